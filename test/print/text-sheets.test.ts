import { describe, expect, it } from 'vitest'
import type { PaperBlock, PaperTable, PaperText } from '../../renderer/domain/paper/paper-text.ts'
import { type Paper, paperOf } from '../../renderer/layout/pages/paper.ts'
import { documentOf } from '../../renderer/print/sheet/document.ts'
import { sheetFoot } from '../../renderer/print/sheet/sheet-foot.ts'
import { gap, laidOut, type Piece, withoutWidows } from '../../renderer/print/text/piece.ts'
import { textDocument } from '../../renderer/print/text/text-document.ts'
import { linesOn, placesOf, saidOn, tagsOf, words } from './on-sheets.ts'
import { pdfMarks } from './pdf/pdf-marks.ts'
import { uaFaults } from './pdf/ua-faults.ts'
import { pdfOf } from './pdf/written-pdf.ts'

const UPRIGHT = paperOf('F4', true)

function sheets(
  blocks: readonly PaperBlock[],
  paper: Paper = UPRIGHT,
  closeness: number | null = null,
) {
  const landscape = paper.widthMm > paper.heightMm
  const text: PaperText = { title: 'Daftar', landscape, foot: '', blocks }
  return textDocument(text, paper, 10, words, closeness)
}

const COLUMNS = [
  { head: 'No', share: 1 },
  { head: 'Jabatan', share: 9 },
]

function table(count: number, cell = 'Arsiparis', more: Partial<PaperTable> = {}): PaperTable {
  const rows = Array.from({ length: count }, (_, at) => ({ cells: [[`no ${at + 1}`], [cell]] }))
  return { kind: 'table', columns: COLUMNS, rows, ...more }
}

function signed(...names: readonly string[]): PaperBlock {
  const signers = names.map((name) => ({ over: '', title: 'Wali Kota', name, under: '' }))
  return { kind: 'signatures', signers }
}

const numbersOn = (lines: readonly string[]) => lines.filter((line) => /^no \d/.test(line))

describe('a long table', () => {
  it('leaves no row alone on the last sheet, and none at the foot of the first', () => {
    for (let count = 20; count < 70; count++) {
      const blocks = [
        table(count),
        { kind: 'heading', text: 'Tanpa eselon' } as const,
        table(count),
      ]
      const pages = sheets(blocks, paperOf('F4', false)).svg.map(linesOn)
      expect(numbersOn(pages.flat())).toHaveLength(2 * count)
      expect(numbersOn(pages.at(-1) ?? []).length).toBeGreaterThan(1)
      const begun = pages.find((page) => page.includes('Tanpa eselon')) ?? []
      expect(begun.slice(begun.indexOf('Tanpa eselon'))).toContain('no 2')
    }
  })

  it('fills its sheets where it is signed, and the last rows stand with who signs', () => {
    for (let count = 20; count < 120; count += 3) {
      const pages = sheets([
        { kind: 'title', lines: ['DAFTAR'] },
        { kind: 'paragraph', text: 'Yang dikukuhkan sebagai berikut.' },
        table(count),
        signed('Nama'),
      ]).svg.map(linesOn)
      expect(numbersOn(pages.flat())).toHaveLength(count)
      expect(pages.length).toBeLessThanOrEqual(Math.ceil(count / 30) + 1)
      expect(pages[0]).toContain('no 1')
      expect(pages.at(-1)).toContain('Wali Kota,')
      expect(numbersOn(pages.at(-1) ?? []).length).toBeGreaterThan(1)
    }
  })

  it('stands with the sentence that leads to it', () => {
    for (let lines = 20; lines < 60; lines++) {
      const text = 'Jumlahnya sebagai berikut.'
      const { svg } = sheets([
        { kind: 'list', numbered: true, items: Array.from({ length: lines }, () => 'Butir') },
        { kind: 'paragraph', text },
        table(6),
      ])
      expect(svg.map(linesOn).find((page) => page.includes(text))).toContain('no 1')
    }
  })

  it('whose last sheet would be mostly white is closed up, at the type asked for', () => {
    const rows = (count: number, closeness?: number) =>
      sheets([table(count, 'Seksi Pengelolaan Data\nsatu')], UPRIGHT, closeness)
    const full = Array.from({ length: 80 }, (_, at) => at + 1).findLast(
      (count) => rows(count).sheets === 1,
    )
    if (!full) throw new Error('no full sheet')
    const tall = ({ svg: [first = ''] }: ReturnType<typeof rows>) =>
      Math.min(
        ...placesOf(first, 'rect', 'height')
          .flat()
          .filter((height) => height > 0),
      )
    const [few, most, more] = [rows(10), rows(full), rows(full + 1)]
    expect(tall(most), 'closer rows').toBeLessThan(tall(few))
    expect(most.typePt).toBe(10)
    expect(tall(more), 'where it saves nothing they are as usual').toBe(tall(few))
    expect([few.closeness, most.closeness > 0]).toEqual([0, true])
    expect(tall(rows(full + 1, most.closeness)), 'as it was printed').toBe(tall(most))
  })

  it('is closed up where its sums and signatures would leave a third of a sheet white', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        cells: [[`${at}`], ['Ganti nama', `Seksi ${at}`]],
      }))
    const { sheets: count } = sheets([
      table(0, '', { rows: rows(35) }),
      table(0, '', { rows: rows(6), together: true }),
      { kind: 'paragraph', text: 'Demikian berita acara ini dibuat.' },
      signed('', '', '', ''),
    ])
    expect(count).toBe(2)
  })
})

