/**
 * Bytes of strangers → a submission. Tells the format, takes the text, keeps the limits; whatever it cannot take it
 * refuses with a code and a sentence, before anything is stored.
 *
 * <p>
 * Plain text is decoded and otherwise left as it came, line ends and byte order mark included, since evidence points into
 * it. HTML, DOCX and PDF reach the text one paragraph a line, and one row of a table a line with its cells parted by tabs,
 * a place that another cell reaches over being an empty cell. Numbers that a browser or Word computes are written out, and
 * Word's notes follow at the end under the heading 注释. Nothing a document refers to is ever fetched.
 */
package org.duixian.intake;
