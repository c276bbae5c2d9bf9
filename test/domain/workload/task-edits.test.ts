import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { taskRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { PostId, TaskId } from '../../../renderer/domain/records/records.ts'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import {
  get,
  recordsOf,
  type Structure,
  structureOf,
  tasksOf,
} from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import {
  addTasks,
  changeTask,
  dropTasks,
  reopenWorkload,
  reorderTask,
  settleWorkload,
  useWorkload,
} from '../../../renderer/domain/workload/task-edits.ts'
import { post, unit } from '../small-office.ts'

const ON = day('2026-11-30')

function office(): Structure {
  return structureOf([
    unit('a'),
    post('k', { unitId: 'unit:a', title: 'Arsiparis', seats: 5 }),
    task('1', 1, 600, 5),
    task('2', 2, 12, 6),
  ])
}

function task(id: string, order: number, volume: number | null, hours: number | null) {
  return taskRecord({
    id: `task:${id}`,
    postId: 'post:k',
    order,
    work: `Kerja ${id}`,
    volume,
    hours,
  })
}

function done(structure: Structure, ...edits: readonly Edit[]): Structure {
  return edits.reduce((at, edit) => {
    const change = edit(at)
    if (!change.ok) throw new Error(change.problem.code)
    return apply(at, change.value)
  }, structure)
}

function refused(structure: Structure, edit: Edit): string | null {
  const change = edit(structure)
  return change.ok ? null : change.problem.code
}

const works = (structure: Structure) =>
  tasksOf(structure, 'post:k').map((id) => get(structure, id)?.work)

describe('rows of workload', () => {
  it('are added behind the others, changed, moved and taken out', () => {
    const added = done(
      office(),
      addTasks('post:k', [
        { id: 'task:3', work: ' Melayani ', volume: 1, hours: 2 },
        { id: 'task:4', work: 'Menata' },
      ]),
    )
    expect(works(added)).toEqual(['Kerja 1', 'Kerja 2', 'Melayani', 'Menata'])
    const moved = done(added, reorderTask('task:4', -2), changeTask('task:4', { result: ' ' }))
    expect(works(moved)).toEqual(['Kerja 1', 'Menata', 'Kerja 2', 'Melayani'])
    expect(get(moved, 'task:4')?.result).toBeNull()
    expect(works(done(moved, dropTasks(['task:1', 'task:3'])))).toEqual(['Menata', 'Kerja 2'])
  })

  it('are refused where they say nothing, or what no number can be', () => {
    expect(refused(office(), addTasks('post:k', [{ id: 'task:9', work: '  ' }]))).toBe('task-empty')
    expect(refused(office(), addTasks('post:x', []))).toBe('post-gone')
    expect(refused(office(), addTasks('post:k', [{ id: 'task:1', work: 'x' }]))).toBe('id-taken')
    expect(refused(office(), changeTask('task:1', { volume: -1 }))).toBe('task-volume')
    expect(refused(office(), changeTask('task:1', { hours: Number.NaN }))).toBe('task-hours')
    expect(refused(office(), changeTask('task:9', {}))).toBe('task-gone')
  })
})

describe('a workload that is final', () => {
  const final = () => done(office(), settleWorkload('post:k', ON, ' Rahma '))

  it('says who and when, and offers its K', () => {
    expect(get(final(), 'post:k')).toMatchObject({ workloadOn: ON, workloadBy: 'Rahma', seats: 5 })
    // 3,000 + 72 hours of 1,250 are 2.4576 people.
    expect(get(done(final(), useWorkload(['post:k'])), 'post:k')?.seats).toBe(2)
  })

  it('is refused while a row is not told whole, or there is none; a draft offers nothing', () => {
    const open = done(office(), changeTask('task:1', { hours: null }))
    expect(refused(open, settleWorkload('post:k', ON, null))).toBe('workload-open')
    const none = done(office(), dropTasks(['task:1', 'task:2']))
    expect(refused(none, settleWorkload('post:k', ON, null))).toBe('workload-none')
    expect(refused(office(), useWorkload(['post:k']))).toBe('workload-draft')
    const large = done(
      office(),
      changeTask('task:1', { volume: 1e9 }),
      settleWorkload('post:k', ON, null),
    )
    expect(refused(large, useWorkload(['post:k']))).toBe('workload-too-large')
  })

  it.each<readonly [string, Edit]>([
    ['added', addTasks('post:k', [{ id: 'task:3', work: 'Melayani' }])],
    ['changed', changeTask('task:1', { volume: 601 })],
    ['taken out', dropTasks(['task:1'])],
    ['opened again', reopenWorkload('post:k')],
  ])('is a draft again when a row is %s', (_, edit) => {
    const after = done(final(), edit)
    expect(get(after, 'post:k')).toMatchObject({ workloadOn: null, workloadBy: null })
    const change = edit(final())
    if (change.ok) expect(apply(after, invert(change.value))).toEqual(final())
  })

  it('stays final when rows only change places', () => {
    expect(get(done(final(), reorderTask('task:2', -1)), 'post:k')?.workloadOn).toBe(ON)
  })
})

describe('every edit of workload', () => {
  const id = fc.constantFrom<TaskId>('task:1', 'task:2', 'task:3', 'task:4')
  const of = fc.constantFrom<PostId>('post:k', 'post:x')
  const amount = fc.option(fc.double({ min: -1, max: 2e9 }))
  const text = fc.constantFrom('', 'Menata', 'Melayani')
  const edit = fc.oneof(
    fc
      .tuple(of, id, text, amount)
      .map(([post, task, work, volume]) => addTasks(post, [{ id: task, work, volume }])),
    fc.tuple(id, text, amount).map(([task, work, hours]) => changeTask(task, { work, hours })),
    fc.array(id).map((ids) => dropTasks([...new Set(ids)])),
    fc.tuple(id, fc.integer({ min: -3, max: 3 })).map(([task, step]) => reorderTask(task, step)),
    of.map((post) => settleWorkload(post, ON, 'Rahma')),
    of.map((post) => reopenWorkload(post)),
    of.map((post) => useWorkload([post])),
  )

  it('is taken back by its inverse, and leaves nothing broken', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let at = office()
        for (const one of edits) {
          const change = one(at)
          if (!change.ok) continue
          const after = apply(at, change.value)
          expect(faults(after)).toEqual([])
          expect(recordsOf(apply(after, invert(change.value)))).toEqual(recordsOf(at))
          at = after
        }
      }),
      { seed: 8, numRuns: 300 },
    )
  })
})
