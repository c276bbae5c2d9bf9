import type { PaperText } from '../domain/paper/paper-text.ts'
import { momentText } from '../words/figures/moment-text.ts'
import type { Words } from '../words/words.ts'

/** What the recovery sheet of a locked office says. */
export interface RecoveryFacts {
  readonly office: string
  /** In groups of letters. */
  readonly code: string
  /** ISO moment it was locked. */
  readonly at: string
}

/** The one sheet that opens a locked office when its passphrase is forgotten: the code, how it is used, how it is kept. */
export function recoveryPaper(words: Words, { office, code, at }: RecoveryFacts): PaperText {
  const title = words('lock.sheet')
  const when = momentText(at, words.language)
  return {
    title,
    landscape: false,
    foot: `${title} · ${when}`,
    blocks: [
      { kind: 'title', lines: [title.toUpperCase(), office] },
      {
        kind: 'fields',
        rows: [
          [words('lock.sheet-office'), office],
          [words('lock.sheet-when'), when],
        ],
      },
      { kind: 'code', code, use: words('lock.sheet-use') },
      { kind: 'heading', text: words('lock.sheet-how') },
      {
        kind: 'list',
        items: [words('lock.sheet-how-1'), words('lock.sheet-how-2'), words('lock.sheet-how-3')],
        numbered: true,
      },
      { kind: 'heading', text: words('lock.sheet-keep') },
      {
        kind: 'list',
        items: [words('lock.sheet-keep-1'), words('lock.sheet-keep-2'), words('lock.sheet-keep-3')],
        numbered: false,
      },
      {
        kind: 'signatures',
        signers: [
          { over: '', title: words('lock.sheet-by'), name: '', under: '' },
          { over: '', title: words('lock.sheet-kept-by'), name: '', under: '' },
        ],
      },
    ],
  }
}
