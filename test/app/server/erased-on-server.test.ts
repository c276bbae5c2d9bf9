import 'fake-indexeddb/auto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { forgetPerson, type ToForget } from '../../../renderer/app/files/forget-person.ts'
import { openExisting, type Program } from '../../../renderer/app/files/program.ts'
import { memberSql } from '../../../renderer/app/server/member-sql.ts'
import { initSql } from '../../../renderer/app/server/server-sql.ts'
import { createPreferences } from '../../../renderer/app/view/view-state.ts'
import { erasedElsewhereOf } from '../../../renderer/app/workspace/erased-elsewhere.ts'
import { all, get } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { changePerson } from '../../../renderer/domain/verbs/appointment-edits.ts'
import { integrityOf } from '../../../renderer/storage/integrity.ts'
import { holds, person, post, smallOfficeRecords } from '../../domain/small-office.ts'
import {
  type CityServer,
  connected,
  NEEDS,
  openCityServer,
  SLOW,
  whyNoServer,
} from '../../make/city-server.ts'
import { MARK, scanOf } from '../../make/large-scan.ts'
import { pageSettings } from '../../make/page-settings.ts'
import { CityDesk, loginOf } from './city-desk.ts'
import { done } from './server-desk.ts'

const NIP = '198001012005011001'
const WHO = `person:${NIP}`
const NAME = 'Budi Hartawan Santoso'
const CALLED = '(dihapus)'
const LABEL = { code: 'change-many', params: { count: 1 } } as const
/** The person by name, NIP, birth date; and a word only a remark on them has. */
const TRACES = [NAME, NIP, '1980-01-01', 'Jalan Melati']

function office() {
  return [
    ...smallOfficeRecords(),
    person('x', { id: WHO as 'person:x', name: NAME, nip: NIP, birthDate: day('1980-01-01') }),
    post('arsip', { unitId: 'unit:ikp', title: 'Arsiparis' }),
    holds('x', 'arsip', { id: `appointment:${NIP}-arsip`, personId: WHO as 'person:x' }),
  ]
}

