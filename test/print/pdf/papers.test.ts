import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { PDFDict, PDFName } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { compareStructures } from '../../../renderer/domain/comparison/compare.ts'
import { fullName } from '../../../renderer/domain/records/full-name.ts'
import { all, recordsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import { sincePaper } from '../../../renderer/papers/kinds/since-last.ts'
import { makeSheets, makeSheetsOf } from '../../../renderer/papers/make-sheets.ts'
import { paperKind } from '../../../renderer/papers/paper-table.ts'
import { unpacked } from '../../../renderer/print/marks/packed-sheet.ts'
import { svgOf } from '../../../renderer/print/marks/svg.ts'
import { pageOf } from '../../../renderer/print/sheet/document.ts'
import { paperOfSheet } from '../../../renderer/print/sheet/lying.ts'
import type { PrintDocument } from '../../../renderer/print/sheet/print-document.ts'
import { replacementPages } from '../../../renderer/print/sheet/replacement-pages.ts'
import { sheetPaper } from '../../../renderer/print/sheet/sheet-papers.ts'
import { textDocument } from '../../../renderer/print/text/text-document.ts'
import { demoRecords2022 } from '../../../renderer/samples/demo-2022.ts'
import { wordsIn as inWords } from '../../../renderer/words/words.ts'
import { officeTableBytes } from '../../make/office-tables/office-table.ts'
import { TOLD_LIST } from '../../make/office-tables/told-list.ts'
import {
  SAMPLE_PAPERS,
  SAMPLE_SOURCE,
  samplePaper,
  samplePaperAnew,
  sampleWish,
  TWELVE,
} from '../../make/sample-papers.ts'
import { SAMPLE_DAY } from '../../make/sample-proposal.ts'
import type { DrawnShape } from './drawn-mark.ts'
import { type PdfMark, pdfMarks } from './pdf-marks.ts'
import { elementsOf, type Tagged, wordsIn } from './read-pdf.ts'
import { wordsByElement, wordsByLanguage } from './read-words.ts'
import { type SvgMark, svgMarks } from './svg-marks.ts'
import { uaFaults } from './ua-faults.ts'
import { pdfBytes, pdfOf } from './written-pdf.ts'

/** `HASHES=write` writes them anew: look at the papers before it is committed. */
const WRITE = process.env.HASHES === 'write'
const HASHES = new URL('hashes.json', import.meta.url)
const { live } = SAMPLE_SOURCE

/** Names of more than one word: no English sentence has them by chance. */
const NAMES = [
  ...all(live, 'unit').map(({ name }) => name),
  ...all(live, 'post').map(({ title }) => title),
  ...all(live, 'person').map(fullName),
].filter((name) => name.includes(' '))
const ENGLISH = /^(the|and|of|is|was|were|with|has|have|from|until|since|not|post|posts|vacant)$/
const namesIn = (texts: readonly string[]) =>
  NAMES.filter((name) => texts.some((text) => text.includes(name)))

describe.each(SAMPLE_PAPERS)('the PDF of %s', (kind) => {
  it.each(['id', 'en'] as const)(
    'keeps the rules of PDF/UA that a program can check (%s)',
    async (language) => {
      const document = samplePaper(kind, language)
      const pdf = await pdfOf(document)
      expect(uaFaults(pdf)).toEqual([])
      expect(pdf.document.getPageCount()).toBe(document.sheets)
      // A regulation is Indonesian whatever the program speaks.
      const spoken = kind.startsWith('naskah') ? 'id' : language
      expect(wordsIn(pdf.document.catalog, 'Lang')).toBe(spoken)
      expect(pdf.document.getAuthor() ?? '').toBe(document.author)
      expect(pdf.document.getSubject() ?? '').toBe(document.subject)
    },
  )

  it('has no name that is read as English, and tells only names as Indonesian', async () => {
    const pdf = await pdfOf(samplePaper(kind, 'en'))
    const { en, id } = wordsByLanguage(pdf)
    // What is said in the stead of signs and pictures has one language, so no names.
    const instead = elementsOf(pdf.root).flatMap(({ dict }) => [
      wordsIn(dict, 'Alt'),
      wordsIn(dict, 'ActualText'),
    ])
    expect(namesIn([...en, ...instead])).toEqual([])
    const words = id.flatMap((text) => text.match(/[\p{L}]{3,}/gu) ?? [])
    expect(words.filter((word) => ENGLISH.test(word))).toEqual([])
  })

  it('has what is drawn where it is on the drawing, to a tenth of a millimetre', async () => {
    const document = samplePaper(kind, 'id')
    const pdf = await pdfOf(document)
    document.svg.forEach((svg, at) => {
      const page = pdf.pages[at]
      if (!page) throw new Error('no page')
      const drawn = svgMarks(svg)
      const set = pdfMarks(page, paperOfSheet(document, at).heightMm)
      expect(set.map(nameOf)).toEqual(drawn.map(nameOf))
      expect(drawn.filter((one, no) => differs(one, set[no]))).toEqual([])
      // Which the PDF would have, and no drawing.
      expect(drawn.filter((one) => one.kind === 'text' && one.text.startsWith(' '))).toEqual([])
    })
  })
})

it('the page of the system’s dialog has what is drawn as on the drawing', () => {
  const document = samplePaper('decision-sheet', 'id')
  const page = pageOf(document)
  const { widthMm, heightMm } = document.paper
  expect(page).toContain(`@page { size: ${widthMm}mm ${heightMm}mm; margin: 0 }`)
  const sheets = [...page.matchAll(/<section class="sheet">(.*?)<\/section>/gs)]
  const near = (value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) : value)
  const read = (svg = '') => JSON.stringify(svgMarks(svg), (_, value) => near(value))
  expect(sheets.map(([, svg]) => read(svg))).toEqual(document.svg.map(read))
})

