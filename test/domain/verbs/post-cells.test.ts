import { describe, expect, it } from 'vitest'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { type PostField, setPostField } from '../../../renderer/domain/verbs/post-cells.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { holds, post, smallOfficeRecords } from '../small-office.ts'

const ON = day('2018-10-04')
const office = structureOf([
  ...smallOfficeRecords(),
  post('staf', {
    unitId: 'unit:umum',
    order: 2,
    title: 'Staf',
    eselon: 'IV.b',
    unnamed: 1,
    seats: 4,
  }),
  holds('tanpa', 'staf'),
])
const edit = (field: PostField, text: string, on = ON) => setPostField('post:staf', field, text, on)
const after = (field: PostField, text: string) => get(done(office, edit(field, text)), 'post:staf')

describe('a cell of a post', () => {
  it.each([
    ['name', 'Pengelola Data', { title: 'Pengelola Data' }],
    ['kind', 'fungsional', { category: 'fungsional' }],
    ['eselon', 'IIIa', { eselon: 'III.a', category: 'administrator' }],
    ['eselon', '', { eselon: null }],
    ['kelas', '12', { kelas: 12 }],
    ['kelas', '', { kelas: null }],
    ['seats', '5', { seats: 5 }],
    ['filled', '3', { unnamed: 2 }],
    ['filled', '1', { unnamed: 0 }],
    ['note', 'Kontrak', { note: 'Kontrak' }],
  ] as const)('%s takes %o', (field, text, fields) => {
    expect(after(field, text)).toEqual({ ...get(office, 'post:staf'), ...fields })
  })

  it('B is refused below those who are named, and says how many these are', () => {
    expect(edit('filled', '0')(office)).toMatchObject({
      problem: { code: 'filled-below-named', params: { named: 1 } },
    })
  })

  it('B counts who holds the post on that day: from the first to the last', () => {
    const term = { from: day('2018-10-04'), until: day('2018-12-31') }
    const dated = structureOf([...smallOfficeRecords(), holds('tanpa', 'arsiparis', term)])
    const none = (on: string) =>
      reasonOf(dated, setPostField('post:arsiparis', 'filled', '0', day(on)))
    expect(['2018-10-03', '2018-10-04', '2018-12-31', '2019-01-01'].map(none)).toEqual([
      'done',
      'filled-below-named',
      'filled-below-named',
      'done',
    ])
  })

  it('B does not count who only acts', () => {
    const acting = structureOf([
      ...smallOfficeRecords(),
      holds('tanpa', 'arsiparis', { role: 'plt', from: ON }),
    ])
    expect(reasonOf(acting, setPostField('post:arsiparis', 'filled', '0', ON))).toBe('done')
  })

  it.each([
    ['kind', 'jabatan', 'cell-not-a-choice'],
    ['eselon', 'V.z', 'cell-not-an-eselon'],
    ['kelas', 'tinggi', 'cell-not-a-count'],
    ['seats', '', 'cell-not-a-count'],
  ] as const)('%s refuses %o', (field, text, code) => {
    expect(reasonOf(office, edit(field, text))).toBe(code)
  })
})
