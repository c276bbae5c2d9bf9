import type { Person, PersonId, StructureRecord } from '../../domain/records/records.ts'
import { splitName } from '../../domain/records/split-name.ts'
import { textDigits } from '../../domain/values/text-hash.ts'
import { type ActsFor, actingByPost } from './acts-for.ts'
import type { ProblemCell, ProblemList } from './problem-list.ts'
import { headingKey } from './sheet.ts'

/**
 * Ids made from what the file says, so that the same file gives the same records and two dates of one organisation
 * can be compared by id.
 */
export interface StableIds {
  /** `text` as the end of an id; a number is added where an earlier call gave the same. */
  fresh(kind: string, text: string): string
  /** The id of a person known by an NIP or a name: the same each time, and neither can be read in it. */
  freshPerson(key: string): PersonId
  /** The person told before with that NIP, and that name with or without titles; undefined for a new one. */
  personBefore(nip: string, name: string): PersonId | undefined
  /** Remembers a person for both. */
  rememberPerson(nip: string | null, name: string, id: PersonId): void
  /** Remembers what a later row tells of a person who was told before. */
  toldAgain(person: Person): void
  /** Remembers who only acts and has no NIP: another row may tell who that is. */
  supposed(id: PersonId, name: string, cell: ProblemCell): void
  /** Remembers a post whom the holder of another acts for. */
  actsFor(told: ActsFor): void
  /** The records with everybody once, with all that the rows told of them, and who acts by his post; what is likely only is told. */
  everybodyOnce(records: readonly StructureRecord[], problems: ProblemList): StructureRecord[]
}

export function createStableIds(): StableIds {
  const given = new Map<string, Map<string, number>>()
  const people = new Map<string, { readonly name: string; readonly id: PersonId }[]>()
  const named = new Map<string, PersonId | Set<PersonId>>()
  const nips = new Map<PersonId, string>()
  const again: Person[] = []
  const byPost: ActsFor[] = []
  const acting = new Map<PersonId, { readonly name: string; readonly cell: ProblemCell }>()
  function fresh(kind: string, text: string): string {
    const part = idPart(text)
    const ofKind = given.get(kind) ?? new Map<string, number>()
    given.set(kind, ofKind)
    const count = (ofKind.get(part) ?? 0) + 1
    ofKind.set(part, count)
    return count === 1 ? `${kind}:${part}` : `${kind}:${part}~${count}`
  }
  return {
    fresh,
    freshPerson: (key) => fresh('person', hidden(key)) as PersonId,
    personBefore: (nip, name) =>
      people.get(nip)?.find((one) => within(bareName(one.name), bareName(name)))?.id,
    rememberPerson(nip, name, id) {
      if (nip) {
        people.set(nip, [...(people.get(nip) ?? []), { name, id }])
        nips.set(id, nip)
      }
      const key = nameKey(name)
      const before = named.get(key)
      // A city has tens of thousands of names, each mostly once.
      if (typeof before === 'object') before.add(id)
      else named.set(key, before === undefined || before === id ? id : new Set([before, id]))
    },
    toldAgain: (person) => void again.push(person),
    actsFor: (told) => void byPost.push(told),
    supposed: (id, name, cell) => void acting.set(id, { name, cell }),
    everybodyOnce(records, problems) {
      const same = new Map<string, PersonId>()
      const alike = new Map<string, Alike>()
      for (const [id, { name, cell }] of acting) {
        const key = nameKey(name)
        const { others, first } = alike.get(key) ?? alikeOf(named.get(key), acting, id)
        alike.set(key, { others, first })
        const [one = first, ...more] = others
        if (one === id) continue
        if (more.length > 0) {
          const told = others.map((other) => nips.get(other) ?? null)
          noteNamesakes(told, name, cell, problems)
          continue
        }
        same.set(id, one)
        problems.add('missing-value', 'warning', 'same-person', cell, { name })
      }
      const whole = once(records, again, same)
      const freshAppointment = (text: string) => fresh('appointment', text)
      whole.push(...actingByPost(byPost, whole, freshAppointment, problems))
      return whole
    },
  }
}

