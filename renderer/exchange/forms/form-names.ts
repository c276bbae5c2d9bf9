import type { Language } from '../../domain/values/language.ts'
import type { Words } from '../../words/words.ts'
import { type ImportWord, importSentence } from '../read/import-words.ts'
import { ORG } from './org/about.ts'
import { ORGANIGRAMM } from './organigramm/about.ts'
import { POPOLO } from './popolo/about.ts'
import { UK_ORGANOGRAM } from './uk-organogram/about.ts'

/** What a form is called and by what it is known, said beside the form itself. */
interface ToldForm {
  readonly preset: string
  readonly name: Readonly<Record<Language, string>>
  readonly reason: Readonly<Record<Language, string>>
}

/** Forms of others, each with its words in its folder. */
const TOLD = [UK_ORGANOGRAM, ORG, ORGANIGRAMM, POPOLO] as const satisfies readonly ToldForm[]

/** Forms of JSON, which are no tables. */
export const JSON_FORMS = [POPOLO.preset, ORGANIGRAMM.preset, ORG.preset] as const
export type JsonForm = (typeof JSON_FORMS)[number]

/** Every form that can be asked for: the name the command line has for it, and the report. */
export const PRESET_NAMES = [
  UK_ORGANOGRAM.preset,
  'table',
  'regulation',
  'siasn-unor',
  'outline',
  'listed',
  'managers',
  'people',
  ...JSON_FORMS,
] as const
export type PresetName = (typeof PRESET_NAMES)[number]

function toldForm(preset: PresetName): ToldForm | undefined {
  return TOLD.find((form) => form.preset === preset)
}

type OfTheOffice = Exclude<PresetName, (typeof TOLD)[number]['preset']>

/** What a form is called in the list of forms. */
export function presetName(preset: PresetName, words: Words): string {
  return toldForm(preset)?.name[words.language] ?? words(`import.preset-${preset as OfTheOffice}`)
}

/** Why a form was taken. */
export function reasonOf(preset: PresetName, language: Language): string {
  const word: ImportWord = `reason-${preset as OfTheOffice}`
  return toldForm(preset)?.reason[language] ?? importSentence(language, word, {})
}
