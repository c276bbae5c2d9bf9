/**
 * The one way in. A batch says of each record the fields it wrote (\`set\`), those of a record that was made or came
 * back besides (\`rest\`), whether it was made or is gone; of itself its name, who worked, and the names of the batches
 * it overwrote (\`over\`). Nothing is refused for being late: what two wrote is joined by whoever reads.
 */
export const BATCHES_SQL = `
-- What follows is called by the functions below alone, as the owner.
-- The same id for everybody who may not read it; made at the door, once.
create or replace function bagan.alias_of(p_id text, p_owner name, p_seq bigint) returns text
  language plpgsql as $$
declare k text := split_part(p_id, ':', 1); found_alias text;
begin
  if p_id is null or p_id ~ '^[a-z]+:[0-9a-f]{20}$'
     or not (coalesce((select tells from bagan.kind where kind = k), false) or p_id ~ '[0-9]{18}')
    then return p_id; end if;
  -- A name has a collation of its own, which would be the parameter's too: no index would be used.
  select alias into found_alias from bagan.alias where owner = p_owner and id = p_id collate "default";
  if found then return found_alias; end if;
  insert into bagan.alias values (p_owner, p_id, k || ':' || substr(replace(gen_random_uuid()::text, '-', ''), 1, 20), p_seq)
    returning alias into found_alias;
  return found_alias;
end $$;

create or replace function bagan.masked_ids(p_kind text, p_fields jsonb, p_owner name, p_seq bigint) returns jsonb
  language sql as $$
  select coalesce(jsonb_object_agg(f.key, case when jsonb_typeof(f.value) = 'string' and f.key = any (k.ids)
    then to_jsonb(bagan.alias_of(f.value #>> '{}', p_owner, p_seq)) else f.value end), '{}')
  from jsonb_each(p_fields) f, bagan.kind k where k.kind = p_kind $$;

-- Of fields, those only some may see: as the kind says, and any text that holds a NIP. An id of chance, as programs and
-- the door make them, holds eighteen digits in a row once in two thousand times, and is none.
create or replace function bagan.private_of(p_id text, p_fields jsonb) returns jsonb
  language sql stable as $$
  select coalesce(jsonb_object_agg(f.key, f.value), '{}') from jsonb_each(p_fields) f, bagan.kind k
  where k.kind = split_part(p_id, ':', 1)
    and not (f.key = any (k.ids) and f.value #>> '{}' ~ '^[a-z]+:[0-9a-f]{20}$')
    -- A sum of some bytes may hold as many.
    and not (k.kind = 'attachment' and f.key = 'content')
    and (f.key = any (k.hidden) or (k.kind = 'setting' and not bagan.is_open_setting(p_id))
      or (jsonb_typeof(f.value) = 'string' and f.value #>> '{}' ~ '[0-9]{8}[ .-]?[0-9]{6}[ .-]?[0-9][ .-]?[0-9]{3}')) $$;

create or replace function bagan.without(p_fields jsonb, p_left jsonb) returns jsonb language sql immutable
  as $$ select p_fields - coalesce((select array_agg(key) from jsonb_object_keys(p_left) key), '{}') $$;

-- The office a record belongs to: the nearest one of a member, itself or above; null: none.
create or replace function bagan.office_of(p_id text) returns text
  language plpgsql stable as $$
declare at text := p_id; turns int := 0; found_place bagan.place; held text;
begin
  while at is not null loop
    if exists (select from bagan.member where office = at) then return at; end if;
    select * into found_place from bagan.place where id = at;
    if not found then return null; end if;
    if found_place.kind = 'person' then
      -- offset 0: by the holder, and not by looking through all in the order of their ids.
      select x.id into held from (
        select p.id from bagan.place p where p.holder = at and p.is_there and p.kind = 'appointment' offset 0) x order by 1 limit 1;
      if held is null then return found_place.maker; end if;
      return bagan.office_of(held);
    end if;
    at := found_place.hangs_on;
    turns := turns + 1;
    if turns > 100 then return null; end if;
  end loop;
  return null;
end $$;

create or replace function bagan.add_batch(p_knew bigint, p_knew_name text, p_batch jsonb,
  out outcome text, out seq bigint, out detail text)
  language plpgsql security definer set search_path = bagan, pg_temp as $$
declare
  me bagan.member; h bigint; n bigint; own name; one record; k bagan.kind; was bagan.place; part jsonb; hidden jsonb; hidden_rest jsonb;
  id_shown text; ids text[] := '{}'; given jsonb[] := '{}'; secret jsonb[] := '{}'; fields jsonb; before_office text;
  holds_it boolean; row_of jsonb;
begin
  select * into me from bagan.member m where m.login = session_user;
  if me is null then outcome := 'refused'; detail := 'no-member'; return; end if;
  if me.job = 'leader' then outcome := 'refused'; detail := 'reads-only'; return; end if;
  if coalesce(p_batch->>'name', '') !~ '^[a-z0-9]{1,40}/[0-9]{1,16}$' then outcome := 'refused'; detail := 'malformed'; return; end if;
  own := case when me.job = 'office' then session_user else '' end;
  select o.head into h from bagan.organisation o for update;
  if h = 0 then outcome := 'refused'; detail := 'not-begun'; return; end if;
  select b.seq into n from bagan.batch b where b.name = p_batch->>'name';
  if found then outcome := 'known'; seq := n; return; end if;
  -- The number alone is not enough: a server put back to a backup gives it again.
  if not exists (select from bagan.batch b where b.seq = p_knew and b.name = p_knew_name) then
    outcome := 'set-back'; seq := h; return; end if;
  n := h + 1;
  -- Where things hang after the batch decides, whatever the order of its records.
  for one in select r.key as id, r.value as part from jsonb_each(coalesce(p_batch->'records', '{}')) r order by 1 loop
    select * into k from bagan.kind where kind = split_part(one.id, ':', 1);
    fields := coalesce(one.part->'set', '{}') || coalesce(one.part->'rest', '{}');
    if k is null or jsonb_typeof(one.part) <> 'object' or exists (select from jsonb_object_keys(fields) key where not key = any (k.fields))
       or ((one.part->>'made')::boolean and not fields ?& k.fields)
      then raise exception 'malformed' using errcode = 'BG001', detail = one.id; end if;
    id_shown := bagan.alias_of(one.id, own, n);
    select * into was from bagan.place where id = id_shown;
    before_office := case when was is null then null else bagan.office_of(id_shown) end;
    holds_it := me.job = 'organisation' or (me.job = 'personnel' and k.personnel)
      or (me.job = 'office' and k.office and (was is null or k.kind = 'succession' or before_office is not distinct from me.office));
    if holds_it and me.job = 'office' and id_shown = me.office and ((one.part->>'gone')::boolean or fields ? 'parentId') then holds_it := false; end if;
    -- Nobody takes another office's person by giving them a post.
    if holds_it and me.job = 'office' and fields ? 'personId'
       and coalesce(bagan.office_of(bagan.alias_of(fields->>'personId', own, n)), me.office) <> me.office then holds_it := false; end if;
    if not holds_it then raise exception 'refused' using errcode = 'BG002', detail = one.id; end if;
    part := bagan.masked_ids(k.kind, coalesce(one.part->'set', '{}'), own, n);
    row_of := bagan.masked_ids(k.kind, coalesce(one.part->'rest', '{}'), own, n);
    hidden := bagan.private_of(one.id, part);
    hidden_rest := bagan.private_of(one.id, row_of);
    ids := array_append(ids, id_shown);
    given := array_append(given, (one.part - 'set' - 'rest') || jsonb_build_object('set', bagan.without(part, hidden))
      || case when one.part ? 'rest' then jsonb_build_object('rest', bagan.without(row_of, hidden_rest)) else '{}' end);
    secret := array_append(secret, jsonb_build_object('set', hidden, 'rest', hidden_rest));
    fields := part || row_of;
    insert into bagan.place values (id_shown, k.kind, fields->>k.hangs_on,
        case when k.kind = 'appointment' then fields->>'personId' end,
        case when k.kind = 'person' then me.office end, not coalesce((one.part->>'gone')::boolean, false),
        case when k.kind = 'attachment' then fields->>'content' end)
      on conflict (id) do update set
        hangs_on = case when fields ? k.hangs_on then excluded.hangs_on else bagan.place.hangs_on end,
        holder = case when fields ? 'personId' and k.kind = 'appointment' then excluded.holder else bagan.place.holder end,
        scan = coalesce(excluded.scan, bagan.place.scan),
        is_there = case when (one.part->>'still')::boolean then bagan.place.is_there else excluded.is_there end;
  end loop;
  insert into bagan.batch values (n, p_batch->>'name', session_user, clock_timestamp(), jsonb_build_object(
    'records', (select coalesce(jsonb_object_agg(g.id, g.part), '{}') from unnest(ids, given) g (id, part)), 'over', coalesce(p_batch->'over', '[]'), 'documentsBeside', p_batch->'documentsBeside', 'by', case when p_batch->>'by' ~ '[0-9]{8}' then 'null' else p_batch->'by' end, 'form', coalesce(p_batch->'form', '1')));
  for one in select s.id, s.part from unnest(ids, secret) s (id, part) loop
    select * into k from bagan.kind where kind = split_part(one.id, ':', 1);
    before_office := bagan.office_of(one.id);
    if me.job = 'office' and k.kind <> 'succession' and before_office is distinct from me.office
       and (select p.is_there from bagan.place p where p.id = one.id)
      then raise exception 'refused' using errcode = 'BG002', detail = one.id; end if;
    if one.part->'set' <> '{}' or one.part->'rest' <> '{}' then insert into bagan.batch_private values (n, one.id, before_office, one.part); end if;
  end loop;
  if bagan.sees_all() then
    insert into bagan.batch_document select n, key, value from jsonb_each_text(coalesce(p_batch->'documents', '{}'));
  elsif p_batch ? 'documents' then raise exception 'refused' using errcode = 'BG002', detail = 'documents'; end if;
  update bagan.organisation set head = n;
  perform pg_notify('bagan', n::text);
  outcome := 'written'; seq := n;
exception
  when sqlstate 'BG001' then get stacked diagnostics detail = pg_exception_detail; outcome := 'refused'; seq := null; detail := 'malformed ' || detail;
  when sqlstate 'BG002' then get stacked diagnostics detail = pg_exception_detail; outcome := 'refused'; seq := null; detail := 'right ' || detail;
end $$;

-- Lays a beginning; called by the two functions below alone. Ids that are known keep what stands for them.
create or replace function bagan.lay(p_name text, p_records jsonb, p_open jsonb, p_shares jsonb) returns void
  language plpgsql as $$
begin
  insert into bagan.alias select '', r->>'id', (r->>'kind') || ':' || substr(replace(gen_random_uuid()::text, '-', ''), 1, 20), 1
    from jsonb_array_elements(p_records) r join bagan.kind k on k.kind = r->>'kind'
    where (k.tells or r->>'id' ~ '[0-9]{18}') and not r->>'id' ~ '^[a-z]+:[0-9a-f]{20}$'
    on conflict (owner, id) do nothing;
  analyze bagan.alias;
  create temp table come on commit drop as
    with given as (
      select coalesce(a.alias, r->>'id') as id, k.kind, k.hangs_on, k.ids, r->>'id' as told, r - 'id' - 'kind' as data
      from jsonb_array_elements(p_records) r join bagan.kind k on k.kind = r->>'kind'
        left join bagan.alias a on a.owner = '' and a.id = r->>'id'),
    linked as (
      select g.id, jsonb_object_agg(f.key, coalesce(a.alias, bagan.alias_of(g.data->>f.key, '', 1))) as links
      from given g cross join lateral unnest(g.ids) f (key) left join bagan.alias a on a.owner = '' and a.id = g.data->>f.key
      where g.data->>f.key is not null group by g.id)
    select g.id, g.kind, g.hangs_on, g.data || coalesce(l.links, '{}') as data,
      bagan.private_of(g.told, g.data || coalesce(l.links, '{}')) as hidden
    from given g left join linked l using (id);
  insert into bagan.place select id, kind, data->>hangs_on, case when kind = 'appointment' then data->>'personId' end, null, true,
      case when kind = 'attachment' then data->>'content' end from come
    on conflict (id) do update set hangs_on = excluded.hangs_on, holder = excluded.holder, scan = excluded.scan, is_there = true;
  analyze bagan.place;
  insert into bagan.begun select id, bagan.without(data, hidden) from come;
  -- The same as office_of, of all at once.
  create temp table at_office on commit drop as
    with recursive below as (
      select distinct m.office as id, m.office from bagan.member m where m.office is not null
      union all select p.id, b.office from below b join bagan.place p on p.hangs_on = b.id
        where not exists (select from bagan.member m where m.office = p.id))
    select id, office from below;
  insert into at_office select distinct on (p.holder) p.holder, o.office from bagan.place p left join at_office o using (id)
    where p.holder is not null and p.is_there order by p.holder, p.id;
  insert into at_office select p.id, p.maker from bagan.place p where p.maker is not null and p.is_there
    and not exists (select from at_office known where known.id = p.id);
  insert into at_office select p.id, o.office from bagan.place p join at_office o on o.id = p.hangs_on
    where not exists (select from at_office known where known.id = p.id);
  insert into bagan.begun_private select c.id, o.office, c.hidden from come c left join at_office o using (id) where c.hidden <> '{}';
  insert into bagan.begun_stamps (open) values (p_open || jsonb_build_object('stamps',
    (select coalesce(jsonb_agg(jsonb_build_array(bagan.alias_of(s->>0, '', 1), s->1)), '[]') from jsonb_array_elements(p_open->'stamps') s)));
  insert into bagan.begun_shares (shares) values (p_shares);
  insert into bagan.batch values (1, p_name, session_user, clock_timestamp(), '{"records": {}, "over": [], "by": null}');
  update bagan.organisation set head = 1;
  analyze bagan.batch, bagan.begun, bagan.begun_private, bagan.begun_stamps, bagan.begun_shares, bagan.alias, bagan.place;
end $$;

-- Once, by the organisation: all there is. p_open: what everybody is told of who wrote what; p_shares: all of it.
create or replace function bagan.begin(p_name text, p_records jsonb, p_open jsonb, p_shares jsonb) returns bigint
  language plpgsql security definer set search_path = bagan, pg_temp as $$
begin
  if (bagan.me()).job is distinct from 'organisation' then raise exception 'refused' using errcode = 'BG002'; end if;
  perform 1 from bagan.organisation where head = 0 for update;
  if not found then return (select head from bagan.organisation); end if;
  perform bagan.lay(p_name, p_records, p_open, p_shares);
  return 1;
end $$;

-- By the organisation, once somebody was made nameless: what it has takes the place of all that came, which goes for
-- good. Null, nothing being changed, where something came that the caller had not read. p_people: who is nameless there.
-- Truncated and not deleted: what is deleted lies in the files of the tables until somebody sweeps them.
create or replace function bagan.begin_anew(p_knew bigint, p_knew_name text, p_name text, p_records jsonb, p_open jsonb, p_shares jsonb, p_people jsonb)
  returns bigint language plpgsql security definer set search_path = bagan, pg_temp set lock_timeout = '10s' as $$
declare one record;
begin
  if (bagan.me()).job is distinct from 'organisation' then raise exception 'refused' using errcode = 'BG002'; end if;
  perform 1 from bagan.organisation where head = p_knew for update;
  if not found or not exists (select from bagan.batch b where b.seq = p_knew and b.name = p_knew_name) then return null; end if;
  create temp table named on commit drop as
    select distinct m[1] as id from (values (p_records::text), (p_shares::text)) t (told), regexp_matches(told, '"([a-z]+:[^"]+)"', 'g') m;
  analyze named;
  create temp table kept_alias on commit drop as select a.* from bagan.alias a where a.owner = '' and a.id in (select id from named);
  -- An office's own ids of what is still there, but for those of somebody who is nameless, and of what they held.
  insert into kept_alias select a.* from bagan.alias a where a.owner <> '' and a.alias in (select id from named);
  create temp table known on commit drop as select id from named union select alias from kept_alias;
  analyze known;
  create temp table nameless on commit drop as select value as id from jsonb_array_elements_text(p_people)
    union select p.id from bagan.place p where p.kind = 'person' and p.id not in (select id from known);
  delete from kept_alias k using bagan.place p where k.owner <> '' and p.id = k.alias
    and exists (select from nameless n where n.id in (p.id, p.holder, p.hangs_on));
  create temp table kept_place on commit drop as
    select p.id, p.kind, p.hangs_on, p.holder, p.maker, false as is_there from bagan.place p where p.id in (select id from known);
  truncate bagan.batch, bagan.batch_private, bagan.batch_document, bagan.begun, bagan.begun_private, bagan.begun_stamps,
    bagan.begun_shares, bagan.alias, bagan.place;
  -- What the server noted of how values are spread holds values; of an empty table it would stay.
  for one in select format('alter table bagan.%I alter column %I type %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod)) as sql
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where (c.relname, a.attname) in (('batch', 'body'), ('batch_private', 'fields'), ('batch_private', 'record'), ('batch_document', 'id'),
        ('batch_document', 'value'), ('begun_private', 'fields')) and c.relnamespace = 'bagan'::regnamespace
  loop execute one.sql; end loop;
  insert into bagan.alias select * from kept_alias;
  insert into bagan.place select * from kept_place;
  perform bagan.lay(p_name, p_records, p_open, p_shares);
  perform bagan.keep_scans(p_records);
  perform pg_notify('bagan', '1');
  return 1;
end $$;

revoke all on all functions in schema bagan from public;
grant execute on function bagan.add_batch, bagan.begin, bagan.begin_anew, bagan.me, bagan.sees_all, bagan.own_office, bagan.is_member to bagan_member;
`
