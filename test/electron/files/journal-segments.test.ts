import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createDiskJournal } from '../../../electron/files/disk-journal.ts'
import { filesOfJournal, segmentFile } from '../../../electron/files/journal-segments.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const MOST = 3
const now = () => '2026-11-25T09:41:00.123Z'

function sumOf(seq: number): string {
  return seq.toString(16).padStart(8, '0')
}

function lineOf(seq: number): string {
  return `{"seq":${seq},"v":2,"prev":"${sumOf(seq - 1)}","sum":"${sumOf(seq)}"}`
}

function linesTo(last: number): string[] {
  return Array.from({ length: last }, (_, at) => lineOf(at + 1))
}

function opened(path: string) {
  return createDiskJournal(path, { now, segmentLines: MOST })
}

async function written(last: number): Promise<string> {
  const path = join(temporaryFolder(), 'riwayat.jsonl')
  const journal = opened(path)
  for (let seq = 1; seq <= last; seq++) await journal.append(seq, lineOf(seq))
  return path
}

function names(path: string): string[] {
  return readdirSync(dirname(path)).sort()
}

const FIRST = 'riwayat 00000001-00000003.jsonl'
const SECOND = 'riwayat 00000004-00000006.jsonl'
const ASIDE = 'riwayat 00000001-00000003 (disisihkan 2026-11-25T09-41-00-123Z).jsonl'

describe('a long journal', () => {
  test('is kept in finished parts and a short file that grows; every line is there once', async () => {
    const path = await written(8)
    expect(names(path)).toEqual([FIRST, SECOND, 'riwayat.jsonl'])
    expect(readFileSync(path, 'utf8')).toBe(`${lineOf(7)}\n${lineOf(8)}\n`)
    const journal = opened(path)
    expect(await journal.last()).toMatchObject({ lastSeq: 8, lastSum: sumOf(8) })
    expect(await journal.read(1)).toEqual(linesTo(8))
    for (let from = 1; from <= 9; from++) {
      for (let to = from; to <= 9; to++) {
        expect(await journal.read(from, to)).toEqual(linesTo(8).slice(from - 1, to))
      }
    }
    expect(await filesOfJournal(path)).toEqual([
      segmentFile(path, 1, 3),
      segmentFile(path, 4, 6),
      path,
    ])
  })

  test('goes on after an end between the renaming and the next line', async () => {
    const path = await written(3)
    renameSync(path, segmentFile(path, 1, 3))
    const journal = opened(path)
    expect(await journal.last()).toMatchObject({ lastSeq: 3, lastSum: sumOf(3) })
    expect(await journal.read(1)).toEqual(linesTo(3))
    expect(await filesOfJournal(path)).toEqual([segmentFile(path, 1, 3)])
    await journal.append(4, lineOf(4))
    expect(await opened(path).read(1)).toEqual(linesTo(4))
  })

  test('goes on growing where the file cannot be renamed', async () => {
    const path = await written(3)
    mkdirSync(segmentFile(path, 1, 3))
    writeFileSync(join(segmentFile(path, 1, 3), 'isi'), '')
    const journal = opened(path)
    await journal.append(4, lineOf(4))
    expect(await journal.read(1)).toEqual(linesTo(4))
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(5)
  })

  test('a torn first line after the last part is not counted', async () => {
    const path = await written(6)
    renameSync(path, segmentFile(path, 4, 6))
    writeFileSync(path, '{"seq":7,"v":2,')
    const journal = opened(path)
    expect(await journal.last()).toMatchObject({ lastSeq: 6, lastSum: sumOf(6) })
    await journal.append(7, lineOf(7))
    expect(await opened(path).read(1)).toEqual(linesTo(7))
  })

  test('takes back its last line, also the first of the file', async () => {
    const path = await written(5)
    const journal = opened(path)
    expect(await journal.takeBack(4, sumOf(4))).toBe(false)
    expect(await journal.takeBack(5, sumOf(4))).toBe(false)
    expect(await journal.takeBack(5, sumOf(5))).toBe(true)
    expect(await journal.takeBack(4, sumOf(4))).toBe(true)
    expect(await opened(path).last()).toMatchObject({ lastSeq: 3, lastSum: sumOf(3) })
    expect(await journal.takeBack(3, sumOf(3))).toBe(false)
    await journal.append(4, lineOf(4))
    expect(await opened(path).read(1)).toEqual(linesTo(4))
  })
})

