import type pg from 'pg'
import { memberSql } from '../../renderer/app/server/member-sql.ts'
import { initSql } from '../../renderer/app/server/server-sql.ts'
import {
  childrenOf,
  recordsOf,
  type Structure,
  subtree,
} from '../../renderer/domain/structure/structure.ts'
import { type CityServer, connected, lineTo, openCityServer } from '../make/city-server.ts'
import { alone, type Measure, percentile } from './measure.ts'

const WRITERS = 30
const BATCHES = 50
const FAR = 20
/** There and back, in milliseconds. */
const AWAY = 50

/** Offices of a city that write at once to its own server, on the loopback and over a line that takes its time. */
export async function serverWriters(city: Structure): Promise<Measure[]> {
  const server = await openCityServer()
  const desks: pg.Client[] = []
  try {
    const units = await setUp(server, city)
    const bo = await connected(server.access('bo'))
    desks.push(bo)
    const began = performance.now()
    const seq = await begun(bo, city)
    const beginning = performance.now() - began
    const single = await times(bo, 'tunggal', units[0] ?? '', 200)
    const near = await everyWriter(server, desks, units, WRITERS, server.port)
    const { rows } = await bo.query(`select count(*)::int as all, count(distinct name)::int as once
      from bagan.batch where name like 'kantor%'`)
    const wanted = WRITERS * BATCHES
    const line = await lineTo(server.port, AWAY / 2)
    const far = await everyWriter(server, desks, units, FAR, line.port, 'jauh')
    line.close()
    const head = await bo.query('select head::int from bagan.organisation')
    const lost = wanted - rows[0].once + (seq + 200 + wanted + FAR * BATCHES - head.rows[0].head)
    return [
      alone('begin a city on its server', beginning, 'ms'),
      alone('add a batch on the loopback, p95', percentile(single, 0.95), 'ms', 20),
      alone(
        `add a batch, ${WRITERS} writers × ${BATCHES} at once, p95`,
        percentile(near, 0.95),
        'ms',
      ),
      alone(`of ${wanted} batches lost or twice`, lost + rows[0].all - rows[0].once, 'batches', 0),
      alone(`add a batch, ${FAR} writers ${AWAY} ms away, p95`, percentile(far, 0.95), 'ms', 500),
    ]
  } finally {
    for (const one of desks) await one.end()
    server.end()
  }
}

async function setUp(server: CityServer, city: Structure): Promise<string[]> {
  const [top] = childrenOf(city, null)
  const offices = childrenOf(city, top ?? null).filter((id) => subtree(city, id).length > 8)
  await server.database('bagan')
  await server.asAdmin(initSql('Kota'))
  const add = async (login: string, job: 'organisation' | 'office', office: string | null) => {
    await server.asAdmin(memberSql({ login, job, office, fullName: login }))
    await server.asAdmin(`alter role ${login} password 'sandi-${login}'`)
  }
  await add('bo', 'organisation', null)
  const units: string[] = []
  for (let at = 0; at < WRITERS; at++) {
    const office = offices[at % offices.length] ?? ''
    await add(`kantor${at}`, 'office', office)
    units.push(office)
  }
  return units
}

async function begun(bo: pg.Client, city: Structure): Promise<number> {
  const open = JSON.stringify({ seen: {}, beginnings: ['b/1'], stamps: [] })
  const values = ['k/1', JSON.stringify(recordsOf(city)), open, '{}']
  const { rows } = await bo.query('select bagan.begin($1, $2, $3, $4)::int as seq', values)
  return rows[0].seq
}

async function everyWriter(
  server: CityServer,
  desks: pg.Client[],
  units: readonly string[],
  writers: number,
  port: number,
  line = 'kantor',
): Promise<number[]> {
  const all = await Promise.all(
    Array.from({ length: writers }, async (_, at) => {
      const desk = await connected({ ...server.access(`kantor${at}`), port })
      desks.push(desk)
      return desk
    }),
  )
  const took = await Promise.all(
    all.map((desk, at) => times(desk, `${line}${at}`, units[at] ?? '', BATCHES)),
  )
  return took.flat()
}

/** How long each batch takes; every one renames the office's own unit. */
async function times(
  desk: pg.Client,
  line: string,
  unit: string,
  count: number,
): Promise<number[]> {
  const took: number[] = []
  for (let at = 1; at <= count; at++) {
    const batch = {
      name: `${line}/${at}`,
      by: line,
      over: [],
      records: { [unit]: { set: { name: `${line} ${at}` } } },
    }
    const began = performance.now()
    const { rows } = await desk.query({
      name: 'add',
      text: 'select outcome from bagan.add_batch($1, $2, $3)',
      values: [1, 'k/1', JSON.stringify(batch)],
    })
    took.push(performance.now() - began)
    if (rows[0].outcome !== 'written') throw new Error(`${line}: ${rows[0].outcome}`)
  }
  return took
}
