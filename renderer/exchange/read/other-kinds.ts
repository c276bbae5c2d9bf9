import type { Fields } from '../../domain/records/form/field.ts'
import { KINDS } from '../../domain/records/kinds.ts'
import {
  RECORD_KINDS,
  type RecordKind,
  type StructureRecord,
} from '../../domain/records/records.ts'
import type { Language } from '../../domain/values/language.ts'
import { fieldName } from '../../words/telling/field-name.ts'
import { wordsIn } from '../../words/words.ts'
import { formOf, type OwnColumn } from './own-columns.ts'
import { LISTED_KINDS } from './own-lists.ts'

/** A kind that has a table in the whole workbook alone. */
export interface OtherKind {
  readonly kind: RecordKind
  readonly columns: readonly OwnColumn<StructureRecord>[]
}

const ELSEWHERE: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'unit',
  'post',
  'person',
  'appointment',
  ...LISTED_KINDS,
])

let known: readonly OtherKind[] | null = null

/**
 * Every kind without a table of its own, with a column for its id and for each of its fields. Worked out when it is
 * first asked for: words and kinds may be loaded after this.
 */
export function otherKinds(): readonly OtherKind[] {
  known ??= RECORD_KINDS.filter((kind) => !ELSEWHERE.has(kind)).map((kind) => ({
    kind,
    columns: columnsOf(kind),
  }))
  return known
}

/** The name of such a table. */
export function otherKindName(kind: RecordKind, language: Language): string {
  return wordsIn(language)(`kind.${kind}`)
}

function columnsOf(kind: RecordKind): readonly OwnColumn<StructureRecord>[] {
  const inBoth = (said: (language: Language) => string) => ({ id: said('id'), en: said('en') })
  const id = inBoth((language) => `${otherKindName(kind, language)} (id)`)
  const fields = Object.entries<Fields[string]>(KINDS[kind].fields).map(([name, field]) => ({
    field: name as keyof StructureRecord,
    form: formOf(field),
    heading: inBoth((language) => fieldName(wordsIn(language), name)),
    holds: field.holds,
    since: 1,
  }))
  return [{ field: 'id', form: 'id', heading: id, holds: 'open', since: 1 }, ...fields]
}

/** A document beside the records, a proposal or a past structure, in as many rows as it needs. */
export const DOCUMENT_COLUMNS = ['id', 'kind', 'version', 'text'] as const
export type DocumentColumn = (typeof DOCUMENT_COLUMNS)[number]

/** So many letters stand in one cell; spreadsheets hold 32,767, and a quoted letter may need six. */
export const CELL_LETTERS = 5_000

/** A long text in parts that fit into cells, none of which begins or ends within a letter. */
export function cellParts(text: string): string[] {
  const parts: string[] = []
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + CELL_LETTERS)
    const last = text.charCodeAt(end - 1)
    if (end < text.length && last >= 0xd800 && last < 0xdc00) end--
    parts.push(text.slice(at, end))
    at = end
  }
  return parts.length > 0 ? parts : ['']
}
