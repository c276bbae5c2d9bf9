import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dutyFaults } from '../../../renderer/domain/duties/duty-faults.ts'
import { dutyLists } from '../../../renderer/domain/duties/lost-duties.ts'
import { dutyRecords } from '../../../renderer/domain/duties/unit-duties.ts'
import { taskRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { RecordId, RecordKind, UnitId } from '../../../renderer/domain/records/records.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import {
  all,
  dutiesOf,
  get,
  recordsOf,
  type Structure,
  structureOf,
  tasksOf,
} from '../../../renderer/domain/structure/structure.ts'
import { placeCopies } from '../../../renderer/domain/templates/branch-template.ts'
import { syncCopies } from '../../../renderer/domain/templates/branch-template-sync.ts'
import { delayer } from '../../../renderer/domain/templates/delayer.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { duplicateBranch } from '../../../renderer/domain/verbs/duplicate-branch.ts'
import { mergeUnits } from '../../../renderer/domain/verbs/merge-units.ts'
import { moveUnits } from '../../../renderer/domain/verbs/move-units.ts'
import { splitUnit } from '../../../renderer/domain/verbs/split-unit.ts'
import { done } from '../done.ts'
import { post, unit } from '../small-office.ts'
import { duty, officeWithDuties, saidOf } from './small-duties.ts'

const DAY = { on: day('2022-01-03'), basis: null }
const base = officeWithDuties()

function newIds(tag = 'n') {
  let next = 0
  return <K extends RecordKind>(kind: K): RecordId<K> => `${kind}:${tag}${next++}`
}

const homeless = (next: Structure) =>
  dutyLists(base, next).homeless.map(({ duty: one, why }) => `${one.id} ${why}`)

describe('a unit that is abolished', () => {
  it('leaves its duties to the heir, behind its own; what that says already is covered by it', () => {
    const next = done(base, abolishUnits(['unit:layanan'], { unitId: 'unit:media', ...DAY }))
    expect(saidOf(next, 'unit:media')).toEqual([
      'tugas melaksanakan kemitraan media',
      'tugas melaksanakan layanan informasi',
      'fungsi pengelolaan media',
      'fungsi Penyusunan  laporan bidang.',
      'fungsi pelayanan permohonan informasi',
      'fungsi pengelolaan daftar informasi',
      'uraian menyusun siaran pers',
    ])
    expect(homeless(next)).toEqual([])
    expect(dutyFaults(next).twoTugas).toEqual(['unit:media'])
    expect(
      all(next, 'succession').map(({ act, fromId, toId }) => `${act} ${fromId} ${toId}`),
    ).toEqual(
      expect.arrayContaining([
        'merge duty:layanan-3 duty:media-2',
        'abolish unit:layanan unit:media',
      ]),
    )
    expect(dutyLists(base, next).moved.map((one) => one.to)).toEqual(['unit:media', 'unit:media'])
  })

  it('with an heir above it: its tugas lies within that of the heir', () => {
    const next = done(base, abolishUnits(['unit:layanan'], { unitId: 'unit:ikp', ...DAY }))
    expect(saidOf(next, 'unit:ikp')).toEqual([
      'tugas melaksanakan sebagian tugas Dinas di bidang informasi publik',
      'fungsi perumusan kebijakan informasi publik',
      'fungsi pelayanan permohonan informasi',
      'fungsi pengelolaan daftar informasi',
      'fungsi penyusunan laporan bidang',
    ])
  })

  it('takes those of the units below it along to the heir, but a tugas of theirs only where nothing else carries it', () => {
    const bare = structureOf([...recordsOf(base), duty('infra-0', 'tugas', 'memelihara jaringan')])
    const egov = done(bare, abolishUnits(['unit:egov'], { unitId: 'unit:ikp', ...DAY }))
    expect(saidOf(egov, 'unit:ikp')[1]).toBe('tugas memelihara jaringan')
    const ikp = done(base, abolishUnits(['unit:ikp'], { unitId: 'unit:egov', ...DAY }))
    expect(saidOf(ikp, 'unit:egov')).toEqual([
      'tugas melaksanakan sebagian tugas Dinas di bidang informasi publik',
      'fungsi perumusan kebijakan informasi publik',
      'fungsi pelayanan permohonan informasi',
      'fungsi pengelolaan daftar informasi',
      'fungsi penyusunan laporan bidang',
      'fungsi pengelolaan media',
      'uraian menyusun siaran pers',
    ])
    expect(homeless(ikp)).toEqual([])
  })

  it('without an heir: they go along, and have no home', () => {
    const next = done(base, abolishUnits(['unit:layanan']))
    expect(homeless(next)).toEqual(['duty:layanan-1 gone', 'duty:layanan-2 gone'])
  })
})

