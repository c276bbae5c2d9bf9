import { kindOfTitle } from '../../domain/ranks/title-category.ts'
import { postRecord, unitRecord } from '../../domain/records/record-makers.ts'
import type { PostId, StructureRecord, UnitId } from '../../domain/records/records.ts'
import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import type { Draft } from '../read/draft.ts'
import type { ImportProblemCode } from '../read/import-report.ts'
import type { ProblemList } from '../read/problem-list.ts'
import type { Sheet } from '../read/sheet.ts'
import { createStableIds, type StableIds } from '../read/stable-ids.ts'
import { regulationIn } from '../regulation/is-regulation.ts'
import type { RegulationNote, RegulationStructure } from '../regulation/structure.ts'

const KNOWN = new WeakMap<Sheet, RegulationStructure | null>()

/** The structure that a sheet of lines tells; null for a table, and for lines that are no regulation. */
export function regulationOf(sheet: Sheet): RegulationStructure | null {
  const known = KNOWN.get(sheet)
  if (known !== undefined) return known
  const found = sheet.lines ? regulationIn(sheet.rows.map(([text = '']) => text)) : null
  KNOWN.set(sheet, found)
  return found
}

/** The units of regulations with the posts of their heads; who holds these no regulation tells. */
export function readRegulations(sheets: readonly Sheet[], problems: ProblemList): Draft {
  const ids = createStableIds()
  const records: StructureRecord[] = []
  let roots = 0
  for (const sheet of sheets) {
    const structure = regulationOf(sheet)
    if (!structure) continue
    records.push(...recordsOf(structure, ids))
    roots += structure.units.filter(({ above }) => above === null).length
    noteAll(sheet.name, structure, problems)
  }
  return { records, abolished: 0, roots }
}

function recordsOf({ units }: RegulationStructure, ids: StableIds): StructureRecord[] {
  const unitIds = units.map(({ name }) => ids.fresh('unit', name) as UnitId)
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
  closing: 'regulation-closing',
} as const satisfies Readonly<Record<RegulationNote['what'], string>>

function codeOf(what: RegulationNote['what']): ImportProblemCode {
  return what === 'office-unnamed' || what === 'uptd-unnamed' ? 'missing-value' : 'unreadable'
}

/** More of one kind are told in one sentence. */
const TOLD_EACH = 5

function noteAll(
  sheet: string,
  { notes, unused, units }: RegulationStructure,
  problems: ProblemList,
): void {
  const whole = { sheet, row: null, column: null, value: null }
  for (const what of Object.keys(WORDS) as RegulationNote['what'][]) {
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
  if (unused.length > 0) {
    const articles = unused.map(({ number }) => number)
    const shown =
      articles.length > 12 ? `${articles.slice(0, 12).join(', ')} …` : articles.join(', ')
    const params = { count: unused.length, articles: shown, units: units.length }
    problems.add('unreadable', 'warning', 'regulation-unused', whole, params)
  }
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