describe('a list of many sheets', () => {
  const columns = [
    { head: 'No', share: 2, align: 'right' as const },
    { head: 'Pegawai', share: 3 },
    { head: 'Nomor dan tanggal SK', share: 5 },
    { head: 'TMT', share: 3 },
  ]
  const name = 'Lestari Wira Wiryakusnandar Pramudyatama, S.Kom., M.Si.'
  const list = (decree: string): PaperTable => ({
    kind: 'table',
    columns,
    rows: Array.from({ length: 200 }, (_, at) => ({
      cells: [[`${at}`], [name], [decree], ['25 Sep 2011']],
    })),
  })
  const blocks = [list('–'), { kind: 'heading', text: 'Eselon IV' } as const, list('–')]
  const [made, usual] = [sheets(blocks), sheets(blocks, UPRIGHT, 2)]
  /** Left edges of the cells of the first row of a sheet. */
  const edges = (svg: string) =>
    placesOf(svg, 'rect', 'x')
      .slice(1, 1 + columns.length)
      .join(' ')

  it('gives the room of columns that say nothing to those that are full', () => {
    expect(usual.sheets).toBeGreaterThan(12)
    expect(made.sheets).toBeLessThan(usual.sheets * 0.8)
    expect(made.typePt).toBe(usual.typePt)
    const said = made.svg.flatMap(linesOn)
    expect(said.filter((line) => line === '25 Sep 2011')).toHaveLength(400)
    expect(said).not.toContain('Nomor dan')
    expect(said).toContain('Nomor dan tanggal SK')
  })

  it('has the same columns on every sheet and below every heading', () => {
    const all = new Set(made.svg.map(edges))
    expect([...all]).toHaveLength(1)
    expect([...all]).not.toEqual(usual.svg.slice(0, 1).map(edges))
  })

  it('tears no number of a decree, however much room others want', () => {
    const said = saidOn(sheets([list('Nomor 821.22/045/BKPSDM/2018')]).svg)
    expect(said.match(/821\.22\/045\/BKPSDM\/2018/g)).toHaveLength(200)
  })
})

