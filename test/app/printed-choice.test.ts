import { expect, test } from 'vitest'
import { FIRST_CHOICE, type PrintChoice } from '../../renderer/app/printing/print-choice.ts'
import {
  asPrinted,
  choiceOfSet,
  fitsSet,
  settingsOfSet,
} from '../../renderer/app/printing/printed-choice.ts'
import type { PrintedSet } from '../../renderer/domain/paper/printed-set.ts'
import type { Proposal } from '../../renderer/domain/proposal/proposal.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { WHOLE_VIEW } from '../../renderer/registers/vacancies/view.ts'

const set: PrintedSet = {
  id: 'printed:1',
  title: 'Matriks',
  sheet: 'matrix',
  proposalId: 'proposal:1',
  versionNo: 1,
  unitId: null,
  appointmentId: null,
  at: '2018-10-04T09:00:00+07:00',
  printedOn: day('2018-10-04'),
  on: day('2018-10-04'),
  fingerprint: null,
  paper: 'A3',
  portrait: false,
  minType: 10,
  closeness: 1,
  margins: '15',
  initials: false,
  mode: 'unit',
  content: 'units',
  allSheets: false,
  register: { ...WHOLE_VIEW },
  horizon: null,
  since: null,
  postId: null,
  wholeEvent: false,
  mapRows: 'office',
  documents: 'all',
  textKind: 'replace',
  without: [],
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

test('rows that would stand otherwise than then are no replacement, until they are asked for', () => {
  const chosen = { ...now, ...settingsOfSet(set), closeness: null }
  expect(fitsSet(chosen, set, 0)).toBe(false)
  expect(fitsSet(chosen, set, 1)).toBe(true)
  expect(fitsSet({ ...chosen, ...settingsOfSet(set) }, set)).toBe(true)
  // Drawings have no rows, and older sets do not tell.
  expect(fitsSet(chosen, set, null)).toBe(true)
  expect(fitsSet(chosen, { ...set, closeness: null }, 0)).toBe(true)
})

test('what was printed with the same settings is followed in its rows, and nothing else is', () => {
  const asked = { ...now, ...settingsOfSet(set), closeness: null }
  const proposal = { id: 'proposal:1', status: 'disetujui', versions: [{ no: 1 }, { no: 2 }] }
  const followed = (choice: PrintChoice, sets: readonly PrintedSet[] = [set]) =>
    asPrinted(choice, sets, proposal as unknown as Proposal).closeness
  expect(followed(asked)).toBe(1)
  expect(followed({ ...asked, versionNo: null })).toBe(1)
  expect(followed({ ...asked, minType: 11 })).toBeNull()
  expect(followed({ ...asked, paper: 'F4' })).toBeNull()
  expect(
    followed(asked, [
      { ...set, sheet: 'telaahan' },
      { ...set, versionNo: 3 },
    ]),
  ).toBeNull()
  expect(followed({ ...asked, closeness: 0 })).toBe(0)
  expect(followed(asked, [])).toBeNull()
})

test('showing a printed set again shows the version it was', () => {
  expect({ ...now, ...choiceOfSet(set) }).toMatchObject({ versionNo: 1, paper: 'A3' })
})

test('before and after of all sheets is replaced by sheets of all sheets', () => {
  const all = { ...set, sheet: 'before-after', allSheets: true }
  const chosen = { ...now, kind: 'before-after' as const, paper: 'A3' as const, minType: 10 }
  const turned = { ...chosen, margins: '15', portrait: false }
  expect(fitsSet({ ...turned, allSheets: false }, all)).toBe(false)
  expect(settingsOfSet(all)).toMatchObject({ allSheets: true })
  expect(fitsSet({ ...turned, ...settingsOfSet(all) }, all)).toBe(true)
})

test('a register of one family, and a paper without names, are replaced by the same', () => {
  const register = { ...WHOLE_VIEW, family: 'leading' as const }
  const listed = { ...set, sheet: 'vacancies', register, without: ['nip' as const] }
  const chosen = { ...now, kind: 'vacancies' as const, paper: 'A3' as const, minType: 10 }
  expect(fitsSet({ ...chosen, portrait: false, register }, listed)).toBe(false)
  expect(fitsSet({ ...chosen, portrait: false, without: ['nip'] }, listed)).toBe(false)
  const { groupBy, ...others } = register
  const reordered = { groupBy, ...others }
  const same = { ...chosen, portrait: false, register: reordered, without: ['nip' as const] }
  expect(fitsSet(same, listed)).toBe(true)
})

test('a summary that lay down by itself is the same set where nobody says how it lies', () => {
  const lying = { ...set, sheet: 'summary-sheet', portrait: false }
  const chosen = { ...now, ...settingsOfSet(lying), kind: 'summary-sheet' as const }
  expect(fitsSet({ ...chosen, portrait: null }, lying)).toBe(true)
  expect(fitsSet({ ...chosen, portrait: true }, lying)).toBe(false)
})
