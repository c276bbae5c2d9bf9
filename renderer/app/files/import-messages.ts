import type { ImportLook, ImportWish } from '../../exchange/presets/look.ts'
import type { InputFile } from '../../exchange/sheets/load-sheets.ts'
import type { Mapping } from '../../exchange/tables/mapping.ts'
import type { Language } from '../../words/figures/language.ts'

/** What the page asks of the worker that reads files. */
export type ImportRequest =
  | {
      readonly type: 'load'
      readonly job: number
      readonly files: readonly InputFile[]
      readonly language: Language
      readonly mappings: readonly Mapping[]
    }
  | { readonly type: 'read'; readonly job: number; readonly wish: ImportWish }

/** How far the reading is: the file is opened, then its tables are understood. */
export const IMPORT_STAGES = ['open', 'understand'] as const
export type ImportStage = (typeof IMPORT_STAGES)[number]

export type ImportAnswer =
  | { readonly job: number; readonly stage: ImportStage }
  | { readonly job: number; readonly ok: true; readonly look: ImportLook }
  | { readonly job: number; readonly ok: false; readonly message: string }
