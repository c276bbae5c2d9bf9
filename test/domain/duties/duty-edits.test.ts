import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDuty,
  addDutyList,
  changeDuty,
  dropDuties,
  giveDuties,
  keepStarters,
  reorderDuty,
} from '../../../renderer/domain/duties/duty-edits.ts'
import {
  coverDuties,
  letGoDuties,
  unsettleDuties,
} from '../../../renderer/domain/duties/settle-duties.ts'
import { addStarters, starterOf } from '../../../renderer/domain/duties/starter-duties.ts'
import { dutyRecords } from '../../../renderer/domain/duties/unit-duties.ts'
import { DUTY_SORTS } from '../../../renderer/domain/records/form/choices.ts'
import type { DutyId, UnitId } from '../../../renderer/domain/records/records.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { all, dutiesOf, get, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { done } from '../done.ts'
import { dutyIn, officeWithDuties, saidOf } from './small-duties.ts'

const DAY = { on: day('2022-01-03'), basis: null }

function ids(): () => DutyId {
  let next = 0
  return () => `duty:new${next++}`
}

describe('duties of a unit', () => {
  it('a duty is written last of its sort, or before another, as one line without the sign that ends it', () => {
    let now = done(
      officeWithDuties(),
      addDuty({
        id: 'duty:a',
        unitId: 'unit:media',
        sort: 'fungsi',
        text: ' pelayanan\n pers; dan ',
      }),
    )
    now = done(
      now,
      addDuty({
        id: 'duty:b',
        unitId: 'unit:media',
        sort: 'fungsi',
        text: 'peliputan',
        before: 'duty:media-2',
      }),
    )
    expect(saidOf(now, 'unit:media')).toEqual([
      'tugas melaksanakan kemitraan media',
      'fungsi pengelolaan media',
      'fungsi peliputan',
      'fungsi Penyusunan  laporan bidang.',
      'fungsi pelayanan pers',
      'uraian menyusun siaran pers',
    ])
  })

  it('says why it cannot be written', () => {
    const refused = (edit: Edit) => {
      const result = edit(officeWithDuties())
      return result.ok ? 'ok' : result.problem.code
    }
    const given = { id: 'duty:a', unitId: 'unit:media', sort: 'fungsi', text: 'x' } as const
    expect(refused(addDuty({ ...given, text: ' ; ' }))).toBe('duty-empty')
    expect(refused(addDuty({ ...given, unitId: 'unit:none' }))).toBe('unit-gone')
    expect(refused(addDuty({ ...given, id: 'duty:media-1' }))).toBe('id-taken')
    expect(refused(changeDuty('duty:media-1', { text: '' }))).toBe('duty-empty')
    expect(refused(changeDuty('duty:none', { text: 'x' }))).toBe('duty-gone')
    expect(refused(reorderDuty('duty:none', 1))).toBe('duty-gone')
    expect(refused(dropDuties(['duty:none']))).toBe('duty-gone')
    expect(
      refused(addDutyList({ unitId: 'unit:media', sort: 'fungsi', pasted: '\n' }, ids())),
    ).toBe('duty-empty')
    expect(refused(letGoDuties([{ id: 'duty:media-1' }], '  ', DAY.on))).toBe('duty-reason-empty')
    expect(refused(coverDuties([{ id: 'duty:media-1' }], 'duty:media-1', DAY))).toBe('duty-gone')
    expect(refused(giveDuties({ duties: [], unitId: 'unit:media' }))).toBe('duty-gone')
    expect(refused(addStarters(['unit:media'], ids()))).toBe('starter-none')
  })

  it('is put up and down among those of its sort', () => {
    const base = officeWithDuties()
    const up = done(base, reorderDuty('duty:layanan-3', -2))
    expect(saidOf(up, 'unit:layanan').slice(1)).toEqual([
      'fungsi penyusunan laporan bidang',
      'fungsi pelayanan permohonan informasi',
      'fungsi pengelolaan daftar informasi',
    ])
    const down = done(up, reorderDuty('duty:layanan-3', 9))
    expect(saidOf(down, 'unit:layanan')).toEqual(saidOf(base, 'unit:layanan'))
  })

  it('of another sort is the last of that', () => {
    const now = done(officeWithDuties(), changeDuty('duty:media-1', { sort: 'uraian' }))
    expect(saidOf(now, 'unit:media').at(-1)).toBe('uraian pengelolaan media')
  })

  it('several go to another unit behind what it has, in the order they had', () => {
    const base = officeWithDuties()
    const now = done(
      base,
      giveDuties({
        duties: [dutyIn(base, 'layanan-1'), dutyIn(base, 'layanan-2'), dutyIn(base, 'layanan-0')],
        unitId: 'unit:media',
        before: 'duty:media-2',
      }),
    )
    expect(saidOf(now, 'unit:media')).toEqual([
      'tugas melaksanakan kemitraan media',
      'tugas melaksanakan layanan informasi',
      'fungsi pengelolaan media',
      'fungsi pelayanan permohonan informasi',
      'fungsi pengelolaan daftar informasi',
      'fungsi Penyusunan  laporan bidang.',
      'uraian menyusun siaran pers',
    ])
  })

  it('that went is given all the same, and is itself again; what was said of its going is taken back', () => {
    const base = officeWithDuties()
    const gone = dutyIn(base, 'layanan-1')
    const let1 = done(base, letGoDuties([gone], 'tidak lagi kewenangan', DAY.on))
    expect(get(let1, gone.id)).toBeUndefined()
    expect(all(let1, 'succession')).toMatchObject([
      { act: 'abolish', fromId: 'duty:layanan-1', toId: null, basis: 'tidak lagi kewenangan' },
    ])
    const again = done(let1, giveDuties({ duties: [gone], unitId: 'unit:egov' }))
    expect(get(again, gone.id)?.unitId).toBe('unit:egov')
    expect(all(again, 'succession')).toEqual([])
  })

  it('is covered by another, also after it was let go; that is taken back too', () => {
    const base = officeWithDuties()
    const gone = dutyIn(base, 'media-2')
    const first = done(base, letGoDuties([gone], 'salah', DAY.on))
    const covered = done(first, coverDuties([gone], 'duty:layanan-3', DAY))
    expect(all(covered, 'succession')).toMatchObject([
      { act: 'merge', fromId: 'duty:media-2', toId: 'duty:layanan-3' },
    ])
    expect(all(done(covered, unsettleDuties([gone])), 'succession')).toEqual([])
  })

  it('a pasted list is written in its order', () => {
    const now = done(
      officeWithDuties(),
      addDutyList(
        {
          unitId: 'unit:aplikasi',
          sort: 'fungsi',
          pasted: 'a. penyusunan aplikasi;\nb. uji coba; dan\nc. pemeliharaan.',
        },
        ids(),
      ),
    )
    expect(saidOf(now, 'unit:aplikasi')).toEqual([
      'fungsi penyusunan aplikasi',
      'fungsi uji coba',
      'fungsi pemeliharaan',
    ])
  })

  it('numbers are made afresh where no room is left between two', () => {
    let now = officeWithDuties()
    for (let at = 0; at < 60; at++) {
      now = done(
        now,
        addDuty({
          id: `duty:r${at}`,
          unitId: 'unit:media',
          sort: 'fungsi',
          text: `baru ${at}`,
          before: 'duty:media-2',
        }),
      )
    }
    const said = saidOf(now, 'unit:media')
    expect(said.slice(2, 62)).toEqual(Array.from({ length: 60 }, (_, at) => `fungsi baru ${at}`))
  })

  it('whatever is done, taking it back gives what was, and each list has one order', () => {
    const units = ['unit:media', 'unit:layanan', 'unit:egov', 'unit:kjf'] as const
    const pick = <T>(list: readonly T[], at: number) => list[at % list.length] as T
    const stepOf = (
      now: Structure,
      verb: number,
      a: number,
      b: number,
      tag: string,
    ): Edit | null => {
      const duties = all(now, 'duty').sort((x, y) => (x.id < y.id ? -1 : 1))
      const unitId: UnitId = pick(units, b)
      const sort = pick(DUTY_SORTS, b)
      if (duties.length < 2) return null
      const one = pick(duties, a)
      const other = pick(duties, a + 1 + (b % (duties.length - 1)))
      switch (verb) {
        case 0:
          return addDuty({ id: `duty:${tag}`, unitId, sort, text: `baru ${tag}`, before: other.id })
        case 1:
          return changeDuty(one.id, { text: `lain ${tag}`, sort })
        case 2:
          return reorderDuty(one.id, (b % 7) - 3)
        case 3:
          return dropDuties([one.id])
        case 4:
          return giveDuties({ duties: [one, other], unitId, before: b % 2 ? other.id : null })
        case 5:
          return coverDuties([one], other.id, DAY)
        case 6:
          return letGoDuties([one], `alasan ${tag}`, DAY.on)
        case 7:
          return addStarters([...units], () => `duty:s${tag}-${dutiesMade++}`)
        default:
          return addDutyList(
            { unitId, sort, pasted: `a. satu ${tag};\nb. dua ${tag}.` },
            () => `duty:l${tag}-${dutiesMade++}`,
          )
      }
    }
    let dutiesMade = 0
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 99 }), fc.nat({ max: 99 })), {
          maxLength: 12,
        }),
        (story) => {
          let now = officeWithDuties()
          for (const [index, [verb, a, b]] of story.entries()) {
            const edit = stepOf(now, verb, a, b, String(index))
            const result = edit?.(now)
            if (edit && result?.ok) now = done(now, edit)
          }
          for (const unitId of units) {
            const records = dutyRecords(now, unitId)
            const places = records.map(({ sort, order }) => `${sort} ${order}`)
            expect(new Set(places).size).toBe(dutiesOf(now, unitId).length)
          }
        },
      ),
    )
  })
})

