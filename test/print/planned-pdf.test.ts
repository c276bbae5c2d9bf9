import fc from 'fast-check'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { settingRecord } from '../../renderer/domain/records/record-makers.ts'
import {
  recordsOf,
  type Structure,
  structureOf,
} from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import type { PlanMode, PlannedSheet, SheetPlan } from '../../renderer/layout/pages/sheet-plan.ts'
import type { ChartSheetOptions } from '../../renderer/print/chart/chart-options.ts'
import { planChart } from '../../renderer/print/chart/plan/chart-plan.ts'
import { marginsFrom, paperFrom, sheetPaper } from '../../renderer/print/sheet/sheet-papers.ts'
import { writeBagan } from '../../renderer/storage/bagan-file.ts'
import { type DrawnPage, pdfDrawn } from '../headless/pdf-drawn.ts'
import { type PdfPage, pdfPages } from '../headless/pdf-text.ts'
import { anyStructure } from '../layout/random-structures.ts'
import { pageCommand } from '../make/page-command.ts'

const ON = '2018-10-04'
/** Chromium lays a page out in its own raster: by that part, and by that many millimetres, a place may differ. */
const DRIFT = 0.0015
const NEAR = 0.2

interface Case {
  readonly structure: Structure
  readonly mode: PlanMode
  readonly paper: string
  readonly portrait: boolean
  readonly minType: number
  readonly margins: string
  readonly initials: boolean
  readonly holders: boolean
}

const anyCase = (mode: PlanMode): fc.Arbitrary<Case> =>
  fc.record({
    structure: anyStructure.map(named),
    mode: fc.constant(mode),
    paper: fc.constantFrom('F4', 'A4', 'A3', 'A2', 'A1', 'Letter', 'Legal', '200x200', '250x400'),
    portrait: fc.boolean(),
    minType: fc.constantFrom(6, 8, 9.5, 12, 18, 24),
    margins: fc.constantFrom('12', '5', '20,15,25,30'),
    initials: fc.boolean(),
    holders: fc.boolean(),
  })

/** Every unit gets a word of its own in its name, and the office all that stands around a Lampiran. */
function named(structure: Structure): Structure {
  const settings = {
    officeName: 'Kantor Uji',
    headTitle: 'Wali Kota Contoh',
    headName: 'Adiwangsa Pramudita',
    decreeNo: '49 Tahun 2016',
    decreeTitle: 'Susunan Organisasi',
    signer1: 'Kepala Bagian Organisasi',
    signer2: 'Sekretaris Daerah',
  }
  return structureOf([
    ...recordsOf(structure).map((record) =>
      record.kind === 'unit' ? { ...record, name: `${tokenOf(record.id)} ${record.name}` } : record,
    ),
    ...Object.entries(settings).map(([key, value]) => settingRecord(key, value)),
  ])
}

function tokenOf(unitId: string): string {
  return `X${unitId.slice('unit:'.length)}Q`
}

function optionsOf(given: Case): ChartSheetOptions {
  const margins = marginsFrom(given.margins)
  const own = paperFrom(given.paper)
  return {
    on: day(ON),
    paper: own ?? sheetPaper(given.paper as 'F4', given.portrait),
    mode: given.mode,
    // Nobody chose a turn: the planner may.
    eitherTurn: !given.portrait && own === null && given.mode !== 'poster',
    minType: given.minType,
    language: 'id',
    content: given.holders ? 'holders' : 'units',
    ...(margins ? { margins } : {}),
    initials: given.initials,
  }
}

async function printed(given: Case): Promise<{ bytes: Uint8Array; told: number }> {
  const records = recordsOf(given.structure)
  const flags = [
    ...(given.portrait ? ['--portrait'] : []),
    ...(given.initials ? ['--paraf'] : []),
    ...(given.holders ? ['--holders', '--on', ON] : []),
  ]
  const { exitCode, said, files } = await pageCommand(
    [
      ...['export', 'uji.bagan', '--what', 'chart', '--format', 'pdf', '--out', 'bagan.pdf'],
      ...['--paper', given.paper, '--mode', given.mode, '--min-type', String(given.minType)],
      ...['--margin', given.margins, ...flags],
    ],
    { 'uji.bagan': await writeBagan({ name: 'uji', seq: 1, records }) },
  )
  expect([...files.keys()], `${exitCode} ${said}`).toEqual(['bagan.pdf'])
  return {
    bytes: files.get('bagan.pdf') ?? new Uint8Array(),
    told: Number(/(\d+) lembar/.exec(said)?.[1]),
  }
}

/** Where the plan puts the boxes that are drawn on a sheet, in millimetres of the paper. */
function planned(sheet: PlannedSheet) {
  const { tile } = sheet
  return sheet.layout.boxes
    .filter(
      ({ x, y, width, height }) =>
        !tile ||
        (x >= tile.left - 1e-6 &&
          y >= tile.top - 1e-6 &&
          x + width <= tile.left + tile.width + 1e-6 &&
          y + height <= tile.top + tile.height + 1e-6),
    )
    .map((box) => ({
      unitId: box.unitId,
      left: sheet.x + box.x * sheet.scale,
      top: sheet.y + box.y * sheet.scale,
      right: sheet.x + (box.x + box.width) * sheet.scale,
      bottom: sheet.y + (box.y + box.height) * sheet.scale,
    }))
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < NEAR + DRIFT * other
}

