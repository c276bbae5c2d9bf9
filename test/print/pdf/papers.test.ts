import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { PDFDict, PDFName } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareStructures } from '../../../renderer/domain/comparison/compare.ts'
import { recordsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { makeSheets, makeSheetsOf } from '../../../renderer/papers/make-sheets.ts'
import { paperKind } from '../../../renderer/papers/paper-table.ts'
import { unpacked } from '../../../renderer/print/marks/packed-sheet.ts'
import { svgOf } from '../../../renderer/print/marks/svg.ts'
import type { PaperFonts } from '../../../renderer/print/pdf/paper-fonts.ts'
import { writePdf } from '../../../renderer/print/pdf/write-pdf.ts'
import { pageOf } from '../../../renderer/print/sheet/document.ts'
import { paperOfSheet } from '../../../renderer/print/sheet/lying.ts'
import type { PrintDocument } from '../../../renderer/print/sheet/print-document.ts'
import { replacementPages } from '../../../renderer/print/sheet/replacement-pages.ts'
import { demoRecords2022 } from '../../../renderer/samples/demo-2022.ts'
import {
  SAMPLE_CREATOR,
  SAMPLE_MOMENT,
  SAMPLE_PAPERS,
  SAMPLE_SOURCE,
  samplePaper,
  samplePaperAnew,
  sampleWish,
  TWELVE,
} from '../../make/sample-papers.ts'
import { testFonts } from '../../make/test-fonts.ts'
import type { DrawnShape } from './drawn-mark.ts'
import { type PdfMark, pdfMarks } from './pdf-marks.ts'
import { nameIn, readPdf, type Tagged, wordsIn } from './read-pdf.ts'
import { wordsByElement } from './read-words.ts'
import { type SvgMark, svgMarks } from './svg-marks.ts'
import { uaFaults } from './ua-faults.ts'

/** `HASHES=write` writes them anew: look at the papers before it is committed. */
const WRITE = process.env.HASHES === 'write'
const HASHES = new URL('hashes.json', import.meta.url)
let fonts: PaperFonts

beforeAll(async () => {
  fonts = await testFonts()
})

function pdfOf(document: PrintDocument): Uint8Array {
  return writePdf({ document, fonts, creator: SAMPLE_CREATOR, createdAt: SAMPLE_MOMENT })
}

const written = new Map<PrintDocument, Uint8Array>()
const read = new Map<PrintDocument, ReturnType<typeof readPdf>>()

/** The PDF of a paper, written once. */
function writtenPdf(document: PrintDocument): Uint8Array {
  const bytes = written.get(document) ?? pdfOf(document)
  written.set(document, bytes)
  return bytes
}

/** What stands in it, read once: nobody changes it. */
function pdfRead(document: PrintDocument): ReturnType<typeof readPdf> {
  const pdf = read.get(document) ?? readPdf(writtenPdf(document))
  read.set(document, pdf)
  return pdf
}

const papers = SAMPLE_PAPERS.flatMap((kind) =>
  (['id', 'en'] as const).map((language) => [kind, language] as const),
)

describe.each(papers)('%s in %s', (kind, language) => {
  const document = samplePaper(kind, language)

  it('keeps the rules of PDF/UA that a program can check', async () => {
    const pdf = await pdfRead(document)
    expect(uaFaults(pdf)).toEqual([])
    expect(pdf.document.getPageCount()).toBe(document.sheets)
    // A regulation is Indonesian whatever the program speaks.
    const spoken = kind.startsWith('naskah') ? 'id' : language
    expect(wordsIn(pdf.document.catalog, 'Lang')).toBe(spoken)
    expect(pdf.document.getAuthor() ?? '').toBe(document.author)
    expect(pdf.document.getSubject() ?? '').toBe(document.subject)
  })
})

/** What is no kind of the print screen: two organisations compared, sheets without names, sheets printed again. */
const OTHERS: Readonly<Record<string, (language: 'id' | 'en') => PrintDocument | undefined>> = {
  'a comparison': (language) => {
    const { live } = SAMPLE_SOURCE
    const comparison = compareStructures(live, structureOf(demoRecords2022()), 'id')
    const compared = { comparison, base: live, names: { a: '2018', b: '2022' } }
    const wish = sampleWish('matrix', language)
    return makeSheetsOf(paperKind('comparison'), { ...SAMPLE_SOURCE, compared }, wish)?.document
  },
  'a chart without names': (language) => {
    const { choice, ...wish } = sampleWish('chart', language)
    const without = ['names', 'nip', 'birth'] as const
    return makeSheets(SAMPLE_SOURCE, { ...wish, choice: { ...choice, without } })?.document
  },
  'a chart with names in other scripts': (language) => {
    const { live } = SAMPLE_SOURCE
    const unit = live.tables.unit.get('unit:sekretariat')
    if (!unit) return undefined
    const named = [...recordsOf(live), { ...unit, name: 'Секретариат ☐ 漢字' }]
    const structure = structureOf(named)
    const source = { structure, live: structure, proposal: null }
    return makeSheets(source, sampleWish('chart', language))?.document
  },
  'halaman pengganti': (language) =>
    replacementPages(samplePaper('matrix', language), [2, 3], (page) => `PENGGANTI ${page}`),
}
const others = Object.keys(OTHERS).flatMap((name) =>
  (['id', 'en'] as const).map((language) => [name, language] as const),
)

it.each(others)('%s in %s keeps the rules too', async (name, language) => {
  const document = OTHERS[name]?.(language)
  if (!document) throw new Error(name)
  expect(uaFaults(await readPdf(pdfOf(document)))).toEqual([])
})

/** Papers whose sheets are drawn, each with what it shows at its head. */
const DRAWN = ['chart', 'poster', 'draft-chart', 'before-after', 'peta-jabatan'] as const

describe.each(DRAWN)('the sheets of %s', (kind) => {
  it('have a heading each, which does not say the title again', async () => {
    const pdf = await pdfRead(samplePaper(kind, 'id', 14))
    const said = wordsByElement(pdf)
    const headings = pdf.root.children.map(({ children }) =>
      children.flatMap(({ type, ref }) => (/^H\d$/.test(type) ? [said.get(ref) ?? ''] : [])),
    )
    expect(headings.length).toBeGreaterThan(1)
    expect(headings.filter((one) => one.length !== 1 || one[0] === '')).toEqual([])
    const [[title] = []] = headings
    expect(headings.slice(1).flat()).not.toContain(title)
    if (kind !== 'poster') return
    // The note on the ruler is no part of them, nor is the title of later ones.
    const [last = ''] = headings.at(-1) ?? []
    expect(last).toMatch(/^Lembar \d+ dari \d+ · Baris \d+, kolom \d+$/)
    expect(title).not.toMatch(/Ukur/)
  })
})

it('a letter of the legend, and of a list, is the label of its item', async () => {
  const pdf = await pdfRead(samplePaper('before-after', 'id'))
  const said = wordsByElement(pdf)
  const labels: string[] = []
  const visit = ({ type, ref, children }: Tagged) => {
    if (type === 'Lbl') labels.push(said.get(ref) ?? '')
    children.forEach(visit)
  }
  visit(pdf.root)
  expect([...new Set(labels)]).toEqual(expect.arrayContaining(['1', 'B']))
})

it.each(['matrix', 'decision-sheet'] as const)(
  'the numbers of other acts in %s lead to the rows of these, and back',
  async (kind) => {
    const { document, pages, lookup } = await pdfRead(samplePaper(kind, 'id'))
    const links = document.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? [])
    const tops = new Map<string, Set<string>>()
    for (const link of links) {
      const dict = lookup(link)
      if (!(dict instanceof PDFDict)) continue
      const to = tops.get(wordsIn(dict, 'Contents')) ?? new Set()
      tops.set(wordsIn(dict, 'Contents'), to.add(String(dict.get(PDFName.of('Dest')))))
    }
    // Act 2 needs act 1, and 1 says that 2 needs it.
    const [one, two] = ['Perubahan 1', 'Perubahan 2'].map((name) => [...(tops.get(name) ?? [])])
    expect([one?.length, two?.length]).toEqual([1, 1])
    expect(one).not.toEqual(two)
    for (const [name, places] of tops) {
      expect(name).toMatch(/^Perubahan \d+$/)
      const [place = ''] = places
      expect(places.size).toBe(1)
      expect(place).toContain('/XYZ')
      expect(pages.some(({ ref }) => place.startsWith(`[ ${ref} `))).toBe(true)
    }
  },
)

