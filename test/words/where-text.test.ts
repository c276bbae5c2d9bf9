import { expect, it } from 'vitest'
import { childrenOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { DEMO_DAY, demoRecords } from '../../renderer/samples/demo-2018.ts'
import { whereText } from '../../renderer/words/telling/where-text.ts'
import { wordsIn } from '../../renderer/words/words.ts'

it('says where a unit stands: above it, among its neighbours, and what is vacant in it', () => {
  const demo = structureOf(demoRecords())
  const said = (id: `unit:${string}`) => whereText(wordsIn('id'), demo, id, DEMO_DAY)
  expect(said('unit:subbag-umum')).toBe(
    'Subbagian Umum dan Kepegawaian, di bawah Sekretariat, Dinas Komunikasi dan Informatika Kota Contoh; ke-3 dari 3; 1 kosong di dalamnya',
  )
  expect(said('unit:nowhere')).toBe('')
  const [top] = childrenOf(demo, null)
  expect(said(top ?? 'unit:nowhere')).toBe(
    'Dinas Komunikasi dan Informatika Kota Contoh, paling atas; 26 kosong di dalamnya',
  )
})
