import type { Appointment, Post, StructureRecord } from '../../renderer/domain/records/records.ts'
import { apply } from '../../renderer/domain/structure/change.ts'
import {
  all,
  EMPTY,
  type Structure,
  structureOf,
} from '../../renderer/domain/structure/structure.ts'
import { vacancyFindings } from '../../renderer/domain/vacancy/findings/vacancy-findings.ts'
import { vacanciesOn } from '../../renderer/domain/vacancy/register/vacancies.ts'
import { addDays, type CalendarDate, day } from '../../renderer/domain/values/calendar-date.ts'
import { changePost } from '../../renderer/domain/verbs/post-edits.ts'
import { holds, person, post, unit } from '../domain/small-office.ts'
import { type Measure, percentile, processorMs, timed, timedByTurns } from './measure.ts'
import { cityOf } from './structures.ts'

const POSTS = 20_000
const VACANT = 3_000
const ON = day('2018-10-04')
const TURNS = 20
const OFFICE = `${POSTS} posts, ${VACANT} vacancies`

/** The register on opening and on another day, beside a recomputation without index; findings after an edit. */
export async function measure(): Promise<Measure[]> {
  const records = bigOffice()
  const base = structureOf(records)
  let turn = 0
  const row = async (name: string, target: number, run: () => unknown): Promise<Measure> => {
    const times = await timedByTurns(TURNS, run, () => plainly(records, addDays(ON, turn++)))
    return {
      name: `${name}, ${OFFICE} (median)`,
      value: percentile(times.run, 0.5),
      unit: 'ms',
      target,
      baseline: percentile(times.beside, 0.5),
      baselineName: 'plain recomputation from scratch',
    }
  }
  return [
    await row('register opens', 300, () => vacanciesOn({ ...base }, ON)),
    await row('register, date change', 100, () => vacanciesOn(base, addDays(ON, turn++))),
    await row('register, a coming day with retirements', 100, () =>
      vacanciesOn(base, addDays(ON, 1 + turn++), ON),
    ),
    await findingsAfterEdit(),
  ]
}

/** 20,000 posts, each with a former and a present holder; of 3,000 the present one has gone. */
function bigOffice(): StructureRecord[] {
  const records: StructureRecord[] = [unit('dinas', { type: 'dinas' })]
  for (let at = 0; at < POSTS; at++) {
    const left = addDays(ON, -1 - (at % 400))
    const vacant = at % Math.floor(POSTS / VACANT) === 0 && at / 6 < VACANT
    records.push(
      post(`p${at}`, { order: at, category: 'pengawas', eselon: 'IV.a' }),
      person(`old${at}`),
      person(`new${at}`, { birthDate: addDays(day('1962-01-01'), at % 9000) }),
      holds(`old${at}`, `p${at}`, { from: day('2010-01-01'), until: day('2014-12-31') }),
      holds(`new${at}`, `p${at}`, { from: day('2015-01-01'), until: vacant ? left : null }),
    )
  }
  return records
}

/** Empty seats and since when, from the bare records each time: group the appointments by post, count, look back. */
function plainly(records: readonly StructureRecord[], on: CalendarDate): [Post, string][] {
  const held = new Map<string, Appointment[]>()
  for (const record of records) {
    if (record.kind !== 'appointment' || record.role !== 'definitif') continue
    held.set(record.postId, [...(held.get(record.postId) ?? []), record])
  }
  return records.flatMap((record): [Post, string][] => {
    if (record.kind !== 'post') return []
    const terms = held.get(record.id) ?? []
    const holders = terms.filter(
      ({ from, until }) => (from === null || from <= on) && (until === null || on <= until),
    )
    const ended = terms.flatMap(({ until }) => (until !== null && until < on ? [until] : [])).sort()
    const empty = Math.max(0, record.seats - record.unnamed - holders.length)
    return Array.from({ length: empty }, () => [record, ended.at(-1) ?? ''])
  })
}

/** What the window asks half a second after every edit. */
async function findingsAfterEdit(): Promise<Measure> {
  let city = cityOf(8000)
  const posts = all(city, 'post')
  let turn = 0
  const edited = (): Structure => {
    const one = posts[(turn++ * 37) % posts.length]
    const edit = one && changePost(one.id, { kelas: 1 + (turn % 15) })(city)
    city = edit?.ok ? apply(city, edit.value) : city
    return city
  }
  const kept = await timed(TURNS, () => vacancyFindings(edited(), ON))
  const anew: number[] = []
  for (let at = 0; at < 5; at++) {
    vacancyFindings({ ...EMPTY }, ON)
    anew.push(await processorMs(() => vacancyFindings(edited(), ON)))
  }
  return {
    name: `findings of vacancies after an edit, 8000 units, ${posts.length} posts (median)`,
    value: percentile(kept, 0.5),
    unit: 'ms',
    target: null,
    baseline: percentile(anew, 0.5),
    baselineName: 'all judged anew',
  }
}
