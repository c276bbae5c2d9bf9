/**
 * The tables of a city's server (PostgreSQL 15 and newer). Batches lie in the order they came and are never changed.
 * What tells a NIP, a day of birth or a remark on somebody lies in tables of its own, which row-level security opens
 * to whoever may see it; so does what an id made of a NIP or a name was.
 */
export const TABLES_SQL = `do $$ begin
  if current_setting('server_version_num')::int < 150000 then raise exception 'PostgreSQL 15 or newer is needed'; end if;
  if not exists (select from pg_roles where rolname = 'bagan_owner') then create role bagan_owner nologin; end if;
  if not exists (select from pg_roles where rolname = 'bagan_member') then create role bagan_member nologin; end if;
  execute format('revoke connect, temporary, create on database %I from public', current_database());
  execute format('grant temporary on database %I to bagan_owner', current_database());
end $$;
create schema if not exists bagan authorization bagan_owner;
set local role bagan_owner;

create table if not exists bagan.organisation (
  org uuid primary key default gen_random_uuid(),
  name text not null,
  head bigint not null default 0,
  form int not null default 1,                       -- what a program must understand
  alone boolean not null default true unique check (alone));   -- one organisation a database
create table if not exists bagan.member (
  login name primary key,
  job text not null check (job in ('organisation', 'personnel', 'office', 'leader')),
  office text,                                       -- id of the unit; whoever has no office sees to all
  full_name text not null,
  check ((job = 'office') = (office is not null)));
create table if not exists bagan.kind (
  kind text primary key, fields text[] not null, hidden text[] not null, ids text[] not null, hangs_on text,
  tells boolean not null, personnel boolean not null, office boolean not null);

create table if not exists bagan.batch (
  seq bigint primary key, name text not null unique, author name not null,
  written_at timestamptz not null default clock_timestamp(), body jsonb not null);
create table if not exists bagan.batch_private (
  seq bigint not null references bagan.batch, record text not null, office text, fields jsonb not null,
  primary key (seq, record));
create table if not exists bagan.batch_document (
  seq bigint not null references bagan.batch, id text not null, value text not null, primary key (seq, id));

-- What the organisation began with: batch number 1.
create table if not exists bagan.begun (id text primary key, data jsonb not null);
create table if not exists bagan.begun_private (id text primary key, office text, fields jsonb not null);
create table if not exists bagan.begun_stamps (alone boolean primary key default true check (alone), open jsonb not null);
create table if not exists bagan.begun_shares (alone boolean primary key default true check (alone), shares jsonb not null);

-- owner: '' for those who see everything, else the login that wrote the id. Nobody learns of another's.
create table if not exists bagan.alias (
  owner name not null, id text not null, alias text not null unique, seq bigint not null, primary key (owner, id));
-- Of every record: where it hangs. Rights are decided by it, nobody reads it.
create table if not exists bagan.place (
  id text primary key, kind text not null, hangs_on text, holder text, maker text, is_there boolean not null);
create index if not exists place_holder on bagan.place (holder) where holder is not null;
create index if not exists place_hangs on bagan.place (hangs_on) where hangs_on is not null;

create or replace function bagan.me() returns bagan.member language sql stable security definer
  set search_path = bagan, pg_temp as $$ select m from bagan.member m where m.login = session_user $$;
-- Whether the caller sees what is private of everybody.
create or replace function bagan.sees_all() returns boolean language sql stable security definer
  set search_path = bagan, pg_temp as $$
  select coalesce((select m.job in ('organisation', 'personnel') from bagan.member m where m.login = session_user), false) $$;
create or replace function bagan.own_office() returns text language sql stable security definer
  set search_path = bagan, pg_temp as $$
  select m.office from bagan.member m where m.login = session_user and m.job = 'office' $$;
create or replace function bagan.is_member() returns boolean language sql stable security definer
  set search_path = bagan, pg_temp as $$
  select exists (select from bagan.member m where m.login = session_user) $$;
do $$
declare one record; begin
  for one in select * from (values
    ('organisation', '(select bagan.is_member())'),
    ('batch', '(select bagan.is_member())'),
    ('batch_private', '(select bagan.sees_all()) or office = (select bagan.own_office())'),
    ('batch_document', '(select bagan.sees_all())'),
    ('begun', '(select bagan.is_member())'),
    ('begun_private', '(select bagan.sees_all()) or office = (select bagan.own_office())'),
    ('begun_stamps', '(select bagan.is_member())'),
    ('begun_shares', '(select bagan.sees_all())'),
    ('alias', 'owner = case when (select bagan.sees_all()) then '''' else session_user end')
  ) as rule (name, sees) loop
    execute format('alter table bagan.%I enable row level security', one.name);
    execute format('drop policy if exists see on bagan.%I', one.name);
    execute format('create policy see on bagan.%I for select to bagan_member using (%s)', one.name, one.sees);
    execute format('grant select on bagan.%I to bagan_member', one.name);
  end loop;
end $$;
grant usage on schema bagan to bagan_member;
`
