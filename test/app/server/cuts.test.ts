import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { memberSql } from '../../../renderer/app/server/member-sql.ts'
import { CHECK_SQL, initSql } from '../../../renderer/app/server/server-sql.ts'
import { beginLine, HERE } from '../../../renderer/app/workspace/exchange.ts'
import { openValues } from '../../../renderer/domain/sharing/open-values.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'
import {
  type CityServer,
  type Line,
  lineTo,
  NEEDS,
  openCityServer,
  SLOW,
  whyNoServer,
} from '../../make/city-server.ts'
import { ServerDesk } from './server-desk.ts'

/** A laptop's own process, which adds one batch after the other until it is killed; says each it has. */
const WRITER = `
import pg from 'pg'
const { access, line, from, count } = JSON.parse(process.argv[1])
const client = new pg.Client({ ...access, ssl: { ca: access.ca } })
await client.connect()
for (let at = from; at <= count; at++) {
  const batch = { name: line + '/' + at, records: {}, over: [] }
  const { rows } = await client.query('select outcome from bagan.add_batch($1, $2, $3)', [1, access.first, JSON.stringify(batch)])
  console.log(at, rows[0].outcome)
}
await client.end()
`

describe.skipIf(whyNoServer)('what is cut off on its way', { meta: { needs: NEEDS } }, () => {
  let server: CityServer
  let line: Line
  const desks: ServerDesk[] = []
  beforeAll(async () => {
    // As the city runs it: what was answered is on the disk.
    server = await openCityServer()
    line = await lineTo(server.port)
    await server.database('bagan')
    await server.asAdmin(initSql('Kota'))
    for (const login of ['sri', 'agus']) {
      await server.asAdmin(memberSql({ login, job: 'organisation', office: null, fullName: login }))
      await server.asAdmin(`alter role ${login} password 'sandi-${login}'`)
    }
    const [sri, agus] = ['sri', 'agus'].map(
      (one) => new ServerDesk(temporary(), { ...server.access(one), port: line.port }),
    )
    await sri?.begin({ records: smallOfficeRecords() })
    await agus?.join()
    if (sri && agus) desks.push(sri, agus)
  }, SLOW)
  const folders: string[] = []
  const temporary = () => {
    const folder = join(server.folder, `laptop${folders.length}`)
    folders.push(folder)
    mkdirSync(folder)
    return folder
  }
  afterEach(() => line.resume())
  afterAll(async () => {
    for (const one of desks) await one.close()
    line?.close()
    server?.end()
  }, SLOW)
  const both = () => desks as unknown as readonly [ServerDesk, ServerDesk]

  test('five seconds without a network are waited for, and what was sent comes once', async () => {
    const [sri, agus] = both()
    await sri.rename('Bidang Lima Detik')
    const sending = sri.exchange()
    line.hold()
    await pause(5000)
    line.resume()
    expect(await sending).toMatchObject({ sent: 1, refused: [] })
    expect(await agus.exchange()).toMatchObject({ taken: 1 })
    expect(agus.nameOf()).toBe('Bidang Lima Detik')
  })

  test('a torn connection and a killed server are told, and the next exchange goes on', async () => {
    const [sri, agus] = both()
    await sri.rename('Bidang Robek')
    line.hold()
    const sending = sri.tryExchange()
    await pause(50)
    line.cut()
    line.resume()
    expect(await sending).toBe('server-away')
    await sri.rename('Bidang Padam')
    server.kill()
    expect(await sri.tryExchange()).toBe('server-away')
    await pause(500)
    server.start()
    expect(await sri.exchange()).toMatchObject({ sent: 2 })
    expect(await agus.exchange()).toMatchObject({ taken: 2 })
    expect(agus.nameOf()).toBe('Bidang Padam')
  })

  test('an answer is lost and another line begins: under its old name, it is overwritten once', async () => {
    const [sri, agus] = both()
    await sri.rename('Bidang Satu')
    sri.deaf.add('addBatch')
    expect(await sri.tryExchange()).toBe('server-away')
    sri.deaf.clear()
    // Somebody goes on under the line there was: the folder was copied.
    await beginLine(sri.open, HERE)
    await agus.exchange()
    await agus.rename('Bidang Dua')
    await agus.exchange()
    await sri.exchange()
    await agus.exchange()
    expect([sri, agus].map((one) => one.nameOf())).toEqual(['Bidang Dua', 'Bidang Dua'])
    for (const one of [sri, agus]) expect(openValues(await one.state())).toEqual([])
  })

  test(
    'writers are killed again and again: each batch that was answered is there, none twice',
    async () => {
      const { rows } = await server.asAdmin('select name from bagan.batch where seq = 1')
      const access = { ...server.access('sri'), first: rows[0].name }
      const count = 40
      const known = new Map<string, number>()
      const write = async (name: string) => {
        for (let turn = 0; (known.get(name) ?? 0) < count; turn++) {
          const from = (known.get(name) ?? 0) + 1
          const child = writer({ access, line: name, from, count })
          child.stdout?.on('data', (text: Buffer) => {
            for (const [, at] of text.toString().matchAll(/^(\d+) (?:written|known)$/gm))
              known.set(name, Number(at))
          })
          if (turn < 3) setTimeout(() => child.kill('SIGKILL'), 400 + 150 * turn)
          await new Promise((done) => child.on('close', done))
        }
      }
      await Promise.all([write('tulisa'), write('tulisb')])
      const { rows: held } = await server.asAdmin(
        `select count(*)::int as all, count(distinct name)::int as once from bagan.batch where name like 'tulis%'`,
      )
      expect(held).toEqual([{ all: 2 * count, once: 2 * count }])
    },
    SLOW,
  )

  test(
    'a dump is a whole backup: put into an empty database it is the server, and laptops go on',
    async () => {
      const [sri, agus] = both()
      const file = join(server.folder, 'bagan.dump')
      server.tool('pg_dump', '-Fc', '-f', file, 'bagan')
      await sri.rename('Bidang Sesudah Cadangan')
      await sri.exchange()
      await agus.exchange()
      for (const one of desks) await one.real.servers.closeAll()
      await server.asAdmin('drop database bagan', 'postgres')
      server.tool('pg_restore', '--create', '-d', 'postgres', file)
      expect((await server.asAdmin(CHECK_SQL)).rows).toEqual([])
      await agus.rename('Sekretariat Sesudah Cadangan', 'unit:sek')
      expect(await agus.exchange()).toMatchObject({ wasSetBack: true })
      await sri.exchange()
      await agus.exchange()
      expect(sri.nameOf('unit:sek')).toBe('Sekretariat Sesudah Cadangan')
      const { rows } = await server.asAdmin(
        `select 1 from bagan.batch where body::text like '%Bidang Sesudah Cadangan%'`,
      )
      expect(rows).toHaveLength(1)
      expect(sri.records).toEqual(agus.records)
    },
    SLOW,
  )

  function writer(input: object): ChildProcess {
    return spawn(process.execPath, ['--input-type=module', '-e', WRITER, JSON.stringify(input)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  }
})
