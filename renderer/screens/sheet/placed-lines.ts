import { headTitle } from '../../domain/ranks/head-title.ts'
import { folded } from '../../domain/readings/find.ts'
import { cityOfficeOf } from '../../domain/readings/offices.ts'
import { postRecord, unitRecord } from '../../domain/records/record-makers.ts'
import type { PostId, RecordId, Unit, UnitId, UnitType } from '../../domain/records/records.ts'
import { all, get, headOf, pathUp, type Structure } from '../../domain/structure/structure.ts'
import { likelyTypes, type UnitWish } from '../../domain/templates/new-unit.ts'
import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import type { CellEdit } from '../../domain/verbs/bulk-edits.ts'
import type { NewPost } from '../../domain/verbs/new-posts.ts'
import type { SheetColumn } from './sheet-columns.ts'
import { rowWithout, type SheetRow } from './sheet-rows.ts'

/** Lines of a block that have no row, as what they become. */
export interface PlacedLines {
  readonly units: readonly UnitWish[]
  readonly posts: readonly NewPost[]
  readonly cells: readonly CellEdit[]
  /** Lines that name a unit above them that is not there, or not once: the number in the block, from 1. */
  readonly unplaced: readonly {
    readonly line: number
    readonly name: string
    readonly above: string
  }[]
}

export const NO_LINES: PlacedLines = { units: [], posts: [], cells: [], unplaced: [] }

interface Parts {
  readonly structure: Structure
  /** Where a line without a word on it belongs. */
  readonly unit: Unit
  /** Of a post without a name. */
  readonly title: string
  newId<K extends 'unit' | 'post'>(kind: K): RecordId<K>
  /** The kind of unit a cell names; null for what is none. */
  typeOf(text: string): UnitType | null
  /** What a text becomes in a cell; null where the cell holds it already. */
  readonly textFor: (row: SheetRow, column: SheetColumn, text: string) => string | null
}

/** How the titles of heads begin; what else is called as a unit is one. */
const HEAD = /^(kepala|ketua|sekretaris|camat|lurah|direktur|inspektur|asisten|staf ahli|wakil)\b/i

/**
 * The lines of a block below the last row of the sheet: units and posts in the unit their column of what is above
 * names, each with its cells. Empty lines make none.
 */
export function placedLines(
  lines: readonly (readonly string[])[],
  left: number,
  columns: readonly SheetColumn[],
  parts: Parts,
): PlacedLines {
  const at = (id: string) => columns.findIndex((column) => column.id === id) - left
  const [name, above, kind] = [at('name'), at('above'), at('kind')]
  const known = unitsByName(parts.structure)
  const made = new Map<UnitId, Made>()
  const units: UnitWish[] = []
  const posts: NewPost[] = []
  const cells: CellEdit[] = []
  const unplaced: PlacedLines['unplaced'][number][] = []
  let last = parts.unit.id
  for (const [index, line] of lines.entries()) {
    if (line.every((text) => text.trim() === '')) continue
    const called = (line[name] ?? '').trim()
    const wanted = (line[above] ?? '').trim()
    const type = parts.typeOf(line[kind] ?? '') ?? typeOfName(called, line[kind] ?? '')
    const place = wanted === '' ? null : unitCalled(wanted, known, parts.structure)
    if (wanted !== '' && place === null) {
      unplaced.push({ line: index + 1, name: called, above: wanted })
      continue
    }
    if (type !== null && called !== '') {
      const parentId = place ?? parentFor(type, last, made, parts)
      const [id, postId] = [parts.newId('unit'), parts.newId('post')]
      const wish = {
        id,
        postId,
        parentId,
        place: 'last',
        name: called,
        type,
        line: 'komando',
      } as const
      units.push(wish)
      const over =
        parentId && (made.get(parentId)?.wish.type ?? get(parts.structure, parentId)?.type)
      made.set(id, { wish, head: headTitle(called, type, over ?? null) })
      known.set(folded(called), [...(known.get(folded(called)) ?? []), id])
      last = id
      cells.push(...cellsOf(line, left, columns, rowWithout(unitOf(wish), null), parts))
      continue
    }
    const unitId = place ?? last
    const title = called || parts.title
    const head = headCalled(title, unitId, made, parts.structure)
    const id = head ?? parts.newId('post')
    if (!head) posts.push({ id, unitId, title })
    const unit = made.get(unitId)?.wish
    const owner = unit ? unitOf(unit) : (get(parts.structure, unitId) ?? parts.unit)
    const post = postRecord({ id, unitId, order: 0, title, head: false, category: 'pelaksana' })
    cells.push(...cellsOf(line, left, columns, rowWithout(owner, post), parts))
  }
  return { units, posts, cells, unplaced }
}

