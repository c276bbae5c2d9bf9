import { describe, expect, it } from 'vitest'
import { allFindings } from '../../../renderer/domain/findings/all-findings.ts'
import { acceptFindings } from '../../../renderer/domain/rule-table/rule-edits.ts'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { cityRecords } from '../../../renderer/samples/city.ts'

const ON = day('2026-11-26')
const city = structureOf(cityRecords(7, 60))

describe('findings accepted together', () => {
  const { open } = allFindings(city, ON)
  const rule = open[0]?.rule
  const group = open.filter((finding) => finding.rule === rule)
  const each = group.map((finding, at) => ({ finding, id: `override:${at}` as const }))

  it('are each accepted with the one reason, and come back with one step', () => {
    const edit = acceptFindings(each, { reason: ' Masa peralihan ', by: 'Sekda', on: ON })(city)
    if (!edit.ok) throw new Error(edit.problem.code)
    const after = apply(city, edit.value)
    const then = allFindings(after, ON)
    expect(then.open.length).toBe(open.length - group.length)
    expect(new Set(then.accepted.map(({ override }) => override.reason))).toEqual(
      new Set(['Masa peralihan']),
    )
    expect(allFindings(apply(after, invert(edit.value)), ON).open.length).toBe(open.length)
  })

  it('are none without a reason', () => {
    const edit = acceptFindings(each, { reason: ' ', by: null, on: ON })
    expect(edit(city)).toMatchObject({ problem: { code: 'reason-empty' } })
  })
})
