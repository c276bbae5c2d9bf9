import type { OptionName } from '../../../electron/contract/command-words.ts'
import { JOBS, memberSql, NO_JOB, noMemberSql, UNITS_SQL } from '../server/member-sql.ts'
import { CHECK_CODES, CHECK_SQL, initSql } from '../server/server-sql.ts'
import {
  CommandRefused,
  type HeadlessAnswer,
  type HeadlessCommand,
  type HeadlessContext,
} from './command.ts'

const ADDRESS = /^postgres(ql)?:\/\/[^@/]+@[^/]+\/[^/?]+$/

/**
 * `server init|member|check`: a city's own PostgreSQL. With `--server` the SQL is carried out there, over TLS and
 * believing the one authority of `--ca`; without, it is written for whoever runs the server.
 */
export const server: HeadlessCommand = async (context) => {
  const { args, words, say } = context
  const [what, more] = args.inputs
  if (what === 'check' && more === undefined) return check(context)
  if ((what !== 'init' && what !== 'member') || more !== undefined) {
    throw new CommandRefused(words('headless.server-what'))
  }
  const isInit = what === 'init'
  const sql = isInit ? initSql(needed(context, what, 'name')) : await memberOf(context)
  if (!args.options.has('server')) {
    const path = args.options.get('out')
    if (path === undefined || path === '-') return { exitCode: 0, stdout: sql }
    return { exitCode: 0, files: [{ path, bytes: new TextEncoder().encode(sql) }] }
  }
  await carriedOut(context, what, sql)
  const done = isInit ? 'done' : args.options.get('job') === NO_JOB ? 'member-gone' : 'member-done'
  const login = args.options.get('login') ?? ''
  say(words(`headless.server-${done}`, { server: hostOf(context), login }))
  return { exitCode: 0 }
}

async function memberOf(context: HeadlessContext): Promise<string> {
  const { args, words } = context
  const given = needed(context, 'member', 'job')
  const job = JOBS.find((one) => one === given)
  if (!job && given !== NO_JOB) {
    const params = { option: 'job', value: given, known: [...JOBS, NO_JOB].join(', ') }
    throw new CommandRefused(words('headless.no-choice', params))
  }
  const login = needed(context, 'member', 'login')
  if (!job) return noMemberSql(login)
  const office = job === 'office' ? await unitOf(context) : null
  const fullName = args.options.get('name') || login
  return memberSql({ login, job, office, fullName })
}

/** The id of the unit that is meant: by its name where it is on the server, else as it is given. */
async function unitOf(context: HeadlessContext): Promise<string> {
  const { args, words } = context
  const unit = needed(context, 'member', 'unit')
  const isId = unit.startsWith('unit:')
  const rows = args.options.has('server') ? await carriedOut(context, 'member', UNITS_SQL) : []
  const isMeant = isId
    ? ([id]: readonly string[]) => id === unit
    : ([, name = '']: readonly string[]) => name.toLowerCase() === unit.toLowerCase()
  const meant = rows.filter(isMeant)
  const [found, second] = meant
  if (found?.[0] && !second) return found[0]
  // Before the organisation is there nobody can know.
  if (isId && rows.length === 0) return unit
  const why = second ? 'twice' : rows.length === 0 ? 'early' : 'unknown'
  const ids = meant.map(([id]) => id).join(', ')
  throw new CommandRefused(words(`headless.server-unit-${why}`, { unit, ids }))
}

/** Exit code 1 where something is to be put right. */
async function check(context: HeadlessContext): Promise<HeadlessAnswer> {
  const { args, words, say } = context
  const rows = await carriedOut(context, 'check', CHECK_SQL)
  const findings = rows.flatMap(([code, about = '']) => {
    const known = CHECK_CODES.find((one) => one === code)
    return known
      ? [{ code: known, about, message: words(`headless.server-${known}`, { about }) }]
      : []
  })
  const exitCode = findings.length > 0 ? 1 : 0
  if (args.options.has('json'))
    return { exitCode, stdout: `${JSON.stringify({ findings }, null, 2)}\n` }
  if (exitCode === 0) say(words('headless.server-sound', { server: hostOf(context) }))
  for (const { message } of findings) say(`- ${message}`)
  return { exitCode }
}

async function carriedOut(context: HeadlessContext, what: string, sql: string) {
  const { desktop, words } = context
  const url = needed(context, what, 'server')
  if (!ADDRESS.test(url)) throw new CommandRefused(words('headless.server-url', { value: url }))
  const ca = needed(context, what, 'ca')
  const passwordFile = needed(context, what, 'password-file')
  const done = await desktop.runServerSql({ url, ca, passwordFile, sql })
  if (!done.ok) throw new CommandRefused(done.message)
  return done.value
}

function needed({ args, words }: HeadlessContext, what: string, option: OptionName): string {
  const value = args.options.get(option)
  if (value) return value
  throw new CommandRefused(words('headless.server-needs', { what, option }))
}

function hostOf({ args }: HeadlessContext): string {
  return args.options.get('server')?.replace(/^.*@/, '') ?? ''
}
