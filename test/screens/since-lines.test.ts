import { describe, expect, it } from 'vitest'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { registerRows } from '../../renderer/domain/vacancy/register/register.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import {
  placeDays,
  textsLeft,
  typedDays,
  wrongDay,
} from '../../renderer/screens/vacancies/register/since-lines.ts'
import { post, unit } from '../domain/small-office.ts'

const ON = day('2018-10-04')
const rows = registerRows(
  structureOf([
    unit('dinas', { type: 'dinas', name: 'Dinas Sosial' }),
    unit('ikp', { parentId: 'unit:dinas', name: 'Bidang Bantuan', order: 1 }),
    unit('egov', { parentId: 'unit:dinas', name: 'Bidang Data', order: 2 }),
    post('ikp', { unitId: 'unit:ikp', title: 'Kepala Bidang', head: true }),
    post('egov', { unitId: 'unit:egov', title: 'Kepala Bidang', head: true }),
    post('arsiparis', { title: 'Arsiparis', seats: 2 }),
  ]),
  ON,
)
const keys = rows.map(({ key }) => key)
const placed = (text: string, from = 0) => {
  const { texts, unknown } = placeDays(text, rows, from)
  return [Object.fromEntries(texts), unknown]
}

describe('days pasted into the list of undated vacancies', () => {
  it('go down from the field as a column does, without its heading', () => {
    const [first = '', second = '', third = ''] = keys
    expect(placed('Kosong sejak\n1/8/2018\n\n3/8/2018\n')).toEqual([
      { [first]: '1/8/2018', [third]: '3/8/2018' },
      [],
    ])
    expect(placed('1/8/2018\n2/8/2018', 1)).toEqual([
      { [second]: '1/8/2018', [third]: '2/8/2018' },
      [],
    ])
    expect(placed('1/8/2018\n2/8/2018', keys.length - 1)[1]).toEqual(['2/8/2018'])
  })

  it('find their seats by the names beside them, in any order', () => {
    const text = [
      'Jabatan\tUnit\tKosong sejak',
      '1 Agustus 2018\tBidang Data',
      'kepala bidang\tbidang bantuan\t2/8/2018',
      'Arsiparis\t3/8/2018',
      'Arsiparis\t4/8/2018',
      'Kepala Bidang\t5/8/2018',
      'Camat\t6/8/2018',
    ].join('\n')
    expect(placed(text)).toEqual([
      {
        'post:egov 1': '1 Agustus 2018',
        'post:ikp 1': '2/8/2018',
        'post:arsiparis 1': '3/8/2018',
        'post:arsiparis 2': '4/8/2018',
      },
      ['Kepala Bidang · 5/8/2018', 'Camat · 6/8/2018'],
    ])
    expect(placed('Kepala Bidang\t5/8/2018')[1]).toEqual(['Kepala Bidang · 5/8/2018'])
  })

  it('are told where they are none, or still to come', () => {
    expect(['', '4/10/2018', '5/10/2018', 'lama'].map((text) => wrongDay(text, ON))).toEqual([
      null,
      null,
      'to-come',
      'no-date',
    ])
  })
})

describe('days typed into the list', () => {
  const [kepala, one, two] = ['ikp 1', 'arsiparis 1', 'arsiparis 2'].map((key) => `post:${key}`)
  const typed = (told: Readonly<Record<string, string>>) => new Map(Object.entries(told))

  it('are told apart: those that can be saved, and those of which each is named', () => {
    const texts = typed({
      [kepala ?? '']: '1/8/2018',
      [one ?? '']: 'besok',
      [two ?? '']: '5/10/2018',
    })
    const { dated, wrong } = typedDays(texts, rows, ON)
    expect(dated.map(({ row: { key }, since }) => [key, since])).toEqual([[kepala, '2018-08-01']])
    expect(wrong.map(({ key }) => key)).toEqual([one, two])
  })

  it('stay, those that are wrong, at the seats of the post that are left without a day', () => {
    const texts = typed({ [one ?? '']: 'besok', [two ?? '']: '4/10/2018' })
    const left = textsLeft(texts, rows, typedDays(texts, rows, ON))
    expect([...left]).toEqual([[two, 'besok']])
  })
})