describe('units that are merged', () => {
  it('have one list without alike ones twice, and the tugas of both until somebody makes one of them', () => {
    const next = done(base, mergeUnits({ from: ['unit:layanan'], into: 'unit:media', ...DAY }))
    expect(saidOf(next, 'unit:media')).toEqual([
      'tugas melaksanakan kemitraan media',
      'tugas melaksanakan layanan informasi',
      'fungsi pengelolaan media',
      'fungsi Penyusunan  laporan bidang.',
      'fungsi pelayanan permohonan informasi',
      'fungsi pengelolaan daftar informasi',
      'uraian menyusun siaran pers',
    ])
    const lists = dutyLists(base, next)
    expect(lists.settled.map(({ duty: one, into }) => [one.id, into?.id])).toEqual([
      ['duty:layanan-3', 'duty:media-2'],
    ])
    expect([lists.homeless, lists.double]).toEqual([[], []])
  })

  it('with posts that are joined: the workload of one stands behind that of the other, a draft again', () => {
    const task = (id: string, postId: `post:${string}`, order: number) =>
      taskRecord({ id: `task:${id}`, postId, order, work: id })
    const two = structureOf([
      ...recordsOf(base),
      post('a', { unitId: 'unit:layanan', order: 1, title: 'Analis' }),
      post('b', {
        unitId: 'unit:media',
        order: 1,
        title: 'Analis',
        workloadOn: DAY.on,
        workloadBy: 'Andi',
      }),
      ...[
        task('a1', 'post:a', 1),
        task('a2', 'post:a', 2),
        task('b1', 'post:b', 1),
        task('b2', 'post:b', 7),
      ],
    ])
    const next = done(two, mergeUnits({ from: ['unit:layanan'], into: 'unit:media', ...DAY }))
    expect(tasksOf(next, 'post:b')).toEqual(['task:b1', 'task:b2', 'task:a1', 'task:a2'])
    expect(get(next, 'post:b' as const)).toMatchObject({ workloadOn: null, workloadBy: null })
  })
})

describe('other verbs', () => {
  it('a split takes the chosen duties along, the others stay', () => {
    const next = done(
      base,
      splitUnit({
        unitId: 'unit:layanan',
        part: { id: 'unit:daftar', name: 'Seksi Daftar', type: 'seksi' },
        head: null,
        postIds: [],
        childIds: [],
        dutyIds: ['duty:layanan-3', 'duty:layanan-2'],
        ...DAY,
      }),
    )
    expect(saidOf(next, 'unit:daftar')).toEqual([
      'fungsi penyusunan laporan bidang',
      'fungsi pengelolaan daftar informasi',
    ])
    expect(saidOf(next, 'unit:layanan')).toHaveLength(2)
    expect(dutyFaults(next).withoutTugas).toContain('unit:daftar')
  })

  it('a unit that moves keeps its duties', () => {
    const next = done(base, moveUnits(['unit:layanan'], 'unit:egov'))
    expect(saidOf(next, 'unit:layanan')).toEqual(saidOf(base, 'unit:layanan'))
  })

  it('a copy has copies of the duties, and one placed of a template too, also in units it gets later', () => {
    const next = done(
      base,
      duplicateBranch({
        unitId: 'unit:ikp',
        parentId: 'unit:dinas',
        name: 'Bidang Lain',
        newId: newIds(),
      }),
    )
    expect(all(next, 'duty')).toHaveLength(2 * all(base, 'duty').length - 1)
    const placed = done(
      base,
      placeCopies({
        modelId: 'unit:layanan',
        places: [{ parentId: 'unit:egov', name: 'Seksi Layanan Data' }],
        newId: newIds(),
      }),
    )
    const copy = all(placed, 'unit').find(({ name }) => name === 'Seksi Layanan Data')?.id as UnitId
    expect(saidOf(placed, copy)).toEqual(saidOf(base, 'unit:layanan'))
    const grown = structureOf([
      ...recordsOf(placed),
      unit('loket', { parentId: 'unit:layanan', name: 'Loket', type: 'generic' }),
      duty('loket-1', 'fungsi', 'penerimaan permohonan'),
    ])
    const synced = done(
      grown,
      syncCopies({ modelId: 'unit:layanan', copyIds: null, seats: false, newId: newIds('s') }),
    )
    const lokets = all(synced, 'unit').filter(({ name }) => name === 'Loket')
    expect(lokets.map(({ id }) => saidOf(synced, id))).toEqual([
      ['fungsi penerimaan permohonan'],
      ['fungsi penerimaan permohonan'],
    ])
  })
})

