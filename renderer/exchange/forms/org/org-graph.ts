import { unitDuties } from '../../../domain/duties/unit-duties.ts'
import { ROLES, type Role } from '../../../domain/records/form/choices.ts'
import type {
  Appointment,
  Person,
  Post,
  Succession,
  Unit,
} from '../../../domain/records/records.ts'
import { kindOfId } from '../../../domain/records/records.ts'
import {
  all,
  appointmentsOfPost,
  get,
  type Structure,
} from '../../../domain/structure/structure.ts'
import { type CalendarDate, within } from '../../../domain/values/calendar-date.ts'
import { LANGUAGES } from '../../../domain/values/language.ts'
import { ROLE_NAMES } from './role-names.ts'

/** The vocabularies used, by the name that stands before the colon. */
export const VOCABULARIES = {
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  dct: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  time: 'http://www.w3.org/2006/time#',
  schema: 'http://schema.org/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  /** What ORG has no word for: seats, eselon, kelas, the post of a membership. */
  bagan: 'urn:bagan-sotk:term:',
} as const

/** `org:postIn`. */
export type Term = `${keyof typeof VOCABULARIES}:${string}`

/** What is said of something: another thing by its address, a term, or a value. */
export type GraphValue =
  | { readonly iri: string }
  | { readonly term: Term }
  | { readonly text: string; readonly type?: Term; readonly language?: string }

export interface Statement {
  /** An address. */
  readonly subject: string
  readonly predicate: Term
  readonly object: GraphValue
}

const BASE = 'urn:bagan-sotk:'
/** Names of an Indonesian office are Indonesian, whichever language the file is written in. */
const NAMES_IN = 'id'

/** The address of a record: the same each time it is written. */
export function addressOf(id: string): string {
  const end = id.indexOf(':') + 1
  return `${BASE}${id.slice(0, end)}${encodeURIComponent(id.slice(end))}`
}

/**
 * A structure as statements of the W3C Organization Ontology (www.w3.org/TR/vocab-org): units, posts with who holds
 * them on the day, memberships with role and time, and what became of what as ChangeEvents. `leftOut`: a sentence on
 * what is not told of people. The same structure gives the same list.
 */
export function orgGraph(structure: Structure, on: CalendarDate, leftOut = ''): Statement[] {
  const whole = new About(`${BASE}structure`)
    .is('prov:Entity')
    .day('dct:date', on)
    .text('rdfs:comment', leftOut)
  const parts = [
    ...inOrder(all(structure, 'unit')).map((unit) => unitStatements(unit, structure)),
    ...inOrder(all(structure, 'post')).map((post) => postStatements(post, structure, on)),
    ...inOrder(all(structure, 'person')).map(personStatements),
    ...inOrder(all(structure, 'appointment')).map((one) => membership(one, structure)),
    ...rolesIn(structure).map(roleStatements),
    ...inOrder(all(structure, 'succession'))
      .filter((one) => !isOfDuty(one))
      .map(changeEvent),
  ]
  return [...whole.statements, ...parts.flat()]
}

/** Statements about one thing; what is empty is not said. */
class About {
  readonly statements: Statement[] = []
  readonly #subject: string

  constructor(subject: string) {
    this.#subject = subject
  }

