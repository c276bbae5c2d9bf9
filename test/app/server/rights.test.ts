import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memberSql } from '../../../renderer/app/server/member-sql.ts'
import { initSql } from '../../../renderer/app/server/server-sql.ts'
import { KINDS } from '../../../renderer/domain/records/kinds.ts'
import type { RecordKind } from '../../../renderer/domain/records/records.ts'
import {
  type CityServer,
  connected,
  NEEDS,
  openCityServer,
  SLOW,
  whyNoServer,
} from '../../make/city-server.ts'

const NIP = '198001012005011001'
const TOP = 'unit:kota'
const FIRST = 'unit:dinas-1'
const SECOND = 'unit:dinas-2'

let server: CityServer
const desks = new Map<string, pg.Client>()
let count = 0

/** A record with every field its kind has. */
function whole(kind: RecordKind, fields: Readonly<Record<string, unknown>>) {
  const empty = Object.entries(KINDS[kind].fields).map(([name, { empty: value }]) => [
    name,
    value ?? null,
  ])
  return { ...Object.fromEntries(empty), ...fields }
}

function unit(id: string, parentId: string | null, name = id) {
  return { id, kind: 'unit', ...whole('unit', { parentId, order: 1, name, type: 'dinas' }) }
}

const OFFICE = [
  unit(TOP, null),
  unit(FIRST, TOP),
  unit(SECOND, TOP),
  unit('unit:bidang-1', FIRST),
  unit('unit:bidang-2', SECOND),
  {
    id: 'post:kepala-1',
    kind: 'post',
    ...whole('post', { unitId: FIRST, order: 1, title: 'Kepala' }),
  },
  {
    id: 'post:kepala-2',
    kind: 'post',
    ...whole('post', { unitId: SECOND, order: 1, title: 'Kepala' }),
  },
  {
    ...{ id: `person:${NIP}`, kind: 'person' },
    ...whole('person', {
      name: 'Budi',
      nip: NIP,
      birthDate: '1980-01-01',
      note: `NIP lama ${NIP}`,
    }),
  },
  {
    ...{ id: `appointment:kepala-1.${NIP}`, kind: 'appointment' },
    ...whole('appointment', {
      personId: `person:${NIP}`,
      postId: 'post:kepala-1',
      decreeNo: `SK/${NIP}`,
    }),
  },
  { id: 'setting:headNip', kind: 'setting', value: NIP },
  { id: 'setting:officeName', kind: 'setting', value: 'Kota Contoh' },
  { id: 'setting:lastImport.duk', kind: 'setting', value: `eJx ${NIP}` },
]

const MEMBERS = [
  ['bo', 'organisation', null],
  ['bkd', 'personnel', null],
  ['dinas1', 'office', FIRST],
  ['dinas2', 'office', SECOND],
  ['wali', 'leader', null],
] as const

