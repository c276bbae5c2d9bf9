import { expect, it } from 'vitest'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { marksOf, overlayOf } from '../../../renderer/domain/acts/overlay.ts'
import type { UnitId } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { all, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { moveUnits } from '../../../renderer/domain/verbs/move-units.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { boxSaid } from '../../../renderer/words/telling/box-said.ts'
import { wordsIn } from '../../../renderer/words/words.ts'

const base = structureOf(demoRecords())

/** Everything that is said of a unit, at each place where it stands. */
function said(edit: Edit, name: string): string[] {
  const made = edit(base)
  if (!made.ok) throw new Error(made.problem.code)
  const next = apply(base, made.value)
  const overlay = overlayOf(base, next)
  const sides = { base, next, overlay, marks: marksOf(actsOf(base, made.value), base, next) }
  return all(overlay.structure, 'unit')
    .map(({ id }) => boxSaid(wordsIn('id'), sides, id))
    .filter((text) => text.startsWith(name))
}

it('says of a unit what happens to it, what it was called, and how it hangs', () => {
  expect(said(renameUnit('unit:subbag-umum', 'Subbagian Arsip'), 'Subbagian Arsip')).toEqual([
    'Subbagian Arsip; 1 GANTI NAMA; semula Subbagian Umum dan Kepegawaian; garis komando',
  ])
  expect(said(abolishUnits(['unit:subbag-umum']), 'Subbagian Umum')).toEqual([
    expect.stringMatching(/; 1 DIHAPUS; garis komando$/),
  ])
})

it('says of a unit that moves both where it is and where it was; of one that stays, its name', () => {
  const move = moveUnits(['unit:subbag-umum'], 'unit:statistik')
  const places = said(move, 'Subbagian Umum')
  expect(places).toHaveLength(2)
  expect(places.filter((text) => text.includes('tempatnya semula'))).toHaveLength(1)
  for (const text of places) expect(text).toContain('1 PINDAH')
  expect(said(move, 'Subbagian Keuangan')).toEqual(['Subbagian Keuangan; garis komando'])
  const nowhere: UnitId = 'unit:nowhere'
  const sides = { base, next: base, overlay: overlayOf(base, base), marks: new Map() }
  expect(boxSaid(wordsIn('id'), sides, nowhere)).toBe('')
})
