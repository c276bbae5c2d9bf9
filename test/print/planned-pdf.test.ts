import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settingRecord } from '../../renderer/domain/records/record-makers.ts'
import {
  all,
  recordsOf,
  type Structure,
  structureOf,
} from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import type { PlanMode, PlannedSheet } from '../../renderer/layout/pages/sheet-plan.ts'
import { planChart } from '../../renderer/print/chart/plan/chart-plan.ts'
import { marginsFrom, paperFrom, sheetPaper } from '../../renderer/print/sheet/sheet-papers.ts'
import { writeBagan } from '../../renderer/storage/bagan-file.ts'
import { pdfDrawn } from '../headless/pdf-drawn.ts'
import { pdfPages } from '../headless/pdf-text.ts'
import { anyStructure } from '../layout/random-structures.ts'
import { pageCommand } from '../make/page-command.ts'
import { linksOn, strayLinks } from './on-sheets.ts'

const ON = '2018-10-04'
/** Millimetres by which a place in the PDF may differ. */
const NEAR = 0.2

const anyCase = (mode: PlanMode) =>
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
type Case = ReturnType<typeof anyCase> extends fc.Arbitrary<infer C> ? C : never

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

function planOf(given: Case) {
  const margins = marginsFrom(given.margins)
  const own = paperFrom(given.paper)
  return planChart(given.structure, {
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
  }).plan
}

async function printed(given: Case) {
  const records = recordsOf(given.structure)
  const { exitCode, said, files } = await pageCommand(
    [
      ...['export', 'uji.bagan', '--what', 'chart', '--format', 'pdf', '--out', 'bagan.pdf'],
      ...['--paper', given.paper, '--mode', given.mode, '--min-type', String(given.minType)],
      ...['--margin', given.margins, ...(given.portrait ? ['--portrait'] : [])],
      ...(given.initials ? ['--paraf'] : []),
      ...(given.holders ? ['--holders', '--on', ON] : []),
    ],
    { 'uji.bagan': await writeBagan({ name: 'uji', seq: 1, records }) },
  )
  const bytes = files.get('bagan.pdf')
  if (!bytes) throw new Error(`${exitCode} ${said}`)
  return { bytes, told: Number(/(\d+) lembar/.exec(said)?.[1]) }
}

/** Where the plan puts the boxes that are drawn on a sheet, in millimetres of the paper. */
function planned({ tile, layout, x, y, scale }: PlannedSheet) {
  return layout.boxes
    .filter(
      (box) =>
        !tile ||
        (box.x >= tile.left - 1e-6 &&
          box.y >= tile.top - 1e-6 &&
          box.x + box.width <= tile.left + tile.width + 1e-6 &&
          box.y + box.height <= tile.top + tile.height + 1e-6),
    )
    .map((box) => ({
      unitId: box.unitId,
      left: x + box.x * scale,
      top: y + box.y * scale,
      right: x + (box.x + box.width) * scale,
      bottom: y + (box.y + box.height) * scale,
    }))
}

const SIDES = ['left', 'top', 'right', 'bottom'] as const
const cases = (['unit', 'fit', 'poster'] as const).flatMap((mode, i) =>
  fc
    .sample(anyCase(mode), { numRuns: 1, seed: 610 + i })
    .map((given) => [label(given), given] as const),
)

test.each(cases)('a random structure is on paper as it was planned: %s', async (_, given) => {
  const plan = planOf(given)
  const { bytes, told } = await printed(given)
  const pages = await pdfPages(bytes.slice())
  const drawn = await pdfDrawn(bytes.slice())
  const { length } = plan.sheets
  expect([pages.length, drawn.length, told]).toEqual([length, length, length])
  const least = Math.min(...pages.map(({ smallest }) => smallest))
  expect(least).toBeGreaterThanOrEqual((plan.keepsType ? given.minType : plan.typePt) - 1e-3)
  const { widthMm, heightMm } = plan.paper
  for (const [at, sheet] of plan.sheets.entries()) {
    const { paths = [], texts = [], ...page } = drawn[at] ?? {}
    expect(page).toMatchObject({
      widthMm: expect.closeTo(widthMm, 1),
      heightMm: expect.closeTo(heightMm, 1),
    })
    const missing = planned(sheet).filter(
      (box) =>
        !paths.some((path) => SIDES.every((side) => Math.abs(path[side] - box[side]) < NEAR)),
    )
    expect(missing).toEqual([])
    // The ground of the sheet is as large as the paper; of a poster, lines run on under a clip.
    const inside = plan.mode === 'poster' ? texts : [...paths.slice(2), ...texts]
    const outside = inside.filter(
      ({ left, top, right, bottom }) =>
        Math.min(left, top, widthMm - right, heightMm - bottom) < -NEAR,
    )
    expect(outside).toEqual([])
  }
  // Each unit is named on the sheet its box is on, and besides only where it is a tag, or on tiles that overlap.
  const on = pages.map(({ words }) => new Set(words.match(/X\d+Q/g) ?? []))
  for (const { id } of all(given.structure, 'unit')) {
    const found = on.flatMap((tokens, at) => (tokens.has(tokenOf(id)) ? [at + 1] : []))
    const wanted = plan.sheets.filter((sheet) => planned(sheet).some(({ unitId }) => unitId === id))
    expect([id, found]).toEqual([id, wanted.map(({ no }) => no)])
    const whole = wanted.filter(({ boxes }) => boxes.get(id)?.tag === false)
    if (plan.mode === 'poster') expect(whole.length).toBeGreaterThan(0)
    else expect(whole).toHaveLength(1)
  }
  // Every "lanjut" leads to a sheet that says "dari" of this one, and back.
  const links = linksOn(pages.map(({ words }) => words.replace(/\s+/g, ' ')))
  expect(strayLinks(links)).toEqual([])
  const tags = plan.sheets.flatMap(({ boxes }) => [...boxes.values()]).filter(({ tag }) => tag)
  expect(links).toHaveLength(2 * tags.length)
})

function label({ mode, paper, portrait, minType, structure }: Case): string {
  const units = structure.tables.unit.size
  return `${mode}, ${units} units, ${paper}${portrait ? ' upright' : ''}, ${minType} pt`
}
