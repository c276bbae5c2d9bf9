import { type Mark, markAt } from '../../domain/naskah/marks.ts'
import { HEADING, isCapitals, type WholeLine, wholeLines } from './whole-lines.ts'

/** A paragraph or a point with all that stands below it. */
export interface Point {
  /** As it is written; '' for a text without a mark. */
  readonly mark: string
  readonly text: string
  readonly row: number
  readonly points: readonly Point[]
}

export interface Article {
  /** "3", "5A"; '' for a text that names no article. */
  readonly number: string
  readonly row: number
  /** The headings it stands under, from the chapter down. */
  readonly under: readonly string[]
  readonly text: string
  readonly points: readonly Point[]
}

/** What is out of order. */
export interface Fault {
  readonly what: 'article-twice' | 'mark-twice' | 'mark-skipped'
  readonly row: number
  /** The article, or the mark. */
  readonly value: string
}

export interface ArticleTree {
  /** What stands before the first chapter or article. */
  readonly preamble: readonly WholeLine[]
  readonly articles: readonly Article[]
  readonly faults: readonly Fault[]
  /** What stands behind the last article: places and dates, signatures, annexes. */
  readonly closing: readonly WholeLine[]
}

/** A point while its text is read. */
interface OpenPoint {
  mark: string
  text: string
  row: number
  points: OpenPoint[]
}

interface OpenArticle extends OpenPoint {
  number: string
  under: readonly string[]
}

interface Level {
  readonly style: Mark['style']
  count: number
  /** Whose list it is. */
  readonly owner: OpenPoint
}

/** Regulations have four levels of points; more are taken for points of the last. */
const DEEPEST = 12
/** What stands behind the last article. */
const CLOSING = /^(LAMPIRAN\b|[Dd]itetapkan di\b|[Dd]iundangkan di\b|[Aa]gar setiap orang\b)/
/** What leads to a list without a colon. */
const LEADS = /(:|terdiri (atas|dari)|membawah(i|kan)|meliputi)$/i

/**
 * The articles of a regulation with their paragraphs and points, no text left out. `torn`: false where no row is torn
 * by the end of a line.
 */
export function articleTree(rows: readonly string[], torn = true): ArticleTree {
  const preamble: WholeLine[] = []
  const closing: WholeLine[] = []
  const articles: OpenArticle[] = []
  const faults: Fault[] = []
  const numbers = new Set<string>()
  const under: string[] = []
  let levels: Level[] = []
  let begun = false
  let heading = false
  let ended = false

  function article(number: string, row: number): OpenArticle {
    const one = { number, row, under: [...under], mark: '', text: '', points: [] }
    articles.push(one)
    levels = []
    begun = true
    heading = false
    ended = false
    return one
  }

  for (const { text, row } of wholeLines(rows, torn).lines) {
    const [, number] = /^pasal\s+(\d+[A-Za-z]?|[IVX]+)$/i.exec(text) ?? []
    if (number !== undefined) {
      if (numbers.has(number)) faults.push({ what: 'article-twice', row, value: number })
      numbers.add(number)
      article(number, row)
      continue
    }
    const depth = ['bab', 'bagian', 'paragraf'].findIndex((one) =>
      text.toLowerCase().startsWith(`${one} `),
    )
    if (depth >= 0 && HEADING.test(text)) {
      under.length = Math.min(under.length, depth)
      under.push(text)
      begun = true
      heading = true
      ended = false
      continue
    }
    if (ended || (begun && CLOSING.test(text))) {
      ended = true
      closing.push({ text, row })
      continue
    }
    const found = markAt(text)
    if (heading && !found && (isCapitals(text) || text.length < 120)) {
      under[under.length - 1] += ` ${text}`
      continue
    }
    heading = false
    if (!begun && !startsAlone(text, found !== null)) {
      preamble.push({ text, row })
      continue
    }
    const current = articles.at(-1) ?? article('', row)
    if (!found) {
      if (current.text === '' && current.points.length === 0) current.text = text
      else current.points.push({ mark: '', text, row, points: [] })
      if (levels.length > 0) levels = []
      continue
    }
    const point = { mark: found.mark.text, text: found.rest, row, points: [] }
    const fault = place(current, levels, found.mark, point)
    if (fault) faults.push({ what: fault, row, value: found.mark.text })
  }
  return { preamble, articles, faults, closing }
}

/** A text that was copied from the middle begins with its list. */
function startsAlone(text: string, marked: boolean): boolean {
  return marked || /terdiri (atas|dari)|membawah(i|kan)/i.test(text)
}

/** Puts a point where its mark says it is; answers what is out of order. */
function place(
  article: OpenPoint,
  levels: Level[],
  mark: Mark,
  point: OpenPoint,
): Fault['what'] | null {
  const last = levels.at(-1)?.owner.points.at(-1) ?? article
  const leads = LEADS.test(last.text)
  const same = levels.findLastIndex(({ style }) => style === mark.style)
  const next = levels.findLastIndex(
    ({ style, count }) => style === mark.style && (mark.count === count + 1 || mark.count === 0),
  )
  const deeper = same < 0 || (mark.count === 1 && leads)
  if (deeper && levels.length < DEEPEST) {
    levels.push({ style: mark.style, count: mark.count, owner: last })
    last.points.push(point)
    return mark.count > 1 ? 'mark-skipped' : null
  }
  const at = next >= 0 ? next : Math.max(0, same)
  levels.length = at + 1
  const level = levels[at] as Level
  const before = level.count
  level.count = mark.count
  level.owner.points.push(point)
  if (next >= 0) return null
  return mark.count <= before ? 'mark-twice' : 'mark-skipped'
}
