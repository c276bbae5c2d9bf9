import { nipDigits } from '../../ranks/nip.ts'
import type { PersonId } from '../../records/records.ts'
import { get, type Structure } from '../../structure/structure.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
import { cleanScanName, isNamedRightly, type ScanMedia } from '../../values/scan-form.ts'
import { attachmentsOf, mostBytes } from '../attachments.ts'
import type { MissingDocument } from '../missing-documents.ts'
import { type FileWords, fileWords, placeOfWords, wordsOf } from './file-words.ts'
import { type NumberKey, numberKeys, withoutYear } from './number-keys.ts'

/** A file of a folder, by its path from there. */
export interface ScanFile {
  readonly path: string
  readonly bytes: number
}

/** What a file was known by. */
export type KnownBy = 'nip' | 'number' | 'name'

/** What a file belongs to, as far as its name and its folders tell. */
export type ScanMatch =
  | { readonly kind: 'matched'; readonly to: MissingDocument; readonly by: readonly KnownBy[] }
  /** The likeliest first. `together`: all of them bear its number, so that it may be of all. */
  | {
      readonly kind: 'several'
      readonly among: readonly MissingDocument[]
      readonly together: boolean
      readonly by: readonly KnownBy[]
    }
  | { readonly kind: 'none' }
  /** One of its name and size is beside it. */
  | { readonly kind: 'there'; readonly to: MissingDocument }
  | { readonly kind: 'refused'; readonly code: RefusedCode }

export type RefusedCode = 'scan-empty' | 'scan-unknown' | 'attachment-too-large'

const MEDIA: readonly ScanMedia[] = ['pdf', 'jpg', 'png', 'docx']
/** A name of one word is somebody's only where it is long enough to be no abbreviation. */
const SHORTEST_NAME = 4

interface NameKey {
  readonly personId: PersonId
  readonly words: readonly string[]
}

interface OfPeople {
  readonly documents: readonly MissingDocument[]
  readonly by: 'nip' | 'name'
}

interface Numbered {
  readonly documents: readonly MissingDocument[]
  readonly isWhole: boolean
  /** Of one number alone. */
  readonly isOne: boolean
}

/**
 * What files belong to, by the NIP, the number of a document or the name of a person that stands in their names and in
 * those of their folders. A name never decides alone where several documents fit: then somebody chooses.
 */
export function scanMatcher(
  structure: Structure,
  on: CalendarDate,
  documents: readonly MissingDocument[],
): (file: ScanFile) => ScanMatch {
  const ofPerson = new Map<PersonId, MissingDocument[]>()
  for (const one of documents)
    if (one.of.kind === 'appointment') pushTo(ofPerson, one.of.record.personId, one)
  const people = [...ofPerson.keys()].flatMap((id) => get(structure, id) ?? [])
  const byNip = new Map<string, PersonId[]>()
  const byName = new Map<string, NameKey[]>()
  for (const { id, nip, name } of people) {
    if (nip) pushTo(byNip, nipDigits(nip), id)
    const words = wordsOf(name)
    const [first = ''] = words
    if (words.length > 1 || first.length >= SHORTEST_NAME)
      pushTo(byName, first, { personId: id, words })
  }
  const byNumber = new Map<string, NumberKey[]>()
  const byStart = new Map<string, NumberKey[]>()
  for (const key of numberKeys(documents)) {
    pushTo(byNumber, key.words[0] ?? '', key)
    const start = withoutYear(key)
    if (start) pushTo(byStart, start.words[0] ?? '', start)
  }
  const most = mostBytes(structure)

  /** Documents of the people named, and by what they were known; null where nobody is. */
  function ofPeople(told: readonly FileWords[]): OfPeople | null {
    const documentsOf = (ids: readonly PersonId[]) => ids.flatMap((id) => ofPerson.get(id) ?? [])
    for (const { nips } of told) {
      const known = nips.flatMap((nip) => byNip.get(nip) ?? [])
      // The number of somebody else is not made up for by a name.
      if (nips.length > 0) return { documents: documentsOf(known), by: 'nip' }
    }
    for (const { words } of told) {
      const named = longest(words, byName)
      if (named.length > 0)
        return { documents: documentsOf(named.map(({ personId }) => personId)), by: 'name' }
    }
    return null
  }

  /** Documents of the numbers told; not `isWhole`: of a number without its year. */
  function ofNumber(told: readonly FileWords[]): Numbered | null {
    for (const isWhole of [true, false]) {
      for (const { words } of told) {
        const keys = longest(words, isWhole ? byNumber : byStart, (key, at) =>
          isMeant(key, words, at),
        )
        if (keys.length === 0) continue
        const documents = [...new Set(keys.flatMap((key) => key.documents))]
        return { documents, isWhole, isOne: keys.length === 1 }
      }
    }
    return null
  }

  function found(told: readonly FileWords[]): ScanMatch {
    const people = ofPeople(told)
    const numbered = ofNumber(told)
    if (people?.documents.length === 0 || (!people && !numbered)) return { kind: 'none' }
    const by = [...(people ? [people.by] : []), ...(numbered ? (['number'] as const) : [])]
    const both =
      people && numbered ? numbered.documents.filter((one) => people.documents.includes(one)) : null
    // Number and person are of different documents: either may be the one that is meant.
    const isAtOdds = both?.length === 0
    const all =
      both && !isAtOdds
        ? both
        : [...new Set([...(numbered?.documents ?? []), ...(people?.documents ?? [])])]
    const { left, isSure } = isAtOdds ? { left: all, isSure: false } : narrowed(all, told)
    const [only] = left
    const isWhole = numbered?.isWhole ?? true
    if (left.length === 1 && only && isSure && isWhole) return { kind: 'matched', to: only, by }
    const together = numbered?.isOne === true && isWhole && !people && left.length > 1
    return { kind: 'several', among: likeliest(structure, on, left), together, by }
  }

  return ({ path, bytes }) => {
    const parts = path.split('/')
    const file = parts.at(-1) ?? ''
    const media = MEDIA.find((one) => /\.[^.]+$/.test(file) && isNamedRightly(file, one))
    if (!media) return { kind: 'refused', code: 'scan-unknown' }
    if (bytes === 0) return { kind: 'refused', code: 'scan-empty' }
    if (bytes > most) return { kind: 'refused', code: 'attachment-too-large' }
    const names = [file.replace(/\.[^.]*$/, ''), ...parts.slice(0, -1).reverse()]
    const match = found(names.map(fileWords))
    if (match.kind !== 'matched') return match
    const name = cleanScanName(file, media)
    const isThere = attachmentsOf(structure, match.to.ofId).some(
      (one) => one.name === name && one.bytes === bytes,
    )
    return isThere ? { kind: 'there', to: match.to } : match
  }
}

