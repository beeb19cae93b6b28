-- What is derived is said from one moment to another; what is said now has no end yet. Rows that were superseded stay, so that
-- it can be told what was said at any moment. Of what was derived before this migration nothing older was kept: it counts
-- from the last filing or decision in its district.
--
-- Every index that finds what is said now takes the end in, so that what was said before costs it nothing.

alter table machine_assessment drop constraint machine_assessment_target_fkey;
alter table assessment drop constraint assessment_target_fkey;
alter table link drop constraint link_target_fkey;
alter table link drop constraint link_outcome_fkey;

alter table report_revision add column said_from timestamp with time zone;
update report_revision set said_from = filed_at;
alter table report_revision alter column said_from set not null;
alter table report_revision add column said_until timestamp with time zone
    default timestamp with time zone '9999-12-31 00:00:00+00' not null;
alter table report_revision drop constraint report_revision_nkey;
alter table report_revision drop constraint report_revision_bytes_key;
alter table report_revision add constraint report_revision_nkey unique (district, report_id, revision, said_until);
alter table report_revision add constraint report_revision_bytes_key unique (district, report_id, sha256, said_until);
create index report_revision_report_idx on report_revision (report_id, revision);

alter table statement add column said_from timestamp with time zone;
update statement set said_from = (select max(l.at) from (select district, filed_at as at from report_revision
    union all select district, decided_at as at from decision) l where l.district = statement.district);
alter table statement alter column said_from set not null;
alter table statement add column said_until timestamp with time zone
    default timestamp with time zone '9999-12-31 00:00:00+00' not null;
alter table statement drop constraint statement_nkey;
alter table statement drop constraint statement_statement_id_key;
alter table statement add constraint statement_nkey unique (district, statement_id, said_until);
alter table statement add constraint statement_statement_id_key unique (statement_id, said_until);
drop index statement_year_idx;
create index statement_year_idx on statement (district, statement_year, said_until);
drop index statement_item_year_idx;
create index statement_item_year_idx on statement (district, item_year, said_until);
drop index statement_report_idx;
create index statement_report_idx on statement (district, report_id, ordinal, said_until);

alter table item_mention add column said_from timestamp with time zone;
update item_mention set said_from = (select max(l.at) from (select district, filed_at as at from report_revision
    union all select district, decided_at as at from decision) l where l.district = item_mention.district);
alter table item_mention alter column said_from set not null;
alter table item_mention add column said_until timestamp with time zone
    default timestamp with time zone '9999-12-31 00:00:00+00' not null;

alter table item_claim add column said_from timestamp with time zone;
update item_claim set said_from = (select max(l.at) from (select district, filed_at as at from report_revision
    union all select district, decided_at as at from decision) l where l.district = item_claim.district);
alter table item_claim alter column said_from set not null;
alter table item_claim add column said_until timestamp with time zone
    default timestamp with time zone '9999-12-31 00:00:00+00' not null;

alter table remark add column said_from timestamp with time zone;
update remark set said_from = (select max(l.at) from (select district, filed_at as at from report_revision
    union all select district, decided_at as at from decision) l where l.district = remark.district);
alter table remark alter column said_from set not null;
alter table remark add column said_until timestamp with time zone
    default timestamp with time zone '9999-12-31 00:00:00+00' not null;

alter table link add column said_from timestamp with time zone;
update link set said_from = (select max(l.at) from (select district, filed_at as at from report_revision
    union all select district, decided_at as at from decision) l where l.district = link.district);
alter table link alter column said_from set not null;
alter table link add column said_until timestamp with time zone
    default timestamp with time zone '9999-12-31 00:00:00+00' not null;
alter table link drop constraint link_nkey;
alter table link add constraint link_nkey unique (district, link_id, said_until);
create index link_id_idx on link (link_id, said_until);
drop index link_target_idx;
create index link_target_idx on link (target_id, said_until);
drop index link_outcome_idx;
create index link_outcome_idx on link (outcome_id, said_until);

alter table assessment add column said_from timestamp with time zone;
update assessment set said_from = (select max(l.at) from (select district, filed_at as at from report_revision
    union all select district, decided_at as at from decision) l where l.district = assessment.district);
alter table assessment alter column said_from set not null;
alter table assessment add column said_until timestamp with time zone
    default timestamp with time zone '9999-12-31 00:00:00+00' not null;
alter table assessment drop constraint assessment_nkey;
alter table assessment add constraint assessment_nkey unique (district, target_id, said_until);
create index assessment_target_idx on assessment (target_id, said_until);
drop index assessment_year_idx;
create index assessment_year_idx on assessment (district, assessment_year, said_until);

alter table machine_assessment add column said_from timestamp with time zone;
update machine_assessment set said_from = (select max(l.at) from (select district, filed_at as at from report_revision
    union all select district, decided_at as at from decision) l where l.district = machine_assessment.district);
alter table machine_assessment alter column said_from set not null;
alter table machine_assessment add column said_until timestamp with time zone
    default timestamp with time zone '9999-12-31 00:00:00+00' not null;
alter table machine_assessment drop constraint machine_assessment_nkey;
alter table machine_assessment add constraint machine_assessment_nkey unique (district, target_id, said_until);
create index machine_assessment_target_idx on machine_assessment (target_id, said_until);

alter table item add column said_from timestamp with time zone;
update item set said_from = (select max(l.at) from (select district, filed_at as at from report_revision
    union all select district, decided_at as at from decision) l where l.district = item.district);
alter table item alter column said_from set not null;
alter table item add column said_until timestamp with time zone
    default timestamp with time zone '9999-12-31 00:00:00+00' not null;
alter table item drop constraint item_nkey;
alter table item drop constraint item_item_id_key;
alter table item drop constraint item_sort_key;
alter table item add constraint item_nkey unique (district, item_id, said_until);
alter table item add constraint item_item_id_key unique (item_id, said_until);
alter table item add constraint item_sort_key unique (sort_key, said_until);
drop index item_year_idx;
create index item_year_idx on item (district, item_year, said_until);