it('what stands over rows is one head across all columns, and on its own light ground wherever it stands', async () => {
  const over = (name: string) => ({ cells: [[name]], over: { again: `${name} (lanjutan)` } })
  const [row] = table(1).rows
  if (!row) throw new Error('no row')
  const rows = [over('Dinas Satu'), row, over('Dinas Dua'), row]
  const document = sheets([{ kind: 'title', lines: ['DAFTAR'] }, table(0, '', { rows })])
  const pdf = await pdfOf(document)
  expect(uaFaults(pdf)).toEqual([])
  const marks = pdf.pages.flatMap((page) => pdfMarks(page, document.paper.heightMm))
  const fills = marks.flatMap((one) => (one.kind === 'shape' && one.fill ? [one.fill] : []))
  const [head, ...others] = [...new Set(fills)]
  // The heads of two columns, and two offices: no ground is that of letters.
  expect(fills).toEqual([head, head, ...others, ...others])
  expect(others).toHaveLength(1)
  expect([head, ...others].join(' ')).not.toMatch(/#0{3}/)
})

describe('who signs beside others', () => {
  const LONG = 'Dewi Ayuningsih Prameswara, S.Si., M.Stat.'
  // With a table it stays at ten points.
  const drawn = (...names: readonly string[]) => sheets([table(0), signed(...names)]).svg.join()

  it('takes what the others leave where a third of a sheet is too little for the name', () => {
    const svg = drawn(LONG, '', 'Adiwangsa Pramudita')
    expect(svg).toContain(`>${LONG}<`)
    // And what stands above each stays whole.
    expect(svg.split('>Wali Kota,<')).toHaveLength(4)
  })

  it('has the name broken before its last word, not at a degree, where all are long', () => {
    const svg = drawn(LONG, LONG, LONG)
    expect(svg).not.toContain(`>${LONG}<`)
    expect(svg).toContain('>Prameswara, S.Si., M.Stat.<')
  })
})

it.each([8, 10, 12])('a foot is one line, however long the name in it, at %i points', (sizePt) => {
  const name =
    'Penataan kelembagaan dan penyederhanaan birokrasi pada Dinas Komunikasi dan Informatika'
  const title = `Perbandingan pilihan · ${name} · dicetak 4 Oktober 2018`
  const style = { sizePt, bold: false, family: 'sans' } as const
  for (const paper of [paperOf('A4', true), UPRIGHT]) {
    const foot = sheetFoot(title, style, paper, 'halaman 888 dari 888')
    const { svg } = documentOf({
      ...{ title, paper, language: 'id', families: [], author: '', subject: '', count: 1 },
      sheetAt: () => ({ label: '', bookmark: '', marks: foot.marks('halaman 1 dari 2') }),
    })
    expect(tagsOf(svg[0] ?? '', 'text')).toHaveLength(2)
    expect(linesOn(svg[0])[0]?.replace(/\u00a0/g, ' ')).toMatch(
      /^Perbandingan pilihan · Penataan .*· dicetak 4 Oktober 2018$/,
    )
  }
})

describe('pieces of a text', () => {
  const area = { firstTop: 0, top: 0, bottom: 100 }
  const piece = (height: number, more: Partial<Piece> = {}): Piece => ({
    ...{ height, draw: () => [] },
    ...more,
  })
  const rows = (count: number) => Array.from({ length: count }, () => piece(10))
  const letter = () => piece(0, { first: true, letter: 'x', keepsNext: true })

  it.each<[string, readonly Piece[], readonly number[], readonly number[]]>([
    ['with less than a third takes from the one before', rows(12), [100, 20], [80, 40]],
    ['with a third stays as it is', rows(14), [100, 40], [100, 40]],
    ['leaves all before the last two', rows(22), [100, 100, 20], [100, 80, 40]],
    [
      'takes no more than leaves the one before the fuller',
      [piece(5), piece(90), piece(10)],
      [95, 10],
      [95, 10],
    ],
    [
      'leaves together what stands together',
      [...rows(8), piece(10, { keepsNext: true }), ...rows(2)],
      [100, 10],
      [70, 40],
    ],
    [
      'is that of each letter and of what is attached, not what begins on a sheet of its own',
      [letter(), ...rows(12), gap(4), letter(), ...rows(1), letter(), ...rows(11)],
      [100, 24, 10, 100, 10],
      [90, 34, 10, 70, 40],
    ],
  ])('a last sheet %s', (_, pieces, first, then) => {
    const laid = laidOut(pieces, area)
    const ends = [laid, withoutWidows(laid, pieces, area)].map((set) => set.map(({ end }) => end))
    expect(ends).toEqual([first, then])
  })
})
