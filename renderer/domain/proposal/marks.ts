import type { Decision, Mark } from './proposal.ts'

export interface ReadMark extends Decision {
  readonly no: number
}

export interface ReadMarks {
  readonly marks: readonly ReadMark[]
  /** Numbers that are no act of the sheet. */
  readonly unknown: readonly number[]
  /** Numbers that were marked twice, each time differently; the last one counts. */
  readonly twice: readonly number[]
  /** What could not be read, as typed. */
  readonly unread: string
}

const ENTRY =
  /(^|[\s,;])((?:\d+(?:\s*[-–]\s*\d+)?)(?:\s*[,&+]\s*\d+(?:\s*[-–]\s*\d+)?)*)\s*([STR])(?![\p{L}\p{N}])\s*:?/giu

/**
 * Reads the marks of a decision sheet as they are keyed in: `1 S, 2 T, 3 R: nama diganti menjadi …`, also `4-7 S` and
 * `1,2,5 S`; commas, semicolons and new lines part them. What follows a letter up to the next mark is its remark.
 */
export function readMarks(text: string, known: ReadonlySet<number>): ReadMarks {
  const entries = [...text.matchAll(ENTRY)]
  const marks = new Map<number, ReadMark>()
  const unknown = new Set<number>()
  const twice = new Set<number>()
  for (const [index, entry] of entries.entries()) {
    const end = entries[index + 1]?.index ?? text.length
    const remark = text.slice((entry.index ?? 0) + entry[0].length, end)
    const mark = (entry[3] ?? '').toUpperCase() as Mark
    for (const no of numbersOf(entry[2] ?? '')) {
      if (!known.has(no)) unknown.add(no)
      else {
        const earlier = marks.get(no)
        if (earlier && earlier.mark !== mark) twice.add(no)
        marks.set(no, { no, mark, remark: trimmed(remark) })
      }
    }
  }
  return {
    marks: [...marks.values()].sort((a, b) => a.no - b.no),
    unknown: [...unknown],
    twice: [...twice],
    unread: trimmed(text.slice(0, entries[0]?.index ?? text.length)),
  }
}

function trimmed(text: string): string {
  return text.replace(/^[\s,;:]+|[\s,;]+$/g, '')
}

/** `1, 4-6` → 1, 4, 5, 6. A range longer than 1,000 is taken as its ends. */
function numbersOf(text: string): number[] {
  return text.split(/[,&+]/).flatMap((part) => {
    const [first = 0, last = first] = part.split(/[-–]/).map(Number)
    if (last - first < 0 || last - first > 1000) return [first, last]
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
}
