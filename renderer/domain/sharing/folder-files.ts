import type { Line } from './batch-name.ts'
import type { Part } from './part.ts'
import { bothSeen, covers, hasSeen, type Seen } from './seen.ts'

/**
 * One file a laptop laid into a shared folder. It is named by the last batch of its own that is in it: who has that
 * batch has all that stands in the file.
 */
export interface FolderFile {
  readonly line: Line
  readonly number: number
  /** What changed since the file before, or all there is. */
  readonly kind: 'lines' | 'base'
}

/** What is to be taken from a folder, in this order. */
export interface Chosen {
  readonly parts: readonly Part[]
  /** Lines of which there is more, which waits for a whole file. */
  readonly waiting: readonly Line[]
  /** What is here once they are taken. */
  readonly seen: Seen
}

/**
 * Looks for everything in a folder that is not here. Asks for the files it has to see into, as few as do: what is here
 * is not read again, and a part is taken only where all it was made from is here, else the newest whole file.
 * Answered with null where a file is damaged or none of ours.
 */
export function* chosenFrom(
  seen: Seen,
  files: readonly FolderFile[],
): Generator<FolderFile, Chosen, Part | null> {
  const lines = [...new Set(files.map(({ line }) => line))].sort()
  const parts: Part[] = []
  const read = new Map<FolderFile, Part | null>()
  let here = seen
  function* opened(file: FolderFile): Generator<FolderFile, Part | null, Part | null> {
    const known = read.get(file)
    if (known !== undefined) return known
    const part = yield file
    read.set(file, part)
    return part
  }
  /** Takes the next file of a line that fits; false where none does. */
  function* next(line: Line): Generator<FolderFile, boolean, Part | null> {
    const left = unseen(files, line, here).filter((file) => read.get(file) !== null)
    const first = left.find(({ kind }) => kind === 'lines')
    const whole = left.findLast(({ kind }) => kind === 'base')
    // Of a line nothing of which is here the whole file is read, and not all before it.
    const tried = here[line] === undefined ? [whole, first] : [first, whole]
    for (const file of tried) {
      const part = file && (yield* opened(file))
      if (!part || !covers(here, part.since) || covers(here, part.state.seen)) continue
      parts.push(part)
      here = bothSeen(here, part.state.seen)
      return true
    }
    // One that turned out to be damaged leaves the place to the one before it.
    return tried.some((file) => file && read.get(file) === null)
  }
  for (let goesOn = true; goesOn; ) {
    goesOn = false
    for (const line of lines) while (yield* next(line)) goesOn = true
  }
  const waiting = lines.filter((line) => unseen(files, line, here).length > 0)
  return { parts, waiting, seen: here }
}

/** Files of a line that are not here, by their numbers. */
function unseen(files: readonly FolderFile[], line: Line, seen: Seen): FolderFile[] {
  return files
    .filter((file) => file.line === line && !hasSeen(seen, `${line}/${file.number}`))
    .sort((a, b) => a.number - b.number)
}
