import 'fake-indexeddb/auto'
import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { memberSql } from '../../../renderer/app/server/member-sql.ts'
import { SCAN_PIECE } from '../../../renderer/app/server/scans-sql.ts'
import { initSql } from '../../../renderer/app/server/server-sql.ts'
import { attachmentsOf } from '../../../renderer/domain/attachments/attachments.ts'
import { settingRecord } from '../../../renderer/domain/records/record-makers.ts'
import { all } from '../../../renderer/domain/structure/structure.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'
import {
  type CityServer,
  connected,
  NEEDS,
  openCityServer,
  SLOW,
  whyNoServer,
} from '../../make/city-server.ts'
import { MARK, scanOf } from '../../make/large-scan.ts'
import { CityDesk, loginOf } from './city-desk.ts'

const IKP = 'appointment:ikp-ikp'
const EGOV = 'appointment:egov-egov'
const REGULATION = 'setting:decreeNo'

/** What a scan is called by, where it came; else why it did not. */
function sumOf(came: Uint8Array | string): string {
  return typeof came === 'string' ? came : createHash('sha256').update(came).digest('hex')
}

describe.skipIf(whyNoServer)('scans on a city’s server', { meta: { needs: NEEDS } }, () => {
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
    database = `pindai${++city}`
    await server.database(database)
    await server.asAdmin(initSql('Kota Contoh'), database)
    const login = await member('sri', 'organisation')
    await member('dinas', 'office', 'unit:ikp')
    const sri = new CityDesk('sri')
    desks.push(sri)
    const decree = settingRecord('decreeNo', '12 Tahun 2026')
    await sri.beginWith([...smallOfficeRecords(), decree])
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

  async function asMember(login: string, sql: string, values: unknown[] = []) {
    const client = await connected(server.access(login, database))
    try {
      return (await client.query(sql, values)).rows
    } finally {
      await client.end()
    }
  }

  async function lying(): Promise<string[]> {
    const { rows } = await server.asAdmin('select content from bagan.scan order by 1', database)
    return rows.map(({ content }) => content)
  }

  test('each comes byte for byte to who may see its record, and to nobody else', async () => {
    const sri = await begun()
    const large = scanOf(3 * SCAN_PIECE - 77, 1)
    const ikp = await sri.attach('SK ikp.pdf', large, IKP)
    const egov = await sri.attach('SK egov.pdf', scanOf(2000, 2), EGOV)
    const regulation = await sri.attach('Perwali.pdf', scanOf(SCAN_PIECE, 3), REGULATION)
    await sri.server.exchange()
    expect(sri.now).toMatchObject({ trouble: null, scansWaiting: 0, hasNews: false })
    expect(await lying()).toEqual([ikp, egov, regulation].map(({ content }) => content).sort())

    const hani = await fetched('hani', 'personnel')
    const dinas = await fetched('dinas', 'office', 'unit:ikp')
    const wali = await fetched('wali', 'leader')
    const came = async (desk: CityDesk) => [
      (await desk.scan(ikp)).length,
      (await desk.scan(egov)).length,
      (await desk.scan(regulation)).length,
    ]
    const hidden = 'scan-not-arrived'.length
    expect(sumOf(await hani.scan(ikp))).toBe(ikp.content)
    expect(await came(hani)).toEqual([large.length, 2000, SCAN_PIECE])
    expect(await came(dinas)).toEqual([large.length, hidden, SCAN_PIECE])
    expect(await came(wali)).toEqual([hidden, hidden, SCAN_PIECE])
    for (const [login, sees] of [
      ['sri', 3],
      ['hani', 3],
      ['dinas', 2],
      ['wali', 1],
    ] as const) {
      const [row] = await asMember(
        login,
        'select (select count(*)::int from bagan.scan) as scans, (select count(distinct content)::int from bagan.scan_part) as parts',
      )
      expect([login, row.scans, row.parts]).toEqual([login, sees, sees])
    }
    await expect(asMember('sri', 'delete from bagan.scan')).rejects.toThrow(/permission/)
    await expect(asMember('sri', "select bagan.keep_scans('[]')")).rejects.toThrow(/permission/)
  }, 240_000)

  test('one an office attaches is there before its record, once, and comes back where it was lost', async () => {
    const sri = await begun()
    const dinas = await fetched('dinas', 'office', 'unit:ikp')
    const own = all(dinas.structure, 'appointment').find(({ postId }) => postId === 'post:ikp')
    const bytes = scanOf(SCAN_PIECE + 5, 4)
    const scan = await dinas.attach('SK.pdf', bytes, own?.id ?? '')
    await dinas.server.exchange()
    expect(dinas.now).toMatchObject({ trouble: null, refused: [] })
    await sri.server.exchange()
    expect(attachmentsOf(sri.structure, IKP).map(({ content }) => content)).toEqual([scan.content])
    expect(sumOf(await sri.scan(scan))).toBe(scan.content)
    // The same once more, by another, beside something else: nothing is sent.
    await sri.attach('sama.pdf', bytes, EGOV)
    await sri.server.exchange()
    expect(await lying()).toEqual([scan.content])
    const { desktop } = dinas.real
    await desktop.dropScans({ id: dinas.open.id, scans: [scan], forGood: true })
    expect(sumOf(await dinas.scan(scan))).toBe(scan.content)
  }, 240_000)

  test('what was cut off goes on with what is lacking; a wrong sum leaves nothing', async () => {
    const sri = await begun()
    const bytes = scanOf(2 * SCAN_PIECE + 9, 5)
    const scan = await sri.attach('SK.pdf', bytes, IKP)
    const add = (login: string, content: string, no: number, data: Uint8Array, of = bytes.length) =>
      asMember(login, 'select bagan.add_scan($1, $2, $3, $4, $5) as outcome', [
        ...[content, 'pdf', of, no, Buffer.from(data)],
      ]).then(([row]) => row.outcome)
    const piece = (no: number) => bytes.subarray(no * SCAN_PIECE, (no + 1) * SCAN_PIECE)
    expect(await add('sri', scan.content, 1, piece(1))).toBe('more')
    // Half of it is nobody's scan.
    const hani = await fetched('hani', 'personnel')
    expect(await hani.real.desktop.bringScan({ id: hani.open.id, scan })).toEqual({
      ok: true,
      value: null,
    })
    await sri.server.exchange()
    await hani.server.exchange()
    expect(sumOf(await hani.scan(scan))).toBe(scan.content)
    expect(await add('sri', scan.content, 1, piece(1))).toBe('known')

    const other = '0a'.repeat(32)
    expect(await add('sri', other, 0, scanOf(500, 6), 500)).toBe('spoilt')
    expect(await add('sri', other, 0, scanOf(500, 6), 501)).toBe('refused')
    expect(await add('sri', other, 0, scanOf(500, 6), 2 ** 40)).toBe('refused')
    expect(await add('sri', 'x', 0, scanOf(500, 6), 500)).toBe('refused')
    await fetched('wali', 'leader')
    expect(await add('wali', other, 0, scanOf(500, 6), 500)).toBe('refused')
    expect(await lying()).toEqual([scan.content])
  }, 240_000)

  test('what a beginning anew does not name is in no table any more', async () => {
    const sri = await begun()
    const gone = await sri.attach('SK.pdf', scanOf(SCAN_PIECE + 1, 7), IKP)
    const kept = await sri.attach('SK 2.pdf', scanOf(900, 8), EGOV)
    await sri.server.exchange()
    const marks = async () => {
      const { rows } = await server.asAdmin(
        `select content from bagan.scan_part where position('${MARK}'::bytea in data) > 0 order by 1`,
        database,
      )
      return rows.map(({ content }) => content)
    }
    expect(await marks()).toEqual([gone.content, kept.content].sort())
    const { rows } = await server.asAdmin(
      'select seq, name from bagan.batch order by seq desc limit 1',
      database,
    )
    const records = [...smallOfficeRecords(), ...attachmentsOf(sri.structure, EGOV)]
    await asMember('sri', 'select bagan.begin_anew($1, $2, $3, $4, $5, $6, $7)', [
      ...[rows[0].seq, rows[0].name, 'kx/2', JSON.stringify(records)],
      ...['{"seen": {}, "beginnings": [], "stamps": []}', '{}', '[]'],
    ])
    expect(await marks()).toEqual([kept.content])
    expect(await lying()).toEqual([kept.content])
    // A laptop that has not read that yet sends nothing there.
    await sri.server.exchange()
    expect(await lying()).toEqual([kept.content])
  }, 240_000)
})
