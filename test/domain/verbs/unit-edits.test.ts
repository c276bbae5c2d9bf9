import { describe, expect, it } from 'vitest'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { orderBetween } from '../../../renderer/domain/structure/order.ts'
import {
  childrenOf,
  get,
  recordsOf,
  type Structure,
} from '../../../renderer/domain/structure/structure.ts'
import {
  addUnit,
  changeUnit,
  moveUnit,
  type Place,
  renameUnit,
  reorderUnit,
  whyNotMove,
} from '../../../renderer/domain/verbs/unit-edits.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { post, smallOffice, unit } from '../small-office.ts'

const office = smallOffice()
const dinas = ['unit:sek', 'unit:ikp', 'unit:egov']

function adding(id: string, place: Place, fields: Parameters<typeof unit>[1] = {}): Edit {
  const { kind: _, order: __, ...record } = unit(id, { parentId: 'unit:dinas', ...fields })
  const { kind: ___, unitId, order, head, ...headPost } = post(id, { title: `Kepala ${id}` })
  return addUnit({ unit: record, place, head: headPost })
}

function under(structure: Structure, id: `unit:${string}` = 'unit:dinas') {
  return childrenOf(structure, id)
}

describe('adding a unit', () => {
  it('puts it at its place with its head post', () => {
    const last = done(office, adding('b', 'last', { name: '  Bidang B ' }))
    expect(under(last)).toEqual([...dinas, 'unit:b'])
    expect(get(last, 'unit:b')?.name).toBe('Bidang B')
    expect(get(last, 'post:b')).toMatchObject({ head: true, unitId: 'unit:b' })
    expect(under(done(office, adding('b', { before: 'unit:sek' })))[0]).toBe('unit:b')
    expect(under(done(office, adding('b', { after: 'unit:sek' })))[1]).toBe('unit:b')
  })

  it('is refused for a taken id, an empty name, a parent or sibling that is gone', () => {
    expect(reasonOf(office, adding('ikp', 'last'))).toBe('id-taken')
    expect(reasonOf(office, adding('b', 'last', { name: ' \n ' }))).toBe('name-empty')
    expect(reasonOf(office, adding('b', 'last', { parentId: 'unit:x' }))).toBe('parent-gone')
    expect(reasonOf(office, adding('b', { after: 'unit:x' }))).toBe('sibling-gone')
    expect(reasonOf(office, adding('b', { after: 'unit:media' }))).toBe('sibling-gone')
  })

  it('between two units, again and again, never disturbs the order of the others', () => {
    let at = office
    const wanted: string[] = []
    for (let i = 0; i < 120; i++) {
      at = done(at, adding(`n${i}`, { after: 'unit:sek' }))
      wanted.unshift(`unit:n${i}`)
    }
    expect(under(at)).toEqual(['unit:sek', ...wanted, 'unit:ikp', 'unit:egov'])
  })
})

describe('renaming a unit', () => {
  it('takes the title of its head along where that was made of the old name', () => {
    const after = done(office, renameUnit('unit:ikp', ' Bidang   IKP '))
    expect(get(after, 'unit:ikp')?.name).toBe('Bidang IKP')
    expect(get(after, 'post:ikp')?.title).toBe('Kepala Bidang IKP')
  })

  it('leaves a title of its own alone', () => {
    const own = apply(office, {
      'post:ikp': {
        before: get(office, 'post:ikp') ?? null,
        after: { ...post('ikp'), title: 'Camat', head: true, unitId: 'unit:ikp' },
      },
    })
    expect(get(done(own, renameUnit('unit:ikp', 'X')), 'post:ikp')?.title).toBe('Camat')
  })

  it('drops a short name whose words are in the new name no more, and keeps an abbreviation', () => {
    const called = (shortName: string, name: string) => {
      const at = done(office, changeUnit('unit:ikp', { shortName }))
      return get(done(at, renameUnit('unit:ikp', name)), 'unit:ikp')?.shortName
    }
    expect(called('Bidang Informasi', 'Bidang Statistik')).toBeNull()
    expect(called('Bidang Informasi', 'Bidang Informasi dan Statistik')).toBe('Bidang Informasi')
    expect(called('IKP', 'Bidang Statistik')).toBe('IKP')
  })

  it('is refused without a name or a unit; the same name changes nothing', () => {
    expect(reasonOf(office, renameUnit('unit:ikp', '  '))).toBe('name-empty')
    expect(reasonOf(office, renameUnit('unit:x', 'Y'))).toBe('unit-gone')
    expect(renameUnit('unit:ikp', 'Bidang Informasi Publik')(office)).toEqual({
      ok: true,
      value: {},
    })
  })
})

