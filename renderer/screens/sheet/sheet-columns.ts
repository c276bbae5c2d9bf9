import { ESELONS, POST_CATEGORIES, TIPES, UNIT_TYPES } from '../../domain/records/form/choices.ts'
import { type PlainField, plainFields } from '../../domain/records/plain-fields.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { CellEdit } from '../../domain/verbs/bulk-edits.ts'
import type { WordKey } from '../../words/dictionary.ts'
import { spacedNip, typedDate } from '../../words/figures/format.ts'
import { difference, wholeNumber } from '../../words/figures/whole-number.ts'
import { capital } from '../../words/telling/code-word.ts'
import { fieldName } from '../../words/telling/field-name.ts'
import { turnText } from '../../words/telling/vacancy-words.ts'
import { plainText } from '../../words/telling/value-text.ts'
import type { Words } from '../../words/words.ts'
import { isBlank, type SheetRow } from './sheet-rows.ts'

type Field = CellEdit['field']

/** A column of the sheet, before the table makes it one of its own. */
export interface SheetColumn {
  readonly id: string
  readonly width: number
  /** Numbers stand right. */
  readonly numeric: boolean
  /** Days are held as `2018-10-04` and shown as they are typed. */
  readonly date: boolean
  heading(words: Words): string
  /** The field a cell changes; null where the row has no such field or it is worked out. */
  field(row: SheetRow): Field | null
  /** What the cell holds, for sorting and grouping; undefined: nothing. */
  value(row: SheetRow, words: Words): string | number | undefined
  /** What may be chosen there; null: free text. */
  choices(row: SheetRow, words: Words): readonly Choice[] | null
  /** What stands behind the text and is no part of it: never copied, sorted or typed over. */
  note(row: SheetRow, words: Words): string
}

export interface Choice {
  readonly value: string
  readonly label: string
}

const none = () => null
const noNote = () => ''

type OwnColumn = WordKey extends infer K
  ? K extends `sheet.column-${infer Id}`
    ? Id
    : never
  : never

function column(
  id: OwnColumn,
  width: number,
  given: Partial<SheetColumn> & Pick<SheetColumn, 'value'>,
): SheetColumn {
  const heading = (words: Words) => words(`sheet.column-${id}`)
  const rest = { numeric: false, date: false, field: none, choices: none, note: noNote }
  return { id, width, heading, ...rest, ...given }
}

function onPost(field: Field): SheetColumn['field'] {
  return ({ post }) => (post ? field : null)
}

/** A person's own field can be changed only where one person holds the post, or a name is entered. */
export const SHEET_COLUMNS: readonly SheetColumn[] = [
  column('name', 324, {
    field: () => 'name',
    value: ({ unit, post }) => (post ? post.title : unit.name),
  }),
  column('above', 220, {
    value: ({ above, office }) => [above, office].filter(Boolean).join(' · ') || undefined,
  }),
  column('kind', 124, {
    field: () => 'kind',
    value: ({ unit, post }, words) =>
      post ? capital(words(`category.${post.category}`)) : words(`type.${unit.type}`),
    choices: ({ post }, words) =>
      post
        ? POST_CATEGORIES.map((value) => ({ value, label: capital(words(`category.${value}`)) }))
        : UNIT_TYPES.map((value) => ({ value, label: words(`type.${value}`) })),
  }),
  column('tipe', 60, {
    field: ({ post }) => (post ? null : 'tipe'),
    value: ({ unit, post }) => (post ? undefined : (unit.tipe ?? undefined)),
    choices: () => [{ value: '', label: '–' }, ...TIPES.map(same)],
  }),
  column('eselon', 72, {
    field: onPost('eselon'),
    value: ({ post }) => post?.eselon ?? undefined,
    choices: () => [{ value: '', label: '–' }, ...ESELONS.map(same)],
  }),
  column('kelas', 62, {
    numeric: true,
    field: onPost('kelas'),
    value: ({ post }) => post?.kelas ?? undefined,
  }),
  column('seats', 60, {
    numeric: true,
    field: onPost('seats'),
    value: ({ staffing }) => staffing.k,
  }),
  column('filled', 60, {
    numeric: true,
    field: onPost('filled'),
    value: ({ staffing }) => staffing.b,
  }),
  column('difference', 66, { numeric: true, value: ({ staffing }) => staffing.diff }),
  column('state', 92, { value: (row, words) => stateOf(row, words) }),
  column('holder', 300, {
    field: onPost('holder'),
    value: ({ holderNames, acting }) => holderNames || acting || undefined,
    note: ({ coming }, words) => coming.map((turn) => turnText(words, turn)).join(' · '),
  }),
  column('nip', 160, {
    field: onPost('nip'),
    // Never 18 digits in a row: a spreadsheet they are copied into makes a rounded number of them.
    value: ({ holders }) => joined(holders.map(({ nip }) => nip && spacedNip(nip))),
  }),
  column('golongan', 88, {
    field: onPost('golongan'),
    value: ({ holders }) => joined(holders.map(({ golongan }) => golongan)),
  }),
  column('since', 100, {
    date: true,
    value: ({ appointment }) => (appointment?.from ? appointment.from : undefined),
  }),
  column('vacantSince', 104, {
    date: true,
    field: onPost('vacantSince'),
    value: ({ vacantSince }) => vacantSince ?? undefined,
  }),
  ...plainColumns(),
]

