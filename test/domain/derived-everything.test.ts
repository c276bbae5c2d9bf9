import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { actingRegister } from '../../renderer/domain/acting/acting.ts'
import { allFindings } from '../../renderer/domain/findings/all-findings.ts'
import { officeName } from '../../renderer/domain/readings/offices.ts'
import { peopleToPlace } from '../../renderer/domain/readings/people-to-place.ts'
import { staffingOf, vacantPosts } from '../../renderer/domain/readings/staffing.ts'
import { structureCounts } from '../../renderer/domain/readings/structure-counts.ts'
import { RECORD_KINDS, type UnitId } from '../../renderer/domain/records/records.ts'
import { ruleTable } from '../../renderer/domain/rule-table/effective-rules.ts'
import { apply, diff } from '../../renderer/domain/structure/change.ts'
import { DERIVATIONS } from '../../renderer/domain/structure/derived/derived.ts'
import { READINGS } from '../../renderer/domain/structure/derived/derived-reading.ts'
import { type Trial, trialOf } from '../../renderer/domain/structure/derived/trial.ts'
import {
  recordsOf,
  type Structure,
  structureOf,
} from '../../renderer/domain/structure/structure.ts'
import { expectedOn } from '../../renderer/domain/tenure/expected-structure.ts'
import { retirementsAhead, retirementsPassed } from '../../renderer/domain/tenure/retirement.ts'
import { comingVacancies } from '../../renderer/domain/vacancy/coming/coming.ts'
import { freezesOf } from '../../renderer/domain/vacancy/freezes/freezes.ts'
import { registerRows } from '../../renderer/domain/vacancy/register/register.ts'
import { addDays, type CalendarDate } from '../../renderer/domain/values/calendar-date.ts'
import { arbitraryStructure, MIDDLE_DAY } from '../make/arbitrary-structure.ts'
import { isLong } from '../make/long-form.ts'
import { anyEdit, edited } from './any-edit.ts'
import { holds, person, post, unit } from './small-office.ts'

const BEFORE = addDays(MIDDLE_DAY, -300)
const AFTER = addDays(MIDDLE_DAY, 300)
const YEARS = 36
const RUNS = isLong ? 100 : 14

/** Every register, list and number a screen or a paper shows; what has no order of its own is put into one. */
function registers(s: Structure, on: CalendarDate): Readonly<Record<string, unknown>> {
  const units = [...s.tables.unit.keys()].sort() as UnitId[]
  const { total, whole } = staffingOf(s, on)
  const rows = registerRows(s, AFTER, on)
  return {
    findings: allFindings(s, on).open,
    accepted: allFindings(s, on).accepted,
    vacancies: rows.sort((a, b) => (a.key < b.key ? -1 : 1)),
    acting: actingRegister(s, on),
    ahead: retirementsAhead(s, on, YEARS),
    passed: retirementsPassed(s, on),
    coming: comingVacancies(s, on, YEARS),
    freezes: freezesOf(s),
    toPlace: peopleToPlace(s, on)
      .map(({ id }) => id)
      .sort(),
    counts: structureCounts(s, on),
    staffing: [whole, units.map(total)],
    vacantPosts: vacantPosts(s, on),
    offices: units.map((id) => officeName(s, id)),
    rules: [...ruleTable(s, on).values()],
    expected: recordsOf(expectedOn(s, AFTER, on)),
  }
}

/** That everything kept of a structure is what is worked out from nothing. */
function expectAsFromNothing(structure: Structure, trial: Trial): void {
  for (const derivation of DERIVATIONS) {
    const { name, keys } = derivation.rule
    for (const kept of derivation.keptOf(structure)) {
      const values = trial.valuesOf(derivation, kept.on)
      const is = [...kept.whole().entries()].sort(byKey)
      const anew = keys
        ? [...values.whole().entries()].sort(byKey)
        : is.map(([key]) => [key, values.get(key)])
      expectSame(is, anew, `${name} on ${kept.on}`)
    }
  }
}