describe.skipIf(whyNoServer)(
  'somebody who is nameless is so on the server',
  { meta: { needs: NEEDS } },
  () => {
    let server: CityServer
    let database = ''
    let city = 0
    let desks: CityDesk[] = []
    beforeAll(async () => {
      server = await openCityServer(['fsync = off'])
    }, SLOW)
    afterAll(() => server?.end(), SLOW)
    afterEach(async () => {
      for (const one of desks) await one.close()
      desks = []
    })

    type Job = Parameters<typeof memberSql>[0]['job']
    async function member(login: string, job: Job, of: string | null = null) {
      await server.asAdmin(memberSql({ login, job, office: of, fullName: login }), database)
      await server.asAdmin(`alter role ${login} password 'sandi-${login}'`, database)
      return loginOf(server.access(login, database))
    }

    async function begun(): Promise<CityDesk> {
      database = `hapus${++city}`
      await server.database(database)
      await server.asAdmin(initSql('Kota Contoh'), database)
      const kominfo = 'unit:ikp'
      const login = await member('sri', 'organisation')
      await member('dinas', 'office', kominfo)
      const sri = new CityDesk('sri')
      desks.push(sri)
      await sri.beginWith(office())
      expect(await sri.server.join(login)).toBeNull()
      await sri.server.exchange()
      return sri
    }

    async function fetched(login: string, job: Job, of: string | null = null): Promise<CityDesk> {
      const made = new CityDesk(login)
      desks.push(made)
      expect(await made.fetch(await member(login, job, of))).toBeNull()
      await made.server.exchange()
      return made
    }

    /** Everything that lies in any table there, and what PostgreSQL notes of how values are spread. */
    async function lies(): Promise<string> {
      const { rows: tables } = await server.asAdmin(
        `select tablename as name from pg_tables where schemaname = 'bagan'`,
        database,
      )
      expect(tables.length).toBeGreaterThan(8)
      let text = ''
      for (const { name } of tables) {
        const { rows } = await server.asAdmin(
          `select t::text as row from bagan.${name} t`,
          database,
        )
        text += rows.map(({ row }) => row).join('\n')
      }
      const { rows: spread } = await server.asAdmin(
        `select s::text as row from pg_stats s where schemaname = 'bagan'`,
        database,
      )
      return text + spread.map(({ row }) => row).join('\n')
    }

    /** Scans of which anything lies in its tables. */
    async function scansThere(): Promise<string[]> {
      const { rows } = await server.asAdmin(
        `select distinct content from bagan.scan_part where position('${MARK}'::bytea in data) > 0 order by 1`,
        database,
      )
      return rows.map(({ content }) => content)
    }

    const told = (text: string) => TRACES.filter((one) => text.includes(one))

    test('what somebody has done with is nowhere in its tables, and all go on', async () => {
      const sri = await begun()
      const hani = await fetched('hani', 'personnel')
      const dinas = await fetched('dinas', 'office', 'unit:ikp')
      const wali = await fetched('wali', 'leader')
      await run(hani, WHO, { note: 'pindah ke Jalan Melati' })
      await hani.server.exchange()
      const theirs = await sri.attach('SK.pdf', scanOf(900, 1), `appointment:${NIP}-arsip`)
      const kept = await sri.attach('SK 2.pdf', scanOf(900, 2), 'appointment:ikp-ikp')
      await sri.server.exchange()
      await hani.server.exchange()
      expect(await hani.scan(theirs)).toEqual(scanOf(900, 1))
      expect(await scansThere()).toEqual([theirs.content, kept.content].sort())
      const shown = idOf(dinas, NAME)
      await run(dinas, shown, { golongan: 'III/d' })
      await dinas.server.exchange()
      for (const one of [sri, hani, wali]) await one.server.exchange()
      await server.asAdmin('analyze', database)
      expect(told(await lies())).toEqual(TRACES)
      // What was not sent when it is done.
      await run(dinas, shown, { golongan: 'IV/a' })
      await dinas.rename('Bidang dari Dinas')
      await run(hani, idOf(hani, 'Pegawai sek'), { golongan: 'IV/b' })
      await hani.rename('Dinas dari Hani', 'unit:dinas')
      await copyAs('lama')

      await forget(sri, [{ personId: WHO as 'person:x', called: CALLED, erased: null }])
      await sri.server.exchange()
      expect(sri.now).toMatchObject({ trouble: null, wasCleaned: true, namedThere: 0 })
      expect(told(await lies())).toEqual([])
      expect(await lies()).toContain(CALLED)
      expect(await scansThere()).toEqual([kept.content])

      // Who sees everything does the same first; until then nothing goes there.
      await hani.server.exchange()
      expect(hani.now.trouble).toMatchObject({ code: 'given-erases' })
      expect(hani.now.refused.map(({ detail }) => detail)).toEqual(['right post:dinas'])
      expect(hani.nameOf('unit:dinas')).toBe('Dinas Kominfo')
      const { people } = erasedElsewhereOf(hani.open.workspace).get()
      expect(people.map(({ personId }) => personId)).toEqual([WHO])
      expect(told(await lies())).toEqual([])
      await forget(
        hani,
        people.map((one) => ({ ...one, called: one.erased.called })),
      )
      await hani.server.exchange()
      expect(hani.now).toMatchObject({ trouble: null, namedThere: 0 })
      expect(await scansThere()).toEqual([kept.content])
      expect(await hani.scan(theirs)).toBe('scan-not-arrived')
      expect(await hani.scan(kept)).toEqual(scanOf(900, 2))

      // Who sees a part sends what tells nothing of them, and begins anew.
      await dinas.server.exchange()
      expect(dinas.now).toMatchObject({ isReplaced: true, unsentBeforeAnew: 1 })
      expect(dinas.now.refused.map(({ detail }) => detail)).toEqual(['erased'])
      expect(told(await lies())).toEqual([])
      await dinas.fetchAnew()
      await wali.server.exchange()
      expect(wali.anew).toBe(1)
      await wali.fetchAnew()
      for (const one of [sri, hani, sri, dinas, wali]) await one.server.exchange()
      for (const one of [sri, hani, dinas, wali]) {
        expect([one.now.trouble, one.nameOf()]).toEqual([null, 'Bidang dari Dinas'])
        expect(get(one.structure, 'person:sek')?.golongan ?? 'IV/b').toBe('IV/b')
        expect(told(JSON.stringify(one.records))).toEqual([])
      }
      expect(hani.records).toEqual(sri.records)
      expect(told(await lies())).toEqual([])

      // A server that is put back to before has the person again, until the organisation's laptop asks it.
      for (const one of desks) await one.real.servers.closeAll()
      await server.asAdmin(`alter database ${database} rename to ${database}_baru`, 'postgres')
      await server.asAdmin(`alter database lama rename to ${database}`, 'postgres')
      expect(told(await lies())).toEqual(TRACES)
      await hani.server.exchange()
      expect(hani.now).toMatchObject({ wasSetBack: true, namedThere: 1, wasCleaned: false })
      await sri.server.exchange()
      expect(sri.now).toMatchObject({ trouble: null, wasCleaned: true })
      expect(told(await lies())).toEqual([])
      expect(await scansThere()).toEqual([kept.content])
      for (const one of [hani, sri, hani]) await one.server.exchange()
      expect(get(sri.structure, 'person:sek')?.golongan).toBe('IV/b')
      expect(hani.records).toEqual(sri.records)
      expect(sri.nameOf()).toBe('Bidang dari Dinas')
    }, 240_000)

    test('nobody but the organisation lays another beginning, and not where something came since', async () => {
      const sri = await begun()
      await fetched('hani', 'personnel')
      const before = await lies()
      const { rows } = await server.asAdmin('select seq, name from bagan.batch', database)
      const last = rows.at(-1)
      const lay = (login: string, seq: number) =>
        asMember(
          login,
          `select bagan.begin_anew(${seq}, '${last.name}', 'kx/2', '[]', '{"stamps": []}', '{}', '[]') as seq`,
        )
      await expect(lay('hani', 1)).rejects.toMatchObject({ code: 'BG002' })
      await expect(lay('dinas', 1)).rejects.toMatchObject({ code: 'BG002' })
      await expect(asMember('sri', `select bagan.lay('k/1', '[]', '{}', '{}')`)).rejects.toThrow(
        /permission/,
      )
      expect(await lay('sri', 2)).toEqual([{ seq: null }])
      expect(await lies()).toBe(before)
      const dinas = await fetched('dinas', 'office', 'unit:ikp')
      await dinas.rename('Bidang Dinas')
      await dinas.server.exchange()
      expect(await lay('sri', 1)).toEqual([{ seq: null }])
      await sri.server.exchange()
      expect(sri.nameOf()).toBe('Bidang Dinas')
    }, 240_000)

    async function asMember(login: string, sql: string) {
      const client = await connected(server.access(login, database))
      try {
        return (await client.query(sql)).rows
      } finally {
        await client.end()
      }
    }

    async function copyAs(name: string): Promise<void> {
      for (const one of desks) await one.real.servers.closeAll()
      await server.asAdmin(`create database ${name} template ${database}`, 'postgres')
      await server.asAdmin(
        `do $$ declare l text; begin for l in select login from bagan.member loop
          execute format('grant connect on database %I to %I', current_database(), l); end loop; end $$`,
        name,
      )
    }
  },
)

