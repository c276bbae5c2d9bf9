import { folded } from '../readings/find.ts'
import { OFFICE_TYPES } from '../readings/offices.ts'
import type { Unit, UnitType } from '../records/records.ts'
import type { Finding } from '../rule-table/finding.ts'
import { childrenOf, get, type Structure } from '../structure/structure.ts'
import { findingOf, rowFor, type UnitContext } from './unit-context.ts'

/** Findings about heads, required seksi and names within the unit. */
export function shapeFindings(context: UnitContext): Finding[] {
  return [...heads(context), ...requiredSections(context), ...sameNames(context)]
}

const NEEDS_NO_HEAD: ReadonlySet<UnitType> = new Set<UnitType>(['kjf', 'generic', 'pemda'])

function heads(context: UnitContext): Finding[] {
  const { unit, posts, head } = context
  const leading = posts.filter((post) => post.head)
  if (unit.type === 'kjf') {
    const row = head && rowFor(context, 'kjf-no-head')
    return row
      ? [findingOf(row, unit, { found: leading.length, params: { post: head.title } })]
      : []
  }
  if (leading.length > 1) {
    const row = rowFor(context, 'head-one')
    return row ? [findingOf(row, unit, { found: leading.length })] : []
  }
  const row = head || NEEDS_NO_HEAD.has(unit.type) ? null : rowFor(context, 'head-missing')
  return row ? [findingOf(row, unit, { found: 0 })] : []
}

const REQUIRED: readonly (readonly [RegExp, string])[] = [
  [/pemerintahan|tata praja/i, 'Pemerintahan'],
  [/ketent[e]?raman|ketertiban|trantib/i, 'Ketenteraman dan Ketertiban'],
]

function requiredSections(context: UnitContext): Finding[] {
  const { unit, children } = context
  const sections = children.filter(({ type }) => type === 'seksi')
  if (unit.type !== 'kecamatan' || sections.length === 0) return []
  const row = rowFor(context, 'kecamatan-seksi-wajib')
  const missing = REQUIRED.filter(([pattern]) => !sections.some(({ name }) => pattern.test(name)))
  if (!row || missing.length === 0) return []
  const names = missing.map(([, name]) => `Seksi ${name}`).join(', ')
  return [findingOf(row, unit, { found: sections.length, params: { missing: names } })]
}

/** Same names among the children; at an office, among all units of that office. */
function sameNames(context: UnitContext): Finding[] {
  const { unit, structure, children } = context
  const row = rowFor(context, 'name-unique')
  if (!row || children.length === 0) return []
  const found = new Map<string, Finding>()
  for (const [first, second] of twins(children)) found.set(second.id, twin(first, second))
  if (namesItsOwn(unit.type)) {
    const named = unitsOfOffice(structure, unit).filter(({ type }) => type !== 'kjf')
    for (const [first, second] of twins(named))
      if (first.parentId !== second.parentId) found.set(second.id, twin(first, second))
  }
  return [...found.values()]

  function twin(first: Unit, second: Unit): Finding {
    const parent = first.parentId ? (get(structure, first.parentId)?.name ?? '') : ''
    const one = row as NonNullable<typeof row>
    return findingOf(one, second, { found: second.name, limit: null, params: { parent } })
  }
}

/** Pairs of units with one name: the first that has it, and each later one. */
function twins(units: readonly Unit[]): [Unit, Unit][] {
  const first = new Map<string, Unit>()
  const pairs: [Unit, Unit][] = []
  for (const unit of units) {
    const name = foldedName(unit)
    const earlier = first.get(name)
    if (earlier) pairs.push([earlier, unit])
    else first.set(name, unit)
  }
  return pairs
}

const names = new WeakMap<Unit, string>()

function foldedName(unit: Unit): string {
  const known = names.get(unit)
  if (known !== undefined) return known
  const name = folded(unit.name)
  names.set(unit, name)
  return name
}

/** Units whose inner names stand by themselves: two UPTD may both have a Subbagian Tata Usaha. */
function namesItsOwn(type: UnitType): boolean {
  return OFFICE_TYPES.has(type) || type === 'kelurahan' || type === 'uptd'
}

function unitsOfOffice(structure: Structure, office: Unit): Unit[] {
  const list: Unit[] = []
  const open = [...childrenOf(structure, office.id)]
  for (let at = 0; at < open.length; at++) {
    const unit = get(structure, open[at] as Unit['id'])
    if (!unit) continue
    list.push(unit)
    if (!namesItsOwn(unit.type)) open.push(...childrenOf(structure, unit.id))
  }
  return list
}
