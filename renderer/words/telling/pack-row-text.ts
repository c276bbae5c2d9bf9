import { FORMULAS, type FormulaName, formulaText, LEFT_OUT } from '../../domain/naskah/formulas.ts'
import { folded } from '../../domain/readings/find.ts'
import type { RetirementAge } from '../../domain/records/records.ts'
import type { RowFate, TakenRow } from '../../domain/rule-packs/take-pack.ts'
import { ruleTable } from '../../domain/rule-table/effective-rules.ts'
import { holdingOn } from '../../domain/rule-table/rule-days.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { Words } from '../words.ts'
import { rowName, rowSays } from './rule-row-text.ts'
import { formulaTitle } from './setting-text.ts'

/** A row of a pack as people read it. */
export interface PackRowText {
  readonly name: string
  /** What holds on its day without the pack; null where the office says nothing about it. */
  readonly before: string | null
  /** What the pack says of it, or what holds once the pack no longer says it; null for nothing. */
  readonly after: string | null
  /** The first day it holds; null: it always did. */
  readonly from: CalendarDate | null
}

/** The office without a pack and with it. */
export interface BesidePack {
  readonly without: Structure
  readonly taken: Structure
}

/** A row of a pack by its name, with what it changes. What this program does not know is told as the pack has it. */
export function packRowText(
  words: Words,
  offices: BesidePack,
  on: CalendarDate,
  row: TakenRow,
): PackRowText {
  const { subject, before, after, what } = row
  const record = after ?? before
  const from = record && 'holdsFrom' in record ? record.holdsFrom : null
  const day = from !== null && from > on ? from : on
  if (what === 'limit') return { ...limitText(words, offices, day, row), from }
  if (what === 'age') return { ...ageText(words, offices, day, row), from }
  const said = after?.kind === 'check' ? after.value : null
  if (!Object.hasOwn(FORMULAS, subject)) return { name: subject, before: null, after: said, from }
  const name = subject as FormulaName
  const told = (text: string) => (text === LEFT_OUT ? words('naskah.value-left-out') : text)
  const [without, taken] = [offices.without, offices.taken].map((one) =>
    told(formulaText(one, name)),
  )
  const stays = isLeft(row.fate) && said !== null
  return {
    name: formulaTitle(name),
    before: without ?? null,
    after: stays ? told(said) : (taken ?? null),
    from,
  }
}

type Text = Omit<PackRowText, 'from'>

function limitText(
  words: Words,
  { without, taken }: BesidePack,
  day: CalendarDate,
  { subject, after, fate }: TakenRow,
): Text {
  const row = ruleTable(without, day).get(subject)
  const given = after?.kind === 'limit' ? after : null
  if (!row) return { name: subject, before: null, after: given ? String(given.limit ?? '–') : null }
  const { limit = null, enabled = true } = given ?? {}
  const said =
    isLeft(fate) && given ? { ...row, limit, enabled } : ruleTable(taken, day).get(subject)
  return {
    name: rowName(words, row),
    before: rowSays(words, row),
    after: said ? rowSays(words, said) : null,
  }
}

function ageText(
  words: Words,
  { without, taken }: BesidePack,
  day: CalendarDate,
  { before, after, fate }: TakenRow,
): Text {
  const [had, given] = [before, after].map((one) => (one?.kind === 'bup' ? one : null))
  const title = given?.title ?? had?.title ?? ''
  const told = (age: RetirementAge | null | undefined) =>
    age ? words('packs.age', { age: age.age }) : null
  return {
    name: words('coming-rule.age', { title }),
    before: told(heldAge(without, title, day)),
    after: told(isLeft(fate) && given ? given : heldAge(taken, title, day)),
  }
}

/** Whether a row is not taken: what it says is told beside what stays. */
function isLeft(fate: RowFate): boolean {
  return fate === 'own' || fate === 'other-pack' || fate === 'unknown'
}

/** The age that holds for a title on a day; none where the office has none of its own. */
function heldAge(structure: Structure, title: string, on: CalendarDate) {
  return holdingOn(agesByTitle(structure).get(folded(title)) ?? [], on)
}

const byTitle = new WeakMap<Structure, ReadonlyMap<string, readonly RetirementAge[]>>()

/** A pack has thousands of them, and each is asked for: they are sorted once. */
function agesByTitle(structure: Structure): ReadonlyMap<string, readonly RetirementAge[]> {
  const known = byTitle.get(structure)
  if (known) return known
  const made = new Map<string, RetirementAge[]>()
  for (const age of structure.tables.bup.values()) {
    const title = folded(age.title)
    made.set(title, [...(made.get(title) ?? []), age])
  }
  byTitle.set(structure, made)
  return made
}
