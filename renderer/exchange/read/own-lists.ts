import type { DutySort, LawType } from '../../domain/records/form/choices.ts'
import type { Duty, Law, StructureRecord, Task } from '../../domain/records/records.ts'
import { LANGUAGES } from '../../domain/values/language.ts'
import type { WordKey } from '../../words/dictionary.ts'
import { wordsIn } from '../../words/words.ts'
import { textOfExactCell } from './exact-cell.ts'
import { aliasesOf } from './own-cells.ts'
import { DUTY_TABLE, LAW_TABLE, type OwnColumn, TASK_TABLE } from './own-columns.ts'
import { readNumber } from './parse-cells.ts'
import { headingKey, type Sheet } from './sheet.ts'
import { type Aliases, openTable, type TableSheet } from './table-sheet.ts'

/*
 * Lists that hang on units and posts: what each unit is there for, the laws all of it rests on, the workload of each
 * post. This program writes them with ids; people write them with names, and without Id at all.
 */

/** Kinds with a list of their own. */
export const LISTED_KINDS = ['duty', 'law', 'task'] as const
export type ListedKind = (typeof LISTED_KINDS)[number]
export type Listed = Duty | Law | Task

export interface OwnList {
  readonly kind: ListedKind
  readonly columns: readonly OwnColumn<StructureRecord>[]
  /** Columns beside those that tell the place of a row by name, in this order. */
  readonly named: readonly ('unitName' | 'postTitle')[]
}

function ownList<R>(
  kind: ListedKind,
  columns: readonly OwnColumn<R>[],
  named: OwnList['named'],
): OwnList {
  return { kind, columns: columns as unknown as OwnList['columns'], named }
}

export const OWN_LISTS: Readonly<Record<ListedKind, OwnList>> = {
  duty: ownList('duty', DUTY_TABLE, ['unitName']),
  law: ownList('law', LAW_TABLE, []),
  task: ownList('task', TASK_TABLE, ['postTitle', 'unitName']),
}

/** What the columns of names are called. */
export const NAMED_HEADINGS = {
  unitName: 'workbook.unit',
  postTitle: 'workbook.post',
} as const satisfies Readonly<Record<string, WordKey>>

/** Other names of such columns, as people write them. */
const ALSO: Aliases = {
  unitName: ['unitkerja', 'namaunit', 'namaunitkerja', 'unit'],
  postTitle: ['namajabatan', 'jabatan', 'post'],
}

/** Without these headings it is another table. */
const NEEDED: Readonly<Record<ListedKind, readonly string[]>> = {
  duty: ['sort', 'text'],
  law: ['lawType', 'number', 'year', 'about'],
  task: ['work', 'volume', 'hours'],
}
/** One of these has to be there too: it says whose the rows are. */
const PLACES: Readonly<Record<ListedKind, readonly string[]>> = {
  duty: ['unitId', 'unitName'],
  law: [],
  task: ['postId', 'postTitle'],
}

let known: Readonly<Record<ListedKind, Aliases>> | null = null

/** Worked out when the first table is read: words may be loaded after this. */
function aliases(): Readonly<Record<ListedKind, Aliases>> {
  const of = ({ columns, named }: OwnList): Aliases => ({
    ...aliasesOf(columns),
    ...Object.fromEntries(
      named.map((name) => [
        name,
        [
          ...LANGUAGES.map((language) => headingKey(wordsIn(language)(NAMED_HEADINGS[name]))),
          ...(ALSO[name] ?? []),
        ],
      ]),
    ),
  })
  known ??= { duty: of(OWN_LISTS.duty), law: of(OWN_LISTS.law), task: of(OWN_LISTS.task) }
  return known
}

/** The sheet as one of these lists; null for another. */
export function openList(sheet: Sheet): {
  readonly table: TableSheet
  readonly list: OwnList
} | null {
  for (const kind of LISTED_KINDS) {
    const table = openTable(sheet, aliases()[kind], NEEDED[kind])
    const places = PLACES[kind]
    if (table && (places.length === 0 || places.some((one) => table.columns.has(one)))) {
      return { table, list: OWN_LISTS[kind] }
    }
  }
  return null
}

const SORTS: ReadonlyMap<string, DutySort> = new Map(
  Object.entries({
    tugas: 'tugas',
    tugaspokok: 'tugas',
    task: 'tugas',
    fungsi: 'fungsi',
    function: 'fungsi',
    uraian: 'uraian',
    uraiantugas: 'uraian',
    uraianfungsi: 'uraian',
    detail: 'uraian',
  }),
)

const LAWS: readonly (readonly [RegExp, LawType])[] = [
  [/^(uu|undangundang|perp+u|peraturanpemerintahpenggantiundangundang)$/, 'uu'],
  [/^(pp|peraturanpemerintah)$/, 'pp'],
  [/^(perpres|peraturanpresiden|keppres|keputusanpresiden)$/, 'perpres'],
  [/^(perda|peraturandaerah|qanun|perdasus|perdasi)/, 'perda'],
  [
    /^(perkada|perwali|perwako|perbup|pergub|peraturan(walikota|bupati|gubernur|kepaladaerah))/,
    'perkada',
  ],
  [/^(permen|kepmen|perka|perban|peraturan(menteri|badan|kepala|lembaga))/, 'permen'],
]

/** The sort of a duty as people write it; null for any other word. */
export function dutySortOf(text: string): DutySort | null {
  return SORTS.get(headingKey(text)) ?? null
}

/** The rank of a law by what people call its kind ("Undang-Undang", "Permendagri"); null for any other word. */
export function lawTypeOf(text: string): LawType | null {
  const key = headingKey(text)
  return LAWS.find(([pattern]) => pattern.test(key))?.[1] ?? null
}

/**
 * A number of such a list: of a row with an Id as this program writes it (`1.125`), else as an office does: "1.200"
 * results are a thousand and more, hours are no such number.
 */
export function listNumber(field: string, text: string, own: boolean): number | null {
  const plain = text.replace(/^'/, '').trim()
  if (plain === '') return null
  if (own || field !== 'volume') {
    const value = Number(plain.replace(/\s/g, '').replace(',', '.'))
    if (Number.isFinite(value)) return value
  }
  return readNumber(plain)
}

/** A text of such a list: as written, without signs nobody can see or print. */
export function listText(cell: string): string {
  const text = textOfExactCell(cell)
  if (text !== cell) return text
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what goes
  return /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(text)
    ? text
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what goes
        .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]+/g, ' ')
        .replace(/ {2,}/g, ' ')
        .trim()
    : text
}
