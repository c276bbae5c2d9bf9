import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Finding, findingKey } from '../../../renderer/domain/rule-table/finding.ts'
import { findings } from '../../../renderer/domain/rules/findings.ts'
import { apply, diff } from '../../../renderer/domain/structure/change.ts'
import { trialOf } from '../../../renderer/domain/structure/derived/trial.ts'
import {
  recordsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { changeOfSteps, steps } from '../random-edits.ts'
import { smallOffice } from '../small-office.ts'

const ON = day('2022-01-03')

function sorted(list: readonly Finding[]): string[] {
  return list.map((finding) => `${findingKey(finding)} ${JSON.stringify(finding)}`).sort()
}

function fromNothing(structure: Structure): string[] {
  return sorted(findings(trialOf(structureOf(recordsOf(structure))).read, ON))
}

describe('findings after edits', () => {
  it('are those of an evaluation from nothing, after every one of random edits', () => {
    fc.assert(
      fc.property(steps, (list) => {
        let at = smallOffice()
        findings(at, ON)
        for (const [index, step] of list.entries()) {
          at = apply(at, changeOfSteps(at, [step], `n${index}`))
          findings(at, ON)
        }
        const kept = sorted(findings(at, ON))
        expect(kept).toEqual(fromNothing(at))
      }),
      { seed: 20181004, numRuns: 80 },
    )
  }, 30_000)

  it('are the same again after all is taken back', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const base = smallOffice()
        const before = sorted(findings(base, ON))
        const change = changeOfSteps(base, list)
        const there = apply(base, change)
        findings(there, ON)
        const back = apply(there, diff(there, base))
        expect(sorted(findings(back, ON))).toEqual(before)
      }),
      { seed: 41018, numRuns: 50 },
    )
  }, 30_000)
})
