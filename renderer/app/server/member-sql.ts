import { inOneGo, text } from './kinds-sql.ts'

/** What somebody is to a city's server. */
export const JOBS = ['organisation', 'personnel', 'office', 'leader'] as const
export type Job = (typeof JOBS)[number]

export interface Member {
  /** The name of the login, which has to be there or is made without a password. */
  readonly login: string
  readonly job: Job
  /** Id of the unit whose branch an `office` writes; null for every other job. */
  readonly office: string | null
  readonly fullName: string
}

/** Of a login: nothing is read or written any more. What was written before stays. */
export const NO_JOB = 'none'

/**
 * What makes a member of a login, or gives a member another job. An office that joins late is given what is hidden of
 * its own people from everybody else, as one that was there when the organisation began.
 */
export function memberSql({ login, job, office, fullName }: Member): string {
  const values = [login, job, office, fullName].map((one) => (one === null ? 'null' : text(one)))
  return inOneGo(`do $$ begin
  if not exists (select from pg_roles where rolname = ${text(login)}) then
    execute format('create role %I login', ${text(login)}); end if;
  execute format('grant bagan_member to %I', ${text(login)});
  execute format('grant connect on database %I to %I', current_database(), ${text(login)});
end $$;
insert into bagan.member (login, job, office, full_name) values (${values.join(', ')})
  on conflict (login) do update set job = excluded.job, office = excluded.office, full_name = excluded.full_name;
${office === null ? '' : ownPeopleSql(text(office))}`)
}

function ownPeopleSql(office: string): string {
  const mine = (id: string) =>
    `office is distinct from ${office} and bagan.office_of(${id}) = ${office}`
  return `set local search_path = bagan, pg_temp;
update bagan.begun_private set office = ${office} where ${mine('id')};
update bagan.batch_private set office = ${office} where ${mine('record')};
`
}

/** What ends it for a member: the login itself stays, since others may use it, and can go then. */
export function noMemberSql(login: string): string {
  return inOneGo(`delete from bagan.member where login = ${text(login)};
do $$ begin
  if exists (select from pg_roles where rolname = ${text(login)}) then
    execute format('revoke bagan_member from %I', ${text(login)});
    execute format('revoke all on database %I from %I', current_database(), ${text(login)}); end if;
end $$;
select pg_terminate_backend(pid) from pg_stat_activity where usename = ${text(login)} and datname = current_database();
`)
}

/** Units as they are called on a server by now, a row each: id and name. No row where nothing began there. */
export const UNITS_SQL = `with said as (
  select distinct on (r.key) r.key as id, coalesce(r.value->'set'->>'name', r.value->'rest'->>'name') as name
  from bagan.batch b, jsonb_each(b.body->'records') r
  where r.key like 'unit:%' and (r.value->'set' ? 'name' or r.value->'rest' ? 'name') order by r.key, b.seq desc)
select p.id, coalesce(s.name, b.data->>'name') from bagan.place p
  left join said s on s.id = p.id left join bagan.begun b on b.id = p.id
where p.kind = 'unit' and p.is_there order by 1`