function nameOf(mark: SvgMark | PdfMark): string {
  return mark.kind === 'text' ? mark.text : mark.kind
}

const MOST_MM = 0.1

function differs(one: SvgMark, other: PdfMark | undefined): boolean {
  if (one.kind === 'text' && other?.kind === 'text') {
    const angle = (one.turn * Math.PI) / 180
    const along = other.width * one.along
    const x = other.x + along * Math.cos(angle)
    const y = other.y + along * Math.sin(angle)
    const turned = Math.abs(one.turn - other.turn) > 0.1
    const sized = Math.abs(one.size - other.size) > 0.01
    return apart([x, y], [one.x, one.y]) || turned || sized || one.colour !== other.colour
  }
  if (one.kind === 'shape' && other?.kind === 'shape') {
    const [was, is] = [one.points ?? [], other.points ?? []]
    const bent = one.points !== null && (was.length !== is.length || apart(was.flat(), is.flat()))
    return apart(one.around, other.around) || bent || one.fill !== other.fill || inked(one, other)
  }
  const areas = one.kind === 'picture' || one.kind === 'clip' ? one : null
  return !areas || other?.kind !== areas.kind || apart(areas.around, other.around)
}

function inked({ stroke: one }: DrawnShape, { stroke: other }: DrawnShape): boolean {
  if (!one || !other) return one !== other
  const widths = [one.width, ...one.dash]
  return one.colour !== other.colour || apart(widths, [other.width, ...other.dash], 0.01)
}

function apart(some: readonly number[], others: readonly number[], most = MOST_MM): boolean {
  return (
    some.length !== others.length ||
    some.some((value, at) => Math.abs(value - (others[at] ?? 0)) > most)
  )
}

type Drawing = () => PrintDocument | undefined | Promise<PrintDocument | undefined>

/** What is no kind of the print screen, in English: the names in it are not. */
const OTHERS: readonly (readonly [string, Drawing])[] = [
  [
    'a comparison',
    () => {
      const comparison = compareStructures(live, structureOf(demoRecords2022()), 'id')
      const compared = { comparison, base: live, names: { a: '2018', b: '2022' } }
      const source = { ...SAMPLE_SOURCE, compared }
      return makeSheetsOf(paperKind('comparison'), source, sampleWish('matrix', 'en'))?.document
    },
  ],
  [
    'a chart without names',
    () => {
      const { choice, ...wish } = sampleWish('chart', 'en')
      const without = ['names', 'nip', 'birth'] as const
      return makeSheets(SAMPLE_SOURCE, { ...wish, choice: { ...choice, without } })?.document
    },
  ],
  [
    'a chart with names in other scripts',
    () => {
      const unit = live.tables.unit.get('unit:sekretariat')
      if (!unit) return undefined
      const structure = structureOf([...recordsOf(live), { ...unit, name: 'Секретариат ☐ 漢字' }])
      const source = { structure, live: structure, proposal: null }
      return makeSheets(source, sampleWish('chart', 'en'))?.document
    },
  ],
  [
    'halaman pengganti',
    () => replacementPages(samplePaper('matrix', 'en'), [2, 3], (page) => `PENGGANTI ${page}`),
  ],
  [
    'a receipt of an import',
    async () => {
      const file = { name: TOLD_LIST.name, bytes: officeTableBytes(TOLD_LIST) }
      const { report } = await importFiles([file], { preset: 'auto', language: 'en' })
      const source = { ...SAMPLE_SOURCE, receipt: report.receipt }
      return makeSheetsOf(paperKind('import-receipt'), source, sampleWish('matrix', 'en'))?.document
    },
  ],
  [
    'what a list says has happened since',
    () => {
      const told = { on: null, person: 'Syam', post: 'Kepala Dinas', cause: null }
      const acts = [{ kind: 'left' as const, ...told }]
      const since = { acts, vacated: 1, filled: 0, actingBegun: 0, actingEnded: 0 }
      const facts = { file: 'oktober.csv', office: 'Dinas A', today: SAMPLE_DAY, before: null }
      const words = inWords('en')
      return textDocument(sincePaper(words, since, facts), sheetPaper('A4', true), 9, words)
    },
  ],
]

