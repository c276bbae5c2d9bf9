import { expect, it } from 'vitest'
import { lateOffices } from '../../../renderer/app/second-copy/second-copy.ts'

const NOW = '2026-03-20T08:00:00.000Z'
const OLD = '2026-03-01T08:00:00.000Z'
const NEWER = '2026-03-02T08:00:00.000Z'
const FRESH = '2026-03-19T08:00:00.000Z'
const AWAY = { code: 'not-found', message: 'away' }

function late(
  at: string | null,
  worked: string | null | undefined,
  trouble: typeof AWAY | null = null,
): boolean {
  const offices = [{ id: 'a', at, scans: null }]
  const copies = { folder: '/stick', isSameDisk: false, offices, trouble }
  const map = new Map(worked === undefined ? [] : [['a', worked]])
  return lateOffices(copies, map, NOW).length === 1
}

it('an office worked on after a copy of more than a week ago waits for the next', () => {
  expect(late(OLD, NEWER)).toBe(true)
  expect(late(OLD, FRESH)).toBe(true)
  expect(late(FRESH, NOW)).toBe(false)
})

it('an old copy of an office nobody worked on since is as good as a new one, while the disk can be reached', () => {
  expect(late(OLD, OLD)).toBe(false)
  expect(late(OLD, OLD, AWAY)).toBe(true)
})

it('one never copied waits from a week after it was worked on', () => {
  expect(late(null, OLD)).toBe(true)
  expect(late(null, FRESH)).toBe(false)
})

it('an example, and one of which no work is known, wait for nothing', () => {
  expect(late(OLD, undefined, AWAY)).toBe(false)
  expect(late(OLD, null, AWAY)).toBe(false)
})
