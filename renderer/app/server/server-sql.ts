import { BATCHES_SQL } from './batches-sql.ts'
import { inOneGo, kindsSql, text } from './kinds-sql.ts'
import { SCANS_SQL } from './scans-sql.ts'
import { TABLES_SQL } from './tables-sql.ts'

/**
 * What sets a server up; run again it brings an older one up to date and loses nothing. For an administrator of the
 * server, connected to a database of its own for the city.
 * @param organisation what the server says of itself
 */
export function initSql(organisation: string): string {
  return inOneGo(`${TABLES_SQL}${kindsSql()}${BATCHES_SQL}${SCANS_SQL}
insert into bagan.organisation (name) values (${text(organisation)})
  on conflict (alone) do update set name = excluded.name;`)
}

/** What can be wrong with a server. */
export const CHECK_CODES = [
  'connect-public',
  'no-tls',
  'password-form',
  'member-above',
  'member-without-login',
  'member-without-unit',
  'nobody-of-organisation',
  'not-begun',
  'gap',
] as const

/** What is wrong with a server, a row a finding: its code and what it is about. No row: nothing. */
export const CHECK_SQL = `select 'connect-public' as code, current_database()::text as about
  from pg_database d where d.datname = current_database()
    and exists (select from aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a where a.grantee = 0 and a.privilege_type = 'CONNECT')
union all select 'no-tls', '' where current_setting('ssl') <> 'on'
union all select 'password-form', setting from pg_settings where name = 'password_encryption' and setting <> 'scram-sha-256'
union all select 'member-above', m.login::text from bagan.member m join pg_roles r on r.rolname = m.login
  where r.rolsuper or r.rolbypassrls or r.rolcreaterole or pg_has_role(m.login, 'bagan_owner', 'member')
union all select 'member-without-login', m.login::text from bagan.member m
  where not exists (select from pg_roles r where r.rolname = m.login and r.rolcanlogin)
union all select 'member-without-unit', m.login::text from bagan.member m, bagan.organisation o
  where o.head > 0 and m.office is not null and not exists (select from bagan.place p where p.id = m.office and p.is_there)
union all select 'nobody-of-organisation', '' where not exists (select from bagan.member where job = 'organisation')
union all select 'not-begun', '' from bagan.organisation where head = 0
union all select 'gap', (o.head - count(b.seq))::text from bagan.organisation o left join bagan.batch b on true
  group by o.head having o.head <> count(b.seq)
order by 1, 2`
