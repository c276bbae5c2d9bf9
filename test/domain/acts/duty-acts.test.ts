import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundled } from '../../../renderer/domain/acts/act-bundles.ts'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { applyActs, withoutRejected } from '../../../renderer/domain/acts/apply-acts.ts'
import { marksOf } from '../../../renderer/domain/acts/overlay.ts'
import {
  addDuty,
  changeDuty,
  dropDuties,
  giveDuties,
  keepStarters,
  reorderDuty,
} from '../../../renderer/domain/duties/duty-edits.ts'
import { dutyLists } from '../../../renderer/domain/duties/lost-duties.ts'
import { coverDuties, letGoDuties } from '../../../renderer/domain/duties/settle-duties.ts'
import { addStarters } from '../../../renderer/domain/duties/starter-duties.ts'
import { taskRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { DutyId, UnitId } from '../../../renderer/domain/records/records.ts'
import { apply, diff } from '../../../renderer/domain/structure/change.ts'
import { type Edit, put } from '../../../renderer/domain/structure/edit.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import {
  all,
  get,
  recordsOf,
  type Structure,
} from '../../../renderer/domain/structure/structure.ts'
import { delayer } from '../../../renderer/domain/templates/delayer.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { mergeUnits } from '../../../renderer/domain/verbs/merge-units.ts'
import { splitUnit } from '../../../renderer/domain/verbs/split-unit.ts'
import {
  actLine,
  becameLines,
  listedLines,
  wasLines,
} from '../../../renderer/words/telling/act-line.ts'
import { actSource } from '../../../renderer/words/telling/act-records.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { done } from '../done.ts'
import { dutyIn, officeWithDuties } from '../duties/small-duties.ts'
import { post, unit } from '../small-office.ts'

const DAY = { on: day('2022-01-03'), basis: null }
const base = officeWithDuties()

function draft(...edits: readonly Edit[]): Structure {
  return edits.reduce((now, edit) => done(now, edit), base)
}

function told(next: Structure, language: 'id' | 'en' = 'id') {
  const change = diff(base, next)
  const words = wordsIn(language)
  const source = actSource(words, change, next)
  const acts = actsOf(base, change, next)
  return { acts, words, source, lines: acts.map((act) => actLine(words, act, source)) }
}

const SIX: readonly Edit[] = [
  giveDuties({ duties: [dutyIn(base, 'layanan-1')], unitId: 'unit:media' }),
  giveDuties({ duties: [dutyIn(base, 'layanan-2')], unitId: 'unit:egov' }),
  coverDuties([{ id: 'duty:layanan-3' }], 'duty:media-2', DAY),
  changeDuty('duty:layanan-0', { text: 'melaksanakan layanan' }),
  addDuty({ id: 'duty:n1', unitId: 'unit:layanan', sort: 'fungsi', text: 'survei kepuasan' }),
  addDuty({ id: 'duty:n2', unitId: 'unit:layanan', sort: 'fungsi', text: 'pengaduan' }),
]

function startersIds() {
  let next = 0
  return (): DutyId => `duty:s${next++}`
}

