import { describe, expect, it } from 'vitest'
import type { FrozenAct } from '../../renderer/domain/proposal/proposal.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import type { ChartBox } from '../../renderer/layout/blocks/chart-layout.ts'
import { paperOf } from '../../renderer/layout/pages/paper.ts'
import type { PlannedSheet } from '../../renderer/layout/pages/sheet-plan.ts'
import { textWidth } from '../../renderer/layout/text/text-measure.ts'
import { actMarks } from '../../renderer/print/chart/boxes/act-marks.ts'
import { planChart } from '../../renderer/print/chart/plan/chart-plan.ts'
import { chartSheets } from '../../renderer/print/chart/plan/chart-sheets.ts'
import { isGluedOver, isWhole } from '../../renderer/print/chart/poster/is-whole.ts'
import { footOf } from '../../renderer/print/heads/paper-heads.ts'
import { type ProposalPaper, proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { beforeAfterSheets } from '../../renderer/print/proposal/before-after.ts'
import { decisionSheet } from '../../renderer/print/proposal/decision-sheet.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { demoRecords2022 } from '../../renderer/samples/demo-2022.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { proposalDocument } from '../make/proposal-sheets.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'
import { type SvgText, textsOf } from './flat-svg.ts'

const F4 = paperOf('F4', true)
const LYING = paperOf('F4', false)
const words = wordsIn('id')
const { live, proposal } = sampleProposal({ duties: false })
const paper = proposalPaper(proposal, live, 1, SAMPLE_DAY)

/** The same with long names and a reason in every third act. */
const long: ProposalPaper = {
  ...paper,
  acts: paper.acts.map((act, at) => ({
    ...act,
    from: `${act.from ?? ''} serta Penyelenggaraan Urusan Pemerintahan Bidang Ketenagakerjaan`,
    to: `${act.to ?? ''} Pengembang Sistem Informasi dan Komunikasi Kepemerintahan`,
    reason: at % 3 === 0 ? 'Disesuaikan dengan hasil analisis beban kerja tahun 2017.' : '',
    impact: leavingSomebody(act.impact),
  })),
}

/** Wherever posts go somebody is to be placed, so that each act has its line on people. */
function leavingSomebody(impact: FrozenAct['impact']): FrozenAct['impact'] {
  return impact.posts < 0 ? { ...impact, persons: ['person:a'] } : impact
}

const saidOn = (svg: string) => textsOf(svg).map(({ lead, text }) => `${lead}${text}`)

function widthOf({ lead, text, size }: SvgText): number {
  const bold = textWidth(lead, { family: 'sans', bold: true })
  return (bold + textWidth(text, { family: 'sans', bold: false })) * size
}

describe('tall acts on the decision sheet', () => {
  const sheet = decisionSheet(long, F4, 12, words)

  it('take no more sheets than their text needs, and leave no sheet half white', () => {
    expect(sheet.sheets).toBeLessThanOrEqual(6)
    const foot = Math.max(...textsOf(sheet.svg[0] ?? '').map(({ y }) => y)) - 25
    for (const svg of sheet.svg.slice(0, -2)) {
      const lowest = Math.max(
        ...[...svg.matchAll(/<line [^>]*y1="([\d.]+)"/g)]
          .map(([, y]) => Number(y))
          .filter((y) => y < foot - 5),
      )
      expect(lowest).toBeGreaterThan(0.6 * F4.heightMm)
    }
  })

  it('stand as they stood when they were printed, where that is asked for', () => {
    expect(decisionSheet(long, F4, 12, words, sheet.closeness).svg).toEqual(sheet.svg)
    for (const closeness of [0, 1]) {
      expect(decisionSheet(long, F4, 12, words, closeness).closeness).toBe(closeness)
    }
  })

  it('have no text on the boxes and none where is written', () => {
    for (const svg of sheet.svg) {
      const boxes = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="7" height="7"/g)].map(
        ([, x, y]) => ({ x: Number(x), y: Number(y) }),
      )
      const lines = [...svg.matchAll(/<line [^>]*stroke-dasharray[^>]*>/g)].map(([line]) =>
        Number(/x1="([\d.]+)"/.exec(line)?.[1]),
      )
      const lastBox = Math.max(...boxes.map(({ x }) => x)) + 7
      const remark = Math.min(...lines.filter((x) => x > lastBox))
      // Those that follow from the one above are set in.
      const acts = textsOf(svg).filter(
        ({ x }) => Math.min(Math.abs(x - 23), Math.abs(x - 29)) < 0.1,
      )
      expect([boxes.length, acts.length].every((count) => count > 2)).toBe(true)
      for (const line of acts) {
        const end = line.x + widthOf(line)
        expect(end).toBeLessThan(remark)
        const beside = boxes.filter(
          ({ y }) => line.y > y - 0.5 && line.y - 0.8 * line.size < y + 7.5,
        )
        for (const { x } of beside) expect(end).toBeLessThan(x)
      }
    }
  })
})

