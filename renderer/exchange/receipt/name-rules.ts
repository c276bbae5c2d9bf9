import { ofKind } from '../names/guess-unit-type.ts'
import { pointName, splitMark, withoutListMark } from '../names/list-mark.ts'
import { titleWithoutRole } from '../names/role-words.ts'
import { isSectionText } from '../names/section-line.ts'
import { unitOfTitle } from '../names/unit-of-title.ts'
import { nameKey } from '../read/sheet.ts'
import { idPart } from '../read/stable-ids.ts'
import { splitCode } from '../tables/split-code.ts'
import { TOP_MARK } from '../tables/top-mark.ts'
import { type CellFacts, changed, left, type Rule, TAKEN, type Verdict } from './verdict.ts'

/** Too short to say of a name that it is in another. */
const SHORT = 3

/** The units of a row and all above them, by the keys of their names. */
function chain({ found, facts }: CellFacts): ReadonlyMap<string, string> {
  const [only, more] = found.units
  if (only && !more) return facts.chainOf(only.id)
  return new Map(found.units.flatMap(({ id }) => [...facts.chainOf(id)]))
}

/** A unit's name: that of the row's unit or of one above it, as it stands or as it is called by who leads it. */
export const unitName: Rule = (cell) => {
  const { text, heading, found } = cell
  const names = chain(cell)
  const key = nameKey(text)
  if (names.has(key)) return TAKEN
  // A post among units, or a unit that names the post which leads it.
  const plain = withoutListMark(text)
  const post = found.posts.find((one) =>
    [text, plain, pointName(text)].some((told) => nameKey(told) === nameKey(one.title)),
  )
  if (post) return nameKey(post.title) === key ? TAKEN : changed('mark-apart', post.title)
  const marked = names.get(nameKey(plain))
  if (plain !== text && marked !== undefined) return changed('mark-apart', marked)
  for (const one of [ofKind(heading, text), unitOfTitle(plain), splitMark(text).name]) {
    const name = one === null ? undefined : names.get(nameKey(one))
    if (name !== undefined) return changed('unit-name', name)
  }
  const led = unitOfTitle(plain)
  return (
    part(key, names) ??
    (led === null ? null : part(nameKey(led), names)) ??
    parts(text, names) ??
    unitsElsewhere(cell) ??
    leadsOther(cell) ??
    numberBeside(cell)
  )
}

/** A number where a unit is named, and the unit's name in the column of posts. */
function numberBeside({ text, found }: CellFacts): Verdict {
  return /^\d{1,3}[.)]?$/.test(text.trim()) && found.units.length > 0 ? left('row-number') : null
}

/** A name that holds the other, or is held by it: "Sosial" below "Dinas", "DINAS SOSIAL KOTA CONTOH". */
function part(key: string, names: ReadonlyMap<string, string>): Verdict {
  if (key.length < SHORT) return null
  for (const [other, name] of names) {
    if (other.length < SHORT) continue
    if (key.includes(other) || other.includes(key)) return changed('unit-name', name)
  }
  return null
}

/** "Seksi A - Bidang B - Dinas C": each of them is above the one before. */
function parts(text: string, names: ReadonlyMap<string, string>): Verdict {
  const list = text.split(/\s+[-–|>\\/·]+\s+|\s*[>|]\s*|\n/).map((one) => one.trim())
  return list.length > 1 && list.every((one) => names.has(nameKey(one))) ? TAKEN : null
}

/** The post of the row leads another unit: the one its title names. */
function leadsOther({ found, facts }: CellFacts): Verdict {
  const head = found.posts.find((one) => one.head || unitOfTitle(one.title) !== null)
  const unit = head && facts.unit(head.unitId)
  return unit && found.units.length > 0 ? left('leads-other', unit.name) : null
}

/** What a row says is above its unit; where an earlier row told that, what that one says stands. */
export const aboveName: Rule = (cell) => {
  const known = unitName(cell)
  if (known) return known
  const { found, facts, row, sheet } = cell
  const other = found.units.find(({ id: unit }) => {
    const first = facts.made.firstRow(unit)
    return first !== null && (first.row !== row || first.sheet !== sheet)
  })
  return other ? left('other-row', facts.unit(other.parentId)?.name ?? '') : null
}

