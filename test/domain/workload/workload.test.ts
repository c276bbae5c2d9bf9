import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dutyRecord,
  settingRecord,
  taskRecord,
} from '../../../renderer/domain/records/record-makers.ts'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import {
  recordsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import {
  decimalText,
  fractionOf,
  numberOf,
  rounded,
  sumOf,
  times,
} from '../../../renderer/domain/workload/fraction.ts'
import { offeredTasks } from '../../../renderer/domain/workload/offered-tasks.ts'
import {
  pastedTasks,
  typedAmount,
  typedHours,
  typedVolume,
} from '../../../renderer/domain/workload/pasted-tasks.ts'
import {
  postWorkload,
  seatsSource,
  unitWorkload,
} from '../../../renderer/domain/workload/post-workload.ts'
import { hoursOfYear, yearly } from '../../../renderer/domain/workload/workload-settings.ts'
import { post, unit } from '../small-office.ts'

/** regulation.md 3a: worked out by hand. */
const BY_HAND = [
  ['Menerima dan mencatat permohonan', 'berkas', 1200, 0.5, '0.4800'],
  ['Menyusun jawaban', 'dokumen', 600, 1.25, '0.6000'],
  ['Memutakhirkan daftar', 'daftar', 12, 6, '0.0576'],
  ['Menyusun laporan', 'laporan', 4, 15, '0.0480'],
] as const

function rowsOf(postId: `post:${string}`, from = 0): StructureRecord[] {
  return BY_HAND.map(([work, result, volume, hours], at) =>
    taskRecord({
      id: `task:${postId}-${from + at}`,
      postId,
      order: at,
      work,
      result,
      volume,
      hours,
    }),
  )
}

function office(...more: readonly StructureRecord[]): Structure {
  return structureOf([
    unit('a'),
    post('k', { unitId: 'unit:a', title: 'Arsiparis' }),
    post('l', { unitId: 'unit:a', title: 'Pranata Komputer' }),
    ...rowsOf('post:k'),
    ...more,
  ])
}

describe('the workload of a post', () => {
  it('is that of the form worked out by hand, and rounded once', () => {
    const found = postWorkload(office(), 'post:k')
    expect(found?.rows.map(({ need }) => need && decimalText(need, 4))).toEqual(
      BY_HAND.map(([, , , , need]) => need),
    )
    expect(found && decimalText(found.need, 4)).toBe('1.1856')
    expect(found?.people).toBe(1)
    expect(found && decimalText(found.hours, 0)).toBe('1482')
    const up = office(settingRecord('workload-rounding', 'up'))
    expect(postWorkload(up, 'post:k')?.people).toBe(2)
    const minutes = office(settingRecord('workload-hours', '1200'))
    expect(numberOf(postWorkload(minutes, 'post:k')?.need ?? fractionOf(0), 4)).toBe(1.235)
  })

  it('is added up to that of the unit: both sums are kept', () => {
    const whole = unitWorkload(office(...rowsOf('post:l', 10)), 'unit:a')
    expect(decimalText(whole.need, 4)).toBe('2.3712')
    expect(whole.people).toBe(2)
    const up = unitWorkload(
      office(...rowsOf('post:l', 10), settingRecord('workload-rounding', 'up')),
      'unit:a',
    )
    expect([decimalText(up.need, 4), up.people]).toEqual(['2.3712', 4])
  })

  it('counts a row that is not told whole as nothing, and says so', () => {
    const open = taskRecord({ id: 'task:x', postId: 'post:k', order: 9, work: 'Melayani' })
    expect(postWorkload(office(open), 'post:k')).toMatchObject({ open: 1, people: 1 })
    expect(postWorkload(office(), 'post:l')).toBeNull()
  })

  it('never errs by a digit: tenths add up to what they are', () => {
    expect(decimalText(sumOf(Array.from({ length: 10 }, () => fractionOf(0.1))), 4)).toBe('1.0000')
    // Ten times a tenth of half a person is just half a one, and goes up.
    const half = sumOf(Array.from({ length: 10 }, () => fractionOf(0.05)))
    expect(rounded(half, 'half-up')).toBe(1)
    expect(rounded(fractionOf(2), 'up')).toBe(2)
    expect(decimalText(times(fractionOf(1e-7), fractionOf(1e7)), 2)).toBe('1.00')
    expect(decimalText(fractionOf(1e21), 0)).toBe('1000000000000000000000')
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 99_999 })), (cents) => {
        const sum = sumOf(cents.map((cent) => fractionOf(cent / 100)))
        const exact = cents.reduce((all, cent) => all + cent, 0)
        expect(decimalText(sum, 2)).toBe(
          `${Math.floor(exact / 100)}.${String(exact % 100).padStart(2, '0')}`,
        )
      }),
      { seed: 4, numRuns: 200 },
    )
  })
})

