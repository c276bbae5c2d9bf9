import { describe, expect, it } from 'vitest'
import { newProposal } from '../../renderer/domain/proposal/proposal.ts'
import { apply, diff, squash } from '../../renderer/domain/structure/change.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { BoxSetter, type TextPart } from '../../renderer/layout/text/box-text.ts'
import { textWidth } from '../../renderer/layout/text/text-measure.ts'
import { makeSheets } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { paperKind, SHEET_KINDS, type SheetKind } from '../../renderer/papers/paper-table.ts'
import { boxDrawing } from '../../renderer/print/chart/boxes/chart-box.ts'
import type { Mark } from '../../renderer/print/marks/mark.ts'
import type { PrintDocument } from '../../renderer/print/sheet/print-document.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { samplePaper } from '../make/sample-papers.ts'
import { sampleProposal } from '../make/sample-proposal.ts'

const MM = 2.8
const ON = day('2018-10-04')
const part = (role: TextPart['role'], text: string, bold = false): TextPart => ({
  role,
  text,
  bold,
})

/** Every mark, groups opened. */
function flat(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? flat(mark.marks) : [mark]))
}

type Rect = readonly [x1: number, y1: number, x2: number, y2: number]

const meets = (a: Rect, b: Rect) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** The ink of what is drawn round a text: edges of boxes, and lines, as thick as they are. */
function strokes(marks: readonly Mark[]): Rect[] {
  return marks.flatMap((mark): Rect[] => {
    if (mark.kind === 'line') {
      const half = (mark.stroke?.width ?? 0) / 2
      const [x1, x2] = [Math.min(mark.x1, mark.x2), Math.max(mark.x1, mark.x2)]
      return [
        [
          x1 - half,
          Math.min(mark.y1, mark.y2) - half,
          x2 + half,
          Math.max(mark.y1, mark.y2) + half,
        ],
      ]
    }
    if (mark.kind !== 'box' || !mark.stroke) return []
    const { x, y, width, height } = mark
    const half = mark.stroke.width / 2
    return [
      [x - half, y - half, x + width + half, y + half],
      [x - half, y + height - half, x + width + half, y + height + half],
      [x - half, y - half, x + half, y + height + half],
      [x + width - half, y - half, x + width + half, y + height + half],
    ]
  })
}

describe('what goes, on a copy of a copy', () => {
  const names = [
    'Seksi Persandian',
    'Seksi Pengelolaan dan Pengembangan Sumber Daya Teknologi Informasi dan Komunikasi',
    'Bidang Komunikasi/Informatika',
  ]
  const marked = { act: 'abolish', no: 14, numbers: [3, 14, 15], letters: ['J', 'U'] } as const

  for (const form of ['gone', 'fresh'] as const) {
    it.each(names)(`is read: no line crosses a word of a box that is ${form} (%s)`, (name) => {
      const parts = [
        part('name', name, true),
        part('state', 'PENYETARAAN', true),
        part('was', 'ke KJF'),
        part('holder', 'Margaretha Elisabet Pandiangsih, S.Kom., M.Kom.'),
      ]
      const setter = new BoxSetter(() => [parts], 'serif')
      for (const width of [12, 14, 18, 24]) {
        const sets = setter.boxes('unit:x', width, false, [])
        const [set] = sets
        if (!set) throw new Error('nothing set')
        const box = { unitId: 'unit:x', x: 20, y: 20, width: width * MM, height: set.height * MM }
        const { marks } = boxDrawing({
          box: { ...box, depth: 1, hiddenChildren: 0 } as never,
          planned: { sets, tag: false, number: null, goesOn: null, comesFrom: null },
          look: { parts, border: 'plain', mark: marked as never, form },
          mm: MM,
          version: 0,
          words: wordsIn('id'),
        })
        const drawn = flat(marks)
        expect(drawn.filter(({ kind }) => kind === 'path')).toEqual([])
        const ink = strokes(drawn)
        const own = drawn.filter((mark) => mark.kind === 'text').filter(({ y }) => y > box.y)
        expect(own.length).toBeGreaterThanOrEqual(set.lines.length)
        for (const { text, x, y, bold = false } of own) {
          const half = (textWidth(text, { family: 'serif', bold }) * MM) / 2
          const word: Rect = [x - half, y - 0.7 * MM, x + half, y + 0.2 * MM]
          expect(
            ink.filter((stroke) => meets(stroke, word)),
            text,
          ).toEqual([])
        }
      }
    })
  }

  it('and has two frames, which no other box has', () => {
    const parts = [part('name', 'Seksi Persandian', true)]
    const sets = new BoxSetter(() => [parts], 'serif').boxes('unit:x', 14, false, [])
    const framed = (form?: 'gone' | 'fresh' | 'ghost') =>
      flat(
        boxDrawing({
          box: { unitId: 'unit:x', x: 0, y: 0, width: 40, height: 10 } as never,
          planned: { sets, tag: false, number: null, goesOn: null, comesFrom: null },
          look: { parts, border: 'plain', mark: null, ...(form ? { form } : {}) },
          mm: MM,
          version: 0,
          words: wordsIn('id'),
        }).marks,
      ).filter(({ kind }) => kind === 'box').length
    expect([framed('gone'), framed('fresh'), framed('ghost'), framed()]).toEqual([2, 1, 1, 1])
  })
})