/** A column for each plain field of units and posts; one for both where both have it. */
function plainColumns(): SheetColumn[] {
  const [units, posts] = [plainFields('unit'), plainFields('post')]
  const own = posts.filter(({ name }) => !units.some((one) => one.name === name))
  return [...units, ...own].map((plain): SheetColumn => {
    const { name, field, width } = plain
    return {
      id: name,
      width,
      numeric: field.type === 'number',
      date: field.type === 'date',
      heading: (words) => fieldName(words, name),
      field: ({ post }) =>
        (post ? posts : units).some((one) => one.name === name) ? (name as Field) : null,
      value: ({ unit, post }, words) => held(words, plain, post ?? unit),
      choices: (_, words) => choicesOf(words, plain),
      note: noNote,
    }
  })
}

/** Texts, numbers and days are held as they are; all else as people read it. */
function held(words: Words, { name, field }: PlainField, record: object) {
  const value = (record as Readonly<Record<string, string | number | null>>)[name] ?? undefined
  if (field.type === 'text' || field.type === 'number' || field.type === 'date') return value
  const text = plainText(words, field, value)
  return text === null ? undefined : capital(text)
}

function choicesOf(words: Words, { field }: PlainField): readonly Choice[] | null {
  const label = (value: string) => capital(plainText(words, field, value) ?? value)
  if (!field.choices) return null
  const choices = field.choices.map((value) => ({ value, label: label(value) }))
  return field.nullable ? [{ value: '', label: '–' }, ...choices] : choices
}

/** The heading of a column. */
export function columnName(id: string, words: Words): string {
  return SHEET_COLUMNS.find((one) => one.id === id)?.heading(words) ?? id
}

/** Text of a cell as it is copied and typed: a number without points, as a spreadsheet takes it. */
export function cellText(row: SheetRow, column: SheetColumn, words: Words): string {
  const value = isBlank(row) ? undefined : column.value(row, words)
  if (value === undefined) return ''
  if (column.id === 'difference' && typeof value === 'number') {
    return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0'
  }
  if (column.date) return typedDate(value as CalendarDate)
  return String(value)
}

/** Text of a cell as it is read: numbers as everywhere on the screen, `1.807`. */
export function shownText(row: SheetRow, column: SheetColumn, words: Words): string {
  const value = column.value(row, words)
  if (isBlank(row) || typeof value !== 'number') return cellText(row, column, words)
  return (column.id === 'difference' ? difference : wholeNumber)(value, words.language)
}

/** A pasted word of a column with choices as the value it means; the text itself where it means none. */
export function choiceValue(
  row: SheetRow,
  column: SheetColumn,
  text: string,
  words: Words,
): string {
  const key = text.trim().toLowerCase()
  const choice = column
    .choices(row, words)
    ?.find(({ value, label }) => label.toLowerCase() === key || value.toLowerCase() === key)
  return choice ? choice.value : text
}

/** KURANG, SESUAI, LEBIH of a unit; of a post whether it is vacant or somebody acts. */
function stateOf({ post, staffing, acting }: SheetRow, words: Words): string | undefined {
  const { diff, k, b } = staffing
  if (post && acting && b === 0) return words('sheet.acting')
  if (post && staffing.vacant > 0 && b === 0) return words('sheet.vacant')
  if (!post && k === 0 && b === 0) return undefined
  return words(diff < 0 ? 'sheet.less' : diff > 0 ? 'sheet.more' : 'sheet.even')
}

function joined(list: readonly (string | null)[]): string | undefined {
  return list.filter(Boolean).join('; ') || undefined
}

function same(value: string): Choice {
  return { value, label: value }
}
