import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  furthestOf,
  restorationOf,
  type SnapshotSource,
} from '../../../renderer/app/workspace/restoration.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import type { JournalEntry } from '../../../renderer/domain/structure/journal/history.ts'
import {
  EMPTY,
  get,
  recordsOf,
  type Structure,
} from '../../../renderer/domain/structure/structure.ts'
import { encodeJournalLine, NO_SUM, sumOf } from '../../../renderer/storage/journal-line.ts'
import { readStory, UNREADABLE } from '../../../renderer/storage/story.ts'
import { unit } from '../../domain/small-office.ts'

function entryOf(seq: number, change: JournalEntry['change']): JournalEntry {
  const label = { code: 'rename-unit', params: {} } as const
  return { seq, at: `${seq}`, kind: 'edit', label, target: null, change }
}

/** Twelve entries, each giving one unit its number as a name; and the structures after each of them. */
const story = (() => {
  const lines: string[] = []
  const structures: Structure[] = [EMPTY]
  for (let seq = 1; seq <= 12; seq++) {
    const before = structures[seq - 1] ?? EMPTY
    const change = put(before, [unit('a', { name: `${seq}` })])
    lines.push(encodeJournalLine(entryOf(seq, change), sumOf(lines.at(-1) ?? '') || NO_SUM))
    structures.push(apply(before, change))
  }
  return { lines, structures }
})()

function snapshotAt(seq: number, readable = true): SnapshotSource {
  const records = recordsOf(story.structures[seq] ?? EMPTY)
  return { seq, read: async () => (readable ? { records } : null) }
}

function without(...bad: readonly number[]): string[] {
  return story.lines.map((line, index) => (bad.includes(index + 1) ? line.slice(9) : line))
}

async function reach(
  lines: readonly string[],
  snapshots: readonly SnapshotSource[],
  restoration = restorationOf,
) {
  const { stored, entries, lost } = await restoration(readStory(lines), snapshots)
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1))
  expect(stored.lastSeq).toBe(entries.length)
  return [Number(get(stored.structure, 'unit:a')?.name ?? 0), lost]
}

describe('a restoration', () => {
  it('needs no snapshot where every line can be read', async () => {
    const never = { seq: 12, read: () => Promise.reject(new Error('read')) }
    expect(await reach(story.lines, [never])).toEqual([12, 0])
  })

  it('takes the newest snapshot behind the gap that can be read', async () => {
    const snapshots = [snapshotAt(9, false), snapshotAt(7), snapshotAt(5)]
    expect(await reach(without(4), snapshots)).toEqual([12, 0])
    expect(await reach(without(4), [snapshotAt(3)])).toEqual([3, 9])
    expect(await reach(without(4, 8), [snapshotAt(5)])).toEqual([7, 5])
  })

  it('lives of a snapshot alone where the journal is gone or ends before it', async () => {
    expect(await reach([], [snapshotAt(6)])).toEqual([6, 0])
    expect(await reach(without(3).slice(0, 4), [snapshotAt(6)])).toEqual([6, 0])
    expect(await reach([], [])).toEqual([0, 0])
  })

  it('goes as far as a snapshot beyond the last line, where the end of the journal is gone', async () => {
    const tail = story.lines.slice(0, 5)
    expect(await reach(tail, [snapshotAt(8), snapshotAt(6)], furthestOf)).toEqual([8, 0])
    expect(await reach(tail, [snapshotAt(8, false), snapshotAt(6)], furthestOf)).toEqual([6, 0])
    expect(await reach(tail, [snapshotAt(8, false), snapshotAt(4)], furthestOf)).toEqual([5, 0])
    expect(await reach(story.lines, [snapshotAt(12)], furthestOf)).toEqual([12, 0])
    const { entries } = await furthestOf(readStory(tail), [snapshotAt(7)])
    expect(entries.slice(5).map(({ label }) => label.code)).toEqual([UNREADABLE, UNREADABLE])
  })

  it('does a line that does not fit what came before as it says, and tells it', async () => {
    const twisted = [...story.lines]
    twisted[4] = encodeJournalLine(entryOf(5, put(EMPTY, [unit('a', { name: '5' })])))
    expect(await reach(twisted, [])).toEqual([12, 0])
    expect((await restorationOf(readStory(twisted), [])).misfits).toEqual([5])
    expect((await restorationOf(readStory(twisted), [snapshotAt(5)])).misfits).toEqual([])
  })

  it('does not do it where that would leave what no structure may be', async () => {
    const twisted = [...story.lines]
    const orphan = put(EMPTY, [unit('b', { parentId: 'unit:tiada' })])
    const before = { ...orphan, 'unit:a': { before: null, after: unit('a', { name: 'x' }) } }
    twisted[4] = encodeJournalLine(entryOf(5, before))
    expect(await reach(twisted, [])).toEqual([4, 8])
  })

  it('takes a line written for an unreadable one for what it is', async () => {
    const { entries } = await restorationOf(readStory(without(4)), [])
    const kept: string[] = []
    for (const one of entries) kept.push(encodeJournalLine(one, sumOf(kept.at(-1) ?? '') || NO_SUM))
    expect(entries[3]?.label.code).toBe(UNREADABLE)
    expect(await reach(kept, [])).toEqual([3, 9])
    expect(await reach(kept, [snapshotAt(4)])).toEqual([12, 0])
  })

  it('never reaches less than any single readable way would', async () => {
    const seqs = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(seqs, seqs, async (bad, kept) => {
        const newest = [...kept].sort((a, b) => b - a)
        const [name, lost] = await reach(
          without(...bad),
          newest.map((seq) => snapshotAt(seq)),
        )
        const end = (from: number) => Math.min(13, ...bad.filter((seq) => seq > from)) - 1
        const best = Math.max(end(0), ...kept.map(end))
        expect(name).toBe(best)
        expect(lost).toBe(12 - best)
      }),
      { seed: 71, numRuns: 200 },
    )
  })
})
