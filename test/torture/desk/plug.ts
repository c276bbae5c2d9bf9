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

/** Power for so many writings, each of which takes so long. */
export function plugIn(
  limit = WELL.limit,
  how: Partial<Pick<Plug, 'slowMs' | 'isFull'>> = {},
): void {
  Object.assign(plug, { count: 0, ...WELL, limit, ...how })
}

/** Writings since the program was plugged in. */
export const writings = (): number => plug.count
/** There was a writing for which it was not enough. */
export const isUnplugged = (): boolean => plug.count > plug.limit
export const isFull = (): boolean => plug.isFull && isUnplugged()
export const slowMs = (): number => plug.slowMs

/** One more is to be written; throws where there is no power for it, or no room for more. */
export function writing(full: () => Error, takesRoom = true): void {
  plug.count++
  if (!isUnplugged()) return
  if (!plug.isFull) throw new Unplugged()
  if (takesRoom) throw full()
}

/** Whether this writing is the one in which the power goes. */
export const isLast = (): boolean => !plug.isFull && plug.count === plug.limit
