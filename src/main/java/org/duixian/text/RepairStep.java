package org.duixian.text;

import java.util.List;

/** One kind of damage, undone. A step sees the text as the steps before it left it. */
interface RepairStep {

    /** The changes to make, from left to right, none touching the other's characters. */
    List<Edit> edits(String text);
}