function checkBoxes(plan: SheetPlan, drawn: readonly DrawnPage[]) {
  const { widthMm, heightMm } = plan.paper
  plan.sheets.forEach((sheet, at) => {
    const { paths = [], texts = [] } = drawn[at] ?? {}
    for (const box of planned(sheet)) {
      const there = paths.some(
        (path) =>
          near(path.left, box.left) &&
          near(path.top, box.top) &&
          near(path.right, box.right) &&
          near(path.bottom, box.bottom),
      )
      expect([sheet.no, box, there]).toEqual([sheet.no, box, true])
    }
    // The ground of the sheet is as large as the paper; of a poster, lines run on under a clip.
    const inside = plan.mode === 'poster' ? texts : [...paths.slice(2), ...texts]
    for (const one of inside) {
      expect(one.left).toBeGreaterThan(-NEAR)
      expect(one.top).toBeGreaterThan(-NEAR)
      expect(one.right).toBeLessThan(widthMm * (1 + DRIFT) + NEAR)
      expect(one.bottom).toBeLessThan(heightMm * (1 + DRIFT) + NEAR)
    }
  })
}

/** Each unit is named on the sheet its box is on, and besides only where it is a tag, or on tiles that overlap. */
function checkNames(given: Case, plan: SheetPlan, pages: readonly PdfPage[]) {
  const on = pages.map(({ words }) => new Set(words.match(/X\d+Q/g) ?? []))
  for (const record of recordsOf(given.structure)) {
    if (record.kind !== 'unit') continue
    const found = on.flatMap((tokens, at) => (tokens.has(tokenOf(record.id)) ? [at + 1] : []))
    const wanted = plan.sheets.filter((sheet) =>
      planned(sheet).some(({ unitId }) => unitId === record.id),
    )
    expect([record.id, found]).toEqual([record.id, wanted.map(({ no }) => no)])
    const whole = wanted.filter(({ boxes }) => boxes.get(record.id)?.tag === false)
    if (plan.mode === 'poster') expect(whole.length).toBeGreaterThan(0)
    else expect(whole).toHaveLength(1)
  }
}

/** Every "lanjut" read in the PDF leads to a sheet of the PDF that says "dari" of this one, and back. */
function checkLinks(pages: readonly PdfPage[]): number {
  const LINK = /Kotak (\d+\.\d+) · (lanjut|dari) lembar (\d+), kotak (\d+\.\d+)/g
  const links = pages.flatMap(({ words }, at) =>
    [...words.replace(/[\s\u00a0]+/g, ' ').matchAll(LINK)].map(
      ([, own = '', way = '', sheet = '', box = '']) => ({
        at: at + 1,
        own,
        way,
        sheet: Number(sheet),
        box,
      }),
    ),
  )
  for (const { at, own, way, sheet, box } of links) {
    expect(own.split('.')[0]).toBe(String(at))
    const back = links.filter(
      (one) =>
        one.at === sheet &&
        one.own === box &&
        one.way !== way &&
        one.sheet === at &&
        one.box === own,
    )
    expect([own, way, box, back.length]).toEqual([own, way, box, 1])
  }
  return links.length
}

const cases = (['unit', 'fit', 'poster'] as const).flatMap((mode, i) =>
  fc.sample(anyCase(mode), { numRuns: 2, seed: 610 + i }),
)

describe('a random structure on paper, read in the PDF itself', () => {
  test.each(cases.map((given) => [label(given), given] as const))(
    '%s',
    { timeout: 120_000 },
    async (_, given) => {
      const { plan } = planChart(given.structure, optionsOf(given))
      const { bytes, told } = await printed(given)
      const pages = await pdfPages(bytes.slice())
      expect([pages.length, told]).toEqual([plan.sheets.length, plan.sheets.length])
      const { widthMm, heightMm } = plan.paper
      for (const page of (await PDFDocument.load(bytes)).getPages()) {
        const { width, height } = page.getMediaBox()
        expect(Math.abs((width * 25.4) / 72 - widthMm)).toBeLessThan(0.5)
        expect(Math.abs((height * 25.4) / 72 - heightMm)).toBeLessThan(0.5)
      }
      const limit = plan.keepsType ? given.minType : plan.typePt
      expect(Math.min(...pages.map(({ smallest }) => smallest))).toBeGreaterThanOrEqual(
        limit - 1e-3,
      )
      checkBoxes(plan, await pdfDrawn(bytes.slice()))
      checkNames(given, plan, pages)
      const links = checkLinks(pages)
      const tags = plan.sheets.flatMap(({ boxes }) => [...boxes.values()]).filter(({ tag }) => tag)
      expect(links).toBe(2 * tags.length)
    },
  )
})

function label({ mode, paper, portrait, minType, structure }: Case): string {
  const units = recordsOf(structure).filter(({ kind }) => kind === 'unit').length
  return `${mode}, ${units} units, ${paper}${portrait ? ' upright' : ''}, ${minType} pt`
}