describe.skipIf(whyNoServer)(
  'what each may do on a city’s server',
  { meta: { needs: NEEDS } },
  () => {
    beforeAll(async () => {
      server = await openCityServer(['fsync = off'])
      await server.database('bagan')
      await server.asAdmin(initSql('Kota Contoh'))
      for (const [login, job, office] of MEMBERS) {
        await server.asAdmin(memberSql({ login, job, office, fullName: login }))
        await server.asAdmin(`alter role "${login}" password 'sandi-${login}'`)
        desks.set(login, await connected(server.access(login)))
      }
      const shares = { graves: [{ nip: NIP }], documents: [['usulan', NIP]] }
      const stamps = [[`person:${NIP}`, { name: 'a/1' }]]
      const begun = ['a/1', OFFICE, { seen: {}, stamps }, shares].map((one) =>
        typeof one === 'string' ? one : JSON.stringify(one),
      )
      await desk('bo').query('select bagan.begin($1, $2, $3, $4)', begun)
    }, SLOW)
    afterAll(async () => {
      for (const one of desks.values()) await one.end()
      server?.end()
    })

    const desk = (login: string) => desks.get(login) as pg.Client
    async function add(login: string, records: object, more: object = {}) {
      const {
        rows: [last],
      } = await desk('bo').query('select seq, name from bagan.batch order by seq desc limit 1')
      const batch = { name: `u${++count}/1`, by: null, over: [], records, ...more }
      const {
        rows: [row],
      } = await desk(login).query('select * from bagan.add_batch($1, $2, $3)', [
        last.seq,
        last.name,
        JSON.stringify(batch),
      ])
      return `${row.outcome}${row.detail ? ` ${row.detail}` : ''}`
    }
    const name = { set: { name: 'Nama baru' } }
    const made = (kind: RecordKind, fields: object) => ({
      made: true,
      set: whole(kind, fields as Readonly<Record<string, unknown>>),
    })

    test('an office writes its own branch and nothing else', async () => {
      expect(await add('dinas1', { 'unit:bidang-1': name })).toBe('written')
      expect(await add('dinas1', { [FIRST]: name })).toBe('written')
      expect(
        await add('dinas1', {
          'unit:seksi': made('unit', { parentId: 'unit:bidang-1', order: 1, name: 'Seksi' }),
        }),
      ).toBe('written')
      expect(await add('dinas1', { 'unit:bidang-2': name })).toBe('refused right unit:bidang-2')
      expect(await add('dinas1', { [TOP]: name })).toBe(`refused right ${TOP}`)
      expect(await add('dinas1', { 'unit:bidang-2': { set: { parentId: FIRST, order: 1 } } })).toBe(
        'refused right unit:bidang-2',
      )
      expect(
        await add('dinas1', { 'unit:bidang-1': { set: { parentId: SECOND, order: 1 } } }),
      ).toBe('refused right unit:bidang-1')
      expect(await add('dinas1', { [FIRST]: { set: { parentId: SECOND, order: 1 } } })).toBe(
        `refused right ${FIRST}`,
      )
      expect(await add('dinas1', { [FIRST]: { gone: true } })).toBe(`refused right ${FIRST}`)
      expect(await add('dinas1', { 'unit:bidang-2': { gone: true } })).toBe(
        'refused right unit:bidang-2',
      )
      expect(await add('dinas1', { 'post:kepala-2': { set: { title: 'X' } } })).toBe(
        'refused right post:kepala-2',
      )
      expect(await add('dinas1', { 'setting:officeName': { set: { value: 'X' } } })).toBe(
        'refused right setting:officeName',
      )
      expect(await add('dinas1', {}, { documents: { usulan: 'x' } })).toBe(
        'refused right documents',
      )
      // One that is refused leaves nothing of it behind.
      expect(
        await add('dinas1', { 'unit:bidang-1': { set: { name: 'Dua' } }, 'unit:bidang-2': name }),
      ).toBe('refused right unit:bidang-2')
      const { rows } = await desk('bo').query(
        `select 1 from bagan.batch where body::text like '%Dua%'`,
      )
      expect(rows).toEqual([])
    })

    test('an office has people of its own, and takes nobody else’s by giving them a post', async () => {
      const {
        rows: [budi],
      } = await desk('dinas2').query(`select id from bagan.begun where id like 'person:%'`)
      const taking = made('appointment', { personId: budi.id, postId: 'post:kepala-2' })
      expect(await add('dinas2', { 'appointment:rebut': taking })).toBe(
        'refused right appointment:rebut',
      )
      expect(await add('dinas2', { [budi.id]: name })).toMatch(/^refused right person:/)
      expect(await add('dinas1', { [budi.id]: name })).toBe('written')
      const ani = { 'person:ani': made('person', { name: 'Ani', nip: '199001012015012001' }) }
      const post = made('appointment', { personId: 'person:ani', postId: 'post:kepala-2' })
      expect(await add('dinas2', { ...ani, 'appointment:ani': post })).toBe('written')
      expect(await add('dinas2', { 'person:ani': name })).toBe('written')
      expect(await add('dinas1', { 'person:ani': name })).toBe('written')
    })

    test('personnel writes people and their posts, the organisation everything, a leader nothing', async () => {
      const freeze = made('freeze', { name: 'Pilkada', from: '2024-03-22', basis: 'UU' })
      expect(await add('bkd', { 'freeze:pilkada': freeze })).toBe('written')
      expect(await add('bkd', { [`person:${NIP}`]: { set: { golongan: 'IV/a' } } })).toBe('written')
      expect(await add('bkd', { 'unit:bidang-1': name })).toBe('refused right unit:bidang-1')
      expect(await add('bkd', { 'setting:officeName': { set: { value: 'X' } } })).toBe(
        'refused right setting:officeName',
      )
      expect(await add('bkd', {}, { documents: { usulan: `NIP ${NIP}` } })).toBe('written')
      expect(await add('bo', { [FIRST]: { set: { parentId: SECOND, order: 2 } } })).toBe('written')
      expect(await add('bo', { [FIRST]: { set: { parentId: TOP, order: 2 } } })).toBe('written')
      expect(await add('wali', {})).toBe('refused reads-only')
      expect(await add('bo', { 'unit:rusak': { made: true, set: { name: 'X' } } })).toBe(
        'refused malformed unit:rusak',
      )
      expect(await add('bo', { 'hantu:1': { set: {} } })).toBe('refused malformed hantu:1')
      expect(await add('bo', { [TOP]: { set: { sandi: 'x' } } })).toBe(`refused malformed ${TOP}`)
    })

    test.each([
      [
        'insert',
        `insert into bagan.batch (seq, name, author, body) values (99, 'x/1', 'bo', '{}')`,
      ],
      ['change', `update bagan.batch set body = '{}'`],
      ['delete', 'delete from bagan.batch'],
      ['put the head back', 'update bagan.organisation set head = 0'],
      ['be of the organisation', `update bagan.member set job = 'organisation'`],
      ['read the members', 'select * from bagan.member'],
      ['read where things hang', 'select * from bagan.place'],
      ['ask for an alias', `select bagan.alias_of('person:${NIP}', '', 1)`],
      ['be the owner', 'set role bagan_owner'],
      ['make a table', 'create table bagan.x ()'],
      ['make a temporary one', 'create temp table x ()'],
    ])('nobody may %s straight on the server', async (_, sql) => {
      for (const login of ['dinas1', 'wali', 'bo']) {
        await expect(desk(login).query(sql)).rejects.toMatchObject({ code: '42501' })
      }
    })

    test('what stands for an id is found by its index, however many there are', async () => {
      const { rows } = (
        (await server.asAdmin(`begin; set local enable_seqscan = off;
          select bagan.alias_of('person:' || no, '', 1) from generate_series(1, 50) no;
          select seq_scan::int, idx_scan::int from pg_stat_xact_user_tables where relname = 'alias';
          rollback`)) as unknown as readonly pg.QueryResult[]
      )[3] as pg.QueryResult
      // A small table is read whole where that is as quick: here it is not to be.
      expect(rows).toEqual([{ seq_scan: 0, idx_scan: expect.any(Number) }])
      expect(rows[0].idx_scan).toBeGreaterThanOrEqual(50)
    })

    test('whoever is no member does not get in, nor does anybody of another city', async () => {
      await server.asAdmin(`create role luar login password 'sandi-luar'`)
      await expect(connected(server.access('luar'))).rejects.toMatchObject({ code: '42501' })
      await server.database('kota-lain')
      await server.asAdmin(initSql('Kota Lain'), 'kota-lain')
      await expect(connected(server.access('bo', 'kota-lain'))).rejects.toMatchObject({
        code: '42501',
      })
    })

    test('no NIP is in anything a leader or another office can read', async () => {
      await add('bo', { [`person:${NIP}`]: { set: { nip: NIP, birthDate: '1980-01-01' } } })
      await add('bo', {
        [`person:${NIP}`]: { set: { note: `dahulu ${NIP}` } },
        [`appointment:kepala-1.${NIP}`]: { set: { decreeNo: `SK 19800101 200501 1 001` } },
      })
      await add('bo', {
        'vacancy:v': made('vacancy', { postId: 'post:kepala-2', candidateId: `person:${NIP}` }),
      })
      await add('bo', { [`appointment:kepala-1.${NIP}`]: { gone: true } })
      await add(
        'bo',
        {
          [`appointment:kepala-1.${NIP}`]: {
            set: { role: 'plt' },
            rest: whole('appointment', {
              personId: `person:${NIP}`,
              postId: 'post:kepala-1',
              decreeNo: NIP,
            }),
          },
        },
        { by: `Budi ${NIP}` },
      )
      expect(await told('bo')).toContain(NIP)
      expect(await told('bkd')).toContain(NIP)
      expect(await told('dinas1')).toContain(NIP)
      for (const login of ['wali', 'dinas2']) {
        const all = await told(login)
        expect(all.length).toBeGreaterThan(1000)
        expect(all).not.toMatch(/19800101|1980-01-01|200501/)
      }
    })

    /** Every byte of every table somebody can read. */
    async function told(login: string): Promise<string> {
      const { rows } = await desk(login).query(
        `select table_schema || '.' || table_name as name from information_schema.table_privileges where table_schema = 'bagan' and privilege_type = 'SELECT'`,
      )
      const texts: string[] = []
      for (const one of new Set(rows.map((row) => row.name))) {
        const { rows: held } = await desk(login).query(`select t::text as t from ${one} t`)
        texts.push(...held.map((row) => row.t))
      }
      return texts.join('\n')
    }

    test('a batch that comes twice is known, and the number of another history is noticed', async () => {
      const {
        rows: [last],
      } = await desk('bo').query('select seq, name from bagan.batch order by seq desc limit 1')
      const send = async (knewName: string, seq = last.seq) =>
        (
          await desk('bo').query('select outcome, seq from bagan.add_batch($1, $2, $3)', [
            seq,
            knewName,
            JSON.stringify({ name: 'dua/1', records: {} }),
          ])
        ).rows[0]
      expect(await send('lain/1')).toMatchObject({ outcome: 'set-back', seq: last.seq })
      expect(await send(last.name, Number(last.seq) + 1)).toMatchObject({ outcome: 'set-back' })
      expect(await send(last.name)).toMatchObject({ outcome: 'written' })
      expect(await send(last.name)).toMatchObject({ outcome: 'known' })
    })
  },
)
