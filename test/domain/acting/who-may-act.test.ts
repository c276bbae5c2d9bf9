import { describe, expect, it } from 'vitest'
import { whoMayAct, whyNot } from '../../../renderer/domain/acting/who-may-act.ts'
import { JENJANG } from '../../../renderer/domain/ranks/jenjang.ts'
import type { PostId, StructureRecord } from '../../../renderer/domain/records/records.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { mayNotText } from '../../../renderer/words/telling/vacancy-words.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { holds, person, post, smallOfficeRecords } from '../small-office.ts'

const ON = day('2018-10-04')

function candidates(postId: PostId, more: readonly StructureRecord[], last?: string) {
  const structure = structureOf([...smallOfficeRecords(), ...more])
  const wanted = get(structure, postId)
  if (!wanted) throw new Error('missing')
  return whoMayAct(structure, wanted, ON, ...(last ? [day(last)] : []))
}

/** A functional holder in a unit. */
function functional(id: string, title: string, unitId: `unit:${string}`): StructureRecord[] {
  return [
    post(id, { unitId, title, category: 'fungsional' }),
    person(id, { name: `A ${id}` }),
    holds(id, id),
  ]
}

describe('who may act', () => {
  it('the Sekretaris stands first for a Kepala Dinas, also before an Ahli Utama of the office itself', () => {
    const list = candidates(
      'post:dinas',
      functional('utama', 'Perencana Ahli Utama', 'unit:dinas'),
    ).filter(({ may }) => may)
    expect(list.map((one) => one.person.id)).toEqual([
      'person:sek',
      'person:egov',
      'person:ikp',
      'person:utama',
    ])
    expect(list.at(-1)?.reasons).toEqual(['jenjang-fits'])
  })

  it.each([
    ['II.b', 'jpt', ['Ahli Utama']],
    ['II.a', 'jpt', ['Ahli Utama']],
    ['I.b', 'jpt', []],
    [null, 'jpt', ['Ahli Utama']],
    ['III.a', 'administrator', ['Ahli Utama', 'Ahli Madya']],
    ['III.b', 'administrator', ['Ahli Utama', 'Ahli Madya']],
    ['IV.a', 'pengawas', ['Ahli Utama', 'Ahli Madya', 'Ahli Muda', 'Ahli Pertama']],
    ['IV.b', 'pengawas', ['Ahli Utama', 'Ahli Madya', 'Ahli Muda', 'Ahli Pertama']],
    [null, 'pengawas', ['Ahli Utama', 'Ahli Madya', 'Ahli Muda', 'Ahli Pertama']],
  ] as const)('functional levels for a post of eselon %s (%s): %j', (eselon, category, wanted) => {
    const levels = [...JENJANG, 'no level']
    const more = levels.flatMap((jenjang, at) =>
      functional(`jf${at}`, `Perencana ${jenjang}`, 'unit:dinas'),
    )
    const vacant = post('vacant', { unitId: 'unit:dinas', title: 'Kosong', category, eselon })
    const able = candidates('post:vacant', [vacant, ...more])
      .filter(({ may, ownPost }) => may && ownPost.category === 'fungsional')
      .map(({ ownPost }) => ownPost.title.replace('Perencana ', ''))
    expect(new Set(able)).toEqual(new Set(wanted))
  })

  it('those who may not are counted by why, the most frequent first', () => {
    const pertama = [1, 2].flatMap((at) =>
      functional(`p${at}`, 'Perencana Ahli Pertama', 'unit:dinas'),
    )
    const not = candidates('post:dinas', pertama).filter(({ may }) => !may)
    const counts = whyNot(not)
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(not.length)
    expect(counts).toContainEqual({ reason: 'jenjang-too-low', count: 2 })
    expect(mayNotText(wordsIn('id'), not)).toMatch(/^\d+ lainnya tidak dapat: .*\(2\)/)
  })

  it('whoever retires within the order may not, and may where the order ends before', () => {
    const retiring = person('sek', { name: 'Pegawai sek', birthDate: day('1960-10-20') })
    const sek = (last?: string) =>
      candidates('post:dinas', [retiring], last).find((one) => one.person.id === 'person:sek')
    expect(sek()).toMatchObject({ may: false, reasons: ['one-level-up', 'retires-before-end'] })
    expect(sek('2018-11-01')?.may).toBe(false)
    expect(sek('2018-10-31')?.may).toBe(true)
  })

  it('nobody acts on a functional or pelaksana post, and that is the reason told', () => {
    const list = candidates('post:muda', [
      ...functional('muda', 'Pranata Komputer Ahli Muda', 'unit:aplikasi'),
      ...functional('madya', 'Pranata Komputer Ahli Madya', 'unit:aplikasi'),
    ])
    expect(list.find((one) => one.person.id === 'person:madya')?.reasons).toEqual([
      'no-structural-level',
      'same-branch',
    ])
    expect(list.some(({ may }) => may)).toBe(false)
  })

  it('those who hold their own post on the day are asked, and once', () => {
    const asked = (from: string, until: string) => {
      const held = holds('egov', 'egov', { from: day(from), until: day(until) })
      return candidates('post:dinas', [held]).filter((one) => one.person.id === 'person:egov')
        .length
    }
    expect([asked('2018-10-05', '2019-01-01'), asked('2018-10-04', '2019-01-01')]).toEqual([0, 1])
    expect([asked('2018-01-01', '2018-10-03'), asked('2018-01-01', '2018-10-04')]).toEqual([0, 1])
    const again = { ...holds('egov', 'egov'), id: 'appointment:again' as const }
    const twice = candidates('post:dinas', [again])
    expect(twice.filter((one) => one.person.id === 'person:egov')).toHaveLength(1)
  })

  it('whoever acts on another post on the day acts already', () => {
    const acts = (from: string, until: string, postId = 'media') => {
      const other = holds('egov', postId, { role: 'plt', from: day(from), until: day(until) })
      const found = candidates('post:dinas', [other]).find((one) => one.person.id === 'person:egov')
      return found?.reasons.includes('acts-already')
    }
    expect([acts('2018-10-05', '2019-01-01'), acts('2018-10-04', '2019-01-01')]).toEqual([
      false,
      true,
    ])
    expect([acts('2018-01-01', '2018-10-03'), acts('2018-01-01', '2018-10-04')]).toEqual([
      false,
      true,
    ])
    expect(acts('2018-01-01', '2019-01-01', 'dinas'), 'on this very post').toBe(false)
  })

  it('the usual order is one term: whoever retires by its last day may not', () => {
    const sek = (birthDate: string) =>
      candidates('post:dinas', [person('sek', { birthDate: day(birthDate) })])
        .find((one) => one.person.id === 'person:sek')
        ?.reasons.includes('retires-before-end')
    // From 4 October 2018 one term ends on 3 January 2019; both retire on the first of a month.
    expect([sek('1960-12-31'), sek('1961-01-01')]).toEqual([true, false])
  })

  it('a PPPK may not, and is told why', () => {
    const pppk = person('sek', { status: 'pppk' })
    expect(
      candidates('post:dinas', [pppk]).find((one) => one.person.id === 'person:sek'),
    ).toMatchObject({ may: false, reasons: ['one-level-up', 'not-pns'] })
  })
})