describe('the duties of a unit', () => {
  it('are one act, which says what becomes of them', () => {
    const { acts, lines, words, source } = told(draft(...SIX))
    expect(acts.map(({ key }) => key)).toEqual(['duties:unit:layanan'])
    expect(lines).toEqual([
      'Ganti tugas dan fungsi: Seksi Layanan Informasi (Bidang Informasi Publik): 1 diberikan kepada Seksi Media, 1 diberikan kepada Bidang E-Government, 2 baru, 1 diubah bunyinya, 1 tercakup dalam tugas dan fungsi Seksi Media',
    ])
    const [act] = acts
    if (!act) throw new Error('no act')
    expect(listedLines(words, act, source)).toEqual([
      'Tugas “melaksanakan layanan informasi” → Tugas “melaksanakan layanan”',
      'Fungsi “pelayanan permohonan informasi” kepada Seksi Media',
      'Fungsi “pengelolaan daftar informasi” kepada Bidang E-Government',
      'Fungsi “penyusunan laporan bidang” tercakup dalam “Penyusunan  laporan bidang.”',
      'Fungsi “survei kepuasan” [baru]',
      'Fungsi “pengaduan” [baru]',
    ])
    expect(wasLines(words, act, source)).toContain('Fungsi “penyusunan laporan bidang”')
    expect(becameLines(words, act, source)).toContain(
      'Fungsi “pelayanan permohonan informasi” (Seksi Media)',
    )
  })

  it('in English too', () => {
    expect(told(draft(...SIX), 'en').lines[0]).toBe(
      'Duties changed: Seksi Layanan Informasi (Bidang Informasi Publik): 1 given to Seksi Media, 1 given to Bidang E-Government, 2 new, 1 reworded, 1 covered by duties of Seksi Media',
    )
  })

  it('let go say why, removed and reordered say so', () => {
    const next = draft(
      letGoDuties([{ id: 'duty:layanan-1' }], 'kewenangan provinsi', DAY.on),
      dropDuties(['duty:layanan-2']),
      reorderDuty('duty:media-2', -1),
    )
    expect(told(next).lines).toEqual([
      'Ganti tugas dan fungsi: Seksi Layanan Informasi (Bidang Informasi Publik): 1 dilepas (kewenangan provinsi), 1 dihapus',
      'Ganti tugas dan fungsi: Seksi Media (Bidang Informasi Publik): urutan diubah',
    ])
  })

  it('in another order, and starters that are kept, are trifles: one line of the office with others', () => {
    const started = draft(addStarters(['unit:aplikasi', 'unit:infra'], startersIds()))
    const next = [
      keepStarters(all(started, 'duty').flatMap(({ id, starter }) => (starter ? [id] : []))),
      reorderDuty('duty:media-2', -1),
    ].reduce((now, edit) => done(now, edit), started)
    const change = diff(started, next)
    const acts = actsOf(started, change, next)
    const bundles = bundled(started, next, acts, new Set())
    const words = wordsIn('id')
    const [bundle] = bundles
    if (!bundle) throw new Error('no act')
    expect(bundles).toHaveLength(1)
    expect(listedLines(words, bundle, actSource(words, change, next))).toEqual([
      'Seksi Media: urutan diubah',
      'Seksi Aplikasi: 5 teks awal dipakai',
      'Seksi Infrastruktur: 5 teks awal dipakai',
    ])
    expect(marksOf(bundles, started, next).has('unit:media')).toBe(true)
  })

  it('of a long list are cut on a sheet, with where the rest stands', () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      addDuty({ id: `duty:m${at}`, unitId: 'unit:media', sort: 'fungsi', text: `fungsi ke-${at}` }),
    )
    let next = base
    for (const edit of many) {
      const change = edit(next)
      if (change.ok) next = apply(next, change.value)
    }
    const { acts, words, source } = told(next)
    const lines = acts[0] ? listedLines(words, acts[0], source) : []
    expect([lines.length, lines.at(-1)]).toEqual([21, 'dan 480 lagi, pada matriks perubahan'])
  })
})

describe('where a unit comes or goes', () => {
  it('its own duties hang on that: abolished with an heir', () => {
    const { acts, lines } = told(
      draft(abolishUnits(['unit:layanan'], { unitId: 'unit:media', ...DAY })),
    )
    expect(acts.map(({ key }) => key)).toEqual(['abolish:unit:layanan'])
    expect(lines[0]).toBe(
      'Dihapus: Seksi Layanan Informasi (Bidang Informasi Publik); tugas diambil alih oleh Seksi Media; tugas dan fungsinya: 3 diberikan kepada Seksi Media, 1 tercakup dalam tugas dan fungsi Seksi Media',
    )
  })

  it('abolished, then given away one by one', () => {
    const { acts, lines } = told(
      draft(
        abolishUnits(['unit:layanan']),
        giveDuties({ duties: [dutyIn(base, 'layanan-1')], unitId: 'unit:egov' }),
        letGoDuties([dutyIn(base, 'layanan-2')], 'kewenangan provinsi', DAY.on),
      ),
    )
    expect(acts).toHaveLength(1)
    expect(lines[0]).toBe(
      'Dihapus: Seksi Layanan Informasi (Bidang Informasi Publik); tugas dan fungsinya: 1 diberikan kepada Bidang E-Government, 1 dilepas (kewenangan provinsi), 2 dihapus',
    )
  })

  it('merged, split, made functional: no act for each duty', () => {
    const keys = (next: Structure) => told(next).acts.map(({ key }) => key)
    expect(keys(draft(mergeUnits({ from: ['unit:layanan'], into: 'unit:media', ...DAY })))).toEqual(
      ['merge:unit:media'],
    )
    expect(
      keys(
        draft(
          delayer({
            unitIds: ['unit:layanan', 'unit:media'],
            titles: {},
            groupId: () => 'unit:g',
            ...DAY,
          }),
        ),
      ),
    ).toEqual(['merge:unit:kjf'])
    const homes = { 'unit:layanan': 'unit:ikp', 'unit:media': 'unit:egov' } as const
    expect(
      keys(
        draft(
          delayer({
            unitIds: ['unit:layanan', 'unit:media'],
            titles: {},
            groupId: () => 'unit:g',
            dutyHomes: homes,
            ...DAY,
          }),
        ),
      ),
    ).toEqual(['merge:unit:kjf'])
    const split = splitUnit({
      unitId: 'unit:layanan',
      part: { id: 'unit:part', name: 'Seksi Bagian', type: 'seksi' },
      head: null,
      postIds: [],
      childIds: [],
      dutyIds: ['duty:layanan-2'],
      ...DAY,
    })
    expect(keys(draft(split))).toEqual(['split:unit:layanan'])
  })

  it('founded: they come with it', () => {
    const found: Edit = (now) => ({
      ok: true,
      value: put(now, [
        unit('baru', { parentId: 'unit:ikp', name: 'Seksi Baru', type: 'seksi', order: 5 }),
      ]),
    })
    const { acts, lines } = told(
      draft(
        found,
        addDuty({
          id: 'duty:n1',
          unitId: 'unit:baru',
          sort: 'tugas',
          text: 'melaksanakan yang baru',
        }),
        giveDuties({ duties: [dutyIn(base, 'media-1')], unitId: 'unit:baru' }),
      ),
    )
    expect(lines).toEqual([
      'Dibentuk: Seksi Baru (Bidang Informasi Publik); tugas dan fungsinya: 1 baru',
      'Ganti tugas dan fungsi: Seksi Media (Bidang Informasi Publik): 1 diberikan kepada Seksi Baru',
    ])
    expect(acts[1]?.needs).toEqual(['create:unit:baru'])
  })

  it('the workload of a post is one act too', () => {
    const rows: Edit = (now) => ({
      ok: true,
      value: put(now, [
        post('p', { unitId: 'unit:media', order: 3, title: 'Analis' }),
        ...[1, 2, 3].map((at) =>
          taskRecord({
            id: `task:${at}`,
            postId: 'post:arsiparis',
            order: at,
            work: `tugas ${at}`,
          }),
        ),
      ]),
    })
    const { acts, lines } = told(draft(rows))
    expect(acts.map(({ key }) => key)).toEqual(['create:post:p', 'details:post:arsiparis'])
    expect(lines[1]).toBe('Diubah: Arsiparis (Subbagian Umum); beban kerja (3 baris)')
  })
})

