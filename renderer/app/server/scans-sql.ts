/** Bytes of a piece as a scan is sent and kept; the last may be shorter. Both sides hold to it. */
export const SCAN_PIECE = 1024 * 1024
/** No office may allow more. */
const MOST_BYTES = 200 * 1024 * 1024

/**
 * Scans on a city's server: called by their SHA-256, in pieces, kept once. Whoever sees everything sees all of them; an
 * office those beside what is its own; everybody those beside rules and the organisation's regulation, which tell of
 * nobody. Nothing counts as there before the server itself worked its sum out.
 */
export const SCANS_SQL = `
create table if not exists bagan.scan (
  content text primary key check (content ~ '^[0-9a-f]{64}$'), media text not null, bytes bigint not null, author name not null,
  is_whole boolean not null default false, came_at timestamptz not null default clock_timestamp());
create table if not exists bagan.scan_part (
  content text not null references bagan.scan on delete cascade, no int not null, data bytea not null, primary key (content, no));
alter table bagan.scan_part alter column data set storage external;
alter table bagan.place add column if not exists scan text;
create index if not exists place_scan on bagan.place (scan) where scan is not null;

create or replace function bagan.sees_scan(p_content text) returns boolean language sql stable security definer
  set search_path = bagan, pg_temp as $$
  select exists (select from bagan.place p where p.scan = p_content and p.is_there and bagan.is_member() and
    (split_part(p.hangs_on, ':', 1) in ('setting', 'law', 'limit', 'bup', 'check')
      or (bagan.own_office() is not null and bagan.office_of(p.id) = bagan.own_office()))) $$;
do $$ declare one text; begin
  foreach one in array array['scan', 'scan_part'] loop
    execute format('alter table bagan.%I enable row level security', one);
    execute format('drop policy if exists see on bagan.%I', one);
    execute format('create policy see on bagan.%I for select to bagan_member using ((select bagan.sees_all()) or bagan.sees_scan(content))', one);
    execute format('grant select on bagan.%I to bagan_member', one);
  end loop;
end $$;

-- Of these sums those the server does not have; p_named: only of those a record there names.
create or replace function bagan.lacks_scans(p_contents text[], p_named boolean) returns setof text language sql stable security definer
  set search_path = bagan, pg_temp as $$
  select c from unnest(p_contents) c where bagan.is_member()
    and not exists (select from bagan.scan s where s.content = c and s.is_whole)
    and (not p_named or exists (select from bagan.place p where p.scan = c and p.is_there)) $$;

-- One piece. 'known': it is there already; 'more': others are lacking; 'whole': it is there now; 'spoilt': the sum is
-- another, and all of it is gone again; 'refused'.
create or replace function bagan.add_scan(p_content text, p_media text, p_bytes bigint, p_no int, p_data bytea) returns text
  language plpgsql security definer set search_path = bagan, pg_temp as $$
declare me bagan.member; there bagan.scan; pieces int := (p_bytes + ${SCAN_PIECE - 1}) / ${SCAN_PIECE};
begin
  select * into me from bagan.member m where m.login = session_user;
  if me is null or me.job = 'leader' then return 'refused'; end if;
  if p_content !~ '^[0-9a-f]{64}$' or p_media not in ('pdf', 'jpg', 'png', 'docx') or p_bytes not between 1 and ${MOST_BYTES}
    or p_no not between 0 and pieces - 1
    or length(p_data) <> (case when p_no = pieces - 1 then p_bytes - p_no::bigint * ${SCAN_PIECE} else ${SCAN_PIECE} end)
    then return 'refused'; end if;
  -- What nobody brought to its end.
  delete from bagan.scan where not is_whole and came_at < clock_timestamp() - interval '7 days';
  insert into bagan.scan (content, media, bytes, author) values (p_content, p_media, p_bytes, session_user) on conflict (content) do nothing;
  select * into there from bagan.scan where content = p_content for update;
  if there.is_whole then return 'known'; end if;
  if (there.bytes, there.media) is distinct from (p_bytes, p_media) then
    delete from bagan.scan_part where content = p_content;
    update bagan.scan set bytes = p_bytes, media = p_media where content = p_content;
  end if;
  insert into bagan.scan_part values (p_content, p_no, p_data) on conflict (content, no) do nothing;
  if (select count(*) from bagan.scan_part where content = p_content) < pieces then return 'more'; end if;
  if (select encode(sha256(string_agg(data, ''::bytea order by no)), 'hex') from bagan.scan_part where content = p_content) <> p_content then
    delete from bagan.scan where content = p_content;
    return 'spoilt';
  end if;
  update bagan.scan set is_whole = true where content = p_content;
  return 'whole';
end $$;

-- What no record of a beginning names goes for good; truncated, since what is deleted lies in the files until it is swept.
create or replace function bagan.keep_scans(p_records jsonb) returns void language plpgsql as $$
begin
  create temp table kept_scan on commit drop as select s.* from bagan.scan s where s.is_whole and s.content in
    (select r->>'content' from jsonb_array_elements(p_records) r where r->>'kind' = 'attachment');
  if (select count(*) from kept_scan) = (select count(*) from bagan.scan) then return; end if;
  create temp table kept_part on commit drop as select p.* from bagan.scan_part p where p.content in (select content from kept_scan);
  truncate bagan.scan, bagan.scan_part;
  insert into bagan.scan select * from kept_scan;
  insert into bagan.scan_part select * from kept_part;
end $$;

revoke all on function bagan.sees_scan, bagan.lacks_scans, bagan.add_scan, bagan.keep_scans from public;
grant execute on function bagan.sees_scan, bagan.lacks_scans, bagan.add_scan to bagan_member;
`
