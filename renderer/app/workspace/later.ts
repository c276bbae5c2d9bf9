import { hearUnexpected } from '../unexpected/unexpected.ts'
import { type Backups, isStale } from './backups.ts'

/** Work that is done a little after an office was opened, so that its picture comes first. */
export interface Later<T> {
  readonly done: Promise<T | null>
  stop(): void
}

/** The work after so long; null where it was stopped before, or could not be done, which is told. */
export function after<T>(ms: number, work: () => Promise<T | null>): Later<T> {
  let stop = () => {}
  let isOver = false
  const done = new Promise<T | null>((resolve) => {
    const failed = (error: unknown) => {
      // An office that was closed meanwhile has no database any more: nothing is lost by it.
      if (!isOver) hearUnexpected('later', error, 'worker')
      resolve(null)
    }
    const timer = setTimeout(() => work().then(resolve, failed), ms)
    stop = () => {
      isOver = true
      clearTimeout(timer)
      resolve(null)
    }
  })
  return { done, stop: () => stop() }
}

const HOUR_MS = 60 * 60 * 1000

/** A program that is never closed has its daily snapshot too. */
export function everyHour(
  backups: Backups,
  lastSeq: () => number,
  now: () => string,
): Later<never> {
  const timer = setInterval(() => {
    if (isStale(backups.get(), lastSeq(), now())) void backups.take()
  }, HOUR_MS)
  return { done: Promise.resolve(null), stop: () => clearInterval(timer) }
}
