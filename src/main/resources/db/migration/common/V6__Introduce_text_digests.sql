-- SHA-256 of a revision's text in UTF-8, by which a proof names the text that it quotes. Null in revisions that were filed
-- before it was kept; of those it is computed when it is asked for.
alter table report_revision add column text_sha256 varchar(64);
