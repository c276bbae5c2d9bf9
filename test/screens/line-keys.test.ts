import { expect, it } from 'vitest'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { registerRows } from '../../renderer/domain/vacancy/register/register.ts'
import { registerLines } from '../../renderer/registers/vacancies/view.ts'
import { CITY_DAY, cityRecords } from '../../renderer/samples/city.ts'
import { lineTo } from '../../renderer/screens/registers/line-keys.ts'

const city = structureOf(cityRecords(7, 120))
const lines = registerLines(city, registerRows(city, CITY_DAY, CITY_DAY), 'office')
const last = lines.length - 1

it('keys go from row to row of a list in groups, whose first line is no row', () => {
  expect(lines[0]?.kind).toBe('group')
  expect(lineTo('Home', last, lines)).toBe(1)
  expect(lineTo('ArrowUp', 1, lines)).toBe(1)
  expect(lineTo('PageUp', 4, lines)).toBe(1)
  expect(lineTo('End', 1, lines)).toBe(last)
  expect(lineTo('ArrowDown', last, lines)).toBe(last)
  const before = lines.findIndex((line, at) => at > 1 && line.kind === 'group') - 1
  expect(lineTo('ArrowDown', before, lines)).toBe(before + 2)
  expect(lineTo('ArrowUp', before + 2, lines)).toBe(before)
  expect(lineTo('x', 1, lines)).toBeNull()
})