describe('a poster in large type', () => {
  it.each([12, 14, 16])('of %i pt has no sheet of legend and signature alone', (minType) => {
    const { plan } = planChart(live, {
      on: SAMPLE_DAY,
      paper: LYING,
      mode: 'poster',
      minType,
      language: 'id',
      content: 'holders',
    })
    const tops = plan.sheets.map(({ tile }) => tile?.top ?? 0)
    const [sheet] = plan.sheets
    const lowest = Math.max(...(sheet?.layout.boxes ?? []).map(({ y, height }) => y + height))
    expect(plan.sheets.length).toBeGreaterThan(2)
    expect(Math.max(...tops)).toBeLessThan(lowest - 20)
  })
})

describe('the sheets of a poster laid over one another', () => {
  it.each([
    [demoRecords2022(), 'F4', 14, 3],
    [demoRecords(), 'A3', 14, 2],
    [demoRecords(), 'A3', 16, 3],
  ] as const)('hide no part of a box, and are no more for it', (records, name, minType, count) => {
    const { sheets } = planChart(structureOf(records), {
      on: SAMPLE_DAY,
      paper: paperOf(name, false),
      mode: 'poster',
      minType,
      language: 'id',
      content: 'holders',
    }).plan
    expect(sheets).toHaveLength(count)
    const { boxes = [] } = sheets[0]?.layout ?? {}
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
  })
})

