import type { PaperText } from '../domain/paper/paper-text.ts'
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
  const title = words('erase.sheet')
  const when = momentText(facts.at, words.language)
  return {
    title,
    landscape: false,
    foot: `${title} · ${when}`,
    blocks: [
      {
        kind: 'title',
        lines: [title.toUpperCase(), facts.office ?? words('erase.deleted-before')],
      },
      {
        kind: 'fields',
        rows: [
          [words('erase.when'), when],
          [words('integrity.folder'), facts.folder ?? '–'],
        ],
      },
      { kind: 'heading', text: words('erase.removed') },
      { kind: 'list', items: removedLines(words, facts), numbered: false },
      { kind: 'heading', text: words('erase.beyond') },
      { kind: 'paragraph', text: words('erase.beyond-lead') },
      { kind: 'list', items: beyondReachLines(words, facts), numbered: false },
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
