import { expect, it } from 'vitest'
import { officeName } from '../../renderer/domain/readings/offices.ts'
import { all, get, structureOf } from '../../renderer/domain/structure/structure.ts'
import { DUE_DAYS, dueSoon } from '../../renderer/domain/vacancy/coming/due-soon.ts'
import { addDays, day } from '../../renderer/domain/values/calendar-date.ts'
import { attention } from '../../renderer/papers/kinds/attention.ts'
import { type PaperChoice, USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { CITY_DAY, cityRecords } from '../../renderer/samples/city.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { holds, person, post, unit } from '../domain/small-office.ts'

const city = structureOf(cityRecords(7, 120))
const words = wordsIn('id')

function order(choice: Partial<PaperChoice> = {}, on = CITY_DAY) {
  return { choice: { ...USUAL_PAPER, ...choice }, on, today: on, words }
}

function cellsOf(text: ReturnType<typeof attention.text>): string[][] {
  return text.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells.flat()) : [],
  )
}

it('says on paper and in the table every matter of the card, with its office', () => {
  const due = dueSoon(city, CITY_DAY, DUE_DAYS)
  expect(due.length).toBeGreaterThan(1)
  expect(cellsOf(attention.text(city, order()))).toHaveLength(due.length)
  const { headings, rows } = attention.table(city, order())
  const office = headings.indexOf('Perangkat daerah')
  expect(rows.map((row) => [row[0], row[office]])).toEqual(
    due.map(({ on, postId }) => [
      on,
      officeName(city, (postId && get(city, postId)?.unitId) ?? undefined),
    ]),
  )
})

it('of one office holds no other, and says so', () => {
  const office = all(city, 'unit').find(({ name }) => name === 'Dinas Kesehatan')
  if (!office) throw new Error('no office')
  const on = addDays(CITY_DAY, 400)
  const { headings, rows, shown } = attention.table(city, order({ unitId: office.id }, on))
  const at = headings.indexOf('Perangkat daerah')
  expect(new Set(rows.map((row) => row[at]))).toEqual(new Set([office.name]))
  expect(rows.length).toBeLessThan(attention.table(city, order({}, on)).rows.length)
  expect(shown).toBe('Saringan: Dinas Kesehatan')
})

it('counts the days of a term by hand: over, the last day, and the day before', () => {
  const demo = structureOf(demoRecords())
  const of = (date: string) =>
    cellsOf(attention.text(demo, order({}, day(date)))).map((cells) => cells.slice(1, 4).join(', '))
  // The Plt of Layanan Informasi Publik ends on 2 December 2018; the one of Tata Usaha ended on 24 September.
  expect(of('2018-11-01')).toEqual(['24 Sep 2018, !\u00a0lewat 38 hari, Masa Plt. berakhir'])
  expect(of('2018-11-02').at(-1)).toBe('2 Des 2018, 30 hari lagi, Masa Plt. berakhir')
  expect(of('2018-12-02').at(-1)).toBe('2 Des 2018, hari ini, Masa Plt. berakhir')
  expect(of('2018-12-03').at(-1)).toBe('2 Des 2018, !\u00a0lewat 1 hari, Masa Plt. berakhir')
})

it('ends with what is found about holders and acting officials, on paper and in the table', () => {
  const office = structureOf([
    unit('dinas', { type: 'dinas' }),
    post('kabid', { title: 'Kepala Bidang', category: 'administrator', eselon: 'III.b' }),
    person('a'),
    person('b', { name: 'Wulan' }),
    holds('a', 'kabid', { until: day('2018-08-31') }),
    holds('b', 'kabid', { role: 'plt', from: day('2018-08-01'), until: day('2018-11-30') }),
  ])
  const on = day('2018-10-04')
  const said =
    'Wulan menjadi Plt. Kepala Bidang sejak 1 Agustus 2018, padahal jabatan itu baru kosong 1 September 2018.'
  const { blocks } = attention.text(office, order({}, on))
  expect(blocks.at(-1)).toEqual({ kind: 'list', numbered: true, items: [said] })
  expect(attention.table(office, order({}, on)).told).toContain(said)
  const bare = attention.text(office, order({ without: ['names'] }, on))
  expect(JSON.stringify(bare)).not.toContain('padahal jabatan itu baru kosong')
})
