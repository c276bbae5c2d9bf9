import { describe, expect, it } from 'vitest'
import { vacancyRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { all, type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import {
  postVacantSince,
  setVacantSince,
} from '../../../renderer/domain/vacancy/events/vacant-since.ts'
import { vacanciesOn } from '../../../renderer/domain/vacancy/register/vacancies.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import { postTable, unitTable } from '../../../renderer/exchange/write/write-tables.ts'
import { writeWorkbook } from '../../../renderer/exchange/write/write-workbook.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { holds, person, post, unit } from '../small-office.ts'

const ON = day('2018-10-04')

function office(...records: readonly StructureRecord[]): Structure {
  return structureOf([
    unit('dinas', { type: 'dinas' }),
    post('kepala', { head: true, category: 'jpt', eselon: 'II.b' }),
    post('arsiparis', { seats: 2 }),
    ...records,
  ])
}

let made = 0
const set = (text: string, id: 'kepala' | 'arsiparis' = 'kepala') =>
  setVacantSince(`post:${id}`, text, ON, () => `vacancy:made-${made++}`)
const since = (structure: Structure, id: 'kepala' | 'arsiparis' = 'kepala') =>
  postVacantSince(structure, `post:${id}`, ON)

describe('the cell “Kosong sejak”', () => {
  it('dates every seat of the post nobody dated, and can be changed and emptied again', () => {
    const dated = done(office(), set('1/8/2018', 'arsiparis'))
    expect(all(dated, 'vacancy')).toHaveLength(2)
    expect(since(dated, 'arsiparis')).toBe('2018-08-01')
    const changed = done(dated, set('2-9-18', 'arsiparis'))
    expect(all(changed, 'vacancy').map((one) => one.since)).toEqual(['2018-09-02', '2018-09-02'])
    expect(since(done(changed, set('', 'arsiparis')), 'arsiparis')).toBeNull()
    expect(done(office(), set(''))).toEqual(office())
  })

  it('says what the register says of the seat that is vacant longest', () => {
    const structures = [
      office(),
      done(office(), set('1/8/2018', 'arsiparis')),
      office(person('a'), holds('a', 'arsiparis', { until: day('2018-08-14') })),
      done(
        office(person('a'), holds('a', 'arsiparis', { until: day('2018-08-14') })),
        set('1/7/2018', 'arsiparis'),
      ),
      office(person('a'), holds('a', 'arsiparis')),
    ]
    for (const structure of structures) {
      const days = vacanciesOn(structure, ON)
        .filter((row) => row.post.id === 'post:arsiparis')
        .flatMap((row) => row.since ?? [])
      expect(since(structure, 'arsiparis')).toBe(days.sort()[0] ?? null)
    }
  })

  it('is refused where it is no day, a coming one, or told by the last holder', () => {
    expect(reasonOf(office(), set('lama'))).toBe('cell-not-a-value')
    expect(since(done(office(), set('4/10/2018')))).toBe('2018-10-04')
    expect(reasonOf(office(), set('5/10/2018'))).toBe('cell-vacant-since-to-come')
    const left = office(person('a'), holds('a', 'kepala', { until: day('2018-08-14') }))
    expect(since(left)).toBe('2018-08-15')
    expect(reasonOf(left, set('1/8/2018'))).toBe('cell-vacant-since-told')
    expect(done(left, set('15/8/2018'))).toEqual(left)
    const held = office(person('a'), holds('a', 'kepala'))
    expect(reasonOf(held, set('1/8/2018'))).toBe('cell-not-vacant')
    expect(done(held, set(''))).toEqual(held)
  })

  it('comes back from our table of posts, and leaves what a case or a holder tells', async () => {
    const dated = done(office(), set('1/8/2018'))
    const tables = [unitTable(dated, 'id'), postTable(dated, ON, 'id')]
    expect(tables[1]?.headings.at(-1)).toBe('Kosong sejak')
    const bytes = writeWorkbook(tables, { language: 'id' })
    const { records, report } = await importFiles([{ name: 'jabatan.xlsx', bytes }], {
      preset: 'auto',
      language: 'id',
    })
    expect(report.problems).toEqual([])
    const read = structureOf(records)
    expect(since(read)).toBe('2018-08-01')
    expect(all(read, 'vacancy')).toHaveLength(1)
    const open = vacancyRecord({ id: 'vacancy:v', postId: 'post:kepala', since: null, cause: null })
    expect(all(done(office(open), set('1/8/2018')), 'vacancy')).toMatchObject([
      { id: 'vacancy:v', since: '2018-08-01' },
    ])
  })
})