/** Who bears one name: those a row of their own tells, and the first of those who only act. */
interface Alike {
  readonly others: readonly PersonId[]
  readonly first: PersonId
}

function alikeOf(
  found: PersonId | ReadonlySet<PersonId> | undefined,
  acting: ReadonlyMap<PersonId, unknown>,
  first: PersonId,
): Alike {
  const all = typeof found === 'object' ? [...found] : found ? [found] : []
  return { others: all.filter((id) => !acting.has(id)), first }
}

/** Who acts bears the name of several: nothing tells which of them is meant, so each can be chosen by the NIP. */
function noteNamesakes(
  nips: readonly (string | null)[],
  name: string,
  cell: ProblemCell,
  problems: ProblemList,
): void {
  const offers = nips.filter((nip) => nip !== null)
  const params = {
    name,
    count: nips.length,
    others: offers.length > 0 ? ` (NIP ${offers.join(', ')})` : '',
  }
  problems.add('namesakes', 'warning', 'namesakes', { ...cell, offers }, params)
}

function once(
  records: readonly StructureRecord[],
  again: readonly Person[],
  same: ReadonlyMap<string, PersonId>,
): StructureRecord[] {
  if (again.length === 0 && same.size === 0) return [...records]
  const more = new Map<string, Person[]>()
  const twice = records.filter((one) => one.kind === 'person' && same.has(one.id)) as Person[]
  for (const one of [...again, ...twice]) {
    const id = same.get(one.id) ?? one.id
    more.set(id, [...(more.get(id) ?? []), one])
  }
  return records.flatMap((one): StructureRecord[] => {
    if (one.kind === 'appointment') {
      const personId = same.get(one.personId)
      return [personId ? { ...one, personId } : one]
    }
    if (one.kind !== 'person') return [one]
    return same.has(one.id) ? [] : [(more.get(one.id) ?? []).reduce(filledBy, one)]
  })
}

/** A person with what only another row tells. */
function filledBy(person: Person, other: Person): Person {
  const status = person.status === 'other' ? other.status : person.status
  const blank = Object.entries(other).filter(
    ([field]) => (person as unknown as Readonly<Record<string, unknown>>)[field] === null,
  )
  return { ...person, ...Object.fromEntries(blank), status }
}

/** Sixteen signs that follow from a text and in which nobody reads it. */
function hidden(text: string): string {
  return (textDigits(text) + textDigits(`${text} `)).toLowerCase()
}

const BEFORE_NAME = /^(prof|dr|drs|dra|drg|drh|ir|hj?|kh|apt|ns)\.?$/i
const BEHIND_NAME = /^([sm]|a\.?md)\.\S+$|^(se|sh|st|sp|mm|mt|mh|skm|sip)\.?$/i

/** The words of a name without titles, those written without their dots or comma as well. */
function bareName(text: string): string[] {
  const words = splitName(text).name.split(' ')
  while (words.length > 1 && BEFORE_NAME.test(words[0] ?? '')) words.shift()
  while (words.length > 1 && BEHIND_NAME.test(words.at(-1) ?? '')) words.pop()
  return words.map(headingKey)
}

function nameKey(text: string): string {
  return bareName(text).join(' ')
}

/** Whether all words of one name are among those of the other: "Hendri" and "Hendri Saputra". */
function within(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.every((word) => long.includes(word))
}

const PLAIN_PART = /^[A-Za-z0-9.-]+$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: the letters without accents are meant
const ASCII = /^[\u0000-\u007f]+$/

/** Letters, digits, dots and hyphens of a text; everything else as one `_`. */
export function idPart(text: string): string {
  if (PLAIN_PART.test(text)) return text
  if (ASCII.test(text)) return text.replace(/[^A-Za-z0-9.-]+/g, '_')
  return text.normalize('NFC').replace(/[^\p{L}\p{N}.-]+/gu, '_') || '_'
}
