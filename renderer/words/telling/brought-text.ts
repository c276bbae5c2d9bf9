import { type Naming, nameOf } from '../../domain/records/record-name.ts'
import { kindOfId, type StructureRecord } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { withoutUnseen } from '../../domain/values/unseen-signs.ts'
import type { Words } from '../words.ts'
import { fieldName } from './field-name.ts'
import { recordTitle } from './record-title.ts'
import { fieldOf, NOTHING, plainText } from './value-text.ts'

/** A value that was not taken over as it was stored. */
interface Brought {
  readonly id: StructureRecord['id']
  readonly name: string | null
  readonly field: string
  readonly was: string | number | boolean | null
  readonly is: string | number | boolean | null
  readonly within: string | null
}

/** So many are named in one sentence. */
const MOST = 5

/** Values that were not taken over as they were stored, in a sentence; null where there are none. */
export function broughtText(
  words: Words,
  structure: Structure,
  all: readonly Brought[],
): string | null {
  if (all.length === 0) return null
  const list = all
    .slice(0, MOST)
    .map((one) => `${broughtPlace(words, structure, one)}: ${broughtChange(words, one)}`)
    .join('; ')
  const more = all.length - MOST
  return more > 0 ? words('mended.brought-more', { list, more }) : words('mended.brought', { list })
}

/** The record such a value stands in: "Jabatan Sekretaris (Dinas Kominfo)". */
function broughtPlace(words: Words, structure: Structure, { id, name, within }: Brought): string {
  const naming: Naming = (other) => nameOf(get(structure, other as StructureRecord['id']))
  const record = get(structure, id) as StructureRecord | undefined
  const kind = kindOfId(id)
  const title = record ? recordTitle(words, naming, record) : name
  const unit = record && 'unitId' in record ? naming(String(record.unitId)) : null
  const place = [kind && words(`kind.${kind}`), title, unit && `(${unit})`]
    .filter(Boolean)
    .join(' ')
  return within === null ? place : words('mended.within', { place, name: within })
}

/** "Kebutuhan 1.000.000.000 → 10.000" */
export function broughtChange(words: Words, { id, field, was, is }: Brought): string {
  const name = fieldName(words, field)
  if (typeof was === 'string' && was !== is && withoutUnseen(was) === is) {
    return words('mended.signs', { field: name })
  }
  const kind = kindOfId(id)
  const told = (value: Brought['was']) =>
    plainText(words, kind ? fieldOf(kind, field) : undefined, value) ?? NOTHING
  return `${name} ${told(was)} → ${told(is)}`
}
