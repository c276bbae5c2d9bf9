import type { InputFile } from '../../exchange/sheets/load-sheets.ts'
import type { OfficeCover, OpenedFrom } from '../view/office-covers.ts'

/** The office that was opened from files. */
export interface OpenedBefore {
  readonly id: string
  readonly name: string
  /** ISO moment it was last open here. */
  readonly openedAt: string
}

const SHOWN = 24

/** By what files are known when they come again: their names, and a sum of all they hold. */
export async function openedFrom(files: readonly InputFile[]): Promise<OpenedFrom> {
  const sums = await Promise.all(
    files.map(async ({ bytes }) => {
      const sum = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
      return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    }),
  )
  const name = files.map((file) => file.name).join(' + ')
  return { name, sum: sums.map((sum) => sum.slice(0, SHOWN)).join(' ') }
}

/**
 * Which office of this computer began with these files, or with files of their name: the one used last; null where none
 * did. `present`: the offices that are there.
 */
export function openedBefore(
  covers: Readonly<Record<string, OfficeCover>>,
  present: ReadonlySet<string>,
  { name, sum }: OpenedFrom,
): OpenedBefore | null {
  const [first] = openedAlike(covers, present, { name, sum })
  return first ? { id: first[0], name: first[1].name, openedAt: first[1].openedAt } : null
}

/** How many offices began with these files, or with files of their name. */
export function timesOpened(
  covers: Readonly<Record<string, OfficeCover>>,
  present: ReadonlySet<string>,
  from: OpenedFrom,
): number {
  return openedAlike(covers, present, from).length
}

/** The one used last first. */
function openedAlike(
  covers: Readonly<Record<string, OfficeCover>>,
  present: ReadonlySet<string>,
  { name, sum }: OpenedFrom,
): [string, OfficeCover][] {
  return Object.entries(covers)
    .filter(([id, { from }]) => present.has(id) && from && (from.sum === sum || from.name === name))
    .sort(([, a], [, b]) => (a.openedAt < b.openedAt ? 1 : -1))
}
