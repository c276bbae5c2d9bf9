import { describe, expect, it } from 'vitest'
import {
  appointmentRecord,
  personRecord,
  postRecord,
  unitRecord,
} from '../../renderer/domain/records/record-makers.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { boxContent } from '../../renderer/screens/chart/view/box-content.ts'
import { wordsIn } from '../../renderer/words/words.ts'

const ON = day('2018-10-04')
const words = wordsIn('id')

/** The demo office in which that many more lead the Bidang Statistik together with its head. */
function ledBy(more: number) {
  const others = Array.from({ length: more }, (_, at) => [
    personRecord({ id: `person:co-${at}`, name: `Rekan ${at + 1}` }),
    appointmentRecord({
      id: `appointment:co-${at}`,
      personId: `person:co-${at}`,
      postId: 'post:kabid-statistik',
      from: day('2018-09-01'),
    }),
  ])
  const structure = structureOf([...demoRecords(), ...others.flat()])
  const content = boxContent(structure, 'unit:statistik', ON, words)
  if (!content) throw new Error('no box')
  return content
}

describe('a box with more than one head', () => {
  it('names both, each in a line of its own, and has no room for an NIP', () => {
    const one = ledBy(0)
    expect(one.detail).toContain('NIP')
    expect(one.second).toBe('')
    const two = ledBy(1)
    expect([two.holder, two.second, two.detail]).toEqual([one.holder, 'Rekan 1', ''])
    expect(two.spoken).toContain(`${one.holder}, Rekan 1`)
  })

  it('tells how many more there are', () => {
    expect(ledBy(3).second).toBe('Rekan 1 +2')
  })
})

it('keeps the place of a staffing that is told later, and says nothing of it', () => {
  const structure = structureOf(demoRecords())
  const told = (isCounted: boolean) => boxContent(structure, 'unit:statistik', ON, words, isCounted)
  const [later, counted] = [told(false), told(true)]
  expect(counted?.staffing).toMatch(/^K /)
  expect(later).toEqual({
    ...counted,
    staffing: '\u00a0',
    shorter: [],
    spoken: [...(counted?.lines ?? []), 'garis komando'].join(', '),
  })
})

it('groups the numbers of a large unit', () => {
  const structure = structureOf([
    unitRecord({ id: 'unit:kota', parentId: null, order: 0, name: 'Kota', type: 'pemda' }),
    postRecord({
      id: 'post:guru',
      unitId: 'unit:kota',
      order: 0,
      title: 'Guru',
      head: false,
      category: 'fungsional',
      seats: 9717,
      unnamed: 7126,
    }),
  ])
  expect(boxContent(structure, 'unit:kota', ON, words)?.staffing).toBe(
    'K 9.717  B 7.126  −2.591 KURANG',
  )
})
