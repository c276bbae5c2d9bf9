import type { Language } from '../../domain/values/language.ts'
import type { ImportWish } from '../../exchange/look/look.ts'
import type { PastedPlace } from '../../exchange/look/pasted-look.ts'
import type { InputFile } from '../../exchange/sheets/load-sheets.ts'
import type { Mapping } from '../../exchange/tables/mapping.ts'

/** What the page asks of the worker that reads files. */
export type ImportRequest =
  | {
      readonly type: 'load'
      readonly job: number
      readonly files: readonly InputFile[]
      readonly language: Language
      readonly mappings: readonly Mapping[]
      /** Of a text that was copied: where it is pasted. */
      readonly place: PastedPlace | null
    }
  | { readonly type: 'read'; readonly job: number; readonly wish: ImportWish }
  /** The records of the last look. */
  | { readonly type: 'take'; readonly job: number }
  /** A table of the worker's own is read, so that the user's comes to a way that was gone before. */
  | { readonly type: 'practise'; readonly job: number }

/** How far the reading is: the file is opened, then its tables are understood. */
export const IMPORT_STAGES = ['open', 'understand'] as const
export type ImportStage = (typeof IMPORT_STAGES)[number]

/**
 * What the worker answers. Values go over as the bytes of their JSON, which are handed over and not copied; records go
 * in pieces, so that the page draws between them.
 */
export type ImportAnswer =
  | { readonly job: number; readonly stage: ImportStage }
  | { readonly job: number; readonly records: Uint8Array<ArrayBuffer> }
  | { readonly job: number; readonly ok: true; readonly value: Uint8Array<ArrayBuffer> }
  | { readonly job: number; readonly ok: false; readonly message: string }

/** So many records go over at a time. */
export const PIECE = 2000

export function packed(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value))
}

/** What `packed` has packed; the sender says which type it is. */
export function unpacked<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T
}
