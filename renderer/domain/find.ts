import type { PersonId, PostId, StructureRecord, UnitId } from './records.ts'
import type { Structure } from './structure.ts'

export interface Found {
  readonly kind: 'unit' | 'post' | 'person'
  readonly id: UnitId | PostId | PersonId
  /** What matched, as it is written. */
  readonly text: string
}

/** Lower case, accents and punctuation folded away: what two people type for the same name. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const cache = new WeakMap<StructureRecord, string>()

function searchText(record: StructureRecord): string {
  const known = cache.get(record)
  if (known !== undefined) return known
  const text = ` ${folded(wordsOf(record))}`
  cache.set(record, text)
  return text
}

function wordsOf(record: StructureRecord): string {
  switch (record.kind) {
    case 'unit':
      return `${record.name} ${record.shortName ?? ''} ${record.code ?? ''}`
    case 'post':
      return `${record.title} ${record.code ?? ''}`
    case 'person':
      return `${record.name} ${record.nip ?? ''}`
    default:
      return ''
  }
}

/**
 * Units, posts and persons that hold every word of the query, best first: a name that begins with the query, then
 * words that begin with its words, then the rest; units before posts before persons. A plain scan: the folded text
 * of each record is kept as long as the record lives, so 40,000 records cost a few milliseconds and no index can
 * fall behind an edit.
 */
export function find(structure: Structure, query: string, limit: number): Found[] {
  const words = folded(query).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const hits: { readonly rank: number; readonly record: StructureRecord }[] = []
  const kinds = ['unit', 'post', 'person'] as const
  for (const [order, kind] of kinds.entries()) {
    structure.tables[kind].forEach((record: StructureRecord) => {
      const rank = rankOf(searchText(record), words)
      if (rank !== null) hits.push({ rank: rank * kinds.length + order, record })
    })
  }
  hits.sort((a, b) => a.rank - b.rank || compare(searchText(a.record), searchText(b.record)))
  return hits.slice(0, limit).map(({ record }) => foundOf(record))
}

function rankOf(text: string, words: readonly string[]): number | null {
  let inner = 0
  for (const word of words) {
    if (text.includes(` ${word}`)) continue
    if (!text.includes(word)) return null
    inner++
  }
  if (inner > 0) return 2
  return text.startsWith(` ${words.join(' ')}`) ? 0 : 1
}

function foundOf(record: StructureRecord): Found {
  switch (record.kind) {
    case 'unit':
      return { kind: 'unit', id: record.id, text: record.name }
    case 'post':
      return { kind: 'post', id: record.id, text: record.title }
    case 'person':
      return { kind: 'person', id: record.id, text: record.name }
    default:
      throw new Error(`Not searched: ${record.kind}`)
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
