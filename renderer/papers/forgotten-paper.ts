import type { PaperBlock, PaperText } from '../domain/paper/paper-text.ts'
import { momentText } from '../words/figures/moment-text.ts'
import type { Words } from '../words/words.ts'
import { removalPaper } from './erased-paper.ts'

/** What was done, as its sheet says it; it names nobody. */
export interface ForgottenFacts {
  readonly office: string
  /** Where the old story lay. */
  readonly folder: string
  readonly alsoIn: readonly string[]
  /** The shared folder in which files of the office lie that could not be taken away; null where none do. */
  readonly leftIn: string | null
  /** Scans of what the person held or stood for; the folder of the second copy they go from as well. */
  readonly scans: { readonly gone: number; readonly shared: number; readonly second: string | null }
  /** Paths of files saved from the program that are there still. */
  readonly written: readonly { readonly path: string; readonly at: string }[]
  /** ISO moment. */
  readonly at: string
}

/** What was removed, a sentence each. */
export function forgottenLines(words: Words, { folder, scans }: ForgottenFacts): string[] {
  return [
    words('forget.did-office'),
    words('forget.did-story', { folder }),
    words('forget.did-database'),
    words('forget.did-papers'),
    ...(scans.gone > 0 ? [words('forget.did-scans', { count: scans.gone })] : []),
  ]
}

/** What is left to be seen to, a sentence each. */
export function leftToSeeTo(words: Words, { alsoIn, leftIn, scans }: ForgottenFacts): string[] {
  return [
    ...(scans.shared > 0 ? [words('forget.scans-shared', { count: scans.shared })] : []),
    ...(scans.second === null ? [] : [words('forget.scans-second', { folder: scans.second })]),
    ...(leftIn === null ? [] : [words('forget.left-in', { folder: leftIn })]),
    ...(alsoIn.length === 0 ? [] : [words('forget.also-in', { list: alsoIn.join(', ') })]),
    words('forget.colleagues'),
    words('erase.not-copies'),
    words('erase.not-printed'),
    words('erase.not-backups'),
    words('erase.not-disk'),
  ]
}

function writtenBlocks(words: Words, { written }: ForgottenFacts): PaperBlock[] {
  if (written.length === 0) return []
  const items = written.map(({ path, at }) => `${path} (${momentText(at, words.language)})`)
  return [
    { kind: 'heading', text: words('forget.written') },
    { kind: 'list', items, numbered: false },
  ]
}

/** A sheet for the file: that one person was made nameless, and what nobody but the office itself can see to. */
export function forgottenPaper(words: Words, facts: ForgottenFacts): PaperText {
  return removalPaper(words, {
    title: words('forget.sheet'),
    of: facts.office,
    at: facts.at,
    where: [],
    removed: forgottenLines(words, facts),
    beyond: leftToSeeTo(words, facts),
    more: writtenBlocks(words, facts),
  })
}
