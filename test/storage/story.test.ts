import { expect, it } from 'vitest'
import { put } from '../../renderer/domain/structure/edit.ts'
import type { JournalEntry } from '../../renderer/domain/structure/journal/history.ts'
import { EMPTY } from '../../renderer/domain/structure/structure.ts'
import { checksum } from '../../renderer/storage/checksum.ts'
import { encodeJournalLine, linkOf, NO_SUM, sumOf } from '../../renderer/storage/journal-line.ts'
import { damagedLines, readStory } from '../../renderer/storage/story.ts'
import { TO_2 } from '../../renderer/storage/upgrades/to-2.ts'
import { unit } from '../domain/small-office.ts'

const entry = (seq: number, change: JournalEntry['change'] = {}): JournalEntry => ({
  ...{ seq, at: `${seq}`, kind: 'edit', label: { code: 'x', params: {} }, target: null, change },
})
const lines: string[] = []
for (let seq = 1; seq <= 6; seq++) {
  const named = unit('a', { name: `Bidang ${seq}, dengan nama\nyang panjang` })
  const before = sumOf(lines.at(-1) ?? '') || NO_SUM
  lines.push(encodeJournalLine(entry(seq, put(EMPTY, [named])), before))
}
const [, , third = '', , , last = ''] = lines
const half = (line: string) => [line.slice(0, 40), line.slice(41)]

it('the lines of a journal are chained: each has the checksum of the one before', () => {
  expect(linkOf(lines[0] ?? '')).toMatchObject({ seq: 1, prev: NO_SUM })
  expect(linkOf(lines[3] ?? '')?.prev).toBe(sumOf(third))
  expect(readStory(lines)).toMatchObject({ whole: true, damaged: 0, lastSum: sumOf(last) })
})

it('lines that were replaced by whole lines of another story are found', () => {
  expect(damagedLines(lines.with(2, encodeJournalLine(entry(3))))).toBe(2)
})

it.each<[string, readonly string[], readonly (number | null)[]]>([
  ['one missing', lines.toSpliced(2, 1), [1, 2, null, 4, 5, 6]],
  ['one doubled', lines.toSpliced(2, 0, third), [1, 2, 3, 4, 5, 6]],
  ['their order turned', lines.toReversed(), [1, 2, 3, 4, 5, 6]],
  [
    'a layout of their own',
    lines.flatMap((line) => JSON.stringify(JSON.parse(line), null, 2).split('\n')),
    [1, 2, 3, 4, 5, 6],
  ],
  [
    'wraps between words',
    lines.flatMap((line) => line.match(/.{1,50}/g) ?? []),
    [1, 2, 3, 4, 5, 6],
  ],
  ['other line ends', lines.map((line) => `${line}\r`), [1, 2, 3, 4, 5, 6]],
  ['one broken in two by a letter', lines.toSpliced(2, 1, ...half(third)), [1, 2, null, 4, 5, 6]],
  ['the last broken so', lines.toSpliced(5, 1, ...half(last)), [1, 2, 3, 4, 5, null]],
])('with %s all other lines are read', (_, text, numbers) => {
  const story = readStory(text)
  expect(story.entries.map((one) => one?.seq ?? null)).toEqual(numbers)
  expect(story.whole).toBe(false)
})

it('a line that claims to be number 900 billion takes no more memory than any other', () => {
  const body = '{"seq":900000000000,"v":2,"at":"","prev":"00000000"'
  const story = readStory([`${body},"sum":"${checksum(body)}"}`])
  expect(story.whole).toBe(false)
  expect(story.entries.length).toBeLessThan(2)
})

it('a row of the kind "constructor" is no kind of ours, and no error', () => {
  expect(TO_2.record({ kind: 'constructor' })).toEqual({ kind: 'constructor' })
})