  #say(predicate: Term, object: GraphValue): this {
    this.statements.push({ subject: this.#subject, predicate, object })
    return this
  }

  is(term: Term): this {
    return this.#say('rdf:type', { term })
  }

  term(predicate: Term, term: Term | null): this {
    return term ? this.#say(predicate, { term }) : this
  }

  to(predicate: Term, iri: string): this {
    return this.#say(predicate, { iri })
  }

  link(predicate: Term, id: string | null): this {
    return id ? this.to(predicate, addressOf(id)) : this
  }

  text(predicate: Term, text: string | null, language?: string): this {
    if (!text) return this
    return this.#say(predicate, language ? { text, language } : { text })
  }

  number(predicate: Term, value: number | null): this {
    return value === null
      ? this
      : this.#say(predicate, { text: String(value), type: 'xsd:integer' })
  }

  day(predicate: Term, date: string | null): this {
    return date ? this.#say(predicate, { text: date, type: 'xsd:date' }) : this
  }
}

/** What it is there for is its tugas; fungsi are a list, for which ORG has no word. */
function unitStatements(unit: Unit, structure: Structure): Statement[] {
  const about = new About(addressOf(unit.id))
    .is(unit.parentId ? 'org:OrganizationalUnit' : 'org:Organization')
    .text('skos:prefLabel', unit.name, NAMES_IN)
    .text('skos:altLabel', unit.shortName, NAMES_IN)
    .text('org:identifier', unit.code)
    .term('org:classification', `bagan:${unit.type}`)
    .link('org:unitOf', unit.parentId)
    .text('skos:note', unit.note, NAMES_IN)
  for (const { text } of unitDuties(structure, unit.id).tugas)
    about.text('org:purpose', text, NAMES_IN)
  return about.statements
}

function postStatements(post: Post, structure: Structure, on: CalendarDate): Statement[] {
  const about = new About(addressOf(post.id))
    .is('org:Post')
    .text('skos:prefLabel', post.title, NAMES_IN)
    .link('org:postIn', post.unitId)
    .link('org:reportsTo', post.reportsTo)
    .text('dct:identifier', post.code)
    .term('dct:type', `bagan:${post.category}`)
    .text('bagan:eselon', post.eselon)
    .number('bagan:kelas', post.kelas)
    .number('bagan:seats', post.seats)
    .number('bagan:heldWithoutName', post.unnamed || null)
    .text('skos:note', post.note, NAMES_IN)
  if (post.head) about.link('bagan:heads', post.unitId)
  const holders = appointmentsOfPost(structure, post.id).flatMap((id) => {
    const one = get(structure, id)
    return one?.role === 'definitif' && within(on, one.from, one.until) ? [one.personId] : []
  })
  for (const holder of new Set(holders)) about.link('org:heldBy', holder)
  return about.statements
}

function personStatements(person: Person): Statement[] {
  return new About(addressOf(person.id))
    .is('foaf:Person')
    .text('foaf:name', person.name)
    .text('schema:honorificPrefix', person.frontTitle)
    .text('schema:honorificSuffix', person.backTitle)
    .text('dct:identifier', person.nip)
    .day('schema:birthDate', person.birthDate)
    .text('foaf:gender', person.sex)
    .text('bagan:golongan', person.golongan)
    .text('bagan:status', person.status).statements
}

/** With its interval, whose ends are named after it: nothing is without an address. */
function membership(one: Appointment, structure: Structure): Statement[] {
  const address = addressOf(one.id)
  const during = `${address}:during`
  const { from, until } = one
  const about = new About(address)
    .is('org:Membership')
    .link('org:member', one.personId)
    .link('org:organization', get(structure, one.postId)?.unitId ?? null)
    .link('bagan:post', one.postId)
    .term('org:role', `bagan:${one.role}`)
    .text('bagan:decree', one.decreeNo)
  if (!from && !until) return about.statements
  about.to('org:memberDuring', during)
  const interval = new About(during).is('time:Interval')
  const ends = (
    [
      ['time:hasBeginning', 'from', from],
      ['time:hasEnd', 'until', until],
    ] as const
  ).map(([predicate, name, date]) => {
    if (!date) return []
    interval.to(predicate, `${during}:${name}`)
    return new About(`${during}:${name}`).is('time:Instant').day('time:inXSDDate', date).statements
  })
  return [...about.statements, ...interval.statements, ...ends.flat()]
}

/** The roles of its memberships. */
function rolesIn(structure: Structure): Role[] {
  const used = new Set(all(structure, 'appointment').map(({ role }) => role))
  return ROLES.filter((role) => used.has(role))
}

/** What a role is and what it is called, in every language: in the words of SKOS, and for who knows only RDF. */
function roleStatements(role: Role): Statement[] {
  const about = new About(`${VOCABULARIES.bagan}${role}`).is('org:Role')
  for (const language of LANGUAGES) {
    const name = ROLE_NAMES[role][language]
    about.text('skos:prefLabel', name, language).text('rdfs:label', name, language)
  }
  return about.statements
}

/** What became of a duty is about no thing the graph has. */
function isOfDuty({ fromId, toId }: Succession): boolean {
  return [fromId, toId].some((id) => id !== null && kindOfId(id) === 'duty')
}

/** ORG tells of organisations alone; what became of a post is told in the terms of the activity it is. */
function changeEvent(one: Succession): Statement[] {
  const about = new About(addressOf(one.id))
    .is('org:ChangeEvent')
    .term('dct:type', `bagan:${one.act}`)
    .day('dct:date', one.on)
    .text('dct:description', one.basis, NAMES_IN)
  const isUnit = (id: string | null) => id !== null && kindOfId(id) === 'unit'
  about.link(isUnit(one.fromId) ? 'org:originalOrganization' : 'prov:used', one.fromId)
  about.link(isUnit(one.toId) ? 'org:resultingOrganization' : 'prov:generated', one.toId)
  return about.statements
}

function inOrder<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
}