it('a box that a sheet of a poster is glued over goes on under the glue, but for lines nobody would see', () => {
  const seen = { under: 0, away: 0 }
  for (const [paper, minType] of [
    [F4, 12],
    [LYING, 16],
    [LYING, 20],
  ] as const) {
    const options = {
      on: SAMPLE_DAY,
      paper,
      mode: 'poster',
      minType,
      language: 'id',
      content: 'holders',
    } as const
    const { sheets } = planChart(live, options).plan
    const texts = chartSheets(live, options).svg.map((one) => textsOf(one))
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

describe('a row of the matrix that goes on', () => {
  it.each([15, 16, 17, 18, 19, 20])('cuts no short paragraph beside it, at %i pt', (minType) => {
    const acts = paper.acts.map((act) => ({ ...act, impact: leavingSomebody(act.impact) }))
    const { svg } = proposalDocument(
      'matrix',
      { ...paper, acts },
      {
        paper: 'F4',
        portrait: null,
        minType,
        language: 'id',
      },
    )
    const begun = /pegawai perlu$/
    const said = svg.map((sheet) => textsOf(sheet).map(({ text }) => text))
    expect(said.flat().filter((text) => begun.test(text)).length).toBeGreaterThan(3)
    for (const texts of said) {
      const rest = texts.filter((text) => text === 'penempatan')
      expect(rest).toHaveLength(texts.filter((text) => begun.test(text)).length)
    }
  })
})

describe('the numbers at the end', () => {
  it('stand apart from what they count, in large type too', () => {
    for (const minType of [8, 12, 14, 18]) {
      const texts = textsOf(decisionSheet(paper, F4, minType, words).svg.at(-1) ?? '')
      const label = texts.find(({ text }) => text === 'Kelompok Jabatan Fungsional (KJF)')
      const [number, arrow, after] = texts.slice(texts.indexOf(label as never) + 1)
      if (!label || !number || !after) throw new Error('no numbers')
      expect([number, arrow, after].map((one) => one?.text)).toEqual(['1', '→', '6'])
      expect([number.y, arrow?.y, after.y]).toEqual([label.y, label.y, label.y])
      const end = label.x + textWidth(label.text, { family: 'sans', bold: true }) * label.size
      const begins = number.x - textWidth(number.text, { family: 'sans', bold: true }) * number.size
      expect(begins - end).toBeGreaterThan(3)
      expect(after.x).toBeLessThan(F4.widthMm - 12)
    }
  })
})

describe('who initials', () => {
  it('four, two and two', () => {
    const said = textsOf(decisionSheet(paper, F4, 8, words).svg.at(-1) ?? '')
    const rowOf = (title: string) => said.find(({ text }) => text.startsWith(title))?.y
    expect(rowOf('Kepala Bagian Hukum')).toBe(rowOf('Kepala Bagian Organisasi'))
    expect(rowOf('Sekretaris Daerah')).toBe(rowOf('Asisten Administrasi'))
    expect(rowOf('Sekretaris Daerah')).not.toBe(rowOf('Kepala Bagian Hukum'))
  })

  it('nobody, where the settings name nobody', () => {
    const none = { ...paper, setting: () => '' }
    expect(decisionSheet(none, F4, 8, words).svg.join('')).not.toMatch(/NaN|Infinity/)
  })
})

describe('the foot', () => {
  const name = 'Penyederhanaan struktur organisasi dan penyetaraan jabatan administrasi '.repeat(3)
  const named = { ...paper, proposal: { ...proposal, name: name.trim() } }

  it('of before and after has version, day and code, however long the name is', () => {
    const { base, next, acts } = named
    for (const minType of [8, 12, 16]) {
      const { document } = beforeAfterSheets(base, next, actMarks(acts, base, next), {
        on: SAMPLE_DAY,
        paper: LYING,
        mode: 'fit',
        minType,
        language: 'id',
        content: 'units',
        note: footOf(named, words),
      })
      for (const svg of document.svg) {
        const foot = saidOn(svg).find((line) => line.includes(paper.fingerprint)) ?? ''
        expect(saidOn(svg)).toContainEqual(expect.stringMatching(/^Lembar \d+ dari \d+$/))
        expect(foot).toContain(paper.fingerprint)
        if (minType < 16) expect(foot).toContain('… · versi 1 · dicetak 4 Oktober 2018 · ')
      }
    }
  })

  it('of other papers does not break a day', () => {
    for (const minType of [8, 12]) {
      const choice = { paper: 'F4', portrait: null, minType, language: 'id' } as const
      for (const kind of ['decision-sheet', 'telaahan', 'berita-acara'] as const) {
        const [first = ''] = proposalDocument(kind, named, choice).svg
        expect(saidOn(first).some((line) => line.includes('dicetak 4 Oktober 2018'))).toBe(true)
      }
    }
  })
})

describe('the minutes', () => {
  const decided = (content: ProposalPaper): ProposalPaper => ({
    ...content,
    decisions: Object.fromEntries(content.acts.map(({ key }) => [key, { mark: 'S', remark: '' }])),
  })

  it('are signed by five below the numbers they agreed to', () => {
    for (const minType of [8, 12, 14]) {
      for (const content of [decided(paper), decided(long)]) {
        const choice = { paper: 'F4', portrait: null, minType, language: 'id' } as const
        const pages = proposalDocument('berita-acara', content, choice).svg.map(saidOn)
        const signed = pages.filter((page) => page.includes('Wali Kota Contoh,'))
        expect(signed).toHaveLength(1)
        expect(signed[0]).toBe(pages.at(-1))
        for (const line of ['Sekretaris Daerah,', 'Kebutuhan (K)'])
          expect(signed[0]).toContain(line)
        expect(signed[0]?.join(' ')).toContain('jumlahnya menjadi sebagai berikut')
      }
    }
  })

  it('of the demo take three sheets of F4, with the numbers in two halves', () => {
    const choice = { paper: 'F4', portrait: null, minType: 8, language: 'id' } as const
    const document = proposalDocument('berita-acara', decided(paper), choice)
    expect(document.sheets).toBe(3)
    const texts = textsOf(document.svg[2] ?? '')
    const at = (text: string) => texts.find((one) => one.text === text)
    const beside = texts.find(
      ({ x, y, text }) =>
        y === at('Unit kerja (tanpa KJF)')?.y && x > F4.widthMm / 2 && !/^\d/.test(text),
    )
    expect(beside?.text).toMatch(/^Jabatan (eselon|kelas) /)
  })
})
