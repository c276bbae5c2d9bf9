import { describe, expect, it } from 'vitest'
import { put } from '../../renderer/domain/structure/edit.ts'
import type { JournalEntry } from '../../renderer/domain/structure/journal/history.ts'
import { EMPTY } from '../../renderer/domain/structure/structure.ts'
import { encodeJournalLine, linkOf, NO_SUM, sumOf } from '../../renderer/storage/journal-line.ts'
import { damagedLines, readStory } from '../../renderer/storage/story.ts'
import { unit } from '../domain/small-office.ts'

const lines: string[] = []
for (let seq = 1; seq <= 6; seq++) {
  const label = { code: 'rename-unit', params: { to: `${seq}` } } as const
  const change = put(EMPTY, [unit('a', { name: `Bidang ${seq}, dengan nama\nyang panjang` })])
  const entry: JournalEntry = { seq, at: `${seq}`, kind: 'edit', label, target: null, change }
  lines.push(encodeJournalLine(entry, sumOf(lines.at(-1) ?? '') || NO_SUM))
}

const numbers = (text: readonly string[]) =>
  readStory(text).entries.map((entry) => entry?.seq ?? null)

describe('the lines of a journal', () => {
  it('are chained: each has the checksum of the one before', () => {
    expect(linkOf(lines[0] ?? '')).toMatchObject({ seq: 1, prev: NO_SUM })
    expect(linkOf(lines[3] ?? '')?.prev).toBe(sumOf(lines[2] ?? ''))
    expect(readStory(lines)).toMatchObject({
      whole: true,
      damaged: 0,
      lastSum: sumOf(lines[5] ?? ''),
    })
  })

  it('that were replaced by whole lines of another story are found', () => {
    const label = { code: 'x', params: {} } as const
    const other = encodeJournalLine({
      seq: 3,
      at: '',
      kind: 'edit',
      label,
      target: null,
      change: {},
    })
    expect(damagedLines(lines.with(2, other))).toBe(2)
  })

  it('missing, doubled, changed round: no other is lost', () => {
    expect(numbers(lines.toSpliced(2, 1))).toEqual([1, 2, null, 4, 5, 6])
    expect(numbers(lines.toSpliced(2, 0, lines[2] ?? ''))).toEqual([1, 2, 3, 4, 5, 6])
    expect(numbers(lines.toReversed())).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('laid out anew, wrapped between words, or with other line ends, are read all the same', () => {
    const pretty = lines.flatMap((line) => JSON.stringify(JSON.parse(line), null, 2).split('\n'))
    const broken = lines.flatMap((line) => line.match(/.{1,50}/g) ?? [])
    for (const text of [pretty, broken, lines.map((line) => `${line}\r`)]) {
      expect(readStory(text).whole).toBe(false)
      expect(numbers(text)).toEqual([1, 2, 3, 4, 5, 6])
    }
  })

  it('broken in two by one letter cost one line, and the last counts as well', () => {
    const half = (line: string) => [line.slice(0, 40), line.slice(41)]
    expect(numbers([...lines.slice(0, 2), ...half(lines[2] ?? ''), ...lines.slice(3)])).toEqual([
      1,
      2,
      null,
      4,
      5,
      6,
    ])
    expect(numbers([...lines.slice(0, 5), ...half(lines[5] ?? '')])).toEqual([1, 2, 3, 4, 5, null])
  })
})