interface Made {
  readonly wish: UnitWish
  /** The title of the head it comes with; null where none does. */
  readonly head: string | null
}

function typeOfName(name: string, kind: string): UnitType | null {
  if (kind.trim() !== '' || HEAD.test(name)) return null
  const type = guessUnitType(name)
  return type === 'generic' ? null : type
}

function unitsByName(structure: Structure): Map<string, UnitId[]> {
  const found = new Map<string, UnitId[]>()
  for (const { id, name } of all(structure, 'unit')) {
    found.set(folded(name), [...(found.get(folded(name)) ?? []), id])
  }
  return found
}

/** "Sekretariat", or as the sheet of a city shows it: "Sekretariat · Dinas Sosial". */
function unitCalled(
  text: string,
  known: ReadonlyMap<string, readonly UnitId[]>,
  structure: Structure,
): UnitId | null {
  const whole = known.get(folded(text)) ?? []
  if (whole.length === 1) return whole[0] ?? null
  const cut = text.lastIndexOf(' · ')
  if (cut < 0) return null
  const office = folded(text.slice(cut + 3))
  const found = (known.get(folded(text.slice(0, cut))) ?? []).filter(
    (id) => folded(cityOfficeOf(structure, id)?.name ?? '') === office,
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The nearest unit, from the one of the line before upwards, below which a unit of that type usually hangs. */
function parentFor(
  type: UnitType,
  last: UnitId,
  made: ReadonlyMap<UnitId, Made>,
  { structure }: Parts,
): UnitId | null {
  const up: UnitId[] = []
  let at: UnitId | null = last
  for (let own = made.get(last); own && at; own = at ? made.get(at) : undefined) {
    up.push(at)
    at = own.wish.parentId
  }
  if (at) up.push(...pathUp(structure, at).map(({ id }) => id))
  const usual = up.find((id) => {
    const own = made.get(id)?.wish.type
    const types = own ? likelyBelow(structure, own) : likelyTypes(structure, id)
    return types.includes(type)
  })
  return usual ?? up.at(-1) ?? null
}

/** What usually hangs below a unit that is not there yet. */
function likelyBelow(structure: Structure, type: UnitType): readonly UnitType[] {
  const like = all(structure, 'unit').find((one) => one.type === type)
  return like ? likelyTypes(structure, like.id) : []
}

function headCalled(
  title: string,
  unitId: UnitId,
  made: ReadonlyMap<UnitId, Made>,
  structure: Structure,
): PostId | null {
  const own = made.get(unitId)
  if (own) return own.head && folded(own.head) === folded(title) ? own.wish.postId : null
  const head = headOf(structure, unitId)
  return head && folded(get(structure, head)?.title ?? '') === folded(title) ? head : null
}

function cellsOf(
  line: readonly string[],
  left: number,
  columns: readonly SheetColumn[],
  row: SheetRow,
  { textFor }: Parts,
): CellEdit[] {
  return line.flatMap((text, right): CellEdit[] => {
    const column = columns[left + right]
    const field = column?.field(row)
    // Name and kind of a unit came with it.
    const told = row.post === null && (field === 'name' || field === 'kind')
    if (!column || !field || told || text.trim() === '') return []
    const value = textFor(row, column, text)
    return value === null ? [] : [{ id: row.id, field, text: value }]
  })
}

function unitOf({ id, parentId, name, type }: UnitWish): Unit {
  return unitRecord({ id, parentId, order: 0, name, type })
}
