import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { put } from '../../renderer/domain/structure/edit.ts'
import type { JournalEntry } from '../../renderer/domain/structure/journal/history.ts'
import { EMPTY } from '../../renderer/domain/structure/structure.ts'
import { checksum } from '../../renderer/storage/checksum.ts'
import { decodeJournalLine, encodeJournalLine } from '../../renderer/storage/journal-line.ts'
import { changeOfSteps, steps } from '../domain/random-edits.ts'
import { smallOffice, unit } from '../domain/small-office.ts'

function entryOf(change: JournalEntry['change'], name = 'Bidang "Ü"\n↵'): JournalEntry {
  return {
    seq: 12,
    at: '2018-10-04T09:41:00.000+07:00',
    kind: 'edit',
    label: { code: 'add-unit', params: { name, count: 3 } },
    target: null,
    change,
  }
}

const entry = entryOf(put(EMPTY, [unit('a', { name: 'Dinas “Kominfo”\u2028' })]))

function reasonOf(line: string): string {
  const result = decodeJournalLine(line)
  return result.ok ? 'ok' : result.problem.code
}

describe('a journal line', () => {
  it('gives the entry back, on one line', () => {
    const base = smallOffice()
    fc.assert(
      fc.property(steps, fc.string(), (list, name) => {
        const written = entryOf(changeOfSteps(base, list), name)
        const line = encodeJournalLine(written)
        expect(line).not.toMatch(/[\n\r]/)
        expect(decodeJournalLine(line)).toEqual({ ok: true, value: written })
      }),
      { seed: 61, numRuns: 100 },
    )
  })

  it('says who wrote it, where that was told; a line of before says nobody', () => {
    const told = { ...entry, by: 'Sri "Wahyuni"\n' }
    expect(decodeJournalLine(encodeJournalLine(told))).toEqual({ ok: true, value: told })
    expect(encodeJournalLine(entry)).not.toContain('"by"')
    const before = encodeJournalLine(entry).replace(/"v":\d+/, '"v":4')
    const body = before.slice(0, before.lastIndexOf(',"sum"'))
    expect(decodeJournalLine(`${body},"sum":"${checksum(body)}"}`)).toEqual({
      ok: true,
      value: entry,
    })
  })

  it('knows a line that was torn off anywhere', () => {
    const line = encodeJournalLine(entry)
    for (let length = 0; length < line.length; length++) {
      expect(reasonOf(line.slice(0, length))).toBe('journal-line-torn')
    }
  })

  it('knows a line in which any one letter is another one', () => {
    const line = encodeJournalLine(entry)
    for (let at = 0; at < line.length; at++) {
      const other = line[at] === 'x' ? 'y' : 'x'
      expect(reasonOf(line.slice(0, at) + other + line.slice(at + 1))).not.toBe('ok')
    }
  })

  it('knows a whole line of another program, and of records that are none', () => {
    const body = '{"seq":1,"hello":"world"'
    expect(reasonOf(`${body},"sum":"${checksum(body)}"}`)).toBe('journal-line-unknown')
    const strange = entryOf({
      'unit:a': { before: null, after: { ...unit('a'), order: 'x' as never } },
    })
    expect(reasonOf(encodeJournalLine(strange))).toBe('journal-line-unknown')
    const broken = '{"seq":1,'
    expect(reasonOf(`${broken},"sum":"${checksum(broken)}"}`)).toBe('journal-line-unknown')
    expect(reasonOf('')).toBe('journal-line-torn')
  })
})

describe('the checksum', () => {
  it('is the CRC-32 the standard gives', () => {
    expect(checksum('123456789')).toBe('cbf43926')
    expect(checksum('')).toBe('00000000')
  })
})
