import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { memberSql } from '../../../renderer/app/server/member-sql.ts'
import { initSql } from '../../../renderer/app/server/server-sql.ts'
import { HERE, takeGiven } from '../../../renderer/app/workspace/exchange.ts'
import { settleOpen } from '../../../renderer/app/workspace/settle-open.ts'
import { takeBack } from '../../../renderer/app/workspace/take-back.ts'
import { openValues } from '../../../renderer/domain/sharing/open-values.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { get } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { ok } from '../../../renderer/domain/values/result.ts'
import { randomOf } from '../../../renderer/samples/random.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import {
  type CityServer,
  NEEDS,
  openCityServer,
  SLOW,
  whyNoServer,
} from '../../make/city-server.ts'
import { done, ServerDesk } from './server-desk.ts'

const isLong = process.env.BAGAN_LONG !== undefined
const NIP = '198001012005011001'

/** One of them known by an id that is the NIP. */
function withNips() {
  const known = smallOfficeRecords().map((one) =>
    one.kind === 'person' ? { ...one, nip: NIP, birthDate: day('1980-01-01') } : one,
  )
  const old = JSON.stringify(known).replaceAll('"person:ikp"', `"person:${NIP}"`)
  return JSON.parse(old) as typeof known
}

function must<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('not there')
  return one
}

