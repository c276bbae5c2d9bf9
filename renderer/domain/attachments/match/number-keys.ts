import type { LawType } from '../../records/records.ts'
import type { MissingDocument } from '../missing-documents.ts'
import { wordsOf } from './file-words.ts'

/** A number as it stands in the names of files, and the documents that bear it. */
export interface NumberKey {
  readonly words: readonly string[]
  /** One of these stands beside it: "23 2014" alone is no law. */
  readonly kinds: ReadonlySet<string> | null
  readonly documents: readonly MissingDocument[]
}

const REGULATIONS = ['peraturan', 'perda', 'perkada', 'perwali', 'perwako', 'perbup', 'pergub']
const KINDS_OF_LAW: Readonly<Record<LawType, readonly string[]>> = {
  uu: ['uu', 'undang'],
  pp: ['pp', 'pemerintah'],
  perpres: ['perpres', 'presiden'],
  permen: ['permen', 'permendagri', 'permenpan', 'permenpanrb', 'menteri'],
  perda: ['perda', 'daerah'],
  perkada: REGULATIONS,
}

/** The numbers of documents, each with all that bear it. A lone short number says nothing. */
export function numberKeys(documents: readonly MissingDocument[]): NumberKey[] {
  const keys = new Map<
    string,
    { words: string[]; kinds: ReadonlySet<string> | null; documents: MissingDocument[] }
  >()
  for (const one of documents) {
    if (one.of.kind === 'proposal') {
      add(one, wordsOf(one.of.name), null)
    } else if (one.of.kind === 'law') {
      const { lawType, number, year } = one.of.record
      add(one, [...wordsOf(number), String(year)], KINDS_OF_LAW[lawType])
    } else if (one.number !== null) {
      add(one, wordsOf(one.number), one.of.kind === 'regulation' ? REGULATIONS : null)
    }
  }
  return [...keys.values()]

  function add(one: MissingDocument, words: string[], kinds: readonly string[] | null): void {
    const says = words.length > 1 || (words[0] ?? '').length > 4
    if (!says) return
    const key = `${kinds?.join(',') ?? ''}|${words.join(' ')}`
    const held = keys.get(key)
    if (held) held.documents.push(one)
    else keys.set(key, { words, kinds: kinds && new Set(kinds), documents: [one] })
  }
}

/** A number as it is written where its year is left out; null where too little stays of it. */
export function withoutYear(key: NumberKey): NumberKey | null {
  const words = key.words.slice(0, -1)
  const hasYear = /^(19|20)\d\d$/.test(key.words.at(-1) ?? '')
  return hasYear && key.kinds === null && words.length > 2 ? { ...key, words } : null
}
