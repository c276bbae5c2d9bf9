import type { SnapshotInfo } from '../contract/ipc-contract.ts'

const LATEST = 20
const DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Which snapshots may go: all but the last 20, the last of each of the last 30 days, and the last of each month. What
 * was set aside stays, and takes no place of theirs.
 * @param snapshots in any order
 * @param now ISO moment
 * @returns names of the files to remove
 */
export function overdueSnapshots(snapshots: readonly SnapshotInfo[], now: string): string[] {
  const ring = snapshots.filter(({ kept }) => !kept)
  const newestFirst = ring.sort((a, b) => b.at.localeCompare(a.at) || b.seq - a.seq)
  const keep = new Set(newestFirst.slice(0, LATEST).map(({ file }) => file))
  const firstDay = new Date(Date.parse(now) - DAYS * DAY_MS).toISOString().slice(0, 10)
  const days = new Set<string>()
  const months = new Set<string>()
  for (const { file, at } of newestFirst) {
    const [day, month] = [at.slice(0, 10), at.slice(0, 7)]
    if (day > firstDay && !days.has(day)) keep.add(file)
    if (!months.has(month)) keep.add(file)
    days.add(day)
    months.add(month)
  }
  return newestFirst.map(({ file }) => file).filter((file) => !keep.has(file))
}
