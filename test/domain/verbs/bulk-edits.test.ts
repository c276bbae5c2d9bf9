import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullName } from '../../../renderer/domain/records/full-name.ts'
import {
  appointmentRecord,
  personRecord,
  postRecord,
  unitRecord,
} from '../../../renderer/domain/records/record-makers.ts'
import { splitName } from '../../../renderer/domain/records/split-name.ts'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import {
  all,
  get,
  recordsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { type CellEdit, setCells } from '../../../renderer/domain/verbs/bulk-edits.ts'
import { arbitraryStructure } from '../../make/arbitrary-structure.ts'
import { NO_CASES } from '../../make/no-cases.ts'

const ON = day('2018-10-04')
const SPARE = Array.from({ length: 9 }, (_, i) => ({
  personId: `person:new${i}` as const,
  appointmentId: `appointment:new${i}` as const,
}))

function office(): Structure {
  const post = { unitId: 'unit:a', order: 1, head: false, category: 'other' } as const
  return structureOf([
    unitRecord({
      id: 'unit:a',
      parentId: null,
      order: 0,
      name: 'Bidang Persandian',
      type: 'bidang',
    }),
    postRecord({
      ...post,
      id: 'post:head',
      order: 0,
      title: 'Kepala Bidang Persandian',
      head: true,
    }),
    postRecord({ ...post, id: 'post:staff', title: 'Pengelola Data', seats: 3, unnamed: 2 }),
    postRecord({ ...post, id: 'post:held', title: 'Analis' }),
    personRecord({ id: 'person:p', name: 'Budi Santoso', backTitle: 'S.Kom.' }),
    appointmentRecord({
      id: 'appointment:p',
      personId: 'person:p',
      postId: 'post:held',
      from: null,
    }),
  ])
}

function set(structure: Structure, ...cells: CellEdit[]) {
  const result = setCells(cells, { on: ON, spare: SPARE, ...NO_CASES })(structure)
  return result.ok ? apply(structure, result.value) : result.problem
}

function done(structure: Structure, ...cells: CellEdit[]): Structure {
  const result = set(structure, ...cells)
  if ('code' in result) throw new Error(result.code)
  return result
}

describe('a block of cells', () => {
  it('is one change: names, kinds, numbers', () => {
    const next = done(
      office(),
      { id: 'unit:a', field: 'name', text: ' Bidang  Statistik ' },
      { id: 'unit:a', field: 'tipe', text: 'b' },
      { id: 'post:staff', field: 'seats', text: '1.200' },
      { id: 'post:staff', field: 'filled', text: '5' },
      { id: 'post:staff', field: 'kelas', text: '7' },
      { id: 'post:head', field: 'eselon', text: 'IIIb' },
    )
    expect(get(next, 'unit:a')).toMatchObject({ name: 'Bidang Statistik', tipe: 'B' })
    expect(get(next, 'post:head')).toMatchObject({
      title: 'Kepala Bidang Statistik',
      eselon: 'III.b',
      category: 'administrator',
    })
    expect(get(next, 'post:staff')).toMatchObject({ seats: 1200, unnamed: 5, kelas: 7 })
  })

  it('takes the spaces of a text for one each, and none around it', () => {
    const next = done(office(), { id: 'unit:a', field: 'note', text: '  Pindah   ke\n gedung B ' })
    expect(get(next, 'unit:a')?.note).toBe('Pindah ke gedung B')
  })

  it('the sentence of a refusal names the row as it was, and what was typed', () => {
    expect(set(office(), { id: 'unit:a', field: 'kind', text: 'x' })).toMatchObject({
      params: { name: 'Bidang Persandian', value: 'x' },
    })
  })

  it('puts a name in an empty post on file with its titles, NIP and golongan', () => {
    const next = done(
      office(),
      { id: 'post:head', field: 'holder', text: 'Dr. Ir. Siti Aminah, M.T., Ph.D.' },
      { id: 'post:head', field: 'nip', text: '19800101 200501 2 001' },
      { id: 'post:head', field: 'golongan', text: 'Pembina (IVa)' },
    )
    expect(get(next, 'person:new0')).toMatchObject({
      name: 'Siti Aminah',
      frontTitle: 'Dr. Ir.',
      backTitle: 'M.T., Ph.D.',
      nip: '198001012005012001',
      golongan: 'IV/a',
    })
    expect(get(next, 'appointment:new0')).toMatchObject({
      postId: 'post:head',
      from: null,
      role: 'definitif',
    })
  })

  it('gives one of those known as a number a name; B stays', () => {
    const next = done(office(), { id: 'post:staff', field: 'holder', text: 'Rina' })
    expect(get(next, 'post:staff')?.unnamed).toBe(1)
    expect(all(next, 'appointment')).toHaveLength(2)
  })

  it('puts no second holder on a seat somebody held before or is named for', () => {
    const cell: CellEdit = { id: 'post:held', field: 'holder', text: 'Rina' }
    const held = get(office(), 'appointment:p')
    if (!held) throw new Error('missing')
    for (const term of [
      { from: day('2015-01-05'), until: day('2018-08-31') },
      { from: day('2018-11-01'), until: null },
    ]) {
      const start = apply(office(), { [held.id]: { before: held, after: { ...held, ...term } } })
      expect(set(start, cell)).toMatchObject({
        code: 'holder-needs-day',
        params: { name: 'Analis', person: 'Budi Santoso, S.Kom.' },
      })
    }
  })

  it('corrects the name of the only holder, and leaves it where the text is the same', () => {
    const start = office()
    const same = setCells([{ id: 'post:held', field: 'holder', text: 'Budi Santoso, S.Kom.' }], {
      on: ON,
      spare: [],
      ...NO_CASES,
    })(start)
    expect(same).toEqual({ ok: true, value: {} })
    const next = done(start, { id: 'post:held', field: 'holder', text: 'Budi Santosa, S.Kom.' })
    expect(get(next, 'person:p')).toMatchObject({ name: 'Budi Santosa', backTitle: 'S.Kom.' })
  })

  it('gives number and history of the holder to nobody else, however the block was pasted', () => {
    const start = office()
    const held = get(start, 'appointment:p')
    if (!held) throw new Error('missing')
    const cell: CellEdit = { id: 'post:held', field: 'holder', text: 'Budi Rahmanto' }
    const params = { name: 'Analis', person: 'Budi Santoso, S.Kom.', other: 'Budi Rahmanto' }
    const since = { ...held, from: day('2017-01-03') }
    expect(set(apply(start, { [held.id]: { before: held, after: since } }), cell)).toMatchObject({
      code: 'holder-another-since',
      params: { ...params, from: '2017-01-03' },
    })
    const unknown = { ...held, from: null }
    expect(set(apply(start, { [held.id]: { before: held, after: unknown } }), cell)).toMatchObject({
      code: 'holder-another',
      params,
    })
    for (const text of ['B. Santoso', 'Budi', 'budi santosso', 'Budi Agus Santoso']) {
      expect(set(start, { ...cell, text })).not.toHaveProperty('code')
    }
  })

  it.each<[CellEdit, string]>([
    [{ id: 'unit:a', field: 'eselon', text: 'III.a' }, 'cell-not-of-unit'],
    [{ id: 'post:staff', field: 'tipe', text: 'A' }, 'cell-not-of-post'],
    [{ id: 'unit:a', field: 'kind', text: 'dinasa' }, 'cell-not-a-choice'],
    [{ id: 'post:head', field: 'eselon', text: 'VI.a' }, 'cell-not-an-eselon'],
    [{ id: 'post:staff', field: 'seats', text: '-1' }, 'cell-not-a-count'],
    [{ id: 'post:staff', field: 'seats', text: '2,5' }, 'cell-not-a-count'],
    [{ id: 'post:staff', field: 'seats', text: '1000000000' }, 'seats-not-a-count'],
    [{ id: 'post:staff', field: 'seats', text: '198001012005011001' }, 'seats-not-a-count'],
    [{ id: 'post:staff', field: 'kelas', text: '1980010120' }, 'kelas-not-a-number'],
    [{ id: 'post:staff', field: 'seats', text: '1000000' }, 'seats-not-a-count'],
    [{ id: 'post:staff', field: 'kelas', text: '18' }, 'kelas-not-a-number'],
    [{ id: 'post:held', field: 'filled', text: '0' }, 'filled-below-named'],
    [{ id: 'post:held', field: 'holder', text: '' }, 'holder-not-cleared'],
    [{ id: 'post:head', field: 'holder', text: 'Plt. Rina' }, 'holder-acting'],
    [{ id: 'post:head', field: 'nip', text: '198001012005012001' }, 'holder-missing'],
    [{ id: 'post:held', field: 'nip', text: '123' }, 'nip-not-18-digits'],
    [{ id: 'unit:a', field: 'name', text: ' ' }, 'name-empty'],
  ])('refuses %o whole', (bad, code) => {
    const start = office()
    const result = set(start, { id: 'post:staff', field: 'seats', text: '9' }, bad)
    expect(result).toMatchObject({ code })
    expect(get(start, 'post:staff')?.seats).toBe(3)
  })

  it('leaves a sound structure sound, and its inverse restores it', () => {
    const cell = fc.record({
      at: fc.nat(),
      field: fc.constantFrom('name', 'code', 'note', 'seats', 'kelas', 'holder') as fc.Arbitrary<
        CellEdit['field']
      >,
      text: fc.constantFrom('1', '12', 'Seksi Baru', 'Rina, S.E.', '7'),
    })
    fc.assert(
      fc.property(arbitraryStructure(), fc.array(cell, { maxLength: 8 }), (structure, list) => {
        const ids = [...all(structure, 'unit'), ...all(structure, 'post')].map(({ id }) => id)
        const cells = list.map(({ at, field, text }) => ({
          id: ids[at % ids.length] as CellEdit['id'],
          field,
          text,
        }))
        const result = setCells(cells, { on: ON, spare: SPARE, ...NO_CASES })(structure)
        if (!result.ok) return
        const next = apply(structure, result.value)
        expect(faults(next)).toEqual([])
        expect(recordsOf(apply(next, invert(result.value)))).toEqual(recordsOf(structure))
      }),
      { seed: 42, numRuns: 150 },
    )
  })
})

describe('a name and its titles', () => {
  it.each([
    ['Budi', { frontTitle: null, name: 'Budi', backTitle: null }],
    ['dr. Siti Aminah, M.Kes.', { frontTitle: 'dr.', name: 'Siti Aminah', backTitle: 'M.Kes.' }],
    ['H. Ahmad', { frontTitle: 'H.', name: 'Ahmad', backTitle: null }],
    ['Dra. Hj. Rina, M.Si', { frontTitle: 'Dra. Hj.', name: 'Rina', backTitle: 'M.Si' }],
    ['M. Yusuf', { frontTitle: null, name: 'M. Yusuf', backTitle: null }],
  ])('%s', (text, parts) => {
    expect(splitName(text)).toEqual(parts)
    expect(fullName(personRecord({ id: 'person:x', ...parts }))).toBe(text)
  })
})
