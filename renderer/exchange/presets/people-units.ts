import { unitRecord } from '../../domain/records/record-makers.ts'
import type { StructureRecord, UnitId } from '../../domain/records/records.ts'
import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import { levelOfName } from '../names/unit-level.ts'
import type { ProblemCell, ProblemList } from '../read/problem-list.ts'
import { inOneLine, nameKey } from '../read/sheet.ts'
import type { StableIds } from '../read/stable-ids.ts'
import { isOfOffice, sameOffice } from './office-in.ts'

/** A unit that a list of persons names, and how its place was told. */
interface ListedUnit {
  readonly id: UnitId
  readonly name: string
  readonly order: number
  /** Told by the row itself: a path, or the post of a head in a larger unit. */
  parent: UnitId | null
  /** Key of the office whose unit it is; null where no row has told that yet. */
  of: string | null
  readonly cell: ProblemCell
}

/** A unit of another sheet, and the office it is of; '' where none is above it. */
export interface KnownUnit {
  readonly id: UnitId
  readonly office: string
}

/** Units by the key of their name. */
export type KnownUnits = ReadonlyMap<string, readonly KnownUnit[]>

/** The units of a list of persons, each once, and the tree among them as far as the list tells it. */
export interface PeopleUnits {
  /**
   * The unit of that name (below that parent, where the row tells one); a new one where it was not named before.
   * `office`: whose it is, where the row tells that: each office has a Sekretariat of its own.
   */
  unit(
    name: string,
    parent: UnitId | null,
    order: number,
    cell: ProblemCell,
    office?: string,
  ): UnitId
  /** All units with their places; those whose place is only likely are told. */
  finish(inOrder: boolean): { readonly records: StructureRecord[]; readonly roots: number }
}

/**
 * `known`: units of another sheet or of the office, by which names are found first. `office`: what a title names; with
 * or without the name of its city it is one unit.
 */
export function createPeopleUnits(
  ids: StableIds,
  problems: ProblemList,
  known: KnownUnits,
  office: string | null,
): PeopleUnits {
  const units = new Map<string, readonly ListedUnit[]>()
  const all: ListedUnit[] = []
  const keyOf = (name: string) =>
    nameKey(office !== null && isOfOffice(name, office) ? office : name)
  return {
    unit(name, parent, order, cell, of = '') {
      const there = knownOf(known.get(nameKey(name)) ?? [], of, cell, problems)
      if (there) return there.id
      const key = keyOf(name)
      const alike = units.get(key) ?? []
      const apart = isOffice(of) && !isOffice(name)
      const before = apart ? ofOffice(alike, keyOf(of)) : anyOf(alike, cell, problems)
      if (before) {
        if (parent && parent !== before.id) before.parent ??= parent
        return before.id
      }
      const id = ids.fresh('unit', name) as UnitId
      const one = { id, name, order, cell, of: apart ? keyOf(of) : null }
      const made: ListedUnit = { ...one, parent: parent === id ? null : parent }
      units.set(key, [...alike, made])
      all.push(made)
      return id
    },
    finish: (inOrder) => placed(all, inOrder, known.size > 0, problems),
  }
}

/** The unit of that office among those of one name; where the row tells none, the first, which is told. */
function knownOf(
  alike: readonly KnownUnit[],
  of: string,
  cell: ProblemCell,
  problems: ProblemList,
): KnownUnit | undefined {
  if (alike.length < 2) return alike[0]
  const own = alike.find(({ office }) => of !== '' && sameOffice(office, of))
  if (own) return own
  const [first] = alike
  const params = { name: cell.value ?? '', parent: first?.office ?? '' }
  problems.add('unknown-parent', 'warning', 'place-guessed', cell, params)
  return first
}

/** That office's own unit among those of one name, or the one of which no row has told yet whose it is. */
function ofOffice(alike: readonly ListedUnit[], office: string): ListedUnit | undefined {
  const found = alike.find(({ of }) => of === office) ?? alike.find(({ of }) => of === null)
  if (found) found.of = office
  return found
}

/** The unit of that name; where several offices have one, the first of them, which is told. */
function anyOf(
  alike: readonly ListedUnit[],
  cell: ProblemCell,
  problems: ProblemList,
): ListedUnit | undefined {
  const [first, second] = alike
  if (first && second) {
    const params = { name: cell.value ?? first.name, parent: first.name }
    problems.add('unknown-parent', 'warning', 'place-guessed', cell, params)
  }
  return first
}

