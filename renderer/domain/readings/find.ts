import type { PersonId, PostId, StructureRecord, UnitId } from '../records/records.ts'
import type { Structure } from '../structure/structure.ts'
import type { PersistentMap } from '../values/persistent-map.ts'
import { slipsTo } from './almost-word.ts'
import { OFFICE_TYPES, officeOf } from './offices.ts'
import { spokenOf } from './spoken-names.ts'

export interface Found {
  readonly kind: 'unit' | 'post' | 'person'
  readonly id: UnitId | PostId | PersonId
  /** What matched, as it is written. */
  readonly text: string
  readonly match: Match
}

/**
 * How what is typed is met: by words that begin so; by the word that is meant where a letter is wrong; by some of the
 * words only; or only within a word ("sk" in "Puskesmas").
 */
export type Match = 'word' | 'slip' | 'some' | 'within'

/** Lower case, accents and punctuation folded away: what two people type for the same name. */
export function folded(text: string): string {
  if (/^[ -~]*$/.test(text)) {
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  }
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Some records with what is searched of each, and all of that in one text. */
interface Shelf {
  readonly records: readonly StructureRecord[]
  readonly texts: readonly string[]
  readonly whole: string
  /** Where among them the perangkat daerah stand. */
  readonly offices: readonly number[]
  /** Every word of them; collected when a search first finds nothing. */
  vocabulary: ReadonlySet<string> | null
}

const shelves = new WeakMap<ReadonlyMap<string, StructureRecord>, Shelf>()

function shelfOf(part: ReadonlyMap<string, StructureRecord>): Shelf {
  const known = shelves.get(part)
  if (known) return known
  const records = [...part.values()]
  const texts = records.map(textOf)
  const offices = records.flatMap((record, at) => (isOffice(record) ? [at] : []))
  const whole = texts.join('\n')
  const shelf: Shelf = { records, texts, whole, offices, vocabulary: null }
  shelves.set(part, shelf)
  return shelf
}

function textOf(record: StructureRecord): string {
  switch (record.kind) {
    case 'unit': {
      const opd = OFFICE_TYPES.has(record.type) ? OPD : undefined
      return searched(record.name, `${record.shortName ?? ''} ${record.code ?? ''}`, opd)
    }
    case 'post':
      return searched(record.title, record.code ?? '')
    case 'person':
      return ` ${folded(`${record.name} ${record.nip ?? ''}`)}`
    default:
      return ' '
  }
}

/** Each word behind a blank; what is said in speech comes last. */
function searched(name: string, beside: string, spoken = spokenOf(folded(name))): string {
  return ` ${[folded(name), folded(beside), spoken].filter(Boolean).join(' ')}`
}

/**
 * Units, posts and persons that hold every word of the query, best first: a name that begins with the query, then
 * words that begin with its words, then the rest; last those some of whose words are those of their perangkat daerah
 * ("sekretaris dinas sosial"). Where there is none: what a word with a wrong letter may mean, and then what holds most
 * of the words. Names are found by what they are called in speech too ("kasi persandian"). Units before posts before
 * persons. A plain scan of folded texts. They are kept with the parts of the tables that versions share: an edit makes a hundred of them anew, 40,000 cost a
 * few milliseconds, and no index can fall behind.
 */
export function find(structure: Structure, query: string, limit: number): Found[] {
  const words = folded(query).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const said = holding(structure, words, limit)
  return said.length > 0 ? said : nearest(structure, words, limit)
}

/** What holds every one of the words. */
function holding(structure: Structure, words: readonly string[], limit: number): Found[] {
  const best: Hit[] = []
  scan(structure, words, (text, record, order) => {
    const rank = rankOf(text, words)
    if (rank !== null) keep(best, { rank: rank * KINDS.length + order, text, record }, limit)
  })
  if (best.length < limit) findInOffices(structure, words, best, limit)
  return best.map(({ record, rank }) =>
    foundOf(record, Math.floor(rank / KINDS.length) === WITHIN ? 'within' : 'word'),
  )
}

/** For a query some word of which stands nowhere, or no record holds whole. */
function nearest(structure: Structure, words: readonly string[], limit: number): Found[] {
  const vocabularies = new Set<ReadonlySet<string>>()
  let whole = words.map(() => false)
  eachShelf(structure, (shelf) => {
    whole = whole.map((is, at) => is || shelf.whole.includes(words[at] as string))
    vocabularies.add(vocabularyOf(shelf))
  })
  const meant = words.map((word, at) => (whole[at] ? [word] : almost(vocabularies, word)))
  const known = meant.filter(({ length }) => length > 0)
  if (known.length < words.length / 2) return []
  const isWhole = known.length === words.length
  for (const corrected of isWhole && !whole.every(Boolean) ? waysOf(known) : []) {
    const found = holding(structure, corrected, limit)
    if (found.length > 0) return found.map((one) => ({ ...one, match: 'slip' }))
  }
  const telling = meant.filter((one, at) => one.length > 0 && !JOINING.has(words[at] as string))
  return most(structure, telling.length > 0 ? telling : known, limit)
}

/** Words of the file that are meant by a mistyped one, the fewest slips first. */
function almost(vocabularies: Iterable<ReadonlySet<string>>, typed: string): readonly string[] {
  const slips = new Map<string, number>()
  for (const vocabulary of vocabularies) {
    for (const word of vocabulary) {
      if (word[0] !== typed[0] || slips.has(word)) continue
      const count = slipsTo(word, typed)
      if (count !== null) slips.set(word, count)
    }
  }
  return [...slips]
    .sort(([a, of], [b, other]) => of - other || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST_MEANT)
    .map(([word]) => word)
}

/** One word each, in every way; of many ways the likeliest. */
function waysOf(meant: readonly (readonly string[])[]): string[][] {
  return meant.reduce<string[][]>(
    (ways, words) => words.flatMap((word) => ways.map((way) => [...way, word])).slice(0, MOST_WAYS),
    [[]],
  )
}

/** What holds those of the words that say most, the rarest ones, where that is half of them or more. */
function most(structure: Structure, meant: readonly (readonly string[])[], limit: number): Found[] {
  const holds = (text: string) =>
    meant.map((words) => words.some((word) => text.includes(` ${word}`)))
  const bearing = meant.map(() => 0)
  scan(structure, [], (text) => {
    for (const [at, is] of holds(text).entries()) if (is) bearing[at] = (bearing[at] as number) + 1
  })
  const weights = bearing.map((count) => 1 / Math.max(count, 1))
  let heaviest = 0
  let best: Hit[] = []
  scan(structure, [], (text, record, order) => {
    const held = holds(text)
    if (held.filter(Boolean).length < meant.length / 2) return
    const weight = held.reduce((sum, is, at) => (is ? sum + (weights[at] as number) : sum), 0)
    if (weight < heaviest) return
    if (weight > heaviest) best = []
    heaviest = weight
    keep(best, { rank: order, text, record }, limit)
  })
  return best.map(({ record }) => foundOf(record, 'some'))
}

/** Words of names that tell nothing apart. */
const JOINING = new Set('dan serta di ke dari pada untuk yang dengan the of and for'.split(' '))
const KINDS = ['unit', 'post', 'person'] as const
/** What a perangkat daerah is called in speech. */
const OPD = 'opd skpd'
/** Of the words a mistyped one may mean, so many are tried. */
const MOST_MEANT = 3
const MOST_WAYS = 9

/** Every record of the parts in which each of the words stands somewhere. */
function scan(
  structure: Structure,
  words: readonly string[],
  each: (text: string, record: StructureRecord, order: number) => void,
): void {
  eachShelf(structure, ({ records, texts, whole }, order) => {
    if (!words.every((word) => whole.includes(word))) return
    for (let at = 0; at < texts.length; at++)
      each(texts[at] as string, records[at] as StructureRecord, order)
  })
}

function eachShelf(structure: Structure, each: (shelf: Shelf, order: number) => void): void {
  for (const [order, kind] of KINDS.entries()) {
    const table: PersistentMap<StructureRecord> = structure.tables[kind]
    for (const part of table.shared()) each(shelfOf(part), order)
  }
}

function vocabularyOf(shelf: Shelf): ReadonlySet<string> {
  shelf.vocabulary ??= new Set(shelf.texts.flatMap((text) => text.split(' ')))
  return shelf.vocabulary
}

/** Looked for only while there is room behind those that say every word themselves. */
function findInOffices(
  structure: Structure,
  words: readonly string[],
  best: Hit[],
  limit: number,
): void {
  const offices = officeWords(structure, words)
  if (offices.size === 0) return
  const own = words.filter((word) => !offices.has(word))
  scan(structure, own, (text, record, order) => {
    for (const word of own) if (!text.includes(` ${word}`)) return
    if (!isFoundInOffice(structure, record, text, words, offices)) return
    keep(best, { rank: OFFICE_RANK * KINDS.length + order, text, record }, limit)
  })
}

/** For each word that stands in the name of a perangkat daerah, which ones bear it. */
function officeWords(
  structure: Structure,
  words: readonly string[],
): ReadonlyMap<string, ReadonlySet<UnitId>> {
  const found = new Map<string, Set<UnitId>>()
  if (words.length === 1) return found
  for (const part of structure.tables.unit.shared()) {
    const { records, texts, offices } = shelfOf(part)
    for (const at of offices) {
      for (const word of words) {
        if (!texts[at]?.includes(` ${word}`)) continue
        const bearing = found.get(word) ?? new Set()
        found.set(word, bearing.add((records[at] as StructureRecord).id as UnitId))
      }
    }
  }
  return found
}

function isOffice(record: StructureRecord): boolean {
  return record.kind === 'unit' && OFFICE_TYPES.has(record.type)
}

/** Whether a record says some of the words, but not all, and its office each of those left. */
function isFoundInOffice(
  structure: Structure,
  record: StructureRecord,
  text: string,
  words: readonly string[],
  offices: ReadonlyMap<string, ReadonlySet<UnitId>>,
): boolean {
  const left = words.filter((word) => !text.includes(` ${word}`))
  if (left.length === 0 || left.length === words.length) return false
  if (rankOf(text, words) !== null) return false
  const unitId = unitOf(structure, record)
  const at = unitId && officeOf(structure, unitId)?.id
  return Boolean(at && left.every((word) => offices.get(word)?.has(at)))
}

/** Where a record belongs: a person to the post held last. */
function unitOf(structure: Structure, record: StructureRecord): UnitId | undefined {
  if (record.kind === 'unit') return record.id
  if (record.kind === 'post') return record.unitId
  const held = structure.groups.appointmentsOfPerson.get(record.id)?.at(-1)
  const postId = held && structure.tables.appointment.get(held)?.postId
  return postId ? structure.tables.post.get(postId)?.unitId : undefined
}

interface Hit {
  readonly rank: number
  readonly text: string
  readonly record: StructureRecord
}

/** Puts a hit at its place among the best `limit`, where it is one of them. */
function keep(best: Hit[], hit: Hit, limit: number): void {
  const last = best[limit - 1]
  if (last && !isBefore(hit, last)) return
  let low = 0
  let high = best.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(hit, best[middle] as Hit)) high = middle
    else low = middle + 1
  }
  best.splice(low, 0, hit)
  if (best.length > limit) best.pop()
}

function isBefore(a: Hit, b: Hit): boolean {
  return a.rank !== b.rank ? a.rank < b.rank : a.text < b.text
}

/** Behind every rank of `rankOf`. */
const OFFICE_RANK = 3
/** Some word stands only within another. */
const WITHIN = 2

function rankOf(text: string, words: readonly string[]): number | null {
  let inner = 0
  for (const word of words) {
    if (text.includes(` ${word}`)) continue
    if (!text.includes(word)) return null
    inner++
  }
  if (inner > 0) return WITHIN
  return text.startsWith(` ${words.join(' ')}`) ? 0 : 1
}

function foundOf(record: StructureRecord, match: Match): Found {
  switch (record.kind) {
    case 'unit':
      return { kind: 'unit', id: record.id, text: record.name, match }
    case 'post':
      return { kind: 'post', id: record.id, text: record.title, match }
    case 'person':
      return { kind: 'person', id: record.id, text: record.name, match }
    default:
      throw new Error(`Not searched: ${record.kind}`)
  }
}
