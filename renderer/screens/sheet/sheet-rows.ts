import { actingOn } from '../../domain/acting/acting.ts'
import { cityOfficeOf } from '../../domain/readings/offices.ts'
import {
  NO_STAFFING,
  postStaffing,
  type Staffing,
  staffingOf,
} from '../../domain/readings/staffing.ts'
import { fullName } from '../../domain/records/full-name.ts'
import { postRecord } from '../../domain/records/record-makers.ts'
import type {
  Appointment,
  Person,
  Post,
  PostId,
  Unit,
  UnitId,
} from '../../domain/records/records.ts'
import {
  appointmentsOfPost,
  childrenOf,
  get,
  postsOf,
  type Structure,
  trayOf,
  vacanciesOf,
} from '../../domain/structure/structure.ts'
import { comingTurns, type Turn } from '../../domain/vacancy/coming/coming-turns.ts'
import { postVacantSince } from '../../domain/vacancy/events/vacant-since.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { holdersOn } from '../../domain/verbs/post-cells.ts'

/** A row of the sheet: a unit, or one of its posts below it. */
export interface SheetRow {
  readonly id: UnitId | PostId
  readonly unit: Unit
  /** null for the row of the unit itself. */
  readonly post: Post | null
  readonly depth: number
  /** The unit above: of a post its own unit, of a unit its parent. */
  readonly above: string
  /** The perangkat daerah of a city; empty in a single office and of an office itself. */
  readonly office: string
  /** Own numbers of a post, those of a unit with all below it. */
  readonly staffing: Staffing
  /** Definitive holders on the day. */
  readonly holders: readonly Person[]
  readonly holderNames: string
  readonly acting: string
  readonly appointment: Appointment | null
  /** Since when a post is vacant, where anybody wrote it down. */
  readonly vacantSince: CalendarDate | null
  /** What is decided for the post after the day. */
  readonly coming: readonly Turn[]
}

/** The empty row at the end of the sheet: what is typed or pasted there is a new unit or post. */
export const BLANK_ROW: PostId = 'post:blank-row'

export function isBlank({ id }: Pick<SheetRow, 'id'>): boolean {
  return id === BLANK_ROW
}

/** A row of no record yet, of that unit; of a post where one is given. */
export function rowWithout(unit: Unit, post: Post | null): SheetRow {
  return {
    id: post?.id ?? unit.id,
    unit,
    post,
    depth: 0,
    office: '',
    above: unit.name,
    staffing: NO_STAFFING,
    holders: [],
    holderNames: '',
    acting: '',
    appointment: null,
    vacantSince: null,
    coming: [],
  }
}

/** The rows with an empty one at their end. */
export function withBlank(rows: readonly SheetRow[]): readonly SheetRow[] {
  const last = rows.at(-1)
  if (!last) return rows
  const given = { id: BLANK_ROW, unitId: last.unit.id, order: 0, title: '', head: false } as const
  return [...rows, rowWithout(last.unit, postRecord({ ...given, category: 'pelaksana' }))]
}

interface Kept {
  readonly on: CalendarDate
  readonly parts: readonly unknown[]
  readonly row: SheetRow
}

const posts = new WeakMap<Post, Kept>()
const units = new WeakMap<Unit, Kept>()

/**
 * Units and posts in the order of the chart, each post below its unit, the tray last. A row whose records are the
 * same as before is the same object, so that only what changed is drawn again.
 */
export function sheetRows(structure: Structure, on: CalendarDate): SheetRow[] {
  const rows: SheetRow[] = []
  const staffing = staffingOf(structure, on)
  const open = [...childrenOf(structure, null), ...trayOf(structure)]
    .reverse()
    .map((id) => ({ id, depth: 0, above: '' }))
  for (let at = open.pop(); at; at = open.pop()) {
    const unit = get(structure, at.id)
    if (!unit) continue
    const { depth } = at
    const office = cityOfficeOf(structure, unit.id)
    const own = office && office.id !== unit.id ? office.name : ''
    rows.push(unitRow(unit, depth, at.above, own, staffing.total(unit.id), on))
    for (const id of postsOf(structure, unit.id)) {
      const post = get(structure, id)
      if (post) rows.push(postRow(structure, post, unit, own, depth + 1, on))
    }
    const children = childrenOf(structure, unit.id)
    for (let i = children.length - 1; i >= 0; i--) {
      open.push({ id: children[i] as UnitId, depth: depth + 1, above: unit.name })
    }
  }
  return rows
}

function unitRow(
  unit: Unit,
  depth: number,
  above: string,
  office: string,
  staffing: Staffing,
  on: CalendarDate,
): SheetRow {
  const { k, b, vacant } = staffing
  const parts = [depth, above, office, k, b, vacant]
  const known = units.get(unit)
  if (known && known.on === on && same(known.parts, parts)) return known.row
  const row = {
    id: unit.id,
    unit,
    post: null,
    depth,
    above,
    office,
    staffing,
    holders: [],
    holderNames: '',
    acting: '',
    appointment: null,
    vacantSince: null,
    coming: [],
  }
  units.set(unit, { on, parts, row })
  return row
}

function postRow(
  structure: Structure,
  post: Post,
  unit: Unit,
  office: string,
  depth: number,
  on: CalendarDate,
): SheetRow {
  const held = appointmentsOfPost(structure, post.id).flatMap((id) => {
    const one = get(structure, id)
    return one ? [one, get(structure, one.personId)] : []
  })
  const cases = vacanciesOf(structure, post.id).map((id) => get(structure, id))
  const parts = [unit, office, depth, structure.tables.succession, ...held, ...cases]
  const known = posts.get(post)
  if (known && known.on === on && same(known.parts, parts)) return known.row
  const appointments = holdersOn(structure, post.id, on)
  const holders = appointments.flatMap(({ personId }) => get(structure, personId) ?? [])
  const acting = holders.length > 0 ? null : actingOn(structure, post.id, on)
  const actor = acting && get(structure, acting.appointment.personId)
  const row = {
    id: post.id,
    unit,
    post,
    depth,
    above: unit.name,
    office,
    staffing: postStaffing(structure, post, on),
    holders,
    holderNames: holders.map(fullName).join('; '),
    acting: acting && actor ? `${roleWord(acting.appointment.role)} ${fullName(actor)}` : '',
    appointment: appointments[0] ?? null,
    vacantSince: postVacantSince(structure, post.id, on),
    coming: comingTurns(structure, post.id, on),
  }
  posts.set(post, { on, parts, row })
  return row
}

/** `plt` → `Plt.`, as it stands before the name. */
function roleWord(role: string): string {
  return `${role.charAt(0).toUpperCase()}${role.slice(1)}.`
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index])
}
