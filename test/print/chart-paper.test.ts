import { describe, expect, it } from 'vitest'
import type { ActLetter } from '../../renderer/domain/acts/act-letters.ts'
import { get, structureOf } from '../../renderer/domain/structure/structure.ts'
import type { ChartBox } from '../../renderer/layout/blocks/chart-layout.ts'
import { evenMargins, MM_PER_PT, paperOf } from '../../renderer/layout/pages/paper.ts'
import type { PlannedSheet } from '../../renderer/layout/pages/sheet-plan.ts'
import { BoxSetter, type TextPart } from '../../renderer/layout/text/box-text.ts'
import { textWidth } from '../../renderer/layout/text/text-measure.ts'
import type { ChartSheetOptions } from '../../renderer/print/chart/chart-options.ts'
import { LEGEND_WIDTH } from '../../renderer/print/chart/frame/chart-frame.ts'
import { SAMPLE } from '../../renderer/print/chart/frame/chart-legend.ts'
import { LEGEND_ITEMS, legendOf, legendWord } from '../../renderer/print/chart/legend-items.ts'
import { planChart } from '../../renderer/print/chart/plan/chart-plan.ts'
import { chartSheets } from '../../renderer/print/chart/plan/chart-sheets.ts'
import { isGluedOver, isWhole } from '../../renderer/print/chart/poster/is-whole.ts'
import { toldPlan } from '../../renderer/print/plan/plan-facts.ts'
import { pageOf, sheetOf } from '../../renderer/print/sheet/document.ts'
import {
  LEAST_SIDE,
  MOST_MARGIN,
  marginsFrom,
  paperFrom,
} from '../../renderer/print/sheet/sheet-papers.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { demoRecords2022 } from '../../renderer/samples/demo-2022.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'
import { city } from './city-proposal.ts'
import { linesOn, made, textsOf } from './on-sheets.ts'

const demo = structureOf(demoRecords())
const options: ChartSheetOptions = {
  on: SAMPLE_DAY,
  paper: paperOf('A3', false),
  mode: 'fit',
  minType: 8,
  language: 'id',
  content: 'holders',
}
const f4 = { ...options, paper: paperOf('F4', false) }

describe('the chart on paper', () => {
  const document = chartSheets(demo, f4)
  const [first = '', second = ''] = document.svg

  it('is one whole document with a section a sheet and no scripts', () => {
    expect(document.svg).toHaveLength(document.sheets)
    expect(pageOf(document).match(/<section class="sheet">/g)).toHaveLength(2)
    expect(pageOf(document)).toContain('@page { size: 330mm 215mm; margin: 0 }')
    expect(pageOf(document)).not.toMatch(/<script|NaN|undefined|Infinity/)
    expect(sheetOf(document, 1)).toContain('LAMPIRAN')
    expect(sheetOf(document, 2)).not.toContain('LAMPIRAN')
    expect(sheetOf(document, 2).match(/<svg/g)).toHaveLength(1)
  })

  it('has the block of the regulation, the title and the signer', () => {
    expect(linesOn(chartSheets(demo, options).svg[0])).toEqual(
      expect.arrayContaining([
        'LAMPIRAN',
        'PERATURAN WALI KOTA CONTOH',
        'NOMOR 49 TAHUN 2016',
        'BAGAN SUSUNAN ORGANISASI',
        'Keadaan per 4 Oktober 2018',
        'ADIWANGSA PRAMUDITA',
      ]),
    )
  })

  it('explains only what is on the sheet', () => {
    expect(first).toContain('Garis koordinasi')
    expect(second).not.toContain('Garis koordinasi')
    expect(second).toContain('Lanjutan dari lembar lain')
    expect(first).not.toContain('Jabatan kosong')
  })

  it('gives the same bytes for the same structure, in whatever order its records are', () => {
    expect(chartSheets(structureOf(demoRecords().reverse()), f4)).toEqual(document)
  })

  it('says in one line what was chosen and what else could be had', () => {
    const { plan, offers } = toldPlan(planChart(demo, f4).plan, 'id')
    expect([plan, ...offers()].map(({ sentence }) => sentence).join('; ')).toMatch(
      /^2 lembar F4, huruf 8,\d pt; 1 lembar bila \d(,\d)? pt; 1 lembar A3 bila \d(,\d)? pt$/,
    )
  })

  it('is turned where that saves sheets, unless it is said how it lies', () => {
    const sheetsOf = (portrait: boolean | null) => {
      const { sheets, paper } = made('chart', { live: city }, { portrait }).document
      return { sheets, upright: paper.heightMm > 300 }
    }
    const [lying, upright, free] = [sheetsOf(false), sheetsOf(true), sheetsOf(null)]
    expect([lying.upright, upright.upright]).toEqual([false, true])
    expect(upright.sheets).toBeLessThan(lying.sheets)
    expect(free).toEqual(upright)
  })
})

