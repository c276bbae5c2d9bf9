import { expect, it } from 'vitest'
import type { PaperTable } from '../../renderer/domain/paper/paper-text.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { registerRows } from '../../renderer/domain/vacancy/register/register.ts'
import { makeSheets } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { CITY_DAY, cityRecords } from '../../renderer/samples/city.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'

function listOf(structure: ReturnType<typeof structureOf>, language: 'id' | 'en' = 'id') {
  const sheets = makeSheets(
    { structure, live: structure, proposal: null },
    { choice: { ...USUAL_PAPER, kind: 'vacancies' }, language, on: CITY_DAY, today: CITY_DAY },
  )
  const tables = (sheets?.text?.blocks ?? []).filter(
    (block): block is PaperTable => block.kind === 'table',
  )
  return { sheets: sheets?.document.sheets ?? 0, tables }
}

it.each(['id', 'en'] as const)(
  'seats of a city of which nothing is recorded stand unit by unit, and none is lost (%s)',
  (language) => {
    const city = structureOf(cityRecords(7, 400))
    const all = registerRows(city, CITY_DAY)
    const { sheets, tables } = listOf(city, language)
    expect(sheets).toBeLessThan(20)
    const bare = tables.at(-1)
    const units = bare?.rows.slice(0, -1) ?? []
    const seats = units.map(({ cells }) => Number(cells.at(-1)?.[0]))
    const sum = seats.reduce((total, count) => total + count, 0)
    const others = tables.slice(0, -1).flatMap(({ rows }) => rows).length
    expect(sum).toBeGreaterThan(300)
    expect(others + sum).toBe(all.length)
    expect(bare?.rows.at(-1)?.cells.at(-1)).toEqual([String(sum)])
    // A row names all its posts with as many seats as it counts.
    units.forEach(({ cells }, at) => {
      const named = (cells[2]?.[0] ?? '')
        .split('; ')
        .map((post) => / \((\d+) \w+\)$/.exec(post)?.[1])
      expect(named.reduce((total, count) => total + Number(count ?? 1), 0)).toBe(seats[at])
    })
    expect(new Set(units.map(({ cells }) => cells[1]?.[0])).size).toBe(units.length)
  },
)

it('a few of them are rows as all others are', () => {
  const demo = structureOf(demoRecords())
  const rows = listOf(demo).tables.flatMap((table) => table.rows)
  expect(rows).toHaveLength(registerRows(demo, CITY_DAY).length)
})
