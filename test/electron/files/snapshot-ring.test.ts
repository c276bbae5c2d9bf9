import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overdueSnapshots } from '../../../electron/files/snapshot-ring.ts'

const NOW = '2026-11-25T10:00:00.000Z'
const HOUR = 60 * 60 * 1000
const at = (hoursAgo: number) => new Date(Date.parse(NOW) - hoursAgo * HOUR).toISOString()
const shot = (hoursAgo: number, seq = 1) => ({
  file: `${seq} ${at(hoursAgo)}`,
  seq,
  at: at(hoursAgo),
  size: 1,
  kept: false,
})

describe('overdueSnapshots', () => {
  test('the last 20 stay, however close together', () => {
    const shots = Array.from({ length: 20 }, (_, hour) => shot(hour / 60))
    expect(overdueSnapshots(shots, NOW)).toEqual([])
  })

  test('what was set aside stays for good, and takes no place of the others', () => {
    const recent = Array.from({ length: 20 }, (_, minute) => shot(minute / 60))
    const aside = Array.from({ length: 5 }, (_, day) => ({ ...shot(24 * (100 + day)), kept: true }))
    expect(overdueSnapshots([...aside, ...recent], NOW)).toEqual([])
  })

  test('of a day long past its month nothing stays but the last of the month', () => {
    const recent = Array.from({ length: 20 }, (_, minute) => shot(minute / 60))
    const old = [shot(24 * 100), shot(24 * 101), shot(24 * 102)]
    expect(overdueSnapshots([...old, ...recent], NOW)).toEqual([
      shot(24 * 101).file,
      shot(24 * 102).file,
    ])
  })

  test('each of the last 30 days keeps its last one', () => {
    const twoADay = Array.from({ length: 60 }, (_, half) => shot(half * 12 + 1))
    const overdue = new Set(overdueSnapshots(twoADay, NOW))
    const daysKept = new Set(
      twoADay.filter(({ file }) => !overdue.has(file)).map(({ at }) => at.slice(0, 10)),
    )
    for (let day = 0; day < 30; day++) expect(daysKept).toContain(at(day * 24).slice(0, 10))
  })

  test('every month that had a snapshot still has its last one, and the newest 20 are there', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 24 * 800 }), { maxLength: 200 })
    fc.assert(
      fc.property(hours, (list) => {
        const shots = list.map((hour, seq) => shot(hour, seq))
        const overdue = new Set(overdueSnapshots(shots, NOW))
        const kept = shots.filter(({ file }) => !overdue.has(file))
        const newest = [...shots].sort((a, b) => b.at.localeCompare(a.at) || b.seq - a.seq)
        for (const one of newest.slice(0, 20)) expect(kept).toContain(one)
        const months = (some: typeof shots) => new Set(some.map((one) => one.at.slice(0, 7)))
        expect(months(kept)).toEqual(months(shots))
        expect(kept.length).toBeLessThanOrEqual(20 + 31 + months(shots).size)
      }),
      { seed: 2018, numRuns: 200 },
    )
  })
})
