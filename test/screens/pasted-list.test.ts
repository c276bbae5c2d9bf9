import { expect, it } from 'vitest'
import { isList, typeCalled } from '../../renderer/screens/sheet/pasted-list.ts'
import { SHEET_COLUMNS } from '../../renderer/screens/sheet/sheet-columns.ts'
import { wordsIn } from '../../renderer/words/words.ts'

const words = wordsIn('id')
const kind = SHEET_COLUMNS.findIndex(({ id }) => id === 'kind')
const laidOut = (name: string, type: string) =>
  Array.from({ length: kind + 1 }, (_, at) => (at === 0 ? name : at === kind ? type : ''))

it('is what has headings, wherever it is pasted', () => {
  const block = [
    ['No', 'Unit Kerja', 'NIP'],
    ['1', 'Seksi Data', ''],
  ]
  expect(isList(block, null, words)).toBe(true)
  expect(isList([['Budi'], ['Siti']], null, words)).toBe(false)
})

it('is, below the last row, what names units and is not laid out as the sheet is', () => {
  expect(isList([['Seksi Data'], ['Seksi Arsip']], SHEET_COLUMNS, words)).toBe(true)
  const rows = [laidOut('Seksi Data', 'Seksi'), laidOut('Analis Data', 'Pelaksana')]
  expect(isList(rows, SHEET_COLUMNS, words)).toBe(false)
  expect(isList([['Arsiparis'], ['Pranata']], SHEET_COLUMNS, words)).toBe(false)
})

it('is posts with their unit beside them, where the column of what is above is hidden as at first', () => {
  const shown = SHEET_COLUMNS.filter(({ id }) => id !== 'above')
  const block = [
    ['Arsiparis', 'Seksi Data'],
    ['Pranata Komputer', 'Seksi Arsip'],
  ]
  expect(isList(block, shown, words)).toBe(true)
})

it('knows a kind of unit by its word in the language of the window', () => {
  expect(typeCalled('Seksi', words)).toBe('seksi')
  expect(typeCalled('Pelaksana', words)).toBeNull()
})
