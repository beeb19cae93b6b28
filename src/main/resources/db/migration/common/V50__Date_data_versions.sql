-- When the data came to its version, for readers who ask whether anything has changed since a moment.
alter table data_version add column changed_at timestamp with time zone;
update data_version set changed_at = coalesce((select max(c.at) from data_change c), current_timestamp);
alter table data_version alter column changed_at set not null;
