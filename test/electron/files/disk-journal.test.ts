import { appendFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createDiskJournal } from '../../../electron/files/disk-journal.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const journalFile = () => join(temporaryFolder(), 'riwayat.jsonl')

describe('disk journal', () => {
  test('a journal that is not there has no lines', async () => {
    const journal = createDiskJournal(journalFile())
    expect((await journal.last()).lastSeq).toBe(0)
    expect(await journal.read(1)).toEqual([])
  })

  test('numbers lines by their place and reads from any of them', async () => {
    const path = journalFile()
    const journal = createDiskJournal(path)
    for (const [at, line] of ['satu', 'dua', 'tiga'].entries()) {
      expect(await journal.append(at + 1, line)).toBe(at + 1)
    }
    expect(readFileSync(path, 'utf8')).toBe('satu\ndua\ntiga\n')
    expect(await journal.read(2)).toEqual(['dua', 'tiga'])
    expect((await createDiskJournal(path).last()).lastSeq).toBe(3)
  })

  test('tells the checksum of the last line, written just now or found', async () => {
    const path = journalFile()
    const journal = createDiskJournal(path)
    await journal.append(1, '{"seq":1,"sum":"0123abcd"}')
    const last = { lastSeq: 1, lastSum: '0123abcd' }
    expect(await journal.last()).toMatchObject(last)
    appendFileSync(path, '{"seq":2,"sum":"')
    expect(await createDiskJournal(path).last()).toMatchObject(last)
  })

  test('refuses a number that is not the next one, and writes nothing', async () => {
    const path = journalFile()
    const journal = createDiskJournal(path)
    await journal.append(1, 'satu')
    for (const seq of [1, 3]) {
      await expect(journal.append(seq, 'x')).rejects.toMatchObject({ code: 'journal-out-of-step' })
    }
    expect(readFileSync(path, 'utf8')).toBe('satu\n')
  })

  test('requests at the same moment are written one after another', async () => {
    const path = journalFile()
    const journal = createDiskJournal(path)
    const lines = Array.from({ length: 50 }, (_, at) => `baris ${at + 1}`)
    await Promise.all(lines.map((line, at) => journal.append(at + 1, line)))
    expect(readFileSync(path, 'utf8')).toBe(`${lines.join('\n')}\n`)
  })

  test('a torn last line is not counted and the next line takes its place', async () => {
    const path = journalFile()
    writeFileSync(path, 'satu\ndua\n{"seq":3,"at":"20')
    const journal = createDiskJournal(path)
    expect((await journal.last()).lastSeq).toBe(2)
    expect(await journal.read(1)).toEqual(['satu', 'dua'])
    await journal.append(3, 'tiga')
    expect(readFileSync(path, 'utf8')).toBe('satu\ndua\ntiga\n')
  })

  test('a file that is nothing but a torn line begins anew', async () => {
    const path = journalFile()
    writeFileSync(path, '{"seq":1')
    const journal = createDiskJournal(path)
    await journal.append(1, 'satu')
    expect(readFileSync(path, 'utf8')).toBe('satu\n')
  })

  test('sees that the file was changed by somebody else', async () => {
    const path = journalFile()
    const journal = createDiskJournal(path)
    await journal.append(1, 'satu')
    appendFileSync(path, 'dua\n')
    await expect(journal.append(2, 'x')).rejects.toMatchObject({ code: 'journal-out-of-step' })
    expect((await journal.last()).lastSeq).toBe(2)
  })

  test('after a failure the queue goes on', async () => {
    const journal = createDiskJournal(journalFile())
    await expect(journal.append(7, 'x')).rejects.toThrow()
    expect(await journal.append(1, 'satu')).toBe(1)
  })
})

describe('a journal written anew', () => {
  test('takes the place of the old one, which is kept beside it as it was', async () => {
    const path = journalFile()
    writeFileSync(path, 'rusak\r\nsekali')
    const journal = createDiskJournal(path, { now: () => '2026-11-25T09:41:00.123Z' })
    const aside = await journal.replace(['satu', 'dua'])
    expect(aside).toBe('riwayat (disisihkan 2026-11-25T09-41-00-123Z).jsonl')
    expect(readFileSync(path, 'utf8')).toBe('satu\ndua\n')
    expect(readFileSync(join(dirname(path), aside ?? ''), 'utf8')).toBe('rusak\r\nsekali')
    expect(await journal.append(3, 'tiga')).toBe(3)
    expect(readFileSync(path, 'utf8')).toBe('satu\ndua\ntiga\n')
  })

  test('keeps nothing aside where nothing was', async () => {
    expect(await createDiskJournal(journalFile()).replace(['satu'])).toBeNull()
  })
})

describe('what is no journal', () => {
  test('a link is refused, and what it points at stays as it is', async () => {
    const path = journalFile()
    const target = join(dirname(path), 'lain.txt')
    writeFileSync(target, 'milik orang lain\n')
    symlinkSync(target, path)
    const journal = createDiskJournal(path)
    const refused = { code: 'is-link' }
    await expect(journal.last()).rejects.toMatchObject(refused)
    await expect(journal.append(1, 'x')).rejects.toMatchObject(refused)
    await expect(journal.replace(['x'])).rejects.toMatchObject(refused)
    expect(readFileSync(target, 'utf8')).toBe('milik orang lain\n')
  })

  test('a folder is refused with its own sentence', async () => {
    const path = journalFile()
    mkdirSync(path)
    await expect(createDiskJournal(path).last()).rejects.toMatchObject({ code: 'is-folder' })
  })
})