function idOf(one: CityDesk, name: string): string {
  const { structure } = one.open.workspace.getState()
  const found = all(structure, 'person').find((each) => each.name === name)
  if (!found) throw new Error('nobody of that name')
  return found.id
}

async function run(
  one: CityDesk,
  id: string,
  fields: Parameters<typeof changePerson>[1],
): Promise<void> {
  const { workspace } = one.open
  done(await workspace.run(LABEL, changePerson(id as 'person:x', fields)))
  await workspace.settled()
  expect(get(workspace.getState().structure, id as 'person:x')).toMatchObject(fields)
}

/** *Hapus data pegawai* on one laptop, which goes on with the office that takes the place of the other. */
async function forget(desk: CityDesk, people: readonly ToForget[]): Promise<void> {
  const { id } = desk.open
  await desk.server.close()
  await desk.open.close()
  const settings = pageSettings()
  const carried = async () => ({ ok: true as const, value: true })
  const program: Program = {
    ...desk.program,
    desktop: { ...desk.program.desktop, carryStore: carried },
  }
  const { desktop } = program
  const known = await desktop.listWorkspaces({})
  const ids = known.ok ? known.value.map((one) => one.id) : []
  const told = await forgetPerson(
    program,
    createPreferences(settings),
    { indexedDB, settings },
    { office: { id, name: 'Kota Contoh', note: '' }, people },
    {
      async integrity(open) {
        const lines = await desktop.readJournal({ id: open.id, fromSeq: 1 })
        if (!lines.ok) return lines
        const value = await integrityOf({ lines: lines.value, snapshots: [], held: null })
        return { ok: true, value }
      },
    },
  )
  expect(told).toMatchObject({ ok: true })
  const left = await desktop.listWorkspaces({})
  const fresh = (left.ok ? left.value : []).find((one) => !ids.includes(one.id))
  desk.begin(await openExisting(program, fresh?.id ?? ''))
}