/** A number of few words is one only where it cannot be a part of another: "45 2024" in "12-45-2024" is none. */
function isMeant(key: NumberKey, words: readonly string[], at: number): boolean {
  if (key.kinds && !words.some((one) => key.kinds?.has(one))) return false
  return key.words.length > 2 || !/^\d+$/.test(words[at - 1] ?? '')
}

/** Keys that stand in those words, without those that are a part of a longer one. */
function longest<K extends { readonly words: readonly string[] }>(
  words: readonly string[],
  keys: ReadonlyMap<string, readonly K[]>,
  isMeantAt: (key: K, at: number) => boolean = () => true,
): K[] {
  const found = words.flatMap((word, at) =>
    (keys.get(word) ?? [])
      .filter((key) => placeOfWords(words.slice(0, at + key.words.length), key.words, at) === at)
      .filter((key) => isMeantAt(key, at))
      .map((key) => ({ key, at, end: at + key.words.length })),
  )
  const isWithin = (one: (typeof found)[number]) =>
    found.some(
      (other) =>
        other.at <= one.at && other.end >= one.end && other.end - other.at > one.end - one.at,
    )
  return [...new Set(found.filter((one) => !isWithin(one)).map(({ key }) => key))]
}

/**
 * Those the other words of the name leave: role, day, post, year. Not sure: it says Plt., and nothing that fits is one.
 */
function narrowed(
  all: readonly MissingDocument[],
  [file, ...folders]: readonly FileWords[],
): { readonly left: readonly MissingDocument[]; readonly isSure: boolean } {
  const role = file?.role ?? folders.find((one) => one.role)?.role ?? null
  const ofRole = all.filter(({ of }) => of.kind !== 'appointment' || of.record.role === role)
  let left = role === null || ofRole.length === 0 ? all : ofRole
  const keep = (fits: (one: MissingDocument) => boolean) => {
    const kept = left.filter(fits)
    if (kept.length > 0) left = kept
  }
  if (!file) return { left, isSure: true }
  const { dates, titles, words, years } = file
  if (dates.length > 0) keep(({ date, of }) => [date, dayOf(of)].some((day) => isIn(day, dates)))
  if (left.length > 1) keep((one) => isOfPost(one, words))
  if (left.length > 1 && titles.length > 0)
    keep((one) => titles.some((title) => titleOf(one).startsWith(title)))
  if (left.length > 1 && years.length > 0)
    keep(({ date }) => date !== null && years.includes(Number(date.slice(0, 4))))
  return { left, isSure: role === null || ofRole.length > 0 }
}

function isIn(day: CalendarDate | null, dates: readonly CalendarDate[]): boolean {
  return day !== null && dates.includes(day)
}

function dayOf(of: MissingDocument['of']): CalendarDate | null {
  return of.kind === 'appointment' ? of.record.from : null
}

function titleOf({ of }: MissingDocument): string {
  return 'post' in of && of.post ? wordsOf(of.post.title).join(' ') : ''
}

/** Whether the whole title of its post stands in the name. */
function isOfPost(one: MissingDocument, words: readonly string[]): boolean {
  const title = titleOf(one)
  return title !== '' && placeOfWords(words, title.split(' ')) !== -1
}

/** First what has no scan and runs on the day, then what has none. */
function likeliest(
  structure: Structure,
  on: CalendarDate,
  list: readonly MissingDocument[],
): MissingDocument[] {
  const rank = ({ ofId, of }: MissingDocument) => {
    const isBare = attachmentsOf(structure, ofId).length === 0
    const runs = of.kind !== 'appointment' || of.record.until === null || of.record.until >= on
    return (isBare ? 0 : 2) + (runs ? 0 : 1)
  }
  return list
    .map((one, at) => ({ one, at, rank: rank(one) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ one }) => one)
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