/** Whether it is the name of an office, which has units of its own. */
export function isOffice(name: string): boolean {
  return (levelOfName(name) ?? UNKNOWN_LEVEL) <= 1
}

/** What a unit of unknown kind counts as. */
const UNKNOWN_LEVEL = 3

function levelOf({ name }: ListedUnit): number {
  return levelOfName(name) ?? UNKNOWN_LEVEL
}

function placed(
  units: readonly ListedUnit[],
  inOrder: boolean,
  hasOffice: boolean,
  problems: ProblemList,
): { readonly records: StructureRecord[]; readonly roots: number } {
  const top = hasOffice ? null : topOf(units)
  let roots = 0
  const open: { readonly id: UnitId; readonly level: number }[] = []
  const records = units.map((unit) => {
    const level = levelOf(unit)
    while (open.length > 0 && (open.at(-1)?.level ?? -1) >= level) open.pop()
    const above = open.at(-1)?.id ?? null
    open.push({ id: unit.id, level })
    const likely = inOrder ? above : parentByKind(unit, units, top)
    const parentId = unit === top ? null : (unit.parent ?? likely ?? top?.id ?? null)
    const untold = parentId === null && unit !== top && hasOffice
    const guessed = !inOrder && level >= 4 && parentId !== null && isFar(unit, units)
    const unplaced = untold
      ? problems.add('unknown-parent', 'error', 'place-untold', unit.cell, { name: unit.name })
      : null
    if (guessed) {
      const parent = units.find(({ id }) => id === parentId)?.name ?? ''
      problems.add('unknown-parent', 'warning', 'place-guessed', unit.cell, {
        name: unit.name,
        parent,
      })
    }
    if (parentId === null && unplaced === null) {
      roots++
      if (
        !inOrder &&
        unit !== top &&
        level >= UNKNOWN_LEVEL &&
        guessUnitType(unit.name) !== 'generic'
      )
        problems.add('unknown-parent', 'warning', 'place-top', unit.cell, { name: unit.name })
    }
    const { id, order } = unit
    const name = inOneLine(unit.name)
    return unitRecord({ id, parentId, order, name, type: guessUnitType(name), unplaced })
  })
  return { records: withoutRings(records), roots }
}

/** Offices between which and a seksi or subbagian there is a unit that only its place in the tree could tell. */
const WITH_PARTS: ReadonlySet<string> = new Set([
  'dinas',
  'badan',
  'setda',
  'setwan',
  'inspektorat',
  'rsud',
  'satpol-pp',
])

/** Whether nothing tells what a part hangs from: no row at all, or only whose office it is of. */
function isFar({ parent }: ListedUnit, units: readonly ListedUnit[]): boolean {
  if (parent === null) return true
  const above = units.find(({ id }) => id === parent)
  return above !== undefined && WITH_PARTS.has(guessUnitType(above.name))
}

/** The one unit above all others by its kind; null where several could be it. */
function topOf(units: readonly ListedUnit[]): ListedUnit | null {
  const free = units.filter(({ parent }) => parent === null)
  const highest = Math.min(...free.map(levelOf))
  const tops = free.filter((unit) => levelOf(unit) === highest)
  return tops.length === 1 && (free.length === 1 || highest < UNKNOWN_LEVEL)
    ? (tops[0] ?? null)
    : null
}

/** A subbagian hangs from the only sekretariat; what lies one step below the top hangs from it. */
function parentByKind(
  unit: ListedUnit,
  units: readonly ListedUnit[],
  top: ListedUnit | null,
): UnitId | null {
  if (guessUnitType(unit.name) === 'subbagian') {
    const found = units.filter(({ name }) => guessUnitType(name) === 'sekretariat')
    if (found.length === 1) return found[0]?.id ?? null
  }
  return top?.id ?? null
}

/** Two rows may each name the other's unit as the larger one: the earlier then stands at the top. */
function withoutRings(records: ReturnType<typeof unitRecord>[]): ReturnType<typeof unitRecord>[] {
  const parents = new Map<string, string | null>(records.map(({ id, parentId }) => [id, parentId]))
  return records.map((record) => {
    const seen = new Set<string>()
    let at: string | null = record.id
    while (at !== null && !seen.has(at)) {
      seen.add(at)
      at = parents.get(at) ?? null
    }
    if (at !== record.id) return record
    parents.set(record.id, null)
    return { ...record, parentId: null }
  })
}
