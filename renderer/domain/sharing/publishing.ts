import { type BatchName, type Line, momentOf } from './batch-name.ts'
import type { FolderFile } from './folder-files.ts'
import { covers, hasSeen, lastOf, type Seen } from './seen.ts'

/** What a line laid into a folder last. */
export interface Published {
  readonly line: Line
  readonly number: number
  /** Bytes of the parts since the last whole file. */
  readonly bytes: number
}

/** After so many parts, so many bytes of them, or so long, all there is is laid down again. */
const MOST_PARTS = 64
const MOST_BYTES = 2 ** 20
const LONGEST_MS = 24 * 60 * 60 * 1000

/** What is to be laid down under the name of the line's last batch. */
export interface ToPublish extends FolderFile {
  /** There is a part since the last one; and all there is, besides or alone. */
  readonly kinds: readonly FolderFile['kind'][]
}

/**
 * What a line has to lay into a folder now; null where everything of its own lies there.
 * @param own what lies there of the line
 * @param last what it laid there before, as this computer remembers it
 * @param since what it had then; null where that is not known any more
 */
export function toPublish(
  line: Line,
  seen: Seen,
  own: readonly FolderFile[],
  last: Published | null,
  since: Seen | null,
): Omit<ToPublish, 'kind'> | null {
  const number = lastOf(seen, line)
  const lies = (one: number) => own.some((file) => file.number === one)
  const base = Math.max(-1, ...own.flatMap((file) => (file.kind === 'base' ? [file.number] : [])))
  const known = last?.line === line ? last : null
  const isUnbroken = known !== null && lies(known.number)
  if (isUnbroken && base >= 0 && known.number === number) return null
  const isPart = known !== null && since !== null && known.number !== number && covers(seen, since)
  const parts = own.filter((file) => file.kind === 'lines' && file.number > base)
  const isWhole =
    !isPart ||
    !isUnbroken ||
    base < 0 ||
    parts.length >= MOST_PARTS ||
    known.bytes >= MOST_BYTES ||
    momentOf(named(line, number)) - momentOf(named(line, base)) > LONGEST_MS
  const kinds = [...(isPart ? ['lines' as const] : []), ...(isWhole ? ['base' as const] : [])]
  return { line, number, kinds }
}

/**
 * Whether something came since the folder was looked into that came otherwise (by file, from a server). It is passed on
 * into the folder under a new name of one's own: who has an older one by another way need not have the rest.
 * @param looked what was here when the last look was over; null where that is not known
 */
export function cameOtherwise(line: Line, seen: Seen, looked: Seen | null): boolean {
  if (!looked) return true
  const last = lastOf(looked, line)
  return Object.entries(seen).some(([other, numbers]) =>
    numbers.some((one) => {
      const number = Math.abs(one)
      const isOwnWork = other === line && number > last
      return !isOwnWork && !hasSeen(looked, named(other, number))
    }),
  )
}

/**
 * Files of a line that its own laptop does not know. One that is what its name says means that somebody else goes on
 * under the same line: this computer was put back, or is one of two copies.
 */
export function ahead(line: Line, seen: Seen, own: readonly FolderFile[]): FolderFile[] {
  return own.filter((file) => file.line === line && !hasSeen(seen, named(line, file.number)))
}

/**
 * Files of the line nobody needs any more: all of them is in the last whole file but one, so that there is a whole one
 * even where the last turns out to be damaged.
 */
export function outlived(own: readonly FolderFile[], seen: Seen): FolderFile[] {
  const bases = own.flatMap((file) => (file.kind === 'base' ? [file.number] : []))
  const before = bases.sort((a, b) => a - b).at(-2) ?? -1
  return own.filter(({ line, number }) => number < before && hasSeen(seen, named(line, number)))
}

function named(line: Line, number: number): BatchName {
  return `${line}/${number}`
}
