import { usualScope } from '../../domain/naskah/usual-scope.ts'
import { kindOfTitle } from '../../domain/ranks/title-category.ts'
import { postRecord, unitRecord } from '../../domain/records/record-makers.ts'
import type { PostId, StructureRecord, UnitId } from '../../domain/records/records.ts'
import {
  recordsOf as everyRecord,
  type Structure,
  structureOf,
} from '../../domain/structure/structure.ts'
import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import { regulationTold } from '../naskah/articles-told.ts'
import { takeNaskah } from '../naskah/take-naskah.ts'
import type { Draft } from '../read/draft.ts'
import type { ImportProblemCode } from '../read/import-report.ts'
import type { ProblemList } from '../read/problem-list.ts'
import type { RegulationTold } from '../read/regulation-told.ts'
import type { Sheet } from '../read/sheet.ts'
import { createStableIds, type StableIds } from '../read/stable-ids.ts'
import { regulationIn } from '../regulation/is-regulation.ts'
import { readNaskah } from '../regulation/read-naskah.ts'
import type { RegulationNote, RegulationStructure } from '../regulation/structure.ts'

const KNOWN = new WeakMap<Sheet, RegulationStructure | null>()

/** The structure that a sheet of lines tells; null for a table, and for lines that are no regulation. */
export function regulationOf(sheet: Sheet): RegulationStructure | null {
  const known = KNOWN.get(sheet)
  if (known !== undefined) return known
  const found = sheet.lines ? regulationIn(rowsOf(sheet)) : null
  KNOWN.set(sheet, found)
  return found
}

/**
 * The units of regulations with the posts of their heads (who holds these no regulation tells), their duties, laws and
 * settings, and what else they say as the office's own words: composed again they are the texts read.
 */
export function readRegulations(sheets: readonly Sheet[], problems: ProblemList): Draft {
  const ids = createStableIds()
  const read = sheets.flatMap((sheet) => {
    const structure = regulationOf(sheet)
    return structure ? [{ sheet, structure, text: readNaskah(rowsOf(sheet)) }] : []
  })
  const made = read.map(({ text }) => {
    const unitIds = text.structure.units.map(({ name }) => ids.fresh('unit', name) as UnitId)
    return { unitIds, records: recordsOf(text.structure, unitIds, ids) }
  })
  let structure = structureOf(made.flatMap(({ records }) => records))
  const regulations: RegulationTold[] = []
  let roots = 0
  read.forEach(({ sheet, structure: listed, text }, at) => {
    const { unitIds = [] } = made[at] ?? {}
    const tops = text.structure.units.filter(({ above }) => above === null).length
    const [first = null] = unitIds
    const alone = read.length === 1
    const scope = alone ? usualScope(structure) : tops > 1 ? null : first
    let count = 0
    const newId = (kind: string) => {
      count += 1
      return ids.fresh(kind, `naskah ${at + 1} ${String(count).padStart(5, '0')}`)
    }
    const taken = takeNaskah(structure, text, { scope, unitIds, newId, alone })
    structure = taken.after
    const told = regulationTold(text, taken)
    regulations.push(told)
    roots += tops
    noteAll(sheet.name, listed, told, problems)
  })
  const first = made.flatMap(({ records }) => records.map(({ id }) => id))
  return { records: inThatOrder(structure, first), abolished: 0, roots, regulations }
}

/** All records, those of the list in its order before the others. */
function inThatOrder(structure: Structure, first: readonly string[]): StructureRecord[] {
  const known = new Map(everyRecord(structure).map((one) => [one.id as string, one]))
  const units = first.flatMap((id) => known.get(id) ?? [])
  for (const id of first) known.delete(id)
  return [...units, ...known.values()]
}

function rowsOf(sheet: Sheet): string[] {
  return sheet.rows.map(([text = '']) => text)
}

function recordsOf(
  { units }: RegulationStructure,
  unitIds: readonly UnitId[],
  ids: StableIds,
): StructureRecord[] {
  return units.flatMap(({ name, row, above, head }, at): StructureRecord[] => {
    const id = unitIds[at] as UnitId
    const parentId = above === null ? null : (unitIds[above] ?? null)
    const unit = unitRecord({ id, parentId, order: row, name, type: guessUnitType(name) })
    if (head === null) return [unit]
    const postId = ids.fresh('post', id.slice('unit:'.length)) as PostId
    const category = kindOfTitle(head)?.category ?? 'other'
    const post = { id: postId, unitId: id, title: head, head: true, order: 0, category }
    return [unit, postRecord({ ...post, seats: 1, unnamed: 1 })]
  })
}

const WORDS = {
  'article-twice': 'regulation-article-twice',
  'mark-twice': 'regulation-mark-twice',
  'mark-skipped': 'regulation-mark-skipped',
  point: 'regulation-point',
  'kind-unknown': 'regulation-kind-unknown',
  'office-unnamed': 'regulation-office-unnamed',
  'second-list': 'regulation-second-list',
  'uptd-unnamed': 'regulation-uptd-unnamed',
} as const satisfies Readonly<Partial<Record<RegulationNote['what'], string>>>

function codeOf(what: keyof typeof WORDS): ImportProblemCode {
  return what === 'office-unnamed' || what === 'uptd-unnamed' ? 'missing-value' : 'unreadable'
}

/** More of one kind are told in one sentence. */
const TOLD_EACH = 5

function noteAll(
  sheet: string,
  { notes }: RegulationStructure,
  { articles, differing }: RegulationTold,
  problems: ProblemList,
): void {
  const whole = { sheet, row: null, column: null, value: null }
  for (const what of Object.keys(WORDS) as (keyof typeof WORDS)[]) {
    const alike = notes.filter((one) => one.what === what)
    for (const { row, value } of alike.slice(0, TOLD_EACH)) {
      const cell = { sheet, row, column: null, value }
      problems.add(codeOf(what), 'warning', WORDS[what], cell, { value: cut(value) })
    }
    const more = alike.slice(TOLD_EACH)
    if (more.length === 0) continue
    const rows = more.map(({ row }) => row)
    const cell = { ...whole, row: rows[0] ?? null, rows }
    const params = { count: more.length, first: cut(more[0]?.value ?? '') }
    problems.add('unreadable', 'warning', 'regulation-more', cell, params)
  }
  const kept = articles.filter(({ state }) => state === 'whole').map(({ number }) => number)
  if (kept.length > 0) {
    const shown = kept.length > 12 ? `${kept.slice(0, 12).join(', ')} …` : kept.join(', ')
    const params = { count: kept.length, articles: shown }
    problems.add('unreadable', 'warning', 'regulation-kept', whole, params)
  }
  for (const { number, unmet } of articles)
    for (const value of unmet.slice(0, 1))
      problems.add('unreadable', 'warning', 'regulation-unmet', whole, {
        value: cut(value),
        article: number,
      })
  const [first] = differing
  if (first !== undefined)
    problems.add('unreadable', 'warning', 'regulation-differs', whole, {
      count: differing.length,
      first: cut(first),
    })
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