describe('parts that are not as they were', () => {
  test('missing, with other lines or lost: the number of lines tells, and what is left is read', async () => {
    for (const [harm, left] of [
      [(path: string) => rmSync(segmentFile(path, 1, 3)), linesTo(8).slice(3)],
      [(path: string) => rmSync(segmentFile(path, 4, 6)), [...linesTo(3), lineOf(7), lineOf(8)]],
      [
        (path: string) => writeFileSync(segmentFile(path, 1, 3), 'x\n'),
        ['x', ...linesTo(8).slice(3)],
      ],
    ] as const) {
      const path = await written(8)
      harm(path)
      const journal = opened(path)
      expect(await journal.last()).toMatchObject({ lastSeq: left.length, lastSum: sumOf(8) })
      expect(await journal.read(1)).toEqual(left)
    }
  })

  test('a line of a part missing: the end still fits, a look at the lines tells', async () => {
    const path = await written(8)
    writeFileSync(segmentFile(path, 4, 6), `${lineOf(4)}\n${lineOf(6)}\n`)
    const journal = opened(path)
    expect((await journal.last()).lastSeq).toBe(8)
    expect(await journal.read(4, 6)).toEqual([lineOf(4), lineOf(6)])
  })

  test('a claim of a billion lines makes no work', async () => {
    const path = await written(2)
    writeFileSync(segmentFile(path, 3, 999_999_999), '')
    writeFileSync(path, `${lineOf(1_000_000_000)}\n`)
    const journal = opened(path)
    expect((await journal.last()).lastSeq).toBeLessThan(10)
    expect((await journal.read(1)).length).toBeLessThan(10)
  })

  test('a link is no part', async () => {
    const path = await written(4)
    const kept = join(dirname(path), 'lain.txt')
    copyFileSync(segmentFile(path, 1, 3), kept)
    rmSync(segmentFile(path, 1, 3))
    symlinkSync(kept, segmentFile(path, 1, 3))
    expect(await opened(path).read(1)).toEqual([lineOf(4)])
  })
})

describe('a long journal written anew', () => {
  test('is one file from the first line on; file and parts of before are kept aside', async () => {
    const path = await written(8)
    const journal = opened(path)
    const aside = await journal.replace(linesTo(8))
    expect(aside).toBe('riwayat (disisihkan 2026-11-25T09-41-00-123Z).jsonl')
    expect(names(path)).toContain(ASIDE)
    expect(names(path)).not.toContain(FIRST)
    expect(await opened(path).read(1)).toEqual(linesTo(8))
  })

  test('counts alone where an end left the parts beside it, also when it is put away itself', async () => {
    const path = await written(4)
    writeFileSync(
      path,
      linesTo(5)
        .map((line) => `${line}\n`)
        .join(''),
    )
    const journal = opened(path)
    expect(await journal.last()).toMatchObject({ lastSeq: 5, lastSum: sumOf(5) })
    expect(await journal.read(1)).toEqual(linesTo(5))
    expect(await filesOfJournal(path)).toEqual([path])
    await journal.append(6, lineOf(6))
    expect(names(path)).toEqual([ASIDE, 'riwayat 00000001-00000005.jsonl', 'riwayat.jsonl'])
    expect(await opened(path).read(1)).toEqual(linesTo(6))
    appendFileSync(path, `${lineOf(7)}\n`)
    expect((await journal.last()).lastSeq).toBe(7)
  })
})
