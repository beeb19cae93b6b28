-- The row whose text this is, where the same text came again under a better head; null for the row that it first came with.
alter table report_revision add column text_of bigint;
