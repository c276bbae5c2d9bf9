import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { fileForColleague, readGiven } from '../../../renderer/app/files/colleague-file.ts'
import { memberSql } from '../../../renderer/app/server/member-sql.ts'
import { initSql } from '../../../renderer/app/server/server-sql.ts'
import { HERE, standingOf, takeGiven } from '../../../renderer/app/workspace/exchange.ts'
import { openValues } from '../../../renderer/domain/sharing/open-values.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { smallOfficeRecords, unit } from '../../domain/small-office.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import {
  type CityServer,
  lineTo,
  NEEDS,
  openCityServer,
  SLOW,
  whyNoServer,
} from '../../make/city-server.ts'
import { CityDesk, loginOf } from './city-desk.ts'
import { done } from './server-desk.ts'

const NIP = '198001012005011001'
const QUICK = { restMs: 20, lookMs: 2 ** 30, endMs: 2000 }

/** One of them known by an id of chance that has eighteen digits in a row, and is no NIP. */
function withNip() {
  const known = smallOfficeRecords().map((one) =>
    one.kind === 'person' ? { ...one, nip: NIP, birthDate: day('1980-01-01') } : one,
  )
  const chance = JSON.stringify(known).replaceAll('"person:ikp"', '"person:12345678901234567890"')
  return JSON.parse(chance) as typeof known
}

let desks: CityDesk[] = []

function desk(by: string, pace?: typeof QUICK): CityDesk {
  const made = new CityDesk(by, pace)
  desks.push(made)
  return made
}

afterEach(async () => {
  vi.restoreAllMocks()
  for (const one of desks) await one.close()
  desks = []
})

/** Whether the text stands anywhere in the files of that laptop's offices. */
function holds(one: CityDesk, text: string): boolean {
  const all = readdirSync(one.folder, { recursive: true, encoding: 'utf8' })
  return all
    .filter((name) => name.endsWith('.jsonl'))
    .some((name) => readFileSync(join(one.folder, name), 'utf8').includes(text))
}

test('an office that has joined no server opens no socket, however long it is worked on', async () => {
  const opens = vi.spyOn(Socket.prototype, 'connect')
  const sri = desk('sri', QUICK)
  await sri.beginWith(smallOfficeRecords())
  await sri.rename('Bidang Baru')
  await sri.server.exchange()
  sri.server.heard()
  sri.server.look()
  await sri.server.leave()
  await sri.close()
  expect(opens).not.toHaveBeenCalled()
  expect(sri.now).toMatchObject({ address: null, trouble: null })
})

