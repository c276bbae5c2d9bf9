import { describe, expect, it } from 'vitest'
import { agendaOf, openIn } from '../../renderer/domain/agenda/agenda.ts'
import { weekOf } from '../../renderer/domain/agenda/span.ts'
import type { PaperTable } from '../../renderer/domain/paper/paper-text.ts'
import { vacancyRecord } from '../../renderer/domain/records/record-makers.ts'
import { type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'
import { addDays, type CalendarDate, day } from '../../renderer/domain/values/calendar-date.ts'
import { makeSheetsOf } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { paperKind } from '../../renderer/papers/paper-table.ts'
import { CITY_DAY, cityRecords } from '../../renderer/samples/city.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { holds, person, post, unit } from '../domain/small-office.ts'

const ON = day('2018-10-04')
const city = structureOf(cityRecords(7, 400))
const demo = structureOf(demoRecords())
const OFFICE = [
  unit('dinas', { type: 'dinas', name: 'Dinas Satu' }),
  post('head', { title: 'Kepala Dinas', head: true, category: 'jpt', eselon: 'II.b' }),
  post('sek', { title: 'Sekretaris', category: 'administrator', eselon: 'III.a' }),
  post('kabid', { title: 'Kepala Bidang', category: 'administrator', eselon: 'III.b' }),
  person('a', { name: 'Budi' }),
  person('b', { name: 'Siti' }),
  holds('a', 'head', { from: day('2016-01-01') }),
  holds('b', 'sek', { role: 'plt', from: day('2018-07-04'), until: day('2018-10-03') }),
  vacancyRecord({
    ...{ id: 'vacancy:1', postId: 'post:kabid', since: day('2018-08-01'), cause: null },
    ...{ targetDate: day('2018-10-05'), approvalAskedOn: day('2018-09-20') },
  }),
]

function sheetsOf(
  structure: Structure,
  over: Partial<typeof USUAL_PAPER> = {},
  { on = ON as CalendarDate, language = 'id' as 'id' | 'en' } = {},
) {
  const source = { structure, live: structure, proposal: null }
  const choice = { ...USUAL_PAPER, ...over }
  const made = makeSheetsOf(paperKind('agenda'), source, { choice, language, on, today: on })
  if (!made?.text) throw new Error('no sheets')
  return { ...made, text: made.text, said: JSON.stringify(made.text.blocks) }
}

function tablesOf(text: ReturnType<typeof sheetsOf>['text']): PaperTable[] {
  return text.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
}

describe('the sheet of a week', () => {
  const made = sheetsOf(structureOf(OFFICE))

  it('stands by day, with who leads the office, and what has no day of its own below', () => {
    const [days, waiting] = tablesOf(made.text)
    expect(days?.rows.map(({ cells }) => cells.map(([first]) => first))).toEqual([
      ['Rabu, 3 Oktober 2018'],
      ['1', 'Masa Plt. berakhir', 'Sekretaris', 'Siti', 'Kepala Dinas'],
      ['Jumat, 5 Oktober 2018'],
      ['2', 'Target pelantikan', 'Kepala Bidang', '–', 'Kepala Dinas'],
    ])
    expect(waiting?.rows.map(({ cells }) => cells[1]?.[0])).toEqual([
      'Izin tertulis Mendagri diminta 20 September 2018, belum turun',
    ])
    expect(made.said).toContain('1 Oktober 2018 sampai 7 Oktober 2018')
    expect(made.said).toContain('Dapat diperpanjang satu kali')
    expect(made.text.title).toBe('Agenda pekan ini')
  })

  it('is called an agenda where its days are no week', () => {
    const { text } = sheetsOf(structureOf(OFFICE), { until: day('2018-12-31') })
    expect(text.title).toBe('Agenda')
  })

  it('says calmly that nothing is due, and that something is late', () => {
    const empty = sheetsOf(structureOf(OFFICE.slice(0, 3)))
    expect(tablesOf(empty.text)).toEqual([])
    expect(empty.said).toContain(
      'Tidak ada yang berakhir atau jatuh tempo pada 1 Oktober 2018 sampai 7 Oktober 2018.',
    )
    const late = sheetsOf(structureOf(OFFICE.slice(0, 8)), {}, { on: day('2018-10-10') })
    expect(late.said).toContain('1 hal sudah lewat tanggalnya')
  })

  it('names nobody where names are left out', () => {
    const { said } = sheetsOf(structureOf(OFFICE), { without: ['names'] })
    expect(said).not.toContain('Siti')
    expect(said).not.toContain('Budi')
    expect(said).toContain('Sekretaris')
  })
})

describe('the sheet of a city', () => {
  it('has every entry of the week once, office by office on each day', () => {
    for (let weeks = 0; weeks < 4; weeks++) {
      const on = addDays(CITY_DAY, weeks * 7)
      const span = weekOf(on)
      const { text } = sheetsOf(city, {}, { on })
      const rows = tablesOf(text).flatMap((table) => table.rows.filter(({ over }) => !over))
      expect(rows.length).toBe(openIn(agendaOf(city, on, span), span).length)
      const days = new Map<string, string[]>()
      let current = ''
      for (const row of tablesOf(text)[0]?.rows ?? []) {
        if (row.over) current = row.cells[0]?.[0] ?? ''
        else days.set(current, [...(days.get(current) ?? []), row.cells[1]?.[0] ?? ''])
      }
      for (const offices of days.values()) expect(offices).toEqual([...offices].sort())
    }
  })

  it.each(['F4', 'A4'] as const)(
    'has few sheets; that of an ordinary office is one (%s)',
    (paper) => {
      for (const language of ['id', 'en'] as const) {
        expect(sheetsOf(demo, { paper }, { language }).document.sheets).toBe(1)
        const made = sheetsOf(city, { paper }, { on: CITY_DAY, language })
        expect(made.document.sheets).toBeLessThanOrEqual(4)
        expect(made.problems.map(({ code }) => code)).toEqual([])
      }
    },
  )
})