describe('where a K comes from', () => {
  const seated = (fields: object) =>
    structureOf([
      ...recordsOf(office()).filter(({ id }) => id !== 'post:k'),
      post('k', { unitId: 'unit:a', title: 'Arsiparis', ...fields }),
    ])
  it('is typed, or of a final workload that says the same', () => {
    expect(seatsSource(office(), 'post:l')).toEqual({ kind: 'typed' })
    expect(seatsSource(seated({ seats: 1 }), 'post:k')).toEqual({ kind: 'draft', people: 1 })
    const settled = { workloadOn: day('2026-11-30'), workloadBy: 'Bagian Organisasi' }
    expect(seatsSource(seated({ seats: 1, ...settled }), 'post:k')).toEqual({
      ...{ kind: 'workload', people: 1, on: '2026-11-30', by: 'Bagian Organisasi' },
    })
    expect(seatsSource(seated({ seats: 3, ...settled }), 'post:k')).toMatchObject({
      ...{ kind: 'other', people: 1 },
    })
  })
})

describe('rows that are offered or copied', () => {
  const duty = (id: string, sort: 'fungsi' | 'uraian', text: string, unitId = 'unit:a' as const) =>
    dutyRecord({ id: `duty:${id}`, unitId, sort, order: Number(id), text })

  it('come from the uraian of the unit, else from its fungsi, without those that are there', () => {
    const fungsi = [
      duty('1', 'fungsi', 'menyusun jawaban'),
      duty('2', 'fungsi', 'pengelolaan arsip'),
    ]
    expect(offeredTasks(office(...fungsi), 'post:k')).toEqual(['Pengelolaan arsip'])
    const both = office(...fungsi, duty('3', 'uraian', 'menata arsip'))
    expect(offeredTasks(both, 'post:k')).toEqual(['Menata arsip'])
    expect(offeredTasks(office(), 'post:k')).toEqual([])
  })

  it('of a functional group are those of the unit it hangs from', () => {
    const group = structureOf([
      unit('a'),
      unit('g', { parentId: 'unit:a', type: 'kjf' }),
      post('f', { unitId: 'unit:g', title: 'Statistisi' }),
      duty('1', 'fungsi', 'pengolahan data'),
    ])
    expect(offeredTasks(group, 'post:f')).toEqual(['Pengolahan data'])
  })

  it('are read as a spreadsheet copies them, headings and totals passed over', () => {
    const text = [
      'NO\tURAIAN TUGAS\tHASIL KERJA',
      '1\tMenyusun jawaban\tdokumen\t1.200\t1,25\t1.500\t1,2',
      'Memutakhirkan daftar\tdaftar\t12\t6',
      '\tMelayani tamu\t\tbanyak\t',
      '\tJUMLAH\t\t\t\t1.572',
      '',
    ].join('\r\n')
    expect(pastedTasks(text)).toEqual({
      rows: [
        { work: 'Menyusun jawaban', result: 'dokumen', volume: 1200, hours: 1.25 },
        { work: 'Memutakhirkan daftar', result: 'daftar', volume: 12, hours: 6 },
        { work: 'Melayani tamu', result: null, volume: null, hours: null },
      ],
      unread: [4],
    })
  })

  it('are filled in by what comes once a day, week, month or quarter', () => {
    expect([
      yearly(1, 'day'),
      yearly(2, 'week'),
      yearly(0.5, 'month'),
      yearly(1, 'quarter'),
    ]).toEqual([235, 94, 6, 4])
    expect([typedVolume('5/hari'), typedVolume('2 / week'), typedVolume('3/windu')]).toEqual([
      ...[1175, 94, null],
    ])
    expect([hoursOfYear(1162.5), hoursOfYear(0), hoursOfYear(Number('x'))]).toEqual([
      ...[1162.5, null, null],
    ])
  })

  it('read numbers by the language spoken, where three digits could be either', () => {
    expect([typedAmount('1.250'), typedAmount('1.162,5'), typedAmount('0.5')]).toEqual([
      ...[1250, 1162.5, 0.5],
    ])
    expect([
      typedAmount('1,250', '.'),
      typedAmount('1,162.5', '.'),
      typedAmount('0,5', '.'),
    ]).toEqual([1250, 1162.5, 0.5])
    expect([typedHours('0.125'), typedHours('1,25'), typedAmount('-1'), typedAmount('')]).toEqual([
      ...[0.125, 1.25, null, null],
    ])
  })
})
