import type { Preset } from '../read/draft.ts'
import type { ImportWord } from '../read/import-words.ts'
import { listed } from './listed.ts'
import { outline } from './outline.ts'
import { siasnUnor } from './siasn-unor.ts'
import { table } from './table.ts'
import { ukOrganogram } from './uk-organogram.ts'

/** The forms of tables that are read, in the order they are tried. */
export const PRESETS = {
  'uk-organogram': ukOrganogram,
  'siasn-unor': siasnUnor,
  table,
  outline,
  listed,
} as const satisfies Readonly<Record<string, Preset>>

export type PresetName = keyof typeof PRESETS
export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[]

/** Why a form was taken. */
export const PRESET_REASONS: Readonly<Record<PresetName, ImportWord>> = {
  'uk-organogram': 'reason-uk-organogram',
  'siasn-unor': 'reason-siasn-unor',
  table: 'reason-table',
  outline: 'reason-outline',
  listed: 'reason-listed',
}