/** Where a row names a unit beside a post that leads a larger or smaller one, that other is the row's. */
function unitsElsewhere({ text, facts, found }: CellFacts): Verdict {
  const key = nameKey(text)
  for (const { id } of found.units) {
    for (const one of facts.below(id))
      if (nameKey(one.name) === key) return changed('unit-name', one.name)
  }
  return null
}

/** The title of a post, with or without the words that its holder acts, or the unit that is named by it. */
export const title: Rule = (cell) => {
  const { text, found } = cell
  const key = nameKey(text)
  if (found.posts.some((one) => nameKey(one.title) === key)) return TAKEN
  const { role, rest } = titleWithoutRole(text)
  const plain = role === null ? text : rest
  const own = found.posts.find((one) => nameKey(one.title) === nameKey(plain))
  if (own) return changed('role-apart', own.title)
  const bare = withoutListMark(plain)
  const marked = found.posts.find((one) => nameKey(one.title) === nameKey(bare))
  if (marked) return changed('mark-apart', marked.title)
  const names = chain(cell)
  if (names.has(nameKey(bare))) return TAKEN
  // "Sekretaris pada Dinas Sosial": the place is the unit's.
  const short = found.posts.find((one) => isBegun(plain, one.title))
  if (short) return changed('title-name', short.title)
  const led = unitOfTitle(bare)
  const name = led === null ? undefined : names.get(nameKey(led))
  if (name !== undefined) return changed('unit-name', name)
  if (isSectionText(text)) return found.units.length > 0 ? left('order-tells') : null
  return null
}

function isBegun(text: string, beginning: string): boolean {
  const [key, start] = [nameKey(text), nameKey(beginning)]
  return start.length >= SHORT && key.startsWith(start) && /\bpada\b/i.test(text)
}

/** The id or code by which a row is known. */
export const id: Rule = ({ text, found }) => {
  const part = idPart(text)
  const { units, posts, ids } = found
  if (units.some(({ code }) => code !== null && nameKey(code) === nameKey(text))) return TAKEN
  if (ids.includes(`unit:${part}`) || ids.includes(`post:${part}`)) return TAKEN
  if (posts.some(({ code }) => code !== null && nameKey(code) === nameKey(text))) return TAKEN
  return ids.length > 0 ? left('knows-row') : null
}

/** The id of what is above. */
export const parent: Rule = ({ text, found, facts }) => {
  // "0" says that nothing is above, unless a row has it as its id.
  if (TOP_MARK.test(text) && found.units.some(({ parentId }) => parentId === null)) return TAKEN
  const above = [
    ...found.units.map(({ parentId }) => facts.unit(parentId)),
    ...found.posts.map(({ unitId }) => facts.unit(unitId)),
  ]
  const part = `unit:${idPart(text)}`
  for (const one of above) {
    if (!one) continue
    if (one.id === part || (one.code !== null && nameKey(one.code) === nameKey(text))) return TAKEN
    if (facts.leadersOf(one.id).has(nameKey(text))) return TAKEN
  }
  return found.units.some(({ unplaced }) => unplaced !== null) ? left('in-tray') : null
}

/** The name of what is above, or of who leads it. */
export const manager: Rule = (cell) => {
  const known = parent(cell)
  if (known) return known
  const { found, facts, text } = cell
  const up = found.units.flatMap(({ parentId }) => facts.unit(parentId) ?? [])
  return up.some(({ id: one }) => facts.leadersOf(one).has(nameKey(text))) ? TAKEN : null
}

/** A cell of a code and a name. */
export function codeAnd(name: Rule): Rule {
  return (cell) => {
    const apart = splitCode(cell.text)
    if (apart.code === '') return name(cell)
    const told = name({ ...cell, text: apart.name })
    if (told === null) return null
    return id({ ...cell, text: apart.code }) === null ? null : told
  }
}

/** A number of the row: what it orders stands in the order of the records. */
export const rowNumber: Rule = () => left('row-number')
