import { LANGUAGES, type Language } from '../../values/language.ts'
import { type Decision, MARKS, type Mark } from '../proposal.ts'

export interface ReadMark extends Decision {
  readonly no: number
}

/** A number marked twice, each time differently: what was said first, and last. */
export interface TwiceMarked {
  readonly no: number
  readonly first: Mark
  readonly last: Mark
}

/** Numbers as they are written; `6-3` is read as 3 to 6. */
export interface WrittenRange {
  readonly first: number
  readonly last: number
}

/** A piece that is no mark, as typed, and the line it stands on (from 1). */
export interface UnreadPiece {
  readonly text: string
  readonly line: number
}

export interface ReadMarks {
  readonly marks: readonly ReadMark[]
  /** Numbers that are no act of the sheet. */
  readonly unknown: readonly number[]
  /** The last mark counts. */
  readonly twice: readonly TwiceMarked[]
  /** Ranges written from the higher number to the lower. */
  readonly turned: readonly WrittenRange[]
  readonly unread: readonly UnreadPiece[]
}

const NUMBERS = String.raw`\d+(?:\s*[-–]\s*\d+)?(?:\s*[,&+]\s*\d+(?:\s*[-–]\s*\d+)?)*`

/** How a mark is keyed in: by the letter its column on the sheet begins with, or by its word. */
const SIGNS: Readonly<Record<Language, Readonly<Record<Mark, readonly [string, ...string[]]>>>> = {
  id: { S: ['S', 'setuju'], T: ['T', 'tolak'], R: ['R', 'revisi'] },
  en: {
    S: ['A', 'agree', 'agreed'],
    T: ['D', 'decline', 'declined', 'reject', 'rejected'],
    R: ['R', 'revise'],
  },
}

/** The letter a mark is keyed in by in a language: that of its column on the sheet. */
export function markLetter(mark: Mark, language: Language): string {
  return SIGNS[language][mark][0]
}

/** The mark of each sign: those of the language, and those of a sheet printed in Indonesian. */
function signsOf(language: Language): ReadonlyMap<string, Mark> {
  return new Map(
    [LANGUAGES[0], language].flatMap((one) =>
      MARKS.flatMap((mark) => SIGNS[one][mark].map((sign) => [sign.toLowerCase(), mark] as const)),
    ),
  )
}

function entryPattern(signs: ReadonlyMap<string, Mark>): RegExp {
  return new RegExp(
    String.raw`(?<=^|[\s,;])(${NUMBERS})\s*(${[...signs.keys()].join('|')})(?![\p{L}\p{N}])(\s*:)?`,
    'giu',
  )
}
/** A remark in quotation marks, from its colon on; a doubled one stands for itself. */
const QUOTED = /^\s*(?:"((?:[^"]|"")*)"|“([^”]*)”)/u
/** A number with another letter or none: it was meant as a mark. */
const HALF_MARK = new RegExp(String.raw`^${NUMBERS}\s*\p{L}?$`, 'u')

interface Entry {
  readonly ranges: readonly WrittenRange[]
  readonly mark: Mark
  /** What follows its letter, or its quoted remark, begins here. */
  readonly after: number
  readonly start: number
  readonly colon: boolean
  /** Its remark where that stands in quotation marks. */
  readonly quoted: string | null
}

/**
 * Reads the marks of a decision sheet as they are keyed in: `1 S, 2 T, 3 R: nama diganti menjadi …`, also `1S 2T`,
 * `4-7 S`, `1,2,5 S` and `1 setuju`; commas, semicolons, spaces and new lines part them. What follows a letter up to
 * the next mark is its remark; after a colon only a comma, a semicolon or a new line ends it, and in quotation marks
 * (`3 R: "gabung, 4 S"`) nothing before the closing one. In English `1 A, 2 D, 3 R`, as its sheet is headed.
 */
