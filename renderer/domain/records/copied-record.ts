import type { Fields } from './form/field.ts'
import { KINDS } from './kinds.ts'
import { RECORD_KINDS, type RecordByKind, type RecordKind } from './records.ts'

const CLEARED = Object.fromEntries(
  RECORD_KINDS.map((kind) => {
    const left = Object.entries(KINDS[kind].fields as Fields).filter(([, { copied }]) => !copied)
    return [kind, Object.fromEntries(left.map(([name, { empty }]) => [name, empty]))]
  }),
) as unknown as { readonly [K in RecordKind]: Partial<RecordByKind[K]> }

/** A record like its model, without what a copy does not take along (its code, who holds it without a name). */
export function copiedRecord<K extends RecordKind>(
  model: RecordByKind[K] & { readonly kind: K },
  given: Partial<RecordByKind[K]> & Pick<RecordByKind[K], 'id'>,
): RecordByKind[K] {
  return { ...model, ...CLEARED[model.kind], ...given }
}
