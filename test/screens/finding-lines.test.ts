import { expect, it } from 'vitest'
import { allFindings } from '../../renderer/domain/findings/all-findings.ts'
import { cityOfficeOf, officesOf } from '../../renderer/domain/readings/offices.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { CITY_DAY, cityRecords } from '../../renderer/samples/city.ts'
import { findingLines, isGroup } from '../../renderer/screens/findings/finding-lines.ts'
import { filtered, type ShownFinding } from '../../renderer/screens/findings/use-findings.ts'

const city = structureOf(cityRecords(7, 400))
const offices = officesOf(city).map(({ id }) => id)
const shown = allFindings(city, CITY_DAY).open.map(
  (finding): ShownFinding => ({
    finding,
    sentence: '',
    text: '',
    unitName: '',
    office: (finding.unitId && cityOfficeOf(city, finding.unitId)) || null,
    override: null,
  }),
)

it('findings of a city stand below their office, in the order of the chart', () => {
  const lines = findingLines(shown, 'office', offices)
  const heads = lines.filter(isGroup)
  const told = heads.map(({ findings }) => findings[0]?.office?.id ?? null)
  const about = new Set(shown.map(({ office }) => office?.id ?? null))
  expect(told).toEqual([...offices, null].filter((id) => about.has(id)))
  expect(lines.length).toBe(shown.length + heads.length)
  for (const { findings } of heads)
    expect(new Set(findings.map(({ office }) => office?.id)).size).toBe(1)
})

it('groups of a rule begin with the largest, and without groups every finding stays where it was', () => {
  const sizes = findingLines(shown, 'rule', offices).flatMap((line) =>
    isGroup(line) ? [line.findings.length] : [],
  )
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  expect(findingLines(shown, 'none', offices)).toEqual(shown)
})

it('one office is left in', () => {
  const office = shown.find((one) => one.office)?.office?.id ?? 'all'
  const left = filtered(shown, { severity: 'all', rule: null, office, query: '' })
  expect(left.length).toBeGreaterThan(0)
  expect(left).toEqual(shown.filter((one) => one.office?.id === office))
})
