-- Only PostgreSQL has such an index. Words of one or two characters are the usual ones in Chinese, and an index over three
-- characters in a row does not find them; so this one holds every character and every two in a row, within each line.
-- A text with all the pairs of what is looked for may still not contain it: the text itself is always asked as well.

-- Longer texts have the one gram 'long', so that none of them outgrows a tsvector; they are read whenever words are sought.
create function duixian_grams(search text) returns tsvector
    language sql immutable strict parallel safe cost 10000
as $$
    select case when length(search) > 20000 then array_to_tsvector(array['long']) else (
        select array_to_tsvector(array_agg(a) || array_agg(a || b) filter (where b <> E'\n'))
        from (select string_to_array(search, null) as c offset 0) s, unnest(c, c[2:]) p(a, b)
        where a <> E'\n') end
$$;

create index statement_grams_idx on statement using gin (duixian_grams(search));
create index item_grams_idx on item using gin (duixian_grams(search));

-- The newest first is the order that words are most often looked for in; the index there was has the years the other way.
create index item_newest_first_idx on item (item_year desc, sort_key, said_until);

-- How frequent a gram is decides how it is looked for, so more of them are counted than usual.
alter index statement_grams_idx alter column 1 set statistics 500;
alter index item_grams_idx alter column 1 set statistics 500;
analyze statement;
analyze item;