describe('the Lampiran', () => {
  it.each(['chart', 'draft-chart'] as const)(
    'names no holder and warns of no Plt unless names are asked for, and has 25 mm for signature and stamp (%s)',
    (kind) => {
      for (const content of ['units', 'holders'] as const) {
        const { svg } = made(kind, undefined, { content }).document
        if (content === 'holders') expect(svg.join()).toMatch(/Plt\./)
        else expect(svg.join()).not.toMatch(/Plt\.|lewat|KOSONG|Ratih/)
        const texts = textsOf(svg.at(-1))
        const office = texts.find(({ text }) => text === 'WALI KOTA CONTOH,')
        const name = texts.find(({ text }) => text === 'ADIWANGSA PRAMUDITA')
        if (!office || !name) throw new Error('no signature')
        expect(name.y - name.size - office.y).toBeGreaterThanOrEqual(25)
      }
    },
  )

  it('is signed on its last sheet; the others have room for a paraf', () => {
    const { svg } = made('chart', undefined, { mode: 'unit', content: 'holders' }).document
    expect(svg.length).toBeGreaterThan(1)
    const holding = (text: string) => svg.map((one) => one.includes(text))
    expect(holding('WALI KOTA CONTOH,')).toEqual(svg.map((_, at) => at === svg.length - 1))
    expect(holding('Paraf …')).toEqual(svg.map((_, at) => at < svg.length - 1))
  })

  it.each([
    ['A3', 'fit'],
    ['A2', 'unit'],
  ] as const)('has head, legend and signature in the type its boxes have, on %s', (paper, mode) => {
    const form = { paper: paperOf(paper, false), mode, content: 'units' } as const
    const { plan, frame } = planChart(demo, { ...options, ...form })
    expect(plan.typePt).toBeGreaterThan(9)
    expect(plan.typePt - frame.type).toBeLessThan(0.6)
    expect(frame.type).toBeLessThanOrEqual(plan.typePt + 0.05)
  })

  it('of what is only proposed is the state of no day', () => {
    const content = 'holders'
    const day = 'Keadaan per 4 Oktober 2018'
    expect(made('draft-chart', undefined, { content }).document.svg.join()).not.toContain(
      'Keadaan per',
    )
    const [before, after] = made('before-after', undefined, { content }).document.svg
    expect(before).toContain(day)
    expect(after).toContain('MENJADI')
    expect(after).not.toContain('Keadaan per')
  })
})

describe('margins', () => {
  it('are 12 mm where none are asked for', () => {
    const asked = chartSheets(demo, { ...options, margins: evenMargins(12) })
    expect(asked).toEqual(chartSheets(demo, options))
  })

  it.each([
    ['fit', 'A3'],
    ['unit', 'A3'],
    ['poster', 'A1'],
  ] as const)('are kept free of boxes, in mode %s', (mode, name) => {
    const paper = paperOf(name, false)
    const margins = { top: 20, right: 15, bottom: 25, left: 40 }
    const { sheets } = planChart(demo, { ...options, mode, paper, margins }).plan
    const boxes = sheets.flatMap(({ x, y, scale, layout }) =>
      layout.boxes.map((box) => [
        x + box.x * scale - 40,
        y + box.y * scale - 20,
        paper.widthMm - 15 - x - (box.x + box.width) * scale,
        paper.heightMm - 25 - y - (box.y + box.height) * scale,
      ]),
    )
    expect(Math.min(...boxes.flat())).toBeGreaterThanOrEqual(-1e-6)
  })

  it('are read as one number or as four', () => {
    expect(marginsFrom('20')).toEqual(evenMargins(20))
    expect(marginsFrom(' 20, 15 20;30')).toEqual({ top: 20, right: 15, bottom: 20, left: 30 })
    for (const wrong of ['', '4', '41', '20,30', '20 mm', '1,2,3,4,5'])
      expect(marginsFrom(wrong)).toBeNull()
  })
})