export function readMarks(
  text: string,
  known: ReadonlySet<number>,
  language: Language = LANGUAGES[0],
): ReadMarks {
  const entries = entriesOf(text, signsOf(language))
  const marks = new Map<number, ReadMark>()
  const unknown = new Set<number>()
  const twice = new Map<number, TwiceMarked>()
  const unread = piecesOf(text, 0, entries[0]?.start ?? text.length)
  for (const [index, { ranges, mark, after, quoted }] of entries.entries()) {
    const pieces = piecesOf(text, after, entries[index + 1]?.start ?? text.length)
    const half = pieces.filter((piece) => quoted !== null || HALF_MARK.test(piece.text))
    unread.push(...half)
    const said = pieces.filter((piece) => !half.includes(piece))
    const remark = quoted ?? (half.length > 0 ? joined(said) : whole(said, text))
    for (const no of ranges.flatMap(numbersIn)) {
      if (!known.has(no)) unknown.add(no)
      else {
        const earlier = marks.get(no)
        if (earlier && earlier.mark !== mark) twice.set(no, { no, first: earlier.mark, last: mark })
        marks.set(no, { no, mark, remark })
      }
    }
  }
  return {
    marks: [...marks.values()].sort((a, b) => a.no - b.no),
    unknown: [...unknown],
    twice: [...twice.values()],
    turned: entries.flatMap(({ ranges }) => ranges.filter(({ first, last }) => last < first)),
    unread: unread.map(({ text: piece, line }) => ({ text: piece, line })),
  }
}

function entriesOf(text: string, signs: ReadonlyMap<string, Mark>): Entry[] {
  const entries: Entry[] = []
  const entry = entryPattern(signs)
  for (let found = entry.exec(text); found; found = entry.exec(text)) {
    const [all, numbers = '', sign = '', colon = ''] = found
    const { index: start } = found
    const mark = signs.get(sign.toLowerCase())
    if (!mark) continue
    const before = entries.at(-1)
    const parted = /(^|[,;\n])[^\S\n]*$/.test(text.slice(before?.after ?? 0, start))
    if (before?.colon && before.quoted === null && !parted) {
      // Its first number belongs to the remark; the next may begin a mark.
      entry.lastIndex = start + (/^\d+/.exec(numbers)?.[0].length ?? 1)
      continue
    }
    const colonEnd = start + all.length
    const quote = colon === '' ? null : QUOTED.exec(text.slice(colonEnd))
    const after = colonEnd + (quote?.[0].length ?? 0)
    entry.lastIndex = after
    entries.push({
      ranges: rangesOf(numbers),
      mark,
      start,
      after,
      colon: colon !== '',
      quoted: quote && (quote[1]?.replaceAll('""', '"') ?? quote[2] ?? '').trim(),
    })
  }
  return entries
}

interface Piece extends UnreadPiece {
  readonly start: number
  readonly end: number
}

/** What stands between two places of the text, parted at commas, semicolons and line ends. */
function piecesOf(text: string, from: number, to: number): Piece[] {
  return [...text.slice(from, to).matchAll(/[^,;\n]+/g)].flatMap((found) => {
    const piece = found[0].replace(/^[\s:]+|\s+$/g, '')
    if (piece === '') return []
    const start = from + (found.index ?? 0) + found[0].indexOf(piece)
    const line = text.slice(0, start).split('\n').length
    return [{ text: piece, line, start, end: start + piece.length }]
  })
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join(', ')
}

/** Pieces that belong together, with the commas between them as typed. */
function whole(pieces: readonly Piece[], text: string): string {
  return text.slice(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0)
}

/** `1, 4-6` → 1–1, 4–6, as they are written. */
function rangesOf(text: string): WrittenRange[] {
  return text.split(/[,&+]/).map((part) => {
    const [first = 0, last = first] = part.split(/[-–]/).map(Number)
    return { first, last }
  })
}

/** Its numbers, the lowest first. A range longer than 1,000 is taken as its ends. */
function numbersIn({ first, last }: WrittenRange): number[] {
  const [low, high] = first < last ? [first, last] : [last, first]
  if (high === low) return [low]
  if (high - low > 1000) return [low, high]
  return Array.from({ length: high - low + 1 }, (_, index) => low + index)
}

/** A mark as one keys it in, `3 R: nama diganti`; quoted where its remark would be read as something else. */
export function writtenMark(
  { no, mark, remark }: ReadMark,
  language: Language = LANGUAGES[0],
): string {
  const letter = markLetter(mark, language)
  if (remark === '') return `${no} ${letter}`
  const plain = `${no} ${letter}: ${remark}`
  const open = /["“]/u.test(remark)
  return !open && isRead(plain, { no, mark, remark }, language)
    ? plain
    : `${no} ${letter}: "${remark.replaceAll('"', '""')}"`
}

/** True where the text is read as that mark and nothing else, and ends before another that follows. */
function isRead(text: string, { no, mark, remark }: ReadMark, language: Language): boolean {
  const next = no + 1
  const read = readMarks(`${text}, ${next} S`, new Set([no, next]), language)
  const [first, second] = read.marks
  return (
    read.marks.length === 2 &&
    first?.mark === mark &&
    first.remark === remark &&
    second?.remark === '' &&
    read.unread.length + read.unknown.length + read.twice.length === 0
  )
}
