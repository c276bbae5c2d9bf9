import { z } from 'zod'
import { POST_CATEGORIES, ROLES, UNIT_TYPES } from '../../../domain/records/form/choices.ts'
import { dutyRecord, madeRecord } from '../../../domain/records/record-makers.ts'
import { recordProblem } from '../../../domain/records/record-problem.ts'
import type { Duty, RecordKind, StructureRecord, Unit } from '../../../domain/records/records.ts'
import type { Draft } from '../../read/draft.ts'
import type { ProblemList } from '../../read/problem-list.ts'

const BASE = 'urn:bagan-sotk:'
/** Our own words in the context of the file: without it these are statements of somebody else. */
const TERMS = `${BASE}term:`

const node = z.looseObject({ '@id': z.string() })
const schema = z.object({
  '@context': z.looseObject({ bagan: z.literal(TERMS) }),
  '@graph': z.array(node),
})
type Node = z.infer<typeof node>

/**
 * The structure that our own JSON-LD of the W3C Organization Ontology tells: units, posts, people, who holds what, and
 * what became of what. Null where it is none; what is said that cannot be so is told and left out.
 */
export function readOwnGraph(file: string, value: unknown, problems: ProblemList): Draft | null {
  const parsed = schema.safeParse(value)
  if (!parsed.success) return null
  const nodes = parsed.data['@graph']
  const byId = new Map(nodes.map((one) => [one['@id'], one]))
  const records: StructureRecord[] = []
  for (const [order, one] of nodes.entries()) {
    const [kind, fields] = fieldsOf(one, order, byId) ?? []
    if (!kind || !fields) continue
    const record = madeRecord(kind, fields as never) as StructureRecord
    if (recordProblem(record) === null) records.push(record)
    else lost(file, one['@id'], problems)
    if (record.kind === 'unit') records.push(...tugasOf(record, one))
  }
  const kept = withoutLost(file, records, problems)
  const roots = kept.filter((one) => one.kind === 'unit' && one.parentId === null).length
  return { records: kept, abolished: 0, roots }
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(
  one: Node,
  order: number,
  byId: ReadonlyMap<string, Node>,
): readonly [RecordKind, Fields] | null {
  const id = idOf(one['@id'])
  if (id === null) return null
  switch (one['@type']) {
    case 'org:Organization':
    case 'org:OrganizationalUnit':
      return ['unit', { id, order, ...unitOf(one) }]
    case 'org:Post':
      return ['post', { id, order, ...postOf(one) }]
    case 'foaf:Person':
      return ['person', { id, ...personOf(one) }]
    case 'org:Membership':
      return ['appointment', { id, ...membershipOf(one, byId) }]
    case 'org:ChangeEvent':
      return ['succession', { id, ...changeOf(one) }]
    default:
      return null
  }
}

/** What a unit is there for is its tugas. */
function tugasOf({ id }: Unit, one: Node): Duty[] {
  return textsOf(one, 'org:purpose').map((text, at) =>
    dutyRecord({
      id: `duty:${id.slice('unit:'.length)}.${at + 1}`,
      unitId: id,
      sort: 'tugas',
      order: at + 1,
      text,
    }),
  )
}

function unitOf(one: Node): Fields {
  return {
    parentId: refOf(one, 'org:unitOf'),
    name: textOf(one, 'skos:prefLabel') ?? '',
    shortName: textOf(one, 'skos:altLabel'),
    code: textOf(one, 'org:identifier'),
    type: UNIT_TYPES.find((type) => type === termOf(one, 'org:classification')) ?? 'generic',
    note: textOf(one, 'skos:note'),
  }
}

function postOf(one: Node): Fields {
  return {
    unitId: refOf(one, 'org:postIn'),
    title: textOf(one, 'skos:prefLabel') ?? '',
    head: refOf(one, 'bagan:heads') !== null,
    reportsTo: refOf(one, 'org:reportsTo'),
    code: textOf(one, 'dct:identifier'),
    category: POST_CATEGORIES.find((kind) => kind === termOf(one, 'dct:type')) ?? 'other',
    eselon: textOf(one, 'bagan:eselon'),
    kelas: numberOf(one, 'bagan:kelas'),
    seats: numberOf(one, 'bagan:seats') ?? 1,
    unnamed: numberOf(one, 'bagan:heldWithoutName') ?? 0,
    note: textOf(one, 'skos:note'),
  }
}

function personOf(one: Node): Fields {
  return {
    name: textOf(one, 'foaf:name') ?? '',
    frontTitle: textOf(one, 'schema:honorificPrefix'),
    backTitle: textOf(one, 'schema:honorificSuffix'),
    nip: textOf(one, 'dct:identifier'),
    birthDate: textOf(one, 'schema:birthDate'),
    sex: textOf(one, 'foaf:gender'),
    golongan: textOf(one, 'bagan:golongan'),
    status: textOf(one, 'bagan:status') ?? 'other',
  }
}

function membershipOf(one: Node, byId: ReadonlyMap<string, Node>): Fields {
  const during = byId.get(iriOf(one, 'org:memberDuring') ?? '')
  const dayOf = (end: string) => {
    const instant = byId.get((during && iriOf(during, end)) ?? '')
    return instant ? textOf(instant, 'time:inXSDDate') : null
  }
  return {
    personId: refOf(one, 'org:member'),
    postId: refOf(one, 'bagan:post'),
    role: ROLES.find((role) => role === termOf(one, 'org:role')) ?? 'definitif',
    from: dayOf('time:hasBeginning'),
    until: dayOf('time:hasEnd'),
    decreeNo: textOf(one, 'bagan:decree'),
  }
}

function changeOf(one: Node): Fields {
  return {
    act: termOf(one, 'dct:type'),
    on: textOf(one, 'dct:date'),
    basis: textOf(one, 'dct:description'),
    fromId: refOf(one, 'org:originalOrganization') ?? refOf(one, 'prov:used'),
    toId: refOf(one, 'org:resultingOrganization') ?? refOf(one, 'prov:generated'),
  }
}

/** Records of what is not in the file hang nowhere: units stand at the top, all others are left out and told. */
function withoutLost(
  file: string,
  records: readonly StructureRecord[],
  problems: ProblemList,
): StructureRecord[] {
  const units = new Set(records.flatMap(({ kind, id }) => (kind === 'unit' ? [id as string] : [])))
  const people = new Set(
    records.flatMap(({ kind, id }) => (kind === 'person' ? [id as string] : [])),
  )
  const posts = new Set(
    records.flatMap((one) =>
      one.kind === 'post' && units.has(one.unitId) ? [one.id as string] : [],
    ),
  )
  return records.flatMap((one): StructureRecord[] => {
    if (one.kind === 'unit' && one.parentId !== null && !units.has(one.parentId)) {
      const cell = { sheet: file, row: null, column: 'org:unitOf', value: one.parentId }
      const params = { name: one.name }
      const unplaced = problems.add('unknown-parent', 'error', 'unknown-parent', cell, params)
      return [{ ...one, parentId: null, unplaced }]
    }
    if (one.kind === 'post') {
      if (!posts.has(one.id)) return lost(file, one.id, problems)
      return [one.reportsTo && !posts.has(one.reportsTo) ? { ...one, reportsTo: null } : one]
    }
    if (one.kind !== 'appointment') return [one]
    const whole = posts.has(one.postId) && people.has(one.personId)
    return whole ? [one] : lost(file, one.id, problems)
  })
}

function lost(sheet: string, name: string, problems: ProblemList): [] {
  const cell = { sheet, row: null, column: '@graph', value: name }
  problems.add('unknown-parent', 'warning', 'unknown-json', cell, { name })
  return []
}

/** The id of a record by its address; null for another thing. */
function idOf(address: string): string | null {
  const [, kind, end] = /^urn:bagan-sotk:([a-z-]+):(.+)$/.exec(address) ?? []
  if (kind === undefined || end === undefined) return null
  try {
    return `${kind}:${decodeURIComponent(end)}`
  } catch {
    return null
  }
}

function iriOf(one: Node, name: string): string | null {
  const value = firstOf(one[name])
  const iri = typeof value === 'object' && value !== null ? (value as Fields)['@id'] : null
  return typeof iri === 'string' ? iri : null
}

function refOf(one: Node, name: string): string | null {
  const iri = iriOf(one, name)
  return iri === null ? null : idOf(iri)
}

function termOf(one: Node, name: string): string | null {
  const iri = iriOf(one, name)
  if (iri === null) return null
  return iri.startsWith('bagan:') ? iri.slice('bagan:'.length) : iri.replace(TERMS, '')
}

function textsOf(one: Node, name: string): string[] {
  const values: unknown[] = Array.isArray(one[name]) ? one[name] : [one[name]]
  return values.flatMap((value) => textIn(value) ?? [])
}

function textOf(one: Node, name: string): string | null {
  return textIn(firstOf(one[name]))
}

function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value
  const told = typeof value === 'object' && value !== null ? (value as Fields)['@value'] : null
  return typeof told === 'string' ? told : null
}

function numberOf(one: Node, name: string): number | null {
  const text = textOf(one, name)
  return text !== null && /^\d+$/.test(text) ? Number(text) : null
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value
}
