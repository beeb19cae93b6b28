-- A key has an id to speak of it without showing it; one that is revoked stays, for the name that signed decisions.
alter table api_key add column key_id varchar(40);
update api_key set key_id = 'administrator';
alter table api_key alter column key_id set not null;
alter table api_key add column created_by varchar(100);
alter table api_key add column revoked_at timestamp with time zone;
alter table api_key add constraint api_key_key_id_key unique (key_id);
update api_key set roles = 'admin';