describe('penyetaraan', () => {
  const delayed = (dutyHomes?: Readonly<Record<UnitId, UnitId>>) =>
    delayer({
      unitIds: ['unit:layanan', 'unit:media'],
      titles: {},
      groupId: () => 'unit:new',
      ...(dutyHomes && { dutyHomes }),
      ...DAY,
    })

  it('leaves the fungsi of the seksi with the group, where they have no home; none is lost', () => {
    const next = done(base, delayed())
    expect(saidOf(next, 'unit:kjf')).toEqual([
      'fungsi pelayanan permohonan informasi',
      'fungsi pengelolaan daftar informasi',
      'fungsi penyusunan laporan bidang',
      'fungsi pengelolaan media',
      'uraian menyusun siaran pers',
    ])
    expect(homeless(next)).toEqual(
      ['duty:layanan-1', 'duty:layanan-2', 'duty:layanan-3', 'duty:media-1'].map(
        (id) => `${id} group`,
      ),
    )
  })

  it('gives them where somebody says they live', () => {
    const next = done(base, delayed({ 'unit:layanan': 'unit:ikp', 'unit:media': 'unit:ikp' }))
    expect(saidOf(next, 'unit:kjf')).toEqual([])
    expect(saidOf(next, 'unit:ikp')).toHaveLength(2 + 4 + 1)
    expect(homeless(next)).toEqual([])
  })

  it('is refused where that goes itself', () => {
    const result = delayed({ 'unit:layanan': 'unit:media' })(base)
    expect(result.ok).toBe(false)
  })
})

describe('whatever verb', () => {
  it('no fungsi goes without a home, a cover or a place in the lists', () => {
    const units = all(base, 'unit')
      .map(({ id }) => id)
      .sort()
    const edits: fc.Arbitrary<Edit> = fc
      .tuple(fc.nat({ max: 2 }), fc.nat({ max: 99 }), fc.nat({ max: 99 }))
      .map(([verb, a, b]) => {
        const one = units[a % units.length] as UnitId
        const other = units[b % units.length] as UnitId
        if (verb === 0) return abolishUnits([one], b % 3 ? { unitId: other, ...DAY } : null)
        if (verb === 1) return mergeUnits({ from: [one], into: other, ...DAY })
        return delayer({
          unitIds: [one],
          titles: {},
          groupId: (id) => `unit:g-${id.slice(5)}`,
          ...DAY,
        })
      })
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 4 }), (story) => {
        let now: Structure = base
        for (const edit of story) if (edit(now).ok) now = done(now, edit)
        const { homeless: lost, settled, moved } = dutyLists(base, now)
        const told = new Set([...lost, ...settled, ...moved].map((one) => one.duty.id))
        for (const one of all(base, 'duty')) {
          if (one.sort !== 'fungsi' || told.has(one.id)) continue
          const texts = all(now, 'duty').filter(({ sort }) => sort === 'fungsi')
          const folded = (text: string) =>
            text
              .toLowerCase()
              .replace(/[^a-z]+/g, ' ')
              .trim()
          expect(texts.map(({ text }) => folded(text))).toContain(folded(one.text))
        }
        for (const { id } of all(now, 'unit')) {
          const places = dutyRecords(now, id).map(({ sort, order }) => `${sort} ${order}`)
          expect(new Set(places).size).toBe(dutiesOf(now, id).length)
        }
      }),
    )
  })
})
