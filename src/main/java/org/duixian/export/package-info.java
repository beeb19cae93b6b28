/**
 * What is kept, as files: tables for spreadsheets and statistics (CSV, XLSX, NDJSON), a data package that describes itself
 * (Frictionless, CSVW), observations (SDMX-CSV), and reviews of claims (schema.org).
 *
 * <p>
 * A {@link org.duixian.export.Table} says once what its columns are and how each is read off a row; a
 * {@link org.duixian.export.RowWriter} writes any table in one format. Rows come out of the archive page by page
 * ({@link org.duixian.export.Feed}), and none is held longer than it takes to write it.
 */
package org.duixian.export;
