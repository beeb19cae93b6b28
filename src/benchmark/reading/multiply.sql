-- Gives other districts what one district has, so that a database of five reports holds as many statements as wanted: every
-- row, with the code of the district replaced wherever it stands. Texts are left out; the answers measured do not need them.
--
--   psql -v districts=1570 -v codes=src/main/resources/catalogue/districts.csv -f multiply.sql
--
-- 440105, the source, has 637 statements of the five reports; 1,570 districts make a million.

\set ON_ERROR_STOP on
create temporary table catalogued (line text);
\copy catalogued from 'src/main/resources/catalogue/districts.csv' with (format csv, delimiter E'\x01', quote E'\x02')
create temporary table copied as
    select code from (select substr(line, 1, 6) as code from catalogued) all_codes
    where code ~ '^[1-6][0-9]{3}[0-9]{2}$' and code !~ '00$' and code not in (select distinct district from report)
    order by code limit :districts;

do $$
declare
    name text;
    columns text;
    replaced text;
begin
    foreach name in array array['report', 'report_revision', 'statement', 'item', 'item_mention', 'item_claim', 'remark', 'link',
            'assessment', 'target_signal', 'item_thread', 'district_lock'] loop
        select string_agg(quote_ident(c.column_name), ', '),
                string_agg(case when c.data_type like 'character%'
                    then format('replace(t.%I, ''440105'', copied.code)', c.column_name)
                    else format('t.%I', c.column_name) end, ', ')
            into columns, replaced
            from information_schema.columns c
            where c.table_schema = 'public' and c.table_name = name and c.is_identity = 'NO';
        execute format('insert into %I (%s) select %s from %I t cross join copied where t.district = ''440105''',
            name, columns, replaced, name);
        raise notice '%', name;
    end loop;
end $$;

insert into data_change (version, district, at, cause)
    select v.version + row_number() over (order by code), code, current_timestamp, 'report' from copied, data_version v;
update data_version set version = version + (select count(*) from copied), changed_at = current_timestamp;
vacuum analyze;
select count(*) as statements, count(distinct district) as districts from statement;