/** Of Arimo, in type sizes; a text is measured without the space it ends with. */
const SPACE = 0.278

it('a number that leads on stands as close to its sentence as another word, but for kerning', async () => {
  const document = samplePaper('decision-sheet', 'id')
  const pdf = await pdfRead(document)
  const gaps = pdf.pages.flatMap((page) => {
    const texts = pdfMarks(page, document.paper.heightMm).flatMap((one) =>
      one.kind === 'text' ? [one] : [],
    )
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

describe('what is drawn', () => {
  it.each(SAMPLE_PAPERS)(
    'of %s is on the PDF where it is on the drawing, to a tenth of a millimetre',
    async (name) => {
      const document = samplePaper(name, 'id')
      const pdf = await pdfRead(document)
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
    },
  )

  it('is on the page of the system’s dialog as on the drawing', () => {
    const document = samplePaper('decision-sheet', 'id')
    const page = pageOf(document)
    const { widthMm, heightMm } = document.paper
    expect(page).toContain(`@page { size: ${widthMm}mm ${heightMm}mm; margin: 0 }`)
    const sheets = [...page.matchAll(/<section class="sheet">(.*?)<\/section>/gs)]
    const read = (svg = '') => JSON.stringify(svgMarks(svg), (_, value) => near(value))
    expect(sheets.map(([, svg]) => read(svg))).toEqual(document.svg.map(read))
  })
})

/** Numbers to a thousandth. */
function near(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value
}

function nameOf(mark: SvgMark | PdfMark): string {
  return mark.kind === 'text' ? mark.text : mark.kind
}

const MOST_MM = 0.1

function differs(one: SvgMark, other: PdfMark | undefined): boolean {
  if (one.kind === 'text' && other?.kind === 'text') {
    const [cos, sin] = [Math.cos, Math.sin].map((f) => f((one.turn * Math.PI) / 180))
    const along = other.width * one.along
    const x = other.x + along * (cos ?? 1)
    const y = other.y + along * (sin ?? 0)
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

it.each(['chart', 'matrix', 'decision-sheet'] as const)(
  'the drawings of %s are made when they are asked for, and are those of its marks',
  (name) => {
    const document = samplePaperAnew(name, 'id')
    pdfOf(document)
    expect(Object.getOwnPropertyDescriptor(document, 'svg')?.get).toBeTypeOf('function')
    const sheets = document.packed.map((text) => svgOf(unpacked(text), document.paper))
    expect(document.svg).toEqual(sheets)
    expect(document.svg).toBe(document.svg)
  },
)

describe('the checker itself', () => {
  it('finds what is taken away', async () => {
    const { document } = await readPdf(writtenPdf(samplePaper('decision-sheet', 'id')))
    document.catalog.delete(PDFName.of('Lang'))
    for (const [, object] of document.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFDict)) continue
      if (nameIn(object, 'S') === 'Form') object.delete(PDFName.of('Alt'))
      if (nameIn(object, 'S') === 'TH') object.delete(PDFName.of('A'))
      if (nameIn(object, 'S') === 'H1') object.set(PDFName.of('S'), PDFName.of('H6'))
    }
    const faults = new Set(uaFaults(await readPdf(await document.save())))
    expect([...faults]).toEqual(
      expect.arrayContaining(['no language', 'Form: no words', 'TH: no scope', 'unknown type H6']),
    )
  })
})

const CHANGED =
  'A paper says or draws something else than what was committed. Look at it, then run HASHES=write npx vitest run --config build/vitest.config.ts test/print/pdf'

describe('the same data', () => {
  it('is the same bytes each time, and those that were committed', () => {
    const known: Record<string, string> = WRITE ? {} : JSON.parse(readFileSync(HASHES, 'utf8'))
    const now = Object.fromEntries(
      TWELVE.map((kind) => {
        const document = samplePaper(kind, 'id')
        const hashes = [writtenPdf(document), pdfOf(document)].map((bytes) =>
          createHash('sha256').update(bytes).digest('hex'),
        )
        expect(hashes[0]).toBe(hashes[1])
        return [kind, hashes[0] ?? '']
      }),
    )
    if (WRITE) writeFileSync(HASHES, `${JSON.stringify(now, null, 2)}\n`)
    else expect(now, CHANGED).toEqual(known)
  })
})