describe('starter texts', () => {
  it('have the names filled in and are marked until they are changed', () => {
    const base = officeWithDuties()
    const now = done(base, addStarters(['unit:aplikasi', 'unit:media', 'unit:umum'], ids()))
    expect(saidOf(now, 'unit:media')).toEqual(saidOf(base, 'unit:media'))
    expect(saidOf(now, 'unit:aplikasi')).toEqual([
      'tugas menyiapkan bahan dan melaksanakan kegiatan aplikasi',
      'fungsi penyiapan bahan kebijakan aplikasi',
      'fungsi pelaksanaan layanan aplikasi',
      'fungsi pengolahan data aplikasi',
      'fungsi penyiapan laporan aplikasi',
    ])
    const [tugas, first] = dutyRecords(now, 'unit:aplikasi')
    expect([tugas?.starter, first?.starter]).toEqual([true, true])
    const same = done(now, changeDuty(first?.id as DutyId, { text: `${first?.text};` }))
    expect(get(same, first?.id as DutyId)?.starter).toBe(true)
    const other = done(now, changeDuty(first?.id as DutyId, { text: 'penyiapan aplikasi' }))
    expect(get(other, first?.id as DutyId)?.starter).toBe(false)
    const kept = done(now, keepStarters([tugas?.id as DutyId]))
    expect(get(kept, tugas?.id as DutyId)?.starter).toBe(false)
  })

  it('of a bidang and a subbagian are those of the office', () => {
    const base = officeWithDuties()
    expect(starterOf(base, 'unit:egov')).toMatchObject({
      tugas: 'melaksanakan sebagian tugas Dinas di bidang e-government',
    })
    expect(starterOf(base, 'unit:umum')?.tugas).toBe(
      'melaksanakan urusan persuratan, rumah tangga, barang, dan kepegawaian',
    )
    expect(starterOf(base, 'unit:kjf')?.fungsi).toEqual([])
    expect(starterOf(base, 'unit:dinas')?.tugas).toContain('membantu Wali Kota')
    expect(JSON.stringify(starterOf(base, 'unit:dinas'))).not.toMatch(/kota contoh/i)
  })
})
