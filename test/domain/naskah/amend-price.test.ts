import { describe, expect, test } from 'vitest'
import { amendmentPrice } from '../../../renderer/domain/naskah/amend.ts'
import { amendInForce, replaceInForce } from '../../../renderer/domain/naskah/amend-edits.ts'
import { amendmentText } from '../../../renderer/domain/naskah/amendment-text.ts'
import { keptNumbers } from '../../../renderer/domain/naskah/kept-numbers.ts'
import { plainText } from '../../../renderer/domain/naskah/plain-text.ts'
import { textOf } from '../../../renderer/domain/naskah/text-of.ts'
import { unitRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { demoRecords2022 } from '../../../renderer/samples/demo-2022.ts'
import { done } from '../done.ts'

const OFFICE = 'unit:dinas'

/** The demo with one bidang more, right behind that one. */
function withBidang(records: readonly StructureRecord[], after: string): [Structure, Structure] {
  const before = structureOf(records)
  const order = (before.tables.unit.get(after)?.order ?? 0) + 0.5
  const name = 'Bidang Inovasi Daerah'
  const made = unitRecord({ id: 'unit:inovasi', parentId: OFFICE, type: 'bidang', name, order })
  return [before, apply(before, put(before, [made]))]
}

describe('what an amendment costs', () => {
  test('one bidang put in the middle: 15 of 35 articles by letter, one by article alone', () => {
    const [before, after] = withBidang(demoRecords(), 'unit:ikp')
    expect(amendmentPrice(before, after, OFFICE)).toEqual({
      articles: 35,
      toTheLetter: 15,
      articleOnly: 1,
      inserted: 1,
      gone: 0,
    })
  })

  test('after delayering: six of 22, one by article alone', () => {
    const [before, after] = withBidang(demoRecords2022(), 'unit:ikp')
    expect(amendmentPrice(before, after, OFFICE)).toMatchObject({
      articles: 22,
      toTheLetter: 6,
      articleOnly: 1,
    })
  })
})

describe('choosing to amend', () => {
  test('keeps the numbers of the text in force; replacing counts afresh', () => {
    const [before, after] = withBidang(demoRecords(), 'unit:ikp')
    const amending = done(after, amendInForce(before, OFFICE))
    const marks = textOf(amending, OFFICE)
      ?.lines.filter(({ kind }) => kind === 'pasal')
      .map(({ mark }) => mark)
    expect(marks).toContain('Pasal 14A')
    expect(marks).toHaveLength(36)
    const replaced = done(amending, replaceInForce(OFFICE))
    expect(keptNumbers(replaced, OFFICE)).toBeNull()
    expect(textOf(replaced, OFFICE)?.lines.some(({ mark }) => /\dA$/.test(mark))).toBe(false)
  })

  test('says in Pasal I what is changed, and that the chart is another', () => {
    const [before, after] = withBidang(demoRecords(), 'unit:ikp')
    const lines = plainText(amendmentText(before, after, OFFICE)?.lines ?? []).split('\n')
    expect(lines.slice(1, 4)).toEqual([
      'NOMOR … TAHUN …',
      'TENTANG',
      'PERUBAHAN ATAS PERATURAN WALI KOTA NOMOR 49 TAHUN 2016 TENTANG KEDUDUKAN, SUSUNAN ORGANISASI, TUGAS DAN FUNGSI, SERTA TATA KERJA DINAS KOMUNIKASI DAN INFORMATIKA',
    ])
    expect(lines).toContain('1. Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:')
    expect(
      lines.some((line) =>
        /^\d+\. Di antara Bagian Ketiga dan Bagian Keempat BAB III disisipkan 1 \(satu\) bagian, yakni Bagian Ketiga A BAB III, yang berbunyi/.test(
          line,
        ),
      ),
    ).toBe(true)
    expect(lines.some((line) => /^\d+\. Ketentuan Lampiran diubah/.test(line))).toBe(true)
    expect(lines).toContain('Pasal II')
  })
})
