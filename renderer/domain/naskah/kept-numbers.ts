import type { UnitId } from '../records/records.ts'
import { get, type Structure } from '../structure/structure.ts'
import type { PieceKey, PieceKind } from './text-tree.ts'

/** A number a piece has in force. */
export interface KeptNumber {
  readonly kind: PieceKind
  readonly number: string
  readonly key: PieceKey
  /** Taken out by an amendment: its number stays and is not used again. */
  readonly gone: boolean
}

export const KEPT_KINDS: readonly PieceKind[] = [
  'bab',
  'bagian',
  'paragraf',
  'pasal',
  'ayat',
  'item',
]
/** A piece that was taken out: what it stood for is not there any more. */
export const GONE = 'dihapus:'

/** The record the numbers of an office's text are kept in; null: of the text of all offices. */
export function numbersSettingId(scope: UnitId | null): `setting:${string}` {
  return scope ? `setting:naskah-numbers@${scope}` : 'setting:naskah-numbers'
}

/** The numbers the text of that scope has in force; null where it is counted afresh. */
export function keptNumbers(structure: Structure, scope: UnitId | null): KeptNumber[] | null {
  const value = get(structure, numbersSettingId(scope))?.value
  return value ? readNumbers(value) : null
}

/** One line a piece: kind, number, key; the number of one taken out in brackets. A line that is none is passed over. */
export function readNumbers(value: string): KeptNumber[] {
  return value.split('\n').flatMap((line) => {
    const [kind, number, ...rest] = line.split('\t')
    const key = rest.join('\t')
    const known = KEPT_KINDS.find((one) => one === kind)
    if (!known || !number || key === '') return []
    return [
      { kind: known, number: number.replace(/^\[|\]$/g, ''), key, gone: number.startsWith('[') },
    ]
  })
}

export function numbersText(kept: readonly KeptNumber[]): string {
  return kept
    .map(({ kind, number, key, gone }) => [kind, gone ? `[${number}]` : number, key].join('\t'))
    .join('\n')
}
