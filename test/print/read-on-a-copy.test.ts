import { describe, expect, it } from 'vitest'
import { apply, squash } from '../../renderer/domain/structure/change.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { BoxSetter, type TextPart } from '../../renderer/layout/text/box-text.ts'
import { textWidth } from '../../renderer/layout/text/text-measure.ts'
import { paperKind, SHEET_KINDS, type SheetKind } from '../../renderer/papers/paper-table.ts'
import { boxDrawing } from '../../renderer/print/chart/boxes/chart-box.ts'
import type { Mark } from '../../renderer/print/marks/mark.ts'
import { drafted } from '../domain/proposal/small-reform.ts'
import { samplePaper } from '../make/sample-papers.ts'
import { city } from './city-proposal.ts'
import {
  attribute,
  draftOf,
  linesOn,
  made,
  saidOn,
  sample,
  samplePage,
  tagsOf,
  words,
} from './on-sheets.ts'

const MM = 2.8
const part = (role: TextPart['role'], text: string, bold = false): TextPart => ({
  role,
  text,
  bold,
})

/** Every mark, groups opened. */
function opened(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? opened(mark.marks) : [mark]))
}

type Rect = readonly [x1: number, y1: number, x2: number, y2: number]

const meets = (a: Rect, b: Rect) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** The ink of what is drawn round a text: edges of boxes, and lines, as thick as they are. */
function strokes(marks: readonly Mark[]): Rect[] {
  return marks.flatMap((mark): Rect[] => {
    if ((mark.kind !== 'line' && mark.kind !== 'box') || !mark.stroke) return []
    const half = mark.stroke.width / 2
    const grown = (x1: number, y1: number, x2: number, y2: number): Rect => [
      Math.min(x1, x2) - half,
      Math.min(y1, y2) - half,
      Math.max(x1, x2) + half,
      Math.max(y1, y2) + half,
    ]
    if (mark.kind === 'line') return [grown(mark.x1, mark.y1, mark.x2, mark.y2)]
    const { x, y, width, height } = mark
    return [
      grown(x, y, x + width, y),
      grown(x, y + height, x + width, y + height),
      grown(x, y, x, y + height),
      grown(x + width, y, x + width, y + height),
    ]
  })
}

/** A box of these parts at (20, 20). */
function drawnBox(
  parts: readonly TextPart[],
  width: number,
  form?: 'gone' | 'fresh' | 'ghost',
  mark: unknown = null,
) {
  const sets = new BoxSetter(() => [parts], 'serif').boxes('unit:x', width, false, [])
  const [set] = sets
  if (!set) throw new Error('nothing set')
  const size = { width: width * MM, height: set.height * MM }
  const { marks } = boxDrawing({
    box: { unitId: 'unit:x', x: 20, y: 20, ...size, depth: 1, hiddenChildren: 0 } as never,
    planned: { sets, tag: false, number: null, goesOn: null, comesFrom: null },
    look: { parts, border: 'plain', mark: mark as never, ...(form && { form }) },
    mm: MM,
    version: 0,
    words,
  })
  return { set, drawn: opened(marks) }
}

describe('what goes, on a copy of a copy', () => {
  const marked = { act: 'abolish', no: 14, numbers: [3, 14, 15], letters: ['J', 'U'] }
  const names = [
    'Seksi Persandian',
    'Seksi Pengelolaan dan Pengembangan Sumber Daya Teknologi Informasi dan Komunikasi',
    'Bidang Komunikasi/Informatika',
  ]

  it.each(
    names.flatMap((name) => (['gone', 'fresh'] as const).map((form) => [name, form] as const)),
  )('is read: no line crosses a word of a box (%s, %s)', (name, form) => {
    const parts = [
      part('name', name, true),
      part('state', 'PENYETARAAN', true),
      part('was', 'ke KJF'),
      part('holder', 'Margaretha Elisabet Pandiangsih, S.Kom., M.Kom.'),
    ]
    for (const width of [12, 14, 18, 24]) {
      const { set, drawn } = drawnBox(parts, width, form, marked)
      expect(drawn.filter(({ kind }) => kind === 'path')).toEqual([])
      const ink = strokes(drawn)
      const own = drawn.filter((mark) => mark.kind === 'text').filter(({ y }) => y > 20)
      expect(own.length).toBeGreaterThanOrEqual(set.lines.length)
      for (const { text, x, y, bold = false } of own) {
        const half = (textWidth(text, { family: 'serif', bold }) * MM) / 2
        const word: Rect = [x - half, y - 0.7 * MM, x + half, y + 0.2 * MM]
        const crossing = ink.filter((stroke) => meets(stroke, word))
        expect(crossing, text).toEqual([])
      }
    }
  })

  it('and has two frames, which no other box has', () => {
    const framed = (form?: 'gone' | 'fresh' | 'ghost') =>
      drawnBox([part('name', 'Seksi Persandian', true)], 14, form).drawn.filter(
        ({ kind }) => kind === 'box',
      ).length
    expect([framed('gone'), framed('fresh'), framed('ghost'), framed()]).toEqual([2, 1, 1, 1])
  })
})

