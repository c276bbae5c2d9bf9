import { expect, it } from 'vitest'
import { SHEET_COLUMNS } from '../../renderer/screens/sheet/sheet-columns.ts'
import type { SheetLook } from '../../renderer/screens/sheet/use-sheet-look.ts'
import { NUMBER_WIDTH, widthsIn } from '../../renderer/screens/sheet/use-sheet-table.ts'

const LOOK = {
  ...{ search: '', kind: 'all', sort: null, group: null, filters: {} },
  ...{ hidden: ['above'], widths: {} },
} as unknown as SheetLook
const shown = SHEET_COLUMNS.filter(({ id }) => id !== 'above')
const taken = shown.reduce((sum, { width }) => sum + width, NUMBER_WIDTH)
const own = SHEET_COLUMNS[0]?.width ?? 0

it('names have what is free beside all columns, and no more than is of use', () => {
  expect(widthsIn(LOOK, taken - 400)).toEqual({})
  expect(widthsIn(LOOK, taken)).toEqual({})
  expect(widthsIn(LOOK, taken + 80)).toEqual({ name: own + 80 })
  expect(widthsIn(LOOK, taken + 4000)).toEqual({ name: own + 240 })
})

it('a width somebody set stays, that of names and that of others', () => {
  expect(widthsIn({ ...LOOK, widths: { name: 200 } }, taken + 80)).toEqual({ name: 200 })
  expect(widthsIn({ ...LOOK, widths: { nip: 200 } }, taken + 80)).toEqual({
    nip: 200,
    name: own + 40,
  })
})

it('the column of what is above has its room where it is shown', () => {
  const sorted = { ...LOOK, sort: { id: 'name', desc: false } } as SheetLook
  expect(widthsIn(sorted, taken + 80)).toEqual({})
})