describe('the table of initials', () => {
  const head = get(demo, 'setting:headTitle')?.value
  const titles = [1, 2, 3, 4, 5]
    .map((no) => get(demo, `setting:signer${no}`)?.value ?? '')
    .filter((title) => title !== '' && title !== head)

  it('is there only where it is asked for, with a row for each post that initials', () => {
    expect(titles.length).toBeGreaterThan(0)
    const [first, ...others] = chartSheets(demo, { ...options, initials: true }).svg
    expect(first).toContain('>PARAF KOORDINASI<')
    expect([...others, ...chartSheets(demo, options).svg].join('')).not.toContain(
      'PARAF KOORDINASI',
    )
    const { initials } = planChart(demo, { ...options, initials: true }).frame
    expect(initials?.table.rows).toHaveLength(titles.length)
  })

  it.each([true, false])('stands on no box and within the margins (upright: %s)', (portrait) => {
    const given = { ...options, paper: paperOf('F4', portrait), initials: true }
    const { plan, frame } = planChart(demo, given)
    const { initials, margins, paper } = frame
    const [sheet] = plan.sheets
    if (!initials || !sheet) throw new Error('no table')
    const right = initials.x + initials.table.width
    expect(initials.x).toBeGreaterThan(margins.left + 24 * frame.type * MM_PER_PT - 1e-6)
    expect(right).toBeLessThanOrEqual(paper.widthMm - margins.right + 1e-6)
    expect(initials.y + initials.table.height).toBeLessThanOrEqual(paper.heightMm - margins.bottom)
    const under = sheet.layout.boxes.filter(
      (box) =>
        sheet.x + (box.x + box.width) * sheet.scale > initials.x &&
        sheet.x + box.x * sheet.scale < right &&
        sheet.y + (box.y + box.height) * sheet.scale > initials.y,
    )
    expect(under).toEqual([])
  })
})

describe('own paper', () => {
  it('is read as width and height as it lies', () => {
    expect(paperFrom('250x400')).toEqual({ widthMm: 250, heightMm: 400 })
    expect(paperFrom('400,5 × 250')).toEqual({ widthMm: 400.5, heightMm: 250 })
    for (const wrong of ['', 'A3', '250', '250x', '199x400', '250x1501', '250x400x3'])
      expect(paperFrom(wrong)).toBeNull()
  })

  it('is the paper of every sheet', () => {
    const document = chartSheets(demo, { ...options, paper: { widthMm: 400, heightMm: 250 } })
    expect(pageOf(document)).toContain('@page { size: 400mm 250mm; margin: 0 }')
    expect(document.svg.every((sheet) => sheet.includes('viewBox="0 0 400 250"'))).toBe(true)
  })

  it.each([
    paperOf('A4', false),
    paperOf('Letter', false),
    { widthMm: LEAST_SIDE, heightMm: LEAST_SIDE },
  ])('leaves room for a drawing where margins are widest, on $widthMm × $heightMm', (paper) => {
    const margins = evenMargins(MOST_MARGIN)
    const { plan } = planChart(demo, { ...options, paper, margins, initials: true })
    expect(plan.sheets.length).toBeGreaterThan(0)
    for (const { scale } of plan.sheets) expect(scale).toBeGreaterThan(0)
  })
})

