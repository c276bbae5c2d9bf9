import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  freezeRecord,
  madeRecord,
  stepRecord,
} from '../../../renderer/domain/records/record-makers.ts'
import type { RecordKind, StructureRecord } from '../../../renderer/domain/records/records.ts'
import { changeRule } from '../../../renderer/domain/rule-table/rule-edits.ts'
import { ruleRowKey } from '../../../renderer/domain/rule-table/rule-row.ts'
import { VACANCY_ROWS } from '../../../renderer/domain/rule-table/rule-table.ts'
import { apply, type Change, changeOf, diff } from '../../../renderer/domain/structure/change.ts'
import { trialOf } from '../../../renderer/domain/structure/derived/trial.ts'
import {
  all,
  get,
  recordsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { retirementsAhead } from '../../../renderer/domain/tenure/retirement.ts'
import { vacancyFindings } from '../../../renderer/domain/vacancy/findings/vacancy-findings.ts'
import { addDays, type CalendarDate, day } from '../../../renderer/domain/values/calendar-date.ts'
import { arbitraryStructure, MIDDLE_DAY } from '../../make/arbitrary-structure.ts'
import { changeOfSteps, type Step, steps } from '../random-edits.ts'

const MONTHS = 12

function told(structure: Structure, on = MIDDLE_DAY): string[] {
  return [
    ...vacancyFindings(structure, on).map((finding) => JSON.stringify(finding)),
    ...retirementsAhead(structure, on, MONTHS).map((one) => JSON.stringify(one)),
  ]
}

function fromNothing(structure: Structure): string[] {
  return told(trialOf(structureOf(recordsOf(structure))).read)
}

/** An edit of tenure, of a case or of a table the rules read; verbs above those of `changeOfSteps`. */
function tenureStep(s: Structure, [verb, a, b]: Step, tag: string): Change {
  const held = pick(s, 'appointment', a)
  const post = pick(s, 'post', a)
  const person = pick(s, 'person', b)
  const on = addDays(MIDDLE_DAY, b - 50)
  switch (verb) {
    case 0:
      return held ? put(s, { ...held, until: b % 2 ? on : null }) : {}
    case 1:
      return held ? put(s, { ...held, decreeDate: addDays(on, a - 90), swornOn: on }) : {}
    case 2:
      return held ? changeOf([[held.id, { before: held, after: null }]]) : {}
    case 3:
      return held && person ? put(s, { ...held, personId: person.id }) : {}
    case 4:
      return held && post ? put(s, { ...held, role: 'plt', postId: post.id, from: on }) : {}
    case 5:
      return held ? put(s, { ...held, role: 'definitif' }) : {}
    case 6:
    case 7:
      return person
        ? put(s, { ...person, birthDate: b % 5 ? day(`19${60 + (a % 3)}-10-12`) : null })
        : {}
    case 8:
      return person ? put(s, { ...person, status: b % 2 ? 'pns' : 'pppk' }) : {}
    case 9:
    case 10:
      return caseStep(s, a, b, tag)
    default:
      return tableStep(s, verb, on, post?.title ?? '', tag)
  }
}

function caseStep(s: Structure, a: number, b: number, tag: string): Change {
  const held = pick(s, 'vacancy', a)
  if (!held) return {}
  if (b % 4 === 0) return put(s, { ...held, closedOn: held.closedOn ? null : MIDDLE_DAY })
  const stage = (['undangan', 'sk', 'pelantikan', 'spmt'] as const)[a % 4] ?? 'sk'
  const [docNo, doneOn] = [b % 3 ? null : '821/1', addDays(MIDDLE_DAY, -b)]
  return put(s, stepRecord({ id: `step:${tag}`, vacancyId: held.id, stage, docNo, doneOn }))
}

function tableStep(
  s: Structure,
  verb: number,
  on: CalendarDate,
  title: string,
  tag: string,
): Change {
  if (verb === 11)
    return put(s, madeRecord('holiday', { id: `holiday:${tag}`, date: on, name: 'Libur' }))
  if (verb === 12) return put(s, madeRecord('bup', { id: `bup:${tag}`, title, age: 57 }))
  if (verb === 14) return limitStep(s, on)
  if (verb > 14) return {}
  const [from, basis] = [addDays(on, -400), 'UU 10/2016 Ps 71(2)']
  return put(s, freezeRecord({ id: `freeze:${tag}`, name: 'Pilkada', from, until: on, basis }))
}

/** Another number for a rule on vacancies, or the rule switched off. */
function limitStep(s: Structure, on: CalendarDate): Change {
  const at = Number(on.slice(-2))
  const rows = VACANCY_ROWS.filter(({ limit }) => limit !== null)
  const row = rows[at % rows.length]
  const fields = at % 3 ? { limit: at } : { enabled: false }
  const change = row && changeRule(ruleRowKey(row), fields)(s)
  return change?.ok ? change.value : {}
}

function put(s: Structure, after: StructureRecord): Change {
  return changeOf([[after.id, { before: get(s, after.id) ?? null, after }]])
}

function pick<K extends RecordKind>(s: Structure, kind: K, at: number) {
  const sorted = all(s, kind).sort((x, y) => (x.id < y.id ? -1 : 1))
  return sorted[at % Math.max(1, sorted.length)]
}

const edits = fc.array(
  fc.record({
    tenure: fc.boolean(),
    step: fc.tuple(fc.nat({ max: 17 }), fc.nat({ max: 99 }), fc.nat({ max: 99 })),
  }),
  { minLength: 1, maxLength: 12 },
)

describe('findings of vacancies after edits', () => {
  it('are those worked out from nothing, in the same order, after every one of random edits', () => {
    const rules = new Set<string>()
    fc.assert(
      fc.property(arbitraryStructure({ maxUnits: 12, maxPosts: 8 }), edits, (base, list) => {
        const states = [base]
        for (const [index, { tenure, step }] of list.entries()) {
          const at = states.at(-1) ?? base
          const tag = `n${index}`
          const change = tenure ? tenureStep(at, step, tag) : changeOfSteps(at, [step], tag)
          states.push(apply(at, change))
        }
        // One after the other, so that each follows the one before.
        const kept = states.map((at) => told(at))
        for (const [index, at] of states.entries()) expect(kept[index]).toEqual(fromNothing(at))
        for (const { rule } of vacancyFindings(states.at(-1) ?? base, MIDDLE_DAY)) rules.add(rule)
      }),
      { seed: 20181004, numRuns: 150 },
    )
    expect(rules.size).toBeGreaterThan(12)
  })

  it('are the same again after all is taken back, and after another day was looked at', () => {
    fc.assert(
      fc.property(arbitraryStructure({ maxUnits: 10, maxPosts: 8 }), steps, (base, list) => {
        const before = told(base)
        const there = apply(base, changeOfSteps(base, list))
        told(there)
        told(there, addDays(MIDDLE_DAY, 200))
        expect(told(apply(there, diff(there, base)))).toEqual(before)
      }),
      { seed: 41018, numRuns: 80 },
    )
  })
})
