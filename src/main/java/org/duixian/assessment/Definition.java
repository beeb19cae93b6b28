package org.duixian.assessment;

/**
 * What a code means under one version of the method.
 *
 * @param kind status, reason, flag, ground or rule
 * @param code as served
 * @param zh in Chinese
 * @param en in English
 */
public record Definition(String kind, String code, String zh, String en) {
}