/** Millimetres: two dots of a copier of 200 dpi, less than which a blur and a threshold of 60 % take away. */
const KEPT = 0.25
/** Lighter than a copier sees, and so dark that it is black. */
const WHITE = 0.75
const BLACK = 0.5

/** Of a colour such as #abc or #aabbcc, 0 is black. */
function lightness(colour: string): number {
  const digits = colour.slice(1)
  const each = digits.length === 3 ? [...digits].map((one) => one + one) : digits.match(/../g)
  const [red = 0, green = 0, blue = 0] = (each ?? []).map((one) => Number.parseInt(one, 16) / 255)
  return 0.299 * red + 0.587 * green + 0.114 * blue
}

/** An office of a city of which a subbagian and a seksi go, and a seksi is renamed. */
const cityDraft = draftOf(
  drafted(
    city,
    abolishUnits(['unit:73', 'unit:75']),
    renameUnit('unit:80', 'Seksi Pengembangan Sekolah Dasar'),
  ),
)

/** An option beside the demo in which a bidang gets another name and the UPTD goes. */
function optionB() {
  const { live, proposal } = sample
  const edits = [
    renameUnit('unit:egov', 'Bidang Aplikasi Informatika'),
    abolishUnits(['unit:uptd']),
  ]
  const more = drafted(apply(live, proposal.change), ...edits)
  return draftOf(squash(proposal.change, more), 'proposal:lain')
}

function sheetsOf(kind: SheetKind, whose: string): readonly string[] {
  const minType = 9
  if (kind === 'options') {
    const options = [sample.proposal, optionB()].map((proposal, at) => ({
      letter: 'AB'[at] ?? '',
      proposal,
    }))
    return made(kind, { ...sample, options }, { minType }).document.svg
  }
  if (whose === 'the demo') return samplePaper(kind, 'id', minType).svg
  const unitId = whose === 'a city' ? null : 'unit:68'
  return made(kind, { live: city, proposal: cityDraft }, { unitId, minType }).document.svg
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
] as const

it('is asked of every kind that is about a proposal', () => {
  const about = SHEET_KINDS.filter((kind) => paperKind(kind).about === 'proposal')
  expect([...new Set(READ.map(([kind]) => kind))].sort()).toEqual([...about].sort())
})

it.each(['decision-sheet', 'matrix', 'berita-acara'] as const)(
  'has the number of every act by itself: %s',
  (kind) => {
    const numbers = samplePage.acts.map(({ no }) => String(no))
    expect(numbers.length).toBeGreaterThan(10)
    const lines = samplePaper(kind, 'id', 9).svg.flatMap(linesOn)
    expect(lines).toEqual(expect.arrayContaining(numbers))
  },
)

it('keeps the lines that lead from unit to unit on the sheet of the mayor', () => {
  const upright = samplePaper('summary-sheet', 'id', 9)
    .svg.flatMap((sheet) => tagsOf(sheet, 'line'))
    .filter((tag) => attribute(tag, 'x1') === attribute(tag, 'x2'))
  expect(upright.length).toBeGreaterThan(10)
  for (const tag of upright) {
    expect(Number(attribute(tag, 'stroke-width'))).toBeGreaterThanOrEqual(KEPT)
    expect(['', '#000']).toContain(attribute(tag, 'stroke'))
  }
})

it.each(READ)('every word of the %s of %s is read on a copy of a copy', (kind, whose, goes) => {
  const svg = sheetsOf(kind, whose)
  for (const name of goes) expect(saidOn(svg)).toContain(name)
  const sheets = svg.join('')
  const fills = tagsOf(sheets, 'rect').map((tag) => attribute(tag, 'fill'))
  const grounds = fills.filter((fill) => fill.startsWith('#') && lightness(fill) > BLACK)
  expect(grounds.filter((fill) => lightness(fill) < WHITE)).toEqual([])
  const letters = tagsOf(sheets, 'text').map((tag) => attribute(tag, 'fill') || '#000')
  expect(letters.filter((fill) => lightness(fill) > BLACK)).toEqual([])
  const least = (tags: readonly string[], name: string) =>
    Math.min(...tags.map((tag) => Number(attribute(tag, name))))
  const lines = ['rect', 'line', 'circle']
    .flatMap((name) => tagsOf(sheets, name))
    .filter((tag) => attribute(tag, 'stroke') !== '' && !tag.includes('stroke-dasharray'))
  const thin = kind === 'decision-sheet' ? KEPT : 0.2
  expect(least(lines, 'stroke-width')).toBeGreaterThanOrEqual(thin)
  expect(least(tagsOf(sheets, 'text'), 'font-size') / (25.4 / 72)).toBeGreaterThanOrEqual(8.95)
})