/** Millimetres: two dots of a copier of 200 dpi, less than which a blur and a threshold of 60 % take away. */
const KEPT = 0.25
/** Lighter than a copier sees, and so dark that it is black. */
const WHITE = 0.75
const BLACK = 0.5

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

/** Of a colour such as #abc or #aabbcc, 0 is black. */
function lightness(colour: string): number {
  const digits = colour.slice(1)
  const each = digits.length === 3 ? [...digits].map((one) => one + one) : digits.match(/../g)
  const [red = 0, green = 0, blue = 0] = (each ?? []).map((one) => Number.parseInt(one, 16) / 255)
  return 0.299 * red + 0.587 * green + 0.114 * blue
}

function tags(svg: string, name: string): string[] {
  return [...svg.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag)
}

/** An office of a city of which a subbagian and a seksi go, and a seksi is renamed. */
function cityPaper(kind: SheetKind, whole = false): PrintDocument {
  const structure = structureOf(cityRecords(7, 400))
  let next = structure
  for (const edit of [
    abolishUnits(['unit:73', 'unit:75']),
    renameUnit('unit:80', 'Seksi Pengembangan Sekolah Dasar'),
  ]) {
    const made = edit(next)
    if (!made.ok) throw new Error(made.problem.code)
    next = apply(next, made.value)
  }
  const about = { name: 'Penataan 2019', basis: '', author: '', at: '' }
  const draft = newProposal({ ...about, id: 'proposal:kota', basisKind: 'perwako', date: ON })
  const proposal = { ...draft, change: diff(structure, next) }
  const choice = { ...USUAL_PAPER, kind, unitId: whole ? null : 'unit:68', minType: 9 } as const
  const sheets = makeSheets(
    { structure, live: structure, proposal },
    { choice, language: 'id', on: ON, today: ON },
  )
  if (!sheets) throw new Error(kind)
  return sheets.document
}

/** The demo beside an option in which a bidang gets another name and the UPTD goes. */
function optionsPaper(): PrintDocument {
  const { live, proposal } = sampleProposal()
  let change = proposal.change
  for (const edit of [
    renameUnit('unit:egov', 'Bidang Aplikasi Informatika'),
    abolishUnits(['unit:uptd']),
  ]) {
    const made = edit(apply(live, change))
    if (!made.ok) throw new Error(made.problem.code)
    change = squash(change, made.value)
  }
  const about = { name: 'Pilihan lain', basis: '', author: '', at: '' }
  const draft = newProposal({ ...about, id: 'proposal:lain', basisKind: 'perwako', date: ON })
  const options = [
    { letter: 'A', proposal },
    { letter: 'B', proposal: { ...draft, change } },
  ]
  const choice = { ...USUAL_PAPER, kind: 'options', minType: 9 } as const
  const source = { structure: live, live, proposal, options }
  const sheets = makeSheets(source, { choice, language: 'id', on: ON, today: ON })
  if (!sheets) throw new Error('options')
  return sheets.document
}

function paperOf(kind: SheetKind, whose: string): PrintDocument {
  if (kind === 'options') return optionsPaper()
  if (whose === 'the demo') return samplePaper(kind, 'id', 9)
  return cityPaper(kind, whose === 'a city')
}

const DEMO_GOES = ['Seksi Persandian', 'Seksi Keamanan Informasi', 'Subbagian Program']
const CITY_GOES = [
  'Subbagian Umum dan Kepegawaian',
  'Seksi Perencanaan Pendidikan Anak Usia Dini',
  'DIHAPUS',
]
const BECOMES = ['Seksi Pengembangan Pendidikan Dasar', 'Seksi Pengembangan Sekolah Dasar']
const POSTS = ['Kepala Seksi Persandian', 'Kepala Subbagian Program', 'Sandiman Ahli Muda']

