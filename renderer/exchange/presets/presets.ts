import type { Language } from '../../domain/values/language.ts'
import type { Words } from '../../words/words.ts'
import type { Draft, Preset } from '../read/draft.ts'
import type { ImportParams, ImportWord } from '../read/import-words.ts'
import type { ProblemList } from '../read/problem-list.ts'
import type { Sheet } from '../read/sheet.ts'
import type { TableSheet } from '../read/table-sheet.ts'
import { JSON_FORMS, type JsonForm } from './json-forms.ts'
import { ownOtherTable } from './own-others.ts'
import { ownPeopleTable, ownPostTable, ownUnitTable, readOwnTables } from './own-tables.ts'
import { positionsTable, readPositions } from './positions-table.ts'
import { WAYS, type Way } from './read-readings.ts'
import { readRegulations, regulationOf } from './regulation.ts'
import { ukOrganogram } from './uk-organogram.ts'

/** A form whose headings leave nothing to guess. */
interface Form extends Preset {
  /** The name under which it is asked for and told. */
  readonly preset: string
  /** Its name in the list of forms; null: a word of `import.preset-*`. */
  readonly name: Readonly<Record<Language, string>> | null
  /** The headings it is known by, as they stand there; null: by an id and the id of the unit above. */
  readonly headings: string | null
  /** The sheet as the form's table, for what is told of it. */
  table(sheet: Sheet): TableSheet | null
}

function isOwn(sheet: Sheet): boolean {
  return ownTable(sheet) !== null
}

function ownTable(sheet: Sheet): TableSheet | null {
  return ownUnitTable(sheet) ?? ownPostTable(sheet) ?? ownPeopleTable(sheet) ?? ownOtherTable(sheet)
}

/** Forms with fixed headings, in the order they are tried. */
export const FIXED_FORMS = [
  ukOrganogram,
  {
    preset: 'table',
    name: null,
    headings: null,
    table: ownTable,
    knows: isOwn,
    read: readOwnTables,
  },
  {
    preset: 'table',
    name: null,
    headings: null,
    table: positionsTable,
    knows: (sheet: Sheet) => positionsTable(sheet) !== null,
    read: (sheets: readonly Sheet[], problems: ProblemList): Draft =>
      readPositions(
        sheets.map(positionsTable).filter((one) => one !== null),
        problems,
      ),
  },
  {
    preset: 'regulation',
    name: { id: 'Teks peraturan (susunan organisasi)', en: 'Text of a regulation (structure)' },
    headings: null,
    table: () => null,
    knows: (sheet: Sheet) => regulationOf(sheet) !== null,
    read: readRegulations,
  },
] as const satisfies readonly Form[]

export type FixedForm = (typeof FIXED_FORMS)[number]
export type PresetName = FixedForm['preset'] | 'siasn-unor' | Way | JsonForm
export const PRESET_NAMES: readonly PresetName[] = [
  ...new Set<PresetName>([
    ...FIXED_FORMS.map(({ preset }) => preset),
    'siasn-unor',
    ...WAYS,
    ...JSON_FORMS,
  ]),
]

type NamedByHeadings = Extract<FixedForm, { readonly headings: string }>['preset']

type NamedByItself = Extract<FixedForm, { readonly name: object }>['preset']

/** What a form is called in the list of forms. */
export function presetName(preset: PresetName, words: Words): string {
  const name = FIXED_FORMS.find((form) => form.preset === preset)?.name
  return (
    name?.[words.language] ?? words(`import.preset-${preset as Exclude<PresetName, NamedByItself>}`)
  )
}

/** Why a form was taken, as a word and its values. */
export function reasonOf(preset: PresetName): readonly [ImportWord, ImportParams] {
  const headings = FIXED_FORMS.find((form) => form.preset === preset)?.headings
  if (headings) return ['reason-headings', { headings }]
  return [`reason-${preset as Exclude<PresetName, NamedByHeadings>}`, {}]
}
