import type { Structure } from '../structure/structure.ts'
import { type ArticleText, articleTexts, wordsOfArticle } from './article-texts.ts'
import { withClauses } from './clauses.ts'
import { basePieces, type Scope } from './compose.ts'
import { GONE, type KeptNumber, keptNumbers } from './kept-numbers.ts'
import { linesOf } from './lines.ts'
import { naskahSettings } from './naskah-settings.ts'
import { numbered, numbersOf } from './numbering.ts'
import type { NaskahText } from './text-of.ts'
import type { Naskah } from './text-tree.ts'

/** What an amendment does at one place of the text in force. */
export interface Amending {
  readonly verb: 'changed' | 'title' | 'inserted' | 'gone'
  /** The articles and headings it is about, in their order; of what is gone as they were. */
  readonly articles: readonly ArticleText[]
  /** What stands before and behind what is put in: an article, or a heading for a heading; null at an end. */
  readonly before: ArticleText | null
  readonly behind: ArticleText | null
  /** The heading of its kind before one that is put in, under the same chapter. */
  readonly beside: ArticleText | null
}

export interface Amended {
  /** The text in force, and the text as it reads when the amendment is carried out: numbers in force kept. */
  readonly inForce: NaskahText
  readonly consolidated: NaskahText
  readonly items: readonly Amending[]
}

/** A text with numbers in force, references read that way; what is kept says so of itself, else it is counted. */
function textWith(
  naskah: Naskah,
  kept: readonly KeptNumber[] | null,
  letters: 'anew' | 'between',
  form: 'letter' | 'article',
): NaskahText {
  const counted = numbered(naskah, kept, letters)
  return { naskah, ...counted, lines: linesOf(counted, form) }
}

/** The text as it is in force: it does not take its own place. */
export function naskahInForce(structure: Structure, scope: Scope): Naskah {
  return withClauses(structure, basePieces(structure, scope, true), scope)
}

/** The numbers the text of a structure has in force: those kept, else counted. */
export function numbersInForce(structure: Structure, scope: Scope): KeptNumber[] {
  const { letters } = naskahSettings(structure, scope)
  return numbersOf(
    numbered(naskahInForce(structure, scope), keptNumbers(structure, scope), letters),
  )
}

/**
 * What has to be amended so that the text in force says what another structure makes of it. An article that reads
 * otherwise is restated whole; each keeps its number (UU 12/2011, Lampiran II; KMK 527/2022).
 *
 * @param form how references read; by default as the office has set it
 */
export function amended(
  before: Structure,
  after: Structure,
  scope: Scope,
  form?: 'letter' | 'article',
): Amended {
  const settings = naskahSettings(after, scope)
  const references = form ?? settings.references
  const kept = numbersInForce(before, scope)
  const inForce = textWith(
    naskahInForce(before, scope),
    keptNumbers(before, scope),
    settings.letters,
    references,
  )
  const consolidated = textWith(naskahInForce(after, scope), kept, settings.letters, references)
  return {
    inForce,
    consolidated,
    items: amendings(articleTexts(inForce), articleTexts(consolidated)),
  }
}

function amendings(old: readonly ArticleText[], now: readonly ArticleText[]): Amending[] {
  const was = new Map(old.map((one) => [numberKey(one), one]))
  const items: Amending[] = []
  for (let at = 0; at < now.length; at++) {
    const one = now[at] as ArticleText
    const before = was.get(numberKey(one))
    if (!before) {
      const run = insertedFrom(now, at, was)
      items.push({
        verb: 'inserted',
        articles: run,
        before: now[at - 1] ?? null,
        behind: now.slice(at + run.length).find((each) => was.has(numberKey(each))) ?? null,
        beside: besideOf(now, at),
      })
      at += run.length - 1
    } else if (isGone(one)) {
      if (isGone(before)) continue
      const run: ArticleText[] = []
      for (; at < now.length; at++) {
        const each = now[at] as ArticleText
        const held = was.get(numberKey(each))
        if (!held || !isGone(each) || isGone(held) || each.piece.kind !== one.piece.kind) break
        run.push(held)
      }
      at -= 1
      items.push({ verb: 'gone', articles: run, before: null, behind: null, beside: null })
    } else if (wordsOfArticle(before) !== wordsOfArticle(one)) {
      const verb = one.piece.kind === 'pasal' ? 'changed' : 'title'
      items.push({ verb, articles: [one], before: null, behind: null, beside: null })
    }
  }
  return items
}

/** What is put in at one place: articles one after another; or a heading with the articles under it. */
function insertedFrom(
  now: readonly ArticleText[],
  at: number,
  was: ReadonlyMap<string, ArticleText>,
): ArticleText[] {
  const first = now[at] as ArticleText
  const run = [first]
  for (let next = at + 1; next < now.length; next++) {
    const one = now[next] as ArticleText
    if (was.has(numberKey(one))) break
    const headed = first.piece.kind !== 'pasal'
    if (
      headed
        ? !one.under.includes(first.key)
        : one.piece.kind !== 'pasal' || !sameHeading(one, first)
    )
      break
    run.push(one)
  }
  return run
}

/** The heading before it that is counted in the same row. */
function besideOf(now: readonly ArticleText[], at: number): ArticleText | null {
  const one = now[at] as ArticleText
  const before = now.slice(0, at)
  return (
    before.findLast((each) => each.piece.kind === one.piece.kind && sameHeading(each, one)) ?? null
  )
}

function sameHeading(one: ArticleText, other: ArticleText): boolean {
  return one.under.join('\n') === other.under.join('\n')
}

/** A place in force is its number under its chapter, whatever it holds now. */
function numberKey({ piece, path, mark }: ArticleText): string {
  return piece.kind === 'pasal' || piece.kind === 'bab' ? mark : [...path, mark].join(' / ')
}

export function isGone({ piece }: ArticleText): boolean {
  return piece.key.startsWith(GONE)
}

/** What an amendment would cost, beside a text that takes the whole place of the old one. */
export interface AmendmentPrice {
  /** Articles in force that are not gone. */
  readonly articles: number
  /** Restated when references go down to the letter, and when they name the article alone. */
  readonly toTheLetter: number
  readonly articleOnly: number
  readonly inserted: number
  readonly gone: number
}

/** The price of amending, told before one chooses; an indicator, no verdict. */
export function amendmentPrice(before: Structure, after: Structure, scope: Scope): AmendmentPrice {
  const letter = amended(before, after, scope, 'letter')
  const article = amended(before, after, scope, 'article')
  const count = ({ items }: Amended, verb: Amending['verb']) =>
    items
      .filter((one) => one.verb === verb)
      .flatMap(({ articles }) => articles)
      .filter(({ piece }) => piece.kind === 'pasal').length
  return {
    articles: articleTexts(letter.inForce).filter(
      (one) => one.piece.kind === 'pasal' && !isGone(one),
    ).length,
    toTheLetter: count(letter, 'changed'),
    articleOnly: count(article, 'changed'),
    inserted: count(letter, 'inserted'),
    gone: count(letter, 'gone'),
  }
}
