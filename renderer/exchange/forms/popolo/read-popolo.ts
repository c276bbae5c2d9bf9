import { kindOfTitle } from '../../../domain/ranks/title-category.ts'
import { POST_CATEGORIES, ROLES, UNIT_TYPES } from '../../../domain/records/form/choices.ts'
import {
  appointmentRecord,
  personRecord,
  postRecord,
  unitRecord,
} from '../../../domain/records/record-makers.ts'
import { fits } from '../../../domain/records/record-problem.ts'
import type {
  Post,
  PostId,
  RecordByKind,
  StructureRecord,
  Unit,
} from '../../../domain/records/records.ts'
import { splitName } from '../../../domain/records/split-name.ts'
import { guessUnitType } from '../../../domain/templates/unit-type-of-name.ts'
import { parseIsoDate } from '../../../domain/values/calendar-date.ts'
import type { Draft } from '../../read/draft.ts'
import { readNip } from '../../read/nip-cell.ts'
import { placeRows } from '../../read/place-rows.ts'
import type { ProblemList } from '../../read/problem-list.ts'
import { idPart } from '../../read/stable-ids.ts'
import { type PopoloFile, popoloSchema } from './popolo-schema.ts'

/** Popolo: organizations, posts, persons and memberships, by their ids; null where it is none. */
export function readPopolo(name: string, value: unknown, problems: ProblemList): Draft | null {
  const parsed = popoloSchema.safeParse(value)
  if (!parsed.success) return null
  const file = parsed.data
  const units = unitsOf(file, name, problems)
  const unitIds = new Set(units.records.map(({ id }) => id as string))
  const posts = file.posts.flatMap((post, index) => {
    const unitId = post.organization_id
      ? (`unit:${part(post.organization_id, 'unit')}` as const)
      : null
    if (!unitId || !unitIds.has(unitId)) {
      lost(name, 'posts', post.label ?? post.id, post.organization_id ?? '', problems)
      return []
    }
    const category = POST_CATEGORIES.find((one) => one === post.role) ?? 'other'
    return [
      postRecord({
        id: `post:${part(post.id, 'post')}`,
        unitId,
        order: index,
        title: post.label ?? post.role ?? post.id,
        head: false,
        category,
        seats: seatsOf(post, name, problems),
        ...ownFields(post.sotk, 'post', POST_OWN),
        reportsTo: post.reports_to_id ? `post:${part(post.reports_to_id, 'post')}` : null,
      }),
    ]
  })
  const postIds = new Set(posts.map(({ id }) => id as string))
  const plainPosts = posts.map((post) =>
    post.reportsTo && !postIds.has(post.reportsTo) ? { ...post, reportsTo: null } : post,
  )
  const people = file.persons.map(personOf)
  const personIds = new Set(people.map(({ id }) => id as string))
  const made = postsOfRoles(file, units.records, postIds, name, problems)
  for (const { id } of made.posts) postIds.add(id)
  const held = file.memberships.flatMap((one, index) => {
    const personId = `person:${part(one.person_id ?? '', 'person')}` as const
    const postId = made.of.get(one) ?? (`post:${part(one.post_id ?? '', 'post')}` as const)
    if (!personIds.has(personId) || !postIds.has(postId)) {
      lost(name, 'memberships', one.id ?? String(index + 1), one.post_id ?? '', problems)
      return []
    }
    return [
      appointmentRecord({
        id: `appointment:${part(one.id ?? `${one.person_id}.${one.post_id ?? one.organization_id}.${index}`, 'appointment')}`,
        personId,
        postId,
        role: ROLES.find((role) => role === one.role) ?? 'definitif',
        from: parseIsoDate(one.start_date ?? ''),
        until: parseIsoDate(one.end_date ?? ''),
        ...ownFields(one.sotk, 'appointment', APPOINTMENT_OWN),
      }),
    ]
  })
  const records: StructureRecord[] = [
    ...units.records,
    ...plainPosts,
    ...made.posts,
    ...people,
    ...held,
  ]
  return { records, abolished: 0, roots: units.roots }
}

function unitsOf(file: PopoloFile, sheet: string, problems: ProblemList) {
  const rows = file.organizations.map((one, index) => ({
    id: part(one.id, 'unit'),
    parent: part(one.parent_id ?? '', 'unit'),
    top: !one.parent_id,
    name: one.name,
    row: index + 1,
    cell: { sheet, row: null, column: 'parent_id', value: one.parent_id ?? '' },
  }))
  const placed = placeRows(rows, { problems, abolished: new Set(), usedTwice: new Set() })
  const records = file.organizations.map((one, order) => {
    const id = part(one.id, 'unit')
    const { parent = null, unplaced = null } = placed.get(id) ?? {}
    const own = ownFields(one.sotk, 'unit', UNIT_OWN)
    return unitRecord({
      id: `unit:${id}`,
      parentId: parent === null ? null : `unit:${parent}`,
      order,
      name: one.name,
      type: UNIT_TYPES.find((type) => type === one.classification) ?? guessUnitType(one.name),
      code: one.identifiers?.[0]?.identifier ?? null,
      shortName: one.other_names?.[0]?.name ?? null,
      ...own,
      unplaced: unplaced ?? own.unplaced ?? null,
    })
  })
  const roots = records.filter(({ parentId, unplaced }) => !parentId && unplaced === null).length
  return { records, roots }
}

type Membership = PopoloFile['memberships'][number]