it.each(OTHERS)('%s keeps the rules too', async (name, drawing) => {
  const document = await drawing()
  if (!document) throw new Error(name)
  expect(uaFaults(await pdfOf(document))).toEqual([])
})

/** Papers whose sheets are drawn, each with what it shows at its head. */
it.each([
  ['chart', undefined],
  ['poster', undefined],
  ['peta-jabatan', undefined],
  // In this type they take several sheets.
  ['draft-chart', 14],
  ['before-after', 14],
] as const)(
  'the sheets of %s have a heading each, which does not say the title again',
  async (kind, minType) => {
    const pdf = await pdfOf(samplePaper(kind, 'id', minType))
    const said = wordsByElement(pdf)
    const headings = pdf.root.children.map(({ children }) =>
      children.flatMap(({ type, ref }) => (/^H\d$/.test(type) ? [said.get(ref) ?? ''] : [])),
    )
    expect(headings.length).toBeGreaterThan(1)
    expect(headings.filter((one) => one.length !== 1 || one[0] === '')).toEqual([])
    const [title = '', ...others] = headings.flat()
    expect(others).not.toContain(title)
    if (kind !== 'poster') return
    // The note on the ruler is no part of them, nor is the title of later ones.
    expect(others.at(-1)).toMatch(/^Lembar \d+ dari \d+ · Baris \d+, kolom \d+$/)
    expect(title).not.toMatch(/Ukur/)
  },
)

it('a letter of the legend, and of a list, is the label of its item', async () => {
  const pdf = await pdfOf(samplePaper('before-after', 'id'))
  const said = wordsByElement(pdf)
  const labels = elementsOf(pdf.root).filter(({ type }) => type === 'Lbl')
  expect(labels.map(({ ref }) => said.get(ref))).toEqual(expect.arrayContaining(['1', 'B']))
})

it.each(['matrix', 'decision-sheet'] as const)(
  'the numbers of other acts in %s lead to the rows of these, and back',
  async (kind) => {
    const { document, pages, lookup } = await pdfOf(samplePaper(kind, 'id'))
    const tops = new Map<string, Set<string>>()
    for (const link of document.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? [])) {
      const dict = lookup(link)
      if (!(dict instanceof PDFDict)) continue
      const name = wordsIn(dict, 'Contents')
      const places = tops.get(name) ?? new Set()
      tops.set(name, places.add(String(dict.get(PDFName.of('Dest')))))
    }
    // Act 2 needs act 1, and 1 says that 2 needs it.
    expect([...tops.keys()]).toEqual(expect.arrayContaining(['Perubahan 1', 'Perubahan 2']))
    for (const [name, places] of tops) {
      expect(name).toMatch(/^Perubahan \d+$/)
      const [place = ''] = places
      expect(places.size).toBe(1)
      expect(place).toContain('/XYZ')
      expect(pages.some(({ ref }) => place.startsWith(`[ ${ref} `))).toBe(true)
    }
    expect(tops.get('Perubahan 1')).not.toEqual(tops.get('Perubahan 2'))
  },
)

/** Of Arimo, in type sizes; a text is measured without the space it ends with. */
const SPACE = 0.278

it('a number that leads on stands as close to its sentence as another word, but for kerning', async () => {
  const document = samplePaper('decision-sheet', 'id')
  const pdf = await pdfOf(document)
  const gaps = pdf.pages.flatMap((page) => {
    const texts = pdfMarks(page, document.paper.heightMm).filter((one) => one.kind === 'text')
    return texts.flatMap((one, at) => {
      const next = texts[at + 1]
      return next && /erubahan$/.test(one.text.trim()) && /^\d+$/.test(next.text.trim())
        ? [next.x - (one.x + one.width) - SPACE * one.size]
        : []
    })
  })
  expect(gaps.length).toBeGreaterThan(2)
  expect(gaps.filter((gap) => Math.abs(gap) > 0.2)).toEqual([])
})

