import { AsyncLocalStorage } from 'node:async_hooks'

/** The program's power was taken away: nothing is written any more. */
export class Unplugged extends Error {
  constructor() {
    super('The power is gone')
    this.name = 'Unplugged'
  }
}

/** The power of the program that is tried now: after so many writings of file or database it is gone. */
interface Plug {
  /** Writings so far. */
  count: number
  /** The first that is not done any more. */
  limit: number
  /** So long each takes. */
  slowMs: number
  /** It is room that runs out, and not power. */
  isFull: boolean
}

const WELL = { limit: Number.POSITIVE_INFINITY, slowMs: 0, isFull: false }
const plug: Plug = { count: 0, ...WELL }

/** One program from its start: what it begins, however late it goes on, belongs to it. */
interface Started {
  isGone: boolean
}

const runsIn = new AsyncLocalStorage<Started>()
let started: Started = { isGone: false }

/**
 * Power for so many writings, each of which takes so long. Whoever lost it before writes nothing any more: what is
 * started from here on is another program.
 */
export function plugIn(
  limit = WELL.limit,
  how: Partial<Pick<Plug, 'slowMs' | 'isFull'>> = {},
): void {
  if (isUnplugged() && !plug.isFull) {
    started.isGone = true
    started = { isGone: false }
  }
  runsIn.enterWith(started)
  Object.assign(plug, { count: 0, ...WELL, limit, ...how })
}

let done: Promise<unknown> = Promise.resolve()

/** Notes a writing that was begun with power: the disk ends it, whatever becomes of the program. */
export function underWay<T>(work: Promise<T>): Promise<T> {
  done = Promise.allSettled([done, work])
  return work
}

/** When the disk has ended all it was given. */
export const atRest = (): Promise<unknown> => done

/** Who asks lost its power, whether or not there is power again. */
export const isGone = (): boolean => runsIn.getStore()?.isGone === true
/** Takes the power away now: what the program still does in the background is not done. */
export function pullOut(): void {
  plug.limit = Math.min(plug.limit, plug.count - 1)
}

/** Writings since the program was plugged in. */
export const writings = (): number => plug.count
/** There was a writing for which it was not enough. */
export const isUnplugged = (): boolean => plug.count > plug.limit
export const isFull = (): boolean => plug.isFull && isUnplugged()
export const slowMs = (): number => plug.slowMs

/** One more is to be written; throws where there is no power for it, or no room for more. */
export function writing(full: () => Error, takesRoom = true): void {
  if (isGone()) throw new Unplugged()
  plug.count++
  if (!isUnplugged()) return
  if (!plug.isFull) throw new Unplugged()
  if (takesRoom) throw full()
}

/** Whether this writing is the one in which the power goes. */
export const isLast = (): boolean => !plug.isFull && plug.count === plug.limit