describe('acts of duties', () => {
  it('divide every change: together they are it, and any of them that stand leave a sound structure', () => {
    const units = all(base, 'unit')
      .map(({ id }) => id)
      .sort()
    const step = fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 99 }), fc.nat({ max: 99 }))
    const editOf = (
      now: Structure,
      [verb, a, b]: readonly [number, number, number],
      tag: string,
    ): Edit | null => {
      const duties = all(now, 'duty').sort((x, y) => (x.id < y.id ? -1 : 1))
      const duty = duties[a % Math.max(1, duties.length)]
      const other = duties[b % Math.max(1, duties.length)]
      const u = units[a % units.length] as UnitId
      const v = units[b % units.length] as UnitId
      if (verb === 0) return abolishUnits([u], b % 2 ? { unitId: v, ...DAY } : null)
      if (verb === 1) return mergeUnits({ from: [u], into: v, ...DAY })
      if (verb === 2)
        return delayer({
          unitIds: [u],
          titles: {},
          groupId: (id) => `unit:g${id.slice(5)}`,
          ...DAY,
        })
      if (verb === 3)
        return addDuty({ id: `duty:${tag}`, unitId: u, sort: 'fungsi', text: `baru ${tag}` })
      if (!duty || !other) return null
      if (verb === 4) return giveDuties({ duties: [duty], unitId: v })
      if (verb === 5) return coverDuties([duty], other.id, DAY)
      if (verb === 6) return letGoDuties([duty], 'alasan', DAY.on)
      return changeDuty(duty.id, { text: `lain ${tag}` })
    }
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), fc.nat({ max: 99 }), (story, left) => {
        let now = base
        for (const [index, one] of story.entries()) {
          const edit = editOf(now, one, String(index))
          if (edit?.(now).ok) now = done(now, edit)
        }
        const change = diff(base, now)
        const acts = actsOf(base, change, now)
        const keys = new Set(acts.map(({ key }) => key))
        const whole = applyActs(base, change, acts, keys)
        if (!whole.ok) throw new Error(whole.problem.code)
        expect(recordsOf(apply(base, whole.value))).toEqual(recordsOf(now))
        // A duty that came with the draft and was let go in it leaves a line about nothing anybody knew.
        const unknown = (id: string) => {
          const line = all(now, 'succession').find((one) => one.id === id)
          return line?.toId === null && !get(base, line.fromId as DutyId)
        }
        expect(acts.filter(({ key, id }) => key.startsWith('other:') && !unknown(id))).toEqual([])
        const out = acts[left % Math.max(1, acts.length)]?.key
        const closed = withoutRejected(base, change, acts, new Set(out ? [out] : []))
        const part = applyActs(base, change, acts, closed.accepted)
        if (!part.ok) throw new Error(part.problem.code)
        const partly = apply(base, part.value)
        expect(faults(partly)).toEqual([])
        expect(() => dutyLists(base, partly)).not.toThrow()
        for (const one of all(partly, 'duty')) expect(get(partly, one.unitId)).toBeDefined()
      }),
    )
  })
})