describe('a poster', () => {
  const poster = { ...options, mode: 'poster' } as const
  const { live } = sampleProposal({ duties: false })

  it.each([12, 14, 16])('of %i pt has no sheet of legend and signature alone', (minType) => {
    const { sheets } = planChart(live, { ...poster, paper: f4.paper, minType }).plan
    const boxes = sheets[0]?.layout.boxes ?? []
    const lowest = Math.max(...boxes.map(({ y, height }) => y + height))
    expect(sheets.length).toBeGreaterThan(2)
    expect(Math.max(...sheets.map(({ tile }) => tile?.top ?? 0))).toBeLessThan(lowest - 20)
  })

  it.each([
    [demoRecords2022(), 'F4', 14, 3],
    [demoRecords(), 'A3', 14, 2],
    [demoRecords(), 'A3', 16, 3],
  ] as const)(
    'has sheets that laid over one another hide no part of a box: %#',
    (records, name, minType, count) => {
      const form = { paper: paperOf(name, false), minType }
      const { sheets } = planChart(structureOf(records), { ...poster, ...form }).plan
      expect(sheets).toHaveLength(count)
      const boxes = sheets[0]?.layout.boxes ?? []
      const hidden = boxes.filter(
        ({ x, y, width, height }) =>
          !sheets.some(
            ({ tile }) =>
              tile &&
              x > tile.left - 1e-6 &&
              y > tile.top - 1e-6 &&
              x + width < (tile.nextLeft ?? tile.left + tile.width) + 1e-6 &&
              y + height < (tile.nextTop ?? tile.top + tile.height) + 1e-6,
          ),
      )
      expect(boxes.length).toBeGreaterThan(10)
      expect(hidden.map(({ unitId }) => unitId)).toEqual([])
    },
  )

  it('has boxes that go on under the glue of the next sheet, but for lines nobody would see', () => {
    const seen = { under: 0, away: 0 }
    for (const [paper, minType] of [
      [paperOf('F4', true), 12],
      [f4.paper, 16],
      [f4.paper, 20],
    ] as const) {
      const form = { ...poster, paper, minType }
      const { sheets } = planChart(live, form).plan
      const texts = chartSheets(live, form).svg.map((one) => textsOf(one))
      const at = (sheet: PlannedSheet, box: ChartBox) => [sheet.x + box.x, sheet.y + box.y] as const
      /** Lines of a box where it is whole, from its upper left corner. */
      const linesOf = (box: ChartBox) => {
        const no = sheets.findIndex(({ tile }) => tile && isWhole(box, tile))
        const [x, y] = at(sheets[no] as PlannedSheet, box)
        return (texts[no] ?? [])
          .map((one) => ({ ...one, x: one.x - x, y: one.y - y }))
          .filter((one) => one.x > 0 && one.x < box.width && one.y > 0 && one.y < box.height)
      }
      sheets.forEach((sheet, no) => {
        const { tile, layout, area } = sheet
        for (const box of layout.boxes.filter((one) => tile && isGluedOver(one, tile))) {
          const [x, y] = at(sheet, box)
          for (const line of linesOf(box)) {
            const [mx, my] = [x + line.x, y + line.y]
            const there = texts[no]?.some(
              (one) => one.text === line.text && Math.hypot(one.x - mx, one.y - my) < 0.01,
            )
            const isOn = my > area.y && my < area.y + area.height
            if (isOn && mx > area.x && mx < area.x + area.width) {
              expect(there, line.text).toBe(true)
              seen.under++
            } else if (my < area.y - line.size || my > area.y + area.height + 2 * line.size) {
              expect(there, line.text).toBe(false)
              seen.away++
            }
          }
        }
      })
    }
    expect([seen.under > 0, seen.away > 0]).toEqual([true, true])
  })
})

describe('the legend', () => {
  it.each<[readonly ActLetter[], 'gone' | 'fresh' | undefined, readonly string[]]>([
    [['B', 'H'], undefined, ['numbered', 'post-created', 'post-abolished']],
    [['H'], 'gone', ['numbered', 'abolished']],
    [['B'], 'fresh', ['numbered', 'created']],
  ])('of %j in a unit that is %s has %j', (letters, form, items) => {
    const mark = { no: 1, act: 'posts', letters } as const
    const sheet = {
      layout: { boxes: [], lines: [], width: 0, height: 0 },
      boxes: new Map([['unit:a', { tag: false }]]),
    } as unknown as Parameters<typeof legendOf>[0]
    expect(
      legendOf(sheet, () => ({ parts: [], border: 'plain', mark, ...(form && { form }) })),
    ).toEqual(items)
  })

  it.each(['id', 'en'] as const)('has no line that runs into a box beside it (%s)', (language) => {
    const words = wordsIn(language)
    const wide = LEGEND_ITEMS.map((item) => words(legendWord(item))).filter(
      (text) => textWidth(text, { family: 'serif', bold: false }) > LEGEND_WIDTH - SAMPLE,
    )
    expect(wide).toEqual([])
  })
})

it('a box is wide enough for a name with its degrees, as it is for a word, and no wider than it may be', () => {
  const part = (role: TextPart['role'], text: string) => ({ role, text, bold: false })
  const holder = part('holder', 'Galih Tirta Mangunsarana, S.Sos., M.Si.')
  const parts = [part('name', 'Seksi Persandian'), { ...holder, whole: true as const }]
  const setter = new BoxSetter(() => [parts], 'serif')
  const width = setter.leastWidth('unit:a', 26)
  const lines = (at: number) =>
    (setter.boxes('unit:a', at, false, [])[0]?.lines ?? [])
      .filter(({ role }) => role === 'holder')
      .map(({ text }) => text)
  expect(lines(width)).toEqual(['Galih Tirta', 'Mangunsarana, S.Sos., M.Si.'])
  expect(lines(width - 1)).not.toEqual(lines(width))
  expect(setter.leastWidth('unit:a', 9)).toBe(9)
})
