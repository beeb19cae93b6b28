-- One row for each growth of data_version, written in its transaction and therefore in the order of commits: who reads on from
-- a version misses nothing. What changed is found by the moment, which the rows that begin or end with it carry.

create table data_change (
    version bigint not null,
    district varchar(6) not null,
    at timestamp with time zone not null,
    cause varchar(20) not null,
    subject varchar(200),
    item_id varchar(120),
    constraint data_change_pkey primary key (version)
);
create index data_change_district_idx on data_change (district, version);
create index item_from_idx on item (district, said_from);
create index item_until_idx on item (district, said_until);

-- What is there already counts as one change in each district.
insert into data_change (version, district, at, cause)
    select row_number() over (order by said.district, said.said_from), said.district, said.said_from, 'report'
    from (select distinct district, said_from from item) said;