it('the sign of an act leads to what the unit becomes where the unit itself is gone', () => {
  const [before = ''] = samplePaper('before-after', 'id').packed
  // Every box with a sign on this sheet is of a unit that goes.
  expect([...before.matchAll(/"is":"link"/g)].length).toBeGreaterThan(2)
})

it('the drawings of a paper are made when they are asked for, and are those of its marks', async () => {
  const document = samplePaperAnew('decision-sheet', 'id')
  await pdfBytes(document)
  expect(Object.getOwnPropertyDescriptor(document, 'svg')?.get).toBeTypeOf('function')
  const sheets = document.packed.map((text) => svgOf(unpacked(text), document.paper))
  expect(document.svg).toEqual(sheets)
  expect(document.svg).toBe(document.svg)
})

const HANGS = {
  id: ['garis komando', 'garis koordinasi'],
  en: ['line of command', 'line of coordination'],
} as const

/** What is said in the stead of signs. */
const heardIn = (root: Tagged) =>
  elementsOf(root).flatMap(({ type, dict }) =>
    type === 'Span' ? [wordsIn(dict, 'ActualText')] : [],
  )

it('the signs of acts are heard as words, and the number of each once', async () => {
  const { root } = await pdfOf(samplePaper('before-after', 'id'))
  const heard = heardIn(root).filter((words) => !HANGS.id.some((line) => line === words))
  expect(heard).toEqual(
    expect.arrayContaining(['Perubahan 1', 'Perubahan 14–17; juga: Pegawai ditempatkan']),
  )
  expect(heard.filter((words) => !/^Perubahan \d[\d–, ]*(; juga: .+)?$/.test(words))).toEqual([])
})

it.each(['id', 'en'] as const)(
  'how boxes hang is said where it begins, and names say their language (%s)',
  async (language) => {
    const { root } = await pdfOf(samplePaper('chart', language))
    const said = heardIn(root).filter((words) => HANGS[language].some((line) => line === words))
    expect(new Set(said)).toEqual(new Set(HANGS[language]))
    // Once for each row of boxes that hang alike, not once a box.
    const units = all(live, 'unit').filter(({ parentId }) => parentId !== null)
    const rows = new Set(units.map(({ parentId, line }) => `${parentId} ${line}`))
    expect(said.length).toBeGreaterThanOrEqual(rows.size / 2)
    expect(said.length).toBeLessThan(units.length)
    const marked = elementsOf(root).filter(
      ({ type, dict }) => type === 'P' && wordsIn(dict, 'Lang') === 'id',
    )
    if (language === 'id') expect(marked).toEqual([])
    else expect(marked.length).toBeGreaterThan(40)
  },
)

it.each(['vacancies', 'acting', 'peta-list', 'matrix'] as const)(
  'the cells of a table in English in which names stand say that they are Indonesian: %s',
  async (kind) => {
    const { root } = await pdfOf(samplePaper(kind, 'en'))
    const rows = elementsOf(root)
      .filter(({ type }) => type === 'TR')
      .map(({ children }) => children.map(({ dict }) => wordsIn(dict, 'Lang')))
    // The heads of the columns and what stands beside the names are English.
    expect(rows.flat()).toContain('id')
    expect(rows.flat().filter((language) => language === '').length).toBeGreaterThan(rows.length)
  },
)

it('a paper in Indonesian has no spans of another language', async () => {
  const { pages } = await pdfOf(samplePaper('telaahan', 'id'))
  const operands = pages.flatMap(({ steps }) => steps.map((step) => step.operands[1] ?? ''))
  expect(operands.filter((operand) => operand.includes('/Lang'))).toEqual([])
})

const CHANGED =
  'A paper says or draws something else than what was committed. Look at it, then run HASHES=write npx vitest run --config build/vitest.config.ts test/print/pdf'

it('the same data is the same bytes each time, and those that were committed', async () => {
  const known: Record<string, string> = WRITE ? {} : JSON.parse(readFileSync(HASHES, 'utf8'))
  const now: Record<string, string> = {}
  for (const kind of TWELVE) {
    const document = samplePaper(kind, 'id')
    const [one, two] = [await pdfBytes(document), await pdfBytes(document)].map((bytes) =>
      createHash('sha256').update(bytes).digest('hex'),
    )
    expect(one).toBe(two)
    now[kind] = one ?? ''
  }
  if (WRITE) writeFileSync(HASHES, `${JSON.stringify(now, null, 2)}\n`)
  else expect(now, CHANGED).toEqual(known)
})