describe.skipIf(whyNoServer)('an office over its city’s server', { meta: { needs: NEEDS } }, () => {
  let server: CityServer
  let city = 0
  let desks: ServerDesk[] = []
  beforeAll(async () => {
    server = await openCityServer(['fsync = off'])
  }, SLOW)
  afterEach(async () => {
    for (const one of desks) await one.close()
    desks = []
  })
  afterAll(() => server?.end(), SLOW)

  const JOBS = [
    ['sri', 'organisation', null],
    ['agus', 'organisation', null],
    ['budi', 'organisation', null],
    ['hr', 'personnel', null],
    ['ikp', 'office', 'unit:ikp'],
    ['wali', 'leader', null],
  ] as const

  /** A city of its own with its members; the first begins it. */
  async function opened(...names: (typeof JOBS)[number][0][]): Promise<ServerDesk[]> {
    const database = `kota${++city}`
    await server.database(database)
    await server.asAdmin(initSql('Kota'), database)
    for (const [login, job, office] of JOBS) {
      await server.asAdmin(memberSql({ login, job, office, fullName: login }), database)
      await server.asAdmin(`alter role ${login} password 'sandi-${login}'`, database)
    }
    desks = names.map((one) => {
      const sees = ['organisation', 'personnel'].includes(
        JOBS.find(([login]) => login === one)?.[1] ?? '',
      )
      return new ServerDesk(temporaryFolder(), server.access(one, database), sees)
    })
    const [first, ...rest] = desks
    await first?.begin({ records: withNips() })
    for (const one of rest) await one.join()
    return desks
  }

  test('what one writes the other has, once, and who wrote over whom is as over files', async () => {
    const [sri, agus] = (await opened('sri', 'agus')) as [ServerDesk, ServerDesk]
    await sri.rename('Bidang Satu')
    await sri.rename('Bidang Dua')
    expect(await sri.exchange()).toMatchObject({ sent: 2, taken: 0, refused: [] })
    expect(await agus.exchange()).toMatchObject({ sent: 0, taken: 2 })
    expect(agus.nameOf()).toBe('Bidang Dua')
    expect(await agus.exchange()).toMatchObject({ sent: 0, taken: 0 })
    await agus.rename('Bidang Tiga')
    await sri.rename('Sekretariat Baru', 'unit:sek')
    await agus.exchange()
    await sri.exchange()
    await agus.exchange()
    expect(sri.nameOf()).toBe('Bidang Tiga')
    expect(sri.records).toEqual(agus.records)
    expect(openValues(await sri.state())).toEqual([])
    // Both at once: a question, the same on both.
    await sri.rename('Bidang A')
    await agus.rename('Bidang B')
    await sri.exchange()
    await agus.exchange()
    await sri.exchange()
    expect(sri.nameOf()).toBe(agus.nameOf())
    const open = openValues(await sri.state())
    // The unit and what its head is called.
    expect(open.map(({ id }) => id)).toEqual(['post:ikp', 'unit:ikp'])
    expect(openValues(await agus.state())).toEqual(open)
    await agus.rename('Bidang C')
    await agus.exchange()
    await sri.exchange()
    expect(openValues(await sri.state())).toEqual([])
    await agus.open.workspace.undo()
    await agus.exchange()
    await sri.exchange()
    expect(sri.nameOf()).toBe(agus.nameOf())
  })

  test('a lost answer, a program that ended, a lost database: nothing is lost, nothing comes twice', async () => {
    const [sri, agus] = (await opened('sri', 'agus')) as [ServerDesk, ServerDesk]
    await sri.rename('Bidang Satu')
    await sri.rename('Sekretariat Satu', 'unit:sek')
    sri.deaf.add('addBatch')
    expect(await sri.tryExchange()).toBe('server-away')
    sri.deaf.clear()
    await sri.again()
    expect(await sri.exchange()).toMatchObject({ sent: 2 })
    expect(await agus.exchange()).toMatchObject({ taken: 2 })
    // What had come there, and was undone here before that was known, is undone there too.
    const before = sri.nameOf('unit:egov')
    await sri.rename('Bidang Urung', 'unit:egov')
    sri.deaf.add('addBatch')
    expect(await sri.tryExchange()).toBe('server-away')
    sri.deaf.clear()
    await sri.open.workspace.undo()
    await sri.exchange()
    await agus.exchange()
    expect([sri, agus].map((one) => one.nameOf('unit:egov'))).toEqual([before, before])
    await agus.rename('Bidang Dua')
    await agus.exchange()
    await sri.again(true)
    await sri.rename('Sekretariat Dua', 'unit:sek')
    await sri.exchange()
    await agus.exchange()
    expect(sri.nameOf()).toBe('Bidang Dua')
    expect(agus.nameOf('unit:sek')).toBe('Sekretariat Dua')
    expect(sri.records).toEqual(agus.records)
    expect(openValues(await agus.state())).toEqual([])
  })

  test('what is decided is decided on every laptop, also for what is shown already', async () => {
    const [sri, agus] = (await opened('sri', 'agus')) as [ServerDesk, ServerDesk]
    await sri.rename('Bidang A')
    await agus.rename('Bidang B')
    for (const one of [sri, agus, sri]) await one.exchange()
    const state = await agus.state()
    const decide = (at: number) =>
      openValues(state).map((place) => ({ place, choice: must(place.choices[at]) }))
    const gone = { on: day('2026-11-30'), decreeNo: null, decreeDate: null }
    // What is taken back before it is sent was no decision.
    done(await settleOpen(agus.open, state, decide(1), gone))
    await agus.open.workspace.undo()
    await agus.exchange()
    await sri.exchange()
    expect(openValues(await sri.state())).toEqual(openValues(state))
    const shown = agus.nameOf()
    done(await settleOpen(agus.open, await agus.state(), decide(0), gone))
    await agus.exchange()
    await sri.exchange()
    expect([sri.nameOf(), agus.nameOf()]).toEqual([shown, shown])
    expect(openValues(await sri.state())).toEqual([])
    expect(openValues(await agus.state())).toEqual([])
  })

  test('what was taken and taken back comes again', async () => {
    const [sri, agus] = (await opened('sri', 'agus')) as [ServerDesk, ServerDesk]
    await sri.rename('Bidang Kembali')
    await sri.exchange()
    await agus.exchange()
    done(await takeBack(agus.open, HERE))
    expect(agus.nameOf()).not.toBe('Bidang Kembali')
    await agus.rename('Sekretariat Agus', 'unit:sek')
    expect(await agus.exchange()).toMatchObject({ taken: 1 })
    await sri.exchange()
    expect(agus.nameOf()).toBe('Bidang Kembali')
    expect(sri.records).toEqual(agus.records)
    expect(openValues(await sri.state())).toEqual([])
  })

  test('what was overwritten before it came there is not asked about where a file brings it late', async () => {
    const [sri, agus] = (await opened('sri', 'agus')) as [ServerDesk, ServerDesk]
    await sri.rename('Bidang Lama')
    const old = await sri.state()
    await sri.rename('Bidang Baru')
    await sri.state()
    await sri.exchange()
    expect(await agus.exchange()).toMatchObject({ taken: 1 })
    done(await takeGiven(agus.open, { state: old, only: null }, HERE))
    expect(agus.nameOf()).toBe('Bidang Baru')
    expect(openValues(await agus.state())).toEqual([])
    expect(await sri.exchange()).toMatchObject({ sent: 0, taken: 0 })
    expect(await agus.exchange()).toMatchObject({ sent: 0, taken: 0 })
  })

  test('an entry that is refused is told and taken back, and those beside it are sent', async () => {
    const [sri, hr] = (await opened('sri', 'hr')) as [ServerDesk, ServerDesk]
    const before = hr.nameOf()
    await hr.rename('Bidang HR')
    await hr.run((structure) =>
      ok(put(structure, [{ ...must(get(structure, 'person:tanpa')), golongan: 'IV/a' }])),
    )
    await hr.rename('Bidang HR lagi')
    const { refused, sent } = await hr.exchange()
    expect(refused.map(({ detail }) => detail)).toEqual(['right post:ikp', 'right post:ikp'])
    expect(sent).toBe(1)
    expect(hr.nameOf()).toBe(before)
    await sri.rename('Bidang Sri')
    await sri.exchange()
    await hr.exchange()
    expect(hr.nameOf()).toBe('Bidang Sri')
    expect(sri.records).toEqual(hr.records)
    expect(openValues(await hr.state())).toEqual([])
  })

  test('an office and a leader see the organisation without NIP, and what an office writes leaves it', async () => {
    const [sri, ikp, wali] = (await opened('sri', 'ikp', 'wali')) as [
      ServerDesk,
      ServerDesk,
      ServerDesk,
    ]
    expect(JSON.stringify(sri.records)).toMatch(/"nip":"\d/)
    expect(JSON.stringify(wali.records)).not.toMatch(/1980-?01-?01|"birthDate":"/)
    expect(faults(wali.structure)).toEqual([])
    expect(wali.records).toHaveLength(sri.records.length)
    await ikp.rename('Bidang IKP Baru')
    expect(await ikp.exchange()).toMatchObject({ refused: [], sent: 1 })
    await ikp.rename('Bidang Lain', 'unit:sek')
    expect((await ikp.exchange()).refused).toHaveLength(1)
    expect(ikp.nameOf('unit:sek')).not.toBe('Bidang Lain')
    const nips = JSON.stringify(sri.records.map((one) => (one.kind === 'person' ? one.nip : null)))
    await sri.exchange()
    await wali.exchange()
    expect(sri.nameOf()).toBe('Bidang IKP Baru')
    expect(wali.nameOf()).toBe('Bidang IKP Baru')
    expect(JSON.stringify(sri.records.map((one) => (one.kind === 'person' ? one.nip : null)))).toBe(
      nips,
    )
    await wali.rename('Bidang Wali')
    expect((await wali.exchange()).refused).toHaveLength(1)
    expect(wali.nameOf()).toBe('Bidang IKP Baru')
  })

  test('a server put back to any moment lacks nothing that is on a laptop', async () => {
    const [sri, agus, budi] = (await opened('sri', 'agus', 'budi')) as [
      ServerDesk,
      ServerDesk,
      ServerDesk,
    ]
    await sri.rename('Bidang Sesaat')
    await sri.exchange()
    // She sent that after she had read; nobody read it since.
    await putBackTo(1)
    expect(await sri.exchange()).toMatchObject({ sent: 1 })
    for (const one of [sri, agus, budi]) await one.exchange()
    expect([agus.nameOf(), budi.nameOf()]).toEqual(['Bidang Sesaat', 'Bidang Sesaat'])
    for (const name of ['Bidang Lama', 'Bidang Baru']) {
      await sri.rename(name)
      await sri.exchange()
    }
    for (const one of [sri, agus]) await one.exchange()
    await putBackTo(2)
    await budi.rename('Sekretariat Budi', 'unit:sek')
    await budi.exchange()
    // The newest batch comes back under the number it had, and there is another before it.
    expect(await sri.exchange()).toMatchObject({ sent: 1, taken: 1 })
    expect(await agus.exchange()).toMatchObject({ taken: 1, wasSetBack: true })
    expect(agus.nameOf('unit:sek')).toBe('Sekretariat Budi')
    await budi.exchange()
    expect(budi.nameOf()).toBe('Bidang Baru')
  })

  async function putBackTo(seq: number): Promise<void> {
    const later = ['batch_private', 'batch_document', 'batch'].map(
      (table) => `delete from bagan.${table} where seq > ${seq};`,
    )
    const head = `update bagan.organisation set head = ${seq}`
    await server.asAdmin([...later, head].join(' '), `kota${city}`)
  }

  test.each(Array.from({ length: isLong ? 30 : 1 }, (_, at) => at + 1))(
    'three laptops over a server that is killed and put back to yesterday come together (%i)',
    async (seed) => {
      const random = randomOf(seed)
      const all = await opened('sri', 'agus', 'budi')
      for (let step = 0; step < (isLong ? 60 : 5); step++) {
        const one = random.pick(all)
        const dice = random.next()
        if (dice < 0.5) await one.edit(random, `${one.by}${step}`)
        else if (dice < 0.55) await one.open.workspace.undo()
        else if (dice < 0.85) await one.tryExchange()
        else if (dice < 0.95) await one.again(dice > 0.92)
        else {
          server.stop('immediate')
          expect(await one.tryExchange()).toBe('server-away')
          server.start()
        }
      }
      server.stop()
      server.backUp()
      server.start()
      for (const one of all) {
        await one.edit(random, `${one.by}malam`)
        await one.tryExchange()
      }
      const [a] = all as [ServerDesk]
      await a.edit(random, 'sebelum')
      await a.exchange()
      server.stop()
      server.putBack()
      server.start()
      for (const one of all) await one.edit(random, `${one.by}pagi`)
      const outcomes = []
      for (let round = 0; round < 3; round++) {
        for (const one of all) outcomes.push(await one.exchange().catch(() => one.exchange()))
      }
      expect(outcomes.some(({ wasSetBack }) => wasSetBack)).toBe(true)
      for (const one of all) {
        expect(one.records).toEqual(a.records)
        expect(openValues(await one.state())).toEqual(openValues(await a.state()))
      }
      expect(faults(a.structure)).toEqual([])
    },
    3 * SLOW,
  )
})