/** As `toEqual`, which takes its time only where they differ. */
function expectSame(is: unknown, anew: unknown, what: string): void {
  if (JSON.stringify(is, listed) !== JSON.stringify(anew, listed)) expect(is, what).toEqual(anew)
}

function listed(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

/** Somebody of 56 who acts on another post around the days asked for. */
const acting = [
  unit('seksi', { type: 'seksi', parentId: null }),
  post('desk', { unitId: 'unit:seksi', title: 'Analis Kebijakan', category: 'fungsional' }),
  post('head', { unitId: 'unit:seksi', head: true, category: 'pengawas', eselon: 'IV.a' }),
  person('acting', { birthDate: addDays(MIDDLE_DAY, -20_600) }),
  holds('acting', 'desk'),
  holds('acting', 'head', { role: 'plt', from: BEFORE, until: AFTER }),
]

const story = fc.record({
  base: arbitraryStructure({ maxUnits: 8, maxPosts: 8 }).map((structure) =>
    structureOf([...recordsOf(structure), ...acting]),
  ),
  edits: fc.array(anyEdit, { minLength: 1, maxLength: 10 }),
  /** At which of them a draft begins, and what it changes. */
  from: fc.nat({ max: 9 }),
  draft: fc.array(anyEdit, { maxLength: 4 }),
})

beforeAll(async () => {
  // So that everything derived is there, also what no register above asks for.
  const paths = readdirSync('renderer/domain', { recursive: true, encoding: 'utf8' })
  const modules = paths.filter((one) => one.endsWith('.ts'))
  await Promise.all(
    modules.map((path) => import(/* @vite-ignore */ `../../renderer/domain/${path}`)),
  )
})

describe('everything derived', () => {
  it('is what is worked out from nothing: after edits of every kind of record, undone, in drafts beside', () => {
    const seen = { kinds: new Set<string>(), rules: new Set<string>() }
    fc.assert(
      fc.property(story, ({ base, edits, from, draft }) => {
        const live = [base]
        for (const [at, edit] of edits.entries()) {
          const last = live.at(-1) ?? base
          const next = edited(last, edit, `n${at}`)
          if (next !== last) seen.kinds.add(edit.record.kind)
          live.push(next)
        }
        const drafts = [live[from % live.length] ?? base]
        for (const [at, edit] of draft.entries()) {
          const last = drafts.at(-1) ?? base
          const next = edited(last, edit, `d${at}`)
          if (next !== last) seen.kinds.add(edit.record.kind)
          drafts.push(next)
        }
        const end = live.at(-1) ?? base
        // One after the other and by turns, so that each goes on from another; at last all is undone.
        const asked = live.flatMap((one, at) => [one, drafts[at % drafts.length] ?? one])
        asked.push(...drafts, apply(end, diff(end, base)))
        const days = [MIDDLE_DAY, BEFORE, AFTER]
        const kept = asked.map((one) => days.map((on) => registers(one, on)))
        for (const [at, one] of asked.entries()) {
          const trial = trialOf(one)
          for (const [which, on] of days.entries())
            expectSame(kept[at]?.[which], registers(trial.read, on), `registers on ${on}`)
          expectAsFromNothing(one, trial)
        }
        for (const { rule } of allFindings(end, MIDDLE_DAY).open) seen.rules.add(rule)
      }),
      { seed: 20260726, numRuns: RUNS },
    )
    expect([...seen.kinds].sort()).toEqual([...RECORD_KINDS].sort())
    expect(seen.rules.size).toBeGreaterThan(20)
  }, 180_000)

  it('is seen by the test above', () => {
    expect(DERIVATIONS.length).toBeGreaterThan(20)
    expect(new Set(DERIVATIONS.map(({ rule }) => rule.name)).size).toBe(DERIVATIONS.length)
    expect([...READINGS.keys()].sort()).toEqual([
      'all-findings',
      'expected-structure',
      'findings',
      'told-together',
      'vacancy-findings',
    ])
  })
})
