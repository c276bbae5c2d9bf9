import { describe, expect, it } from 'vitest'
import { letter } from '../../../renderer/domain/naskah/ordinals.ts'
import { plainText } from '../../../renderer/domain/naskah/plain-text.ts'
import { textOf } from '../../../renderer/domain/naskah/text-of.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import type { ImportOutcome } from '../../../renderer/exchange/read/import-report.ts'
import { regulationLines } from '../../../renderer/exchange/regulation/text-lines.ts'

const HEAD = `PERATURAN WALI KOTA SERUNI
NOMOR 1 TAHUN 2020
TENTANG
SUSUNAN ORGANISASI DAN TATA KERJA DINAS SOSIAL
Pasal 1
Susunan organisasi Dinas terdiri atas:
a. Kepala Dinas;
b. Sekretariat; dan
c. Bidang Data.
`

async function read(text: string): Promise<ImportOutcome> {
  const bytes = new TextEncoder().encode(text)
  return importFiles([{ name: 'perwali.txt', bytes }], { preset: 'auto', language: 'id' })
}

/** The text composed again, and the lines it was read as. */
function again({
  records,
  regulations,
}: ImportOutcome): [composed: string[], was: readonly string[]] {
  const structure = structureOf(records)
  const [first] = records.filter(({ kind }) => kind === 'unit')
  const text = plainText(textOf(structure, first?.id as `unit:${string}`)?.lines ?? [])
  return [regulationLines(text.split('\n'), false), regulations?.[0]?.lines ?? []]
}

async function same(text: string): Promise<ImportOutcome> {
  const outcome = await read(text)
  expect(outcome.regulations?.[0]?.differing).toEqual([])
  const [composed, was] = again(outcome)
  expect(composed).toEqual(was)
  return outcome
}

describe('a text nobody would write', () => {
  it('has 500 fungsi: behind z come aa and bb', async () => {
    const list = Array.from(
      { length: 500 },
      (_, at) => `${letter(at + 1)}. penyusunan bahan ${at};`,
    )
    const outcome = await same(
      `${HEAD}Pasal 2\nDalam melaksanakan tugas, Sekretariat menyelenggarakan fungsi:\n${list.join('\n')}\n`,
    )
    expect(outcome.report.duties).toBe(500)
  })

  it('has 20,000 letters in one article', async () => {
    const long =
      'Setiap pegawai wajib hadir tepat waktu dan bekerja sesuai dengan tugasnya '.repeat(280)
    await same(
      `${HEAD}Pasal 2\n${long.trim()}.\nPasal 3\nBidang Data mempunyai tugas menyusun data.\n`,
    )
  })

  it('has an article twice, and one without a word', async () => {
    const outcome = await same(
      `${HEAD}Pasal 2\nSekretariat mempunyai tugas melayani.\nPasal 2\nBidang Data mempunyai tugas mendata.\nPasal 4\nPasal 5\nPenutup.\n`,
    )
    expect(outcome.report.problems.map(({ message }) => message).join(' ')).toContain(
      'Pasal 2 tertulis dua kali',
    )
  })

  it('has signs nobody sees, tables that were pasted, and braces', async () => {
    await same(
      `${HEAD}Pasal 2\nSekretariat\u0007 mempunyai tugas\u200b melayani {{tugas@unit:x}} dan [[unit:x]].\nNo\tUraian\tHasil\n1\tMenyusun\tlaporan\n2\tMenyimpan\tarsip\n`,
    )
  })

  it('has no article: its list alone', async () => {
    await same(
      'Susunan organisasi Dinas Sosial terdiri atas:\na. Kepala Dinas;\nb. Sekretariat; dan\nc. Bidang Data.\n',
    )
  })

  it('names its own headings in its text', async () => {
    await same(
      `${HEAD}Pasal 2\nPasal\nBAB: penutup\nBagian: kesatu\n(1) a. b. c.\n- 1) (2) x\nPasal 3\nSelesai`,
    )
  })
})