/** Each kind of paper about a proposal, and names that are changed on it. */
const READ = [
  ['decision-sheet', 'the demo', DEMO_GOES],
  ['before-after', 'the demo', DEMO_GOES],
  ['summary-sheet', 'the demo', DEMO_GOES],
  ['matrix', 'the demo', DEMO_GOES],
  ['berita-acara', 'the demo', DEMO_GOES],
  ['options', 'the demo', ['UPTD Radio dan Pusat Layanan Informasi Kota', 'DIHAPUS', 'GANTI NAMA']],
  ['telaahan', 'the demo', ['Perubahan 16 (Hanifah Zahratunnisa)', 'Sandiman Ahli Muda']],
  ['reinstatement', 'the demo', POSTS],
  ['draft-chart', 'the demo', ['Kelompok Jabatan Fungsional', 'RANCANGAN']],
  ['naskah-draft', 'the demo', ['BAB III', 'KETENTUAN PENUTUP', 'Pasal 7']],
  ['persandingan', 'the demo', ['Dihapus.', 'Perubahan 1:']],
  ['before-after', 'an office of a city', CITY_GOES],
  ['summary-sheet', 'an office of a city', CITY_GOES],
  ['decision-sheet', 'a city', [...CITY_GOES, ...BECOMES]],
  ['matrix', 'a city', [...CITY_GOES, ...BECOMES]],
  ['berita-acara', 'a city', [...CITY_GOES, ...BECOMES]],
] as const

it('is asked of every kind that is about a proposal', () => {
  const about = SHEET_KINDS.filter((kind) => paperKind(kind).about === 'proposal')
  expect([...new Set(READ.map(([kind]) => kind))].sort()).toEqual([...about].sort())
})

it.each(['decision-sheet', 'matrix', 'berita-acara'] as const)(
  'has the number of every act by itself: %s',
  (kind) => {
    const texts = samplePaper(kind, 'id', 9).svg.flatMap((sheet) =>
      [...sheet.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text),
    )
    const numbers = sampleProposal()
      .proposal.versions.at(-1)
      ?.acts.map(({ no }) => String(no))
    expect(numbers?.length).toBeGreaterThan(10)
    expect(texts).toEqual(expect.arrayContaining(numbers ?? []))
  },
)

it('keeps the lines that lead from unit to unit on the sheet of the mayor', () => {
  const upright = samplePaper('summary-sheet', 'id', 9)
    .svg.flatMap((sheet) => tags(sheet, 'line'))
    .filter((tag) => attribute(tag, 'x1') === attribute(tag, 'x2'))
  expect(upright.length).toBeGreaterThan(10)
  for (const tag of upright) {
    expect(Number(attribute(tag, 'stroke-width'))).toBeGreaterThanOrEqual(KEPT)
    expect(['', '#000']).toContain(attribute(tag, 'stroke'))
  }
})

describe.each(READ)('every word of the %s of %s, on a copy of a copy', (kind, whose, goes) => {
  const { svg } = paperOf(kind, whose)

  it('names what goes', () => {
    const said = svg
      .join()
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
    for (const name of goes) expect(said).toContain(name)
  })

  it('is black on what a copier takes for white', () => {
    for (const sheet of svg) {
      const fills = tags(sheet, 'rect').map((tag) => attribute(tag, 'fill'))
      const grounds = fills.filter((fill) => fill.startsWith('#') && lightness(fill) > BLACK)
      expect(grounds.filter((fill) => lightness(fill) < WHITE)).toEqual([])
      const letters = tags(sheet, 'text').map((tag) => attribute(tag, 'fill') || '#000')
      expect(letters.filter((fill) => lightness(fill) > BLACK)).toEqual([])
    }
  })

  it('stands at 9 points or more, among strokes that are still there', () => {
    const strokesOf = (sheet: string) =>
      [...tags(sheet, 'rect'), ...tags(sheet, 'line'), ...tags(sheet, 'circle')].filter(
        (tag) => attribute(tag, 'stroke') !== '' && !tag.includes('stroke-dasharray'),
      )
    for (const sheet of svg) {
      const widths = strokesOf(sheet).map((tag) => Number(attribute(tag, 'stroke-width')))
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(kind === 'decision-sheet' ? KEPT : 0.2)
      const sizes = tags(sheet, 'text').map((tag) => Number(attribute(tag, 'font-size')))
      expect(Math.min(...sizes) / (25.4 / 72)).toBeGreaterThanOrEqual(8.95)
    }
  })
})
