import type { PaperBlock, PaperText } from '../domain/paper/paper-text.ts'
import { momentText } from '../words/figures/moment-text.ts'
import type { Words } from '../words/words.ts'

/** What was erased, as its sheet says it. */
export interface ErasedFacts {
  /** Null where the office was deleted before. */
  readonly office: string | null
  /** Where its folder lay; null where there was none any more. */
  readonly folder: string | null
  readonly folderGoes: 'trash' | 'gone'
  /** ISO moment. */
  readonly at: string
}

/** What was removed, a sentence each. */
export function removedLines(words: Words, { folder, folderGoes }: ErasedFacts): string[] {
  return [
    ...(folder === null ? [] : [words(`erase.folder-${folderGoes}`, { folder })]),
    words('erase.did-database'),
    words('erase.did-settings'),
    words('erase.did-papers'),
  ]
}

/** What the program cannot reach, a sentence each. */
export function beyondReachLines(words: Words, { folder, folderGoes }: ErasedFacts): string[] {
  return [
    ...(folder !== null && folderGoes === 'gone' ? [] : [words('erase.not-trash')]),
    words('erase.not-copies'),
    words('erase.not-printed'),
    words('erase.not-backups'),
    words('erase.not-named'),
    words('erase.not-disk'),
  ]
}

/** A sheet for the file: what was removed of an office, and what nobody but the office itself can see to. */
export function erasedPaper(words: Words, facts: ErasedFacts): PaperText {
  return removalPaper(words, {
    title: words('erase.sheet'),
    of: facts.office ?? words('erase.deleted-before'),
    at: facts.at,
    where: [[words('integrity.folder'), facts.folder ?? '–']],
    removed: removedLines(words, facts),
    beyond: beyondReachLines(words, facts),
    more: [],
  })
}

export interface Removal {
  readonly title: string
  /** Of which office. */
  readonly of: string
  /** ISO moment. */
  readonly at: string
  readonly where: readonly (readonly [name: string, value: string])[]
  /** A sentence each: what is gone, and what the program cannot reach. */
  readonly removed: readonly string[]
  readonly beyond: readonly string[]
  /** What is told before the signatures. */
  readonly more: readonly PaperBlock[]
}

/** What was removed on somebody's wish, what is left to see to, and who did it. */
export function removalPaper(words: Words, removal: Removal): PaperText {
  const { title, of, at, where, removed, beyond, more } = removal
  const when = momentText(at, words.language)
  return {
    title,
    landscape: false,
    foot: `${title} · ${when}`,
    blocks: [
      { kind: 'title', lines: [title.toUpperCase(), of] },
      { kind: 'fields', rows: [[words('erase.when'), when], ...where] },
      { kind: 'heading', text: words('erase.removed') },
      { kind: 'list', items: removed, numbered: false },
      { kind: 'heading', text: words('erase.beyond') },
      { kind: 'paragraph', text: words('erase.beyond-lead') },
      { kind: 'list', items: beyond, numbered: false },
      ...more,
      {
        kind: 'signatures',
        signers: [
          { over: '', title: words('erase.by'), name: '', under: '' },
          { over: '', title: words('integrity.seen-by'), name: '', under: '' },
        ],
      },
    ],
  }
}
