import { expect, it } from 'vitest'
import { apply } from '../../renderer/domain/structure/change.ts'
import type { Edit } from '../../renderer/domain/structure/edit.ts'
import { childrenOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { moveUnits } from '../../renderer/domain/verbs/move-units.ts'
import { renameUnit, reorderUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { DEMO_DAY, demoRecords } from '../../renderer/samples/demo-2018.ts'
import { placeOfActText, whereText } from '../../renderer/words/telling/where-text.ts'
import { wordsIn } from '../../renderer/words/words.ts'

it('says where a unit stands: above it, by which line, among its neighbours, and what is vacant in it', () => {
  const demo = structureOf(demoRecords())
  const said = (id: `unit:${string}`) => whereText(wordsIn('id'), demo, id, DEMO_DAY)
  expect(said('unit:subbag-umum')).toBe(
    'Subbagian Umum dan Kepegawaian, di bawah Sekretariat, Dinas Komunikasi dan Informatika Kota Contoh; garis komando; ke-3 dari 3; 1 kosong di dalamnya',
  )
  expect(said('unit:nowhere')).toBe('')
  const [top] = childrenOf(demo, null)
  expect(said(top ?? 'unit:nowhere')).toBe(
    'Dinas Komunikasi dan Informatika Kota Contoh, paling atas; 26 kosong di dalamnya',
  )
})

it('says where an act has brought what it moved, and nothing of any other act', () => {
  const demo = structureOf(demoRecords())
  const words = wordsIn('id')
  const after = (edit: Edit) => {
    const made = edit(demo)
    if (!made.ok) throw new Error(made.problem.code)
    return { next: apply(demo, made.value), change: made.value }
  }
  const said = (code: string, edit: Edit, selection: readonly string[]) => {
    const { next, change } = after(edit)
    return placeOfActText(words, next, { label: { code, params: {} }, change }, selection)
  }
  const umum = 'unit:subbag-umum'
  expect(said('reorder-unit', reorderUnit(umum, -1), [umum])).toBe('ke-2 dari 3')
  const below = moveUnits([umum], 'unit:statistik')
  expect(said('move-unit', below, ['unit:statistik'])).toMatch(
    /^di bawah Bidang Statistik dan Persandian; ke-(\d) dari \1$/,
  )
  expect(said('rename-unit', renameUnit(umum, 'Subbagian Arsip'), [umum])).toBe('')
  const both = moveUnits([umum, 'unit:subbag-program'], 'unit:statistik')
  expect(said('move-unit', both, [umum])).toBe('')
})
