import { expect, test } from 'vitest'
import { FIRST_CHOICE } from '../../renderer/app/printing/print-choice.ts'
import type { PrintedSet } from '../../renderer/domain/paper/printed-set.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import {
  choiceOfSet,
  fitsSet,
  settingsOfSet,
} from '../../renderer/screens/printing/printed-choice.ts'

const set: PrintedSet = {
  id: 'printed:1',
  title: 'Matriks',
  sheet: 'matrix',
  proposalId: 'proposal:1',
  versionNo: 1,
  unitId: null,
  at: '2018-10-04T09:00:00+07:00',
  printedOn: day('2018-10-04'),
  on: day('2018-10-04'),
  fingerprint: null,
  paper: 'A3',
  portrait: false,
  minType: 10,
  margins: '15',
  initials: false,
  mode: 'unit',
  content: 'units',
  language: 'id',
  pages: [1, 2],
  sums: ['a', 'b'],
}

const now = {
  ...FIRST_CHOICE,
  kind: 'matrix' as const,
  proposalId: 'proposal:1' as const,
  versionNo: 2,
}

test('the settings of then keep the version that is chosen now', () => {
  const chosen = { ...now, ...settingsOfSet(set) }
  expect(chosen).toMatchObject({ versionNo: 2, paper: 'A3', minType: 10, margins: '15' })
  expect(fitsSet(chosen, set)).toBe(true)
})

test('showing a printed set again shows the version it was', () => {
  expect({ ...now, ...choiceOfSet(set) }).toMatchObject({ versionNo: 1, paper: 'A3' })
})
