package org.duixian.statement;

import org.duixian.measure.Measure;

/** A measure and how firmly it was promised. */
public record Pledge(Measure measure, Firmness firmness) {
}