describe('moving a unit', () => {
  it('takes all below it along and touches no other record', () => {
    const result = moveUnit('unit:media', 'unit:egov', { before: 'unit:infra' })(office)
    expect(result.ok && Object.keys(result.value)).toEqual(['unit:media'])
    const after = done(office, moveUnit('unit:ikp', 'unit:sek'))
    expect(under(after, 'unit:sek')).toEqual(['unit:program', 'unit:umum', 'unit:ikp'])
    expect(under(after, 'unit:ikp')).toEqual(['unit:layanan', 'unit:media'])
  })

  it('below itself is refused, with both names for the sentence', () => {
    const problem = whyNotMove(office, 'unit:ikp', 'unit:media')
    expect(problem).toEqual({
      code: 'move-below-itself',
      params: { unit: 'Bidang Informasi Publik', into: 'Seksi Media' },
    })
    expect(reasonOf(office, moveUnit('unit:ikp', 'unit:ikp'))).toBe('move-below-itself')
    expect(reasonOf(office, moveUnit('unit:ikp', 'unit:x'))).toBe('parent-gone')
    expect(reasonOf(office, moveUnit('unit:x', 'unit:ikp'))).toBe('unit-gone')
    expect(reasonOf(office, moveUnit('unit:media', 'unit:sek', { after: 'unit:egov' }))).toBe(
      'sibling-gone',
    )
  })

  it.each<Place>(['last', { after: 'unit:ikp' }, { before: 'unit:egov' }, { after: 'unit:egov' }])(
    'to where it stands already changes nothing (%j)',
    (place) => {
      expect(moveUnit('unit:egov', 'unit:dinas', place)(office)).toEqual({ ok: true, value: {} })
    },
  )

  it('takes a unit out of the tray, to the top as well', () => {
    const waiting = done(office, () => ({
      ok: true,
      value: { 'unit:w': { before: null, after: unit('w', { unplaced: 'Induk tidak ada.' }) } },
    }))
    for (const parent of ['unit:ikp', null] as const) {
      const after = done(waiting, moveUnit('unit:w', parent))
      expect(get(after, 'unit:w')).toMatchObject({ parentId: parent, unplaced: null })
    }
  })

  it('is taken back whole', () => {
    const result = moveUnit('unit:ikp', 'unit:sek', { before: 'unit:umum' })(office)
    if (!result.ok) throw new Error(result.problem.code)
    const back = apply(apply(office, result.value), invert(result.value))
    expect(recordsOf(back)).toEqual(recordsOf(office))
  })
})

describe('reordering and changing', () => {
  it('moves by so many places and stops at the ends', () => {
    expect(under(done(office, reorderUnit('unit:egov', -1)))).toEqual([
      'unit:sek',
      'unit:egov',
      'unit:ikp',
    ])
    expect(under(done(office, reorderUnit('unit:sek', 9)))).toEqual([
      'unit:ikp',
      'unit:egov',
      'unit:sek',
    ])
    expect(reorderUnit('unit:sek', -1)(office)).toEqual({ ok: true, value: {} })
    expect(reasonOf(office, reorderUnit('unit:x', 1))).toBe('unit-gone')
  })

  it('changes other fields, and only of a unit that is there', () => {
    const after = done(office, changeUnit('unit:ikp', { tipe: 'A', note: 'x' }))
    expect(get(after, 'unit:ikp')).toMatchObject({ tipe: 'A', note: 'x' })
    expect(reasonOf(office, changeUnit('unit:x', { note: 'x' }))).toBe('unit-gone')
  })
})

describe('a number between two others', () => {
  it.each([
    [[], 0, 0],
    [[3], 0, 2],
    [[3], 1, 4],
    [[3.5], 1, 4],
    [[1, 2], 1, 1.5],
    [[1, 1], 1, null],
    [[1, 1 + Number.EPSILON], 1, null],
  ] as const)('%j at %i is %j', (orders, at, wanted) => {
    expect(orderBetween(orders, at)).toBe(wanted)
  })
})
