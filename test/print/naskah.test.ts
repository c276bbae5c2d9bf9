import { describe, expect, it } from 'vitest'
import { lineText } from '../../renderer/domain/naskah/lines.ts'
import { partsOf } from '../../renderer/domain/naskah/parts.ts'
import { plainText } from '../../renderer/domain/naskah/plain-text.ts'
import { textOf } from '../../renderer/domain/naskah/text-of.ts'
import { isCounted } from '../../renderer/domain/naskah/text-tree.ts'
import { usualScope } from '../../renderer/domain/naskah/usual-scope.ts'
import { officesOf } from '../../renderer/domain/readings/offices.ts'
import type { Structure } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { paperOf } from '../../renderer/layout/pages/paper.ts'
import { naskahDocument } from '../../renderer/print/naskah/naskah-document.ts'
import { pageOf, sheetOf } from '../../renderer/print/sheet/document.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { demoRecords2022 } from '../../renderer/samples/demo-2022.ts'
import { naskahOffice } from '../make/naskah-office.ts'
import { pdfMarks } from './pdf/pdf-marks.ts'
import { elementsOf, type ReadPdf } from './pdf/read-pdf.ts'
import { uaFaults } from './pdf/ua-faults.ts'
import { pdfOf } from './pdf/written-pdf.ts'

const ORDER = { on: day('2018-10-04'), paper: paperOf('F4', true), minType: 8 } as const

function sheetsOf(structure: Structure) {
  const text = textOf(structure, usualScope(structure))
  if (!text) throw new Error('no text')
  return { text, document: naskahDocument(text, structure, ORDER) }
}

const city = naskahOffice(cityRecords(7, 60))
const ofCity = sheetsOf(city)

const OFFICES: readonly (readonly [string, () => Structure])[] = [
  ['the demo of 2018', () => naskahOffice(demoRecords())],
  ['the demo of 2022', () => naskahOffice(demoRecords2022())],
  [
    'three articles a unit, references to the article, names small',
    () =>
      naskahOffice(demoRecords(), {
        'naskah@article': 'three',
        'naskah@references': 'article',
        'naskah@names': 'small',
        'naskah@ranks': 'eselon',
        'naskah@revokes': 'Peraturan Wali Kota Nomor 1 Tahun 2009 tentang Rincian Tugas',
      }),
  ],
  [
    'seksi together, uraian as an annex',
    () =>
      naskahOffice(demoRecords(), { 'naskah@article': 'together', 'naskah@uraian': 'annex' }, [
        'unit:sekretariat',
        'unit:subbag-program',
      ]),
  ],
  ['a city in one text', () => city],
]

describe.each(OFFICES)('the regulation of %s as a PDF', (_, made) => {
  const structure = made()
  const { text, document } = structure === city ? ofCity : sheetsOf(structure)

  it('says what the text says, in its order, and keeps the rules of PDF/UA', async () => {
    const pdf = await pdfOf(document)
    expect(uaFaults(pdf)).toEqual([])
    const charts = partsOf(text.lines).filter(
      (part) => part.kind === 'annex' && part.chartOf !== null,
    )
    const spoken = saidIn(pdf)
    // What stands on the sheets of a chart is the chart's; of what goes before it not a word is lost.
    const wanted = words(plainText(text.lines).split(/\nLAMPIRAN/)[0] ?? '')
    expect(spoken.slice(0, wanted.length - 1)).toEqual(wanted.slice(0, -1))
    expect(charts.length).toBeGreaterThan(0)
    for (const part of charts) {
      const title =
        part.kind === 'annex' ? words(part.line.spans.map((one) => one.text).join('')) : []
      expect(spoken.join('')).toContain(title.join(''))
    }
  })

  it('leaves no heading alone at the foot of a sheet, and goes on with two lines at least', () => {
    const headings = new Set(
      text.lines
        .filter(({ kind }) => isCounted(kind))
        .flatMap((line) => [line.mark, lineText(line)]),
    )
    document.svg.forEach((svg, at) => {
      if (document.turned?.includes(at)) return
      const lines = linesOn(svg)
      expect(headings).not.toContain(lines.at(-1)?.text ?? '')
    })
  })

  it('counts its pages at the head from the second on, and lays its charts on their long side', () => {
    const numbers = document.svg.map((svg) => /- (\d+) -/.exec(svg)?.[1] ?? '')
    expect(numbers).toEqual(numbers.map((_, at) => (at === 0 ? '' : String(at + 1))))
    expect(document.turned?.length).toBeGreaterThan(0)
    for (const at of document.turned ?? []) {
      expect(document.svg[at]).toContain('viewBox="0 0 330 215"')
      expect(sheetOf(document, at + 1)).toContain('@page { size: 330mm 215mm')
    }
    expect(pageOf(document).match(/class="sheet turned"/g)?.length).toBe(document.turned?.length)
  })
})

it('a city has a chapter and a chart of each office, and every reference leads to a place', async () => {
  const { text, document } = ofCity
  const pdf = await pdfOf(document)
  const offices = officesOf(city)
  expect(offices.length).toBeGreaterThan(2)
  expect(partsOf(text.lines).filter(({ kind }) => kind === 'annex').length).toBe(offices.length)
  const links = elementsOf(pdf.root).filter(({ type }) => type === 'Link')
  const spans = text.lines.flatMap((line) =>
    line.spans.filter(({ to }) => to && text.places.has(to)),
  )
  expect(links.length).toBeGreaterThanOrEqual(spans.length)
  const names = new Set(
    document.packed.flatMap((sheet) =>
      [...sheet.matchAll(/"at":\{"name":"([^"]*)"/g)].map(([, name]) => name),
    ),
  )
  for (const { to } of spans) expect(names).toContain(`naskah ${to}`)
})

/** What stands on the sheets, in the order it is drawn. */
function saidIn(pdf: ReadPdf): string[] {
  const texts = pdf.pages.flatMap((page) => pdfMarks(page, ORDER.paper.heightMm))
  const said = texts.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
  return words(said.filter((text) => !/^- \d+ -$/.test(text)).join(' '))
}

function words(text: string): string[] {
  return text.replace(/\s+/g, '').match(/.{1,80}/gu) ?? []
}

/** Lines of a sheet from the top down; the number at its head is none. */
function linesOn(svg: string) {
  const found = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)/g)]
  return found
    .map(([, , y, text = '']) => ({ y: Number(y), text: text.trim() }))
    .filter(({ text }) => !/^- \d+ -$/.test(text))
    .sort((a, b) => a.y - b.y)
}