describe.skipIf(whyNoServer)('an office and its city’s server', { meta: { needs: NEEDS } }, () => {
  let server: CityServer
  let city = 0
  let database = ''
  beforeAll(async () => {
    server = await openCityServer(['fsync = off'])
  }, SLOW)
  afterAll(() => server?.end(), SLOW)

  async function member(
    login: string,
    job: Parameters<typeof memberSql>[0]['job'],
    office: string | null = null,
  ) {
    await server.asAdmin(memberSql({ login, job, office, fullName: login }), database)
    await server.asAdmin(`alter role ${login} password 'sandi-${login}'`, database)
    return loginOf(server.access(login, database))
  }

  async function cityBegun(): Promise<CityDesk> {
    database = `kota${++city}`
    await server.database(database)
    await server.asAdmin(initSql('Kota Contoh'), database)
    const sri = desk('sri')
    await sri.beginWith(withNip())
    expect(await sri.server.join(await member('sri', 'organisation'))).toBeNull()
    await sri.server.exchange()
    return sri
  }

  test(
    'goes by itself: what one does the other has, and offline it waits',
    async () => {
      const sri = await cityBegun()
      const line = await lineTo(server.port)
      const agus = desk('agus', QUICK)
      const login = await member('agus', 'organisation')
      expect(
        await agus.fetch({ ...login, address: { ...login.address, port: line.port } }),
      ).toBeNull()
      expect(agus.open.part).toBeNull()
      expect(agus.records).toEqual(sri.records)
      await agus.rename('Bidang Agus')
      await vi.waitFor(() => expect(agus.now.exchangedAt).not.toBeNull(), 15_000)
      await vi.waitFor(() => expect(agus.now.hasNews).toBe(false), 15_000)
      await sri.server.exchange()
      expect(sri.nameOf()).toBe('Bidang Agus')
      expect(sri.now).toMatchObject({ came: { batches: 1, turn: 1 }, trouble: null })
      line.close()
      await agus.rename('Bidang Agus Lagi')
      await vi.waitFor(() => expect(agus.now.trouble?.code).toBe('server-away'), 15_000)
      expect(agus.now.hasNews).toBe(true)
      expect(agus.nameOf()).toBe('Bidang Agus Lagi')
      await agus.close()
    },
    SLOW,
  )

  test(
    'is joined by nobody who may not, and nothing is kept then',
    async () => {
      const sri = await cityBegun()
      const other = desk('budi')
      await other.beginWith([unit('lain')])
      const asBudi = await member('budi', 'organisation')
      const asWali = await member('wali', 'leader')
      const before = other.open.workspace.getState().lastSeq
      const wrongs = [
        [asBudi, 'given-other-office'],
        [asWali, 'server-in-part'],
        [{ ...asBudi, password: 'salah' }, 'server-password'],
        [{ ...asBudi, ca: server.otherCa }, 'server-certificate'],
        [{ ...asBudi, address: { ...asBudi.address, port: 1 } }, 'server-away'],
      ] as const
      for (const [login, code] of wrongs) {
        expect(await other.server.join(login)).toMatchObject({ code })
        expect(await other.real.servers.joined(other.open.id)).toBeNull()
      }
      expect(other.open.workspace.getState().lastSeq).toBe(before)
      expect(await desk('hilang').fetch({ ...asBudi, password: 'salah' })).toBe('server-password')
      const empty = `${database}b`
      await server.database(empty)
      await server.asAdmin(initSql('Kota Kosong'), empty)
      await server.asAdmin(
        memberSql({ login: 'budi', job: 'personnel', office: null, fullName: 'budi' }),
        empty,
      )
      const nobody = loginOf(server.access('budi', empty))
      expect(await other.server.join(nobody)).toMatchObject({ code: 'server-nothing-begun' })
      expect(await desk('kosong').fetch(nobody)).toBe('server-nothing-begun')
      await sri.server.leave()
      expect(sri.now.address).toBeNull()
    },
    SLOW,
  )

  test(
    'a leader has a part, which says so; what is changed there is taken back and told',
    async () => {
      const sri = await cityBegun()
      const wali = desk('wali')
      expect(await wali.fetch(await member('wali', 'leader'))).toBeNull()
      expect(wali.open.part).toMatch(/^Salinan sebagian/)
      expect(holds(wali, NIP)).toBe(false)
      expect(wali.records.map(({ kind }) => kind).sort()).toEqual(
        sri.records.map(({ kind }) => kind).sort(),
      )
      const before = wali.nameOf()
      await wali.rename('Bidang Wali')
      await wali.server.exchange()
      expect(wali.nameOf()).toBe(before)
      expect(wali.now.refused).toMatchObject([
        { detail: expect.stringMatching(/^reads-only|^right/) },
      ])
      wali.server.forgetRefused()
      expect(wali.now.refused).toEqual([])
      expect(await fileForColleague(wali.open, 'uji', null)).toMatchObject({ ok: false })
      expect(wali.anew).toBe(0)
    },
    SLOW,
  )

  test(
    'a job that shows other things is noticed: what is hidden goes, what is shown comes',
    async () => {
      const sri = await cityBegun()
      const hana = desk('hana')
      expect(await hana.fetch(await member('hana', 'personnel'))).toBeNull()
      expect(hana.open.part).toBeNull()
      expect(holds(hana, NIP)).toBe(true)
      // The same things are shown: it is told, and that is all.
      await hana.server.exchange()
      await member('hana', 'organisation')
      await hana.server.exchange()
      expect(hana.now).toMatchObject({ jobBefore: 'personnel', unsentBeforeAnew: null })
      expect(hana.anew).toBe(0)
      // Work nobody was given waits for its writer.
      await hana.rename('Bidang Hana')
      await member('hana', 'leader')
      await hana.server.exchange()
      expect([hana.now.unsentBeforeAnew, hana.anew]).toEqual([1, 0])
      await hana.fetchAnew()
      expect(hana.open.part).toMatch(/^Salinan sebagian/)
      expect(holds(hana, NIP)).toBe(false)
      expect(hana.nameOf()).toBe(sri.nameOf())
      await hana.server.exchange()
      expect([hana.now.trouble, hana.anew]).toEqual([null, 0])
      await member('hana', 'office', 'unit:ikp')
      // What could not be done is asked again, what is done is not.
      hana.goes = false
      await hana.server.exchange()
      const asked = hana.anew
      await hana.server.exchange()
      expect(hana.anew).toBe(asked + 1)
      hana.goes = true
      await hana.server.exchange()
      await hana.server.exchange()
      expect(hana.anew).toBe(asked + 2)
      await hana.fetchAnew()
      await member('hana', 'personnel')
      await hana.rename('Bidang IKP Hana')
      // The look at the beginning may have seen the other job already: one change asks for one fetch.
      await Promise.all([hana.server.exchange(), hana.server.exchange()])
      expect([hana.anew, hana.now.hasNews]).toEqual([asked + 3, false])
      await hana.fetchAnew()
      expect(hana.open.part).toBeNull()
      expect(hana.records.filter(({ kind }) => kind === 'person')).toEqual(
        sri.records.filter(({ kind }) => kind === 'person'),
      )
      expect(await hana.program.desktop.listWorkspaces({})).toMatchObject({ value: { length: 1 } })
    },
    SLOW,
  )

  test(
    'what is done while an office is fetched anew holds it back, and goes to the others',
    async () => {
      const sri = await cityBegun()
      const hana = desk('hana')
      expect(await hana.fetch(await member('hana', 'organisation'))).toBeNull()
      await member('hana', 'leader')
      await hana.server.exchange()
      await member('hana', 'organisation')
      const meanwhile = () => hana.rename('Bidang Hana', 'unit:sek')
      expect(await hana.fetchAnew(meanwhile)).toBe('held')
      expect(hana.nameOf('unit:sek')).toBe('Bidang Hana')
      expect(await hana.program.desktop.listWorkspaces({})).toMatchObject({ value: { length: 1 } })
      await hana.server.exchange()
      await sri.server.exchange()
      expect(sri.nameOf('unit:sek')).toBe('Bidang Hana')
      // Where it goes to nobody, as the server is away, it is held as well, also what was done before.
      await hana.rename('Bidang Hana 2', 'unit:sek')
      expect(hana.now).toMatchObject({ hasNews: true, unsentBeforeAnew: null })
      vi.spyOn(hana.program.desktop, 'addBatch').mockImplementation(async () => {
        return { ok: false, code: 'server-away', message: '' } as never
      })
      expect(await hana.fetchAnew()).toBe('held')
      expect(hana.nameOf('unit:sek')).toBe('Bidang Hana 2')
      vi.restoreAllMocks()
      await hana.server.exchange()
      expect(await hana.fetchAnew()).toBe('done')
      await sri.server.exchange()
      expect(sri.nameOf('unit:sek')).toBe('Bidang Hana 2')
    },
    SLOW,
  )

  test(
    'another city’s server under the same address is known for what it is',
    async () => {
      const sri = await cityBegun()
      const mine = database
      const other = desk('lain')
      database = `kota${++city}`
      await server.database(database)
      await server.asAdmin(initSql('Kota Lain'), database)
      await member('sri', 'organisation')
      await other.beginWith([unit('lain')])
      expect(await other.server.join(await member('lain', 'organisation'))).toBeNull()
      await other.server.exchange()
      for (const one of desks) await one.real.servers.closeAll()
      await server.asAdmin(`alter database ${mine} rename to ${mine}_lama`, 'postgres')
      await server.asAdmin(`alter database ${database} rename to ${mine}`, 'postgres')
      await sri.rename('Bidang Sri')
      const before = sri.records
      await sri.server.exchange()
      expect(sri.now).toMatchObject({ trouble: { code: 'given-other-office' }, hasNews: true })
      expect(sri.records).toEqual(before)
      const { rows } = await server.asAdmin('select head from bagan.organisation', mine)
      expect(rows).toEqual([{ head: '1' }])
    },
    SLOW,
  )

  test(
    'files, a folder and the server are mixed, and nothing is lost or asked twice',
    async () => {
      const sri = await cityBegun()
      const [agus, budi] = [desk('agus'), desk('budi')]
      expect(await agus.fetch(await member('agus', 'organisation'))).toBeNull()
      const place = temporaryFolder()
      const [ofSri, ofAgus] = [await sri.folderAt(place), await agus.folderAt(place)]
      const given = async (from: CityDesk, to: CityDesk) => {
        const { bytes } = done(await fileForColleague(from.open, 'uji', null))
        const read = done(await readGiven(to.open, { name: 'rekan.bagan', bytes }))
        done(await takeGiven(to.open, read, HERE))
      }
      // One who is on no server: begun with the same records, over files alone.
      await budi.beginWith(withNip())
      await given(sri, budi)
      await budi.rename('Bidang Budi')
      await sri.rename('Sekretariat Sri', 'unit:sek')
      await agus.rename('Bidang Egov Agus', 'unit:egov')
      await given(budi, agus)
      await agus.server.exchange()
      await ofAgus.exchange()
      await ofSri.exchange()
      await sri.server.exchange()
      await given(sri, budi)
      await agus.server.exchange()
      await ofAgus.exchange()
      for (const one of [sri, agus, budi]) {
        expect([one.nameOf(), one.nameOf('unit:sek'), one.nameOf('unit:egov')]).toEqual([
          'Bidang Budi',
          'Sekretariat Sri',
          'Bidang Egov Agus',
        ])
        expect(one.records).toEqual(sri.records)
        expect(openValues((await standingOf(one.open)).state)).toEqual([])
        expect(one.now.trouble).toBeNull()
      }
      await ofSri.close()
      await ofAgus.close()
    },
    SLOW,
  )
})