/** A membership of an organization without a post is one of a post of its role there, with a seat for each. */
function postsOfRoles(
  file: PopoloFile,
  units: readonly Unit[],
  taken: ReadonlySet<string>,
  sheet: string,
  problems: ProblemList,
): { readonly posts: readonly Post[]; readonly of: ReadonlyMap<Membership, PostId> } {
  const names = new Map(units.map(({ id, name }) => [id as string, name]))
  const posts = new Map<string, Post>()
  const of = new Map<Membership, PostId>()
  for (const one of file.memberships) {
    if (one.post_id || !one.organization_id) continue
    const unitId = `unit:${part(one.organization_id, 'unit')}` as const
    if (!names.has(unitId)) continue
    const role = one.role && !ROLES.some((known) => known === one.role) ? one.role : null
    const title = one.label ?? role ?? problems.say('untitled-post')
    const key = `${unitId}\n${title}`
    const before = posts.get(key)
    const seats = (before?.seats ?? 0) + (one.end_date ? 0 : 1)
    const id = before?.id ?? freshId(`${unitId.slice('unit:'.length)}.${idPart(title)}`, taken)
    const order = file.posts.length + posts.size
    const given = {
      id,
      unitId,
      title,
      head: false,
      category: kindOfTitle(title)?.category ?? 'other',
    }
    posts.set(key, before ? { ...before, seats } : postRecord({ ...given, order, seats }))
    of.set(one, id)
  }
  const [first] = posts.values()
  if (first) {
    const cell = { sheet, row: null, column: 'memberships', value: first.title }
    const unit = names.get(first.unitId) ?? ''
    const params = { count: of.size, title: first.title, unit }
    problems.add('missing-value', 'warning', 'json-posts', cell, params)
  }
  return { posts: [...posts.values()].map(withSeat), of }
}

function withSeat(post: Post): Post {
  return { ...post, seats: Math.max(1, post.seats) }
}

function freshId(end: string, taken: ReadonlySet<string>): PostId {
  let id: PostId = `post:${end}`
  while (taken.has(id)) id = `${id}~`
  return id
}

function personOf(one: PopoloFile['persons'][number]) {
  const split = splitName(one.name)
  // Titles apart from the name are told as such; our own files always tell them so.
  const isWhole = Boolean(one.honorific_prefix || one.honorific_suffix || one.sotk)
  const told = one.identifiers?.find(({ scheme }) => /^nip$/i.test(scheme ?? ''))?.identifier ?? ''
  const nip = readNip(told)
  const sex = one.gender === 'male' || one.gender === 'female' ? one.gender : null
  return personRecord({
    id: `person:${part(one.id, 'person')}`,
    name: isWhole ? one.name : split.name,
    frontTitle: one.honorific_prefix ?? (isWhole ? null : split.frontTitle),
    backTitle: one.honorific_suffix ?? (isWhole ? null : split.backTitle),
    nip: nip.kind === 'nip' ? nip.nip : null,
    birthDate: parseIsoDate(one.birth_date ?? ''),
    sex,
    status: nip.kind === 'nip' ? 'pns' : 'other',
    ...ownFields(one.sotk, 'person', PERSON_OWN),
  })
}

/** One where none is told, or where that many is more than a post can have. */
function seatsOf(
  { seats }: PopoloFile['posts'][number],
  sheet: string,
  problems: ProblemList,
): number {
  if (seats === null || seats === undefined) return 1
  if (fits('post', 'seats', seats)) return seats
  const cell = { sheet, row: null, column: 'posts.seats', value: String(seats) }
  problems.add('bad-number', 'warning', 'bad-number', cell, { used: 1 })
  return 1
}

const UNIT_OWN = [
  'order',
  'shortName',
  'tipe',
  'line',
  'code',
  'note',
  'unplaced',
  'urusan',
] as const
const POST_OWN = [
  'order',
  'head',
  'eselon',
  'kelas',
  'unnamed',
  'code',
  'note',
  'workloadOn',
  'workloadBy',
] as const
const PERSON_OWN = ['golongan', 'status', 'note'] as const
const APPOINTMENT_OWN = [
  'decreeNo',
  'decreeDate',
  'swornOn',
  'endCause',
  'endDecreeNo',
  'endDecreeDate',
  'approvalNo',
  'approvalDate',
] as const

/** Those of the fields that are told and may be so; the others are as if nothing was said. */
function ownFields<K extends 'unit' | 'post' | 'person' | 'appointment', N extends string>(
  told: Readonly<Record<string, unknown>> | null | undefined,
  kind: K,
  names: readonly (N & keyof RecordByKind[K])[],
): Partial<Pick<RecordByKind[K], N & keyof RecordByKind[K]>> {
  const given = names.filter((name) => told && fits(kind, name as never, told[name as string]))
  return Object.fromEntries(given.map((name) => [name, told?.[name as string]])) as Partial<
    Pick<RecordByKind[K], N & keyof RecordByKind[K]>
  >
}

/** The id without its kind, which ours bear. */
function part(id: string, kind: string): string {
  const own = id.startsWith(`${kind}:`) ? id.slice(kind.length + 1) : id
  return own === '' ? '' : idPart(own)
}

function lost(
  sheet: string,
  list: string,
  name: string,
  value: string,
  problems: ProblemList,
): void {
  const cell = { sheet, row: null, column: list, value }
  problems.add('unknown-parent', 'warning', 'unknown-json', cell, { name })
}
