import { describe, expect, it } from 'vitest'
import type { PaperBlock } from '../../renderer/domain/paper/paper-text.ts'
import { officeOf } from '../../renderer/domain/readings/offices.ts'
import { recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { comingVacancies, pensionsPassed } from '../../renderer/domain/vacancy/coming/coming.ts'
import { HORIZONS } from '../../renderer/domain/vacancy/coming/pension-map.ts'
import { addDays, day } from '../../renderer/domain/values/calendar-date.ts'
import { pensionMap } from '../../renderer/papers/kinds/pension-map.ts'
import { retirements } from '../../renderer/papers/kinds/retirements.ts'
import {
  choicePaper,
  type PaperChoice,
  USUAL_PAPER,
} from '../../renderer/papers/order/paper-choice.ts'
import { sheetPaper } from '../../renderer/print/sheet/sheet-papers.ts'
import { headLines } from '../../renderer/print/text/table-rows.ts'
import { textDocument } from '../../renderer/print/text/text-document.ts'
import { WHOLE_VIEW } from '../../renderer/registers/vacancies/view.ts'
import { CITY_DAY, cityRecords } from '../../renderer/samples/city.ts'
import { wordsIn } from '../../renderer/words/words.ts'

const city = structureOf(cityRecords(7, 400))
const words = wordsIn('id')
const STYLE = { sizePt: 10, bold: false, family: 'sans' } as const
const SHEETS: readonly Partial<PaperChoice>[] = [
  { paper: 'F4' },
  { paper: 'A4' },
  { paper: 'A3' },
  { paper: 'F4', portrait: true },
  { paper: 'A4', portrait: true },
]

function order(choice: Partial<PaperChoice>) {
  return { choice: { ...USUAL_PAPER, ...choice }, on: CITY_DAY, today: CITY_DAY, words }
}

function blocksOf<K extends PaperBlock['kind']>(blocks: readonly PaperBlock[], kind: K) {
  return blocks.filter((block): block is PaperBlock & { readonly kind: K } => block.kind === kind)
}

describe('papers of what is to come, in a city', () => {
  it.each(HORIZONS)('the map of %i months is a picture and a table of the same sum', (horizon) => {
    for (const mapRows of ['office', 'eselon'] as const) {
      const { blocks } = pensionMap.text(city, order({ horizon, mapRows }))
      const [bars] = blocksOf(blocks, 'bars')
      const [table] = blocksOf(blocks, 'table')
      const count = comingVacancies(city, CITY_DAY, horizon).length
      expect(bars?.bars.reduce((sum, one) => sum + one.count, 0)).toBe(count)
      expect(table?.rows.at(-1)?.cells.at(-1)).toEqual([String(count)])
      expect(pensionMap.table(city, order({ horizon, mapRows })).rows).toHaveLength(
        (table?.rows.length ?? 0) - 1,
      )
    }
  })

  it.each(HORIZONS)(
    'its columns of %i months have room on one F4 at the type asked for',
    (horizon) => {
      const text = pensionMap.text(city, order({ horizon }))
      expect(textDocument(text, sheetPaper('F4', false), 8, words).keepsType).toBe(true)
    },
  )

  it.each(HORIZONS)('its headings of %i months break at blanks alone', (horizon) => {
    for (const language of ['id', 'en'] as const) {
      for (const wish of SHEETS) {
        const said = { ...order({ horizon, ...wish }), words: wordsIn(language) }
        for (const { columns } of blocksOf(pensionMap.text(city, said).blocks, 'table')) {
          const width = choicePaper(said.choice, false).widthMm - 30
          const heads = headLines(columns, { x: 0, width, style: STYLE, most: 200, pad: 1.4 })
          const lines = heads.map((cell) => cell.map(({ text }) => text).join(' '))
          expect(lines).toEqual(columns.map(({ head }) => head))
        }
      }
    }
  })

  it('a quarter of three years has its months on one line', () => {
    const [table] = blocksOf(pensionMap.text(city, order({ horizon: 36 })).blocks, 'table')
    expect(table?.columns[1]?.head).toMatch(/^[A-Z][a-z]+–[A-Z][a-z]+ \d{4}$/)
  })

  it('the list follows office and family of posts, and says so', () => {
    const list = comingVacancies(city, CITY_DAY, 60)
    const office = list.flatMap(({ post }) => officeOf(city, post.unitId) ?? [])[0]
    if (!office) throw new Error('no office')
    const wanted = order({
      horizon: 60,
      register: { ...WHOLE_VIEW, office: office.id, family: 'leading' },
    })
    const { blocks } = retirements.text(city, wanted)
    const [filter] = blocksOf(blocks, 'paragraph')
    expect(filter?.text).toContain(office.name)
    const rows = blocksOf(blocks, 'table').flatMap((table) => table.rows)
    const table = retirements.table(city, wanted)
    expect(rows).toHaveLength(table.rows.length)
    expect(rows.length).toBeGreaterThan(0)
    const at = table.headings.indexOf('Perangkat daerah')
    expect(new Set(table.rows.map((row) => row[at]))).toEqual(new Set([office.name]))
    expect(table.name).toContain(office.name.replace(/[,]/g, ''))
  })

  it.each(['III.b', 'none'] as const)(
    'list and map of eselon %s hold no other, and say so',
    (eselon) => {
      const wanted = order({ horizon: 60, register: { ...WHOLE_VIEW, eselon } })
      const count = comingVacancies(city, CITY_DAY, 60).filter(
        ({ post }) => (post.eselon ?? 'none') === eselon,
      ).length
      expect(count).toBeGreaterThan(0)
      const [filter] = blocksOf(pensionMap.text(city, wanted).blocks, 'paragraph')
      expect(filter?.text).toContain(eselon === 'none' ? 'Tanpa eselon' : 'Eselon III.b')
      expect(pensionMap.table(city, wanted).sum?.at(-1)).toBe(count)
      const late = pensionsPassed(city, CITY_DAY).filter(
        ({ post }) => (post.eselon ?? 'none') === eselon,
      )
      expect(retirements.table(city, wanted).rows).toHaveLength(count + late.length)
    },
  )

  it('less than a month is told in words as on the screen, never as 0 months', () => {
    const [next] = comingVacancies(city, CITY_DAY, 60)
    if (!next) throw new Error('nobody')
    const eve = addDays(next.on, -1)
    const table = retirements.table(city, { ...order({ horizon: 12 }), on: eve, today: eve })
    const at = table.headings.indexOf('Bulan lagi')
    const told = table.rows.map((row) => row[at])
    expect(told).toContain('kurang dari sebulan lagi')
    expect(told).not.toContain(0)
  })

  it('whoever is past the BUP stands first in the list and not on the map', () => {
    const late = retirements.table(city, order({ horizon: 12 })).rows.length
    const ahead = comingVacancies(city, CITY_DAY, 12).length
    const { blocks } = retirements.text(city, order({ horizon: 12 }))
    const passed = blocksOf(blocks, 'heading').find(({ text }) => text.startsWith('Sudah lewat'))
    expect(passed?.text ?? 'Sudah lewat BUP (0)').toBe(`Sudah lewat BUP (${late - ahead})`)
  })

  const withoutDates = structureOf(
    recordsOf(city).map((one) =>
      one.kind === 'person' ? { ...one, nip: null, birthDate: null } : one,
    ),
  )

  it('says of how many posts no retirement could be worked out, on paper and in the workbook', () => {
    const said = (structure: typeof city) =>
      blocksOf(pensionMap.text(structure, order({})).blocks, 'paragraph')
        .map(({ text }) => text)
        .join(' ')
    expect(said(city)).toMatch(
      /pada [\d.]+ jabatan tidak terhitung: [\d.]+ orang hanya tercatat sebagai jumlah/,
    )
    expect(said(withoutDates)).toMatch(/Pensiun pejabat pada [\d.]+ jabatan tidak terhitung/)
    expect(said(withoutDates)).toMatch(/NIP [\d.]{3,} orang tidak ada di sini/)
    for (const kind of [pensionMap, retirements]) {
      const [line] = kind.table(withoutDates, order({})).told ?? []
      expect(line).toMatch(/Pensiun pejabat pada [\d.]+ jabatan tidak terhitung/)
    }
  })

  it('an empty list of whom nobody knows the day does not say that nothing turns vacant', () => {
    const { blocks } = retirements.text(withoutDates, order({}))
    const said = blocksOf(blocks, 'paragraph').map(({ text }) => text)
    expect(said).toContain('Tidak ada yang diketahui akan kosong dalam 12 bulan.')
  })

  it('the map says how many are past the BUP and stand on none of its months', () => {
    const later = { ...order({}), on: day('2026-11-27') }
    const late = pensionsPassed(city, later.on).length
    expect(late).toBeGreaterThan(0)
    const [reach] = blocksOf(pensionMap.text(city, later).blocks, 'paragraph')
    expect(reach?.text).toContain(`Belum termasuk ${late} pejabat yang sudah lewat BUP`)
    expect(pensionMap.table(city, later).told?.[0]).toContain(`${late} pejabat`)
  })
})
