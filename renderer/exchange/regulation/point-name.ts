import { levelOfName } from '../names/unit-level.ts'

/** What a point names, and what it names beside that in its own line as standing below. */
export interface PointName {
  readonly name: string
  readonly below: readonly string[]
  /** What stands behind the words that lead to a list, and is no name of a unit. */
  readonly rest: string
}

const LEAD =
  /^(.*?)[,;]?\s+(?:yang\s+)?(?:terdiri\s+(?:atas|dari)|membawah(?:i|kan)|meliputi|mencakup)\b\s*(.*)$/iu
/** "2 (dua) Subbagian" before the list itself. */
const HOW_MANY = /^\d+\s*\([\p{L}\s]+\)\s*[\p{L}\s]*$/u

/** Reads "Sekretariat, membawahkan:" and "Bidang Data, terdiri atas Kelompok Jabatan Fungsional;". */
export function pointName(text: string): PointName {
  const plain = withoutEnd(text)
  const [, led, behind = ''] = LEAD.exec(plain) ?? []
  if (led === undefined || led === '') return { name: withoutReference(plain), below: [], rest: '' }
  const name = withoutReference(withoutEnd(led))
  const tail = withoutEnd(behind.replace(/^:\s*/, ''))
  if (tail === '' || HOW_MANY.test(tail)) return { name, below: [], rest: '' }
  const parts = tail.split(
    /,\s*(?:dan\s+)?|\s+dan\s+(?=(?:sub ?bagian|sub ?bidang|seksi|kelompok|bidang|bagian|uptd?)\b)/i,
  )
  const below = parts.map(withoutEnd)
  if (below.every((one) => levelOfName(one) !== null)) return { name, below, rest: '' }
  return levelOfName(tail) === null
    ? { name, below: [], rest: tail }
    : { name, below: [tail], rest: '' }
}

/** Without "; dan", the full stop, and what else ends a point. */
export function withoutEnd(text: string): string {
  return text
    .replace(/[\s;:,]+(dan\/atau|dan|atau)\s*$/i, '')
    .replace(/[\s;:,.]+$/, '')
    .trim()
}

/** Without "sebagaimana dimaksud dalam Pasal 3 huruf b". */
export function withoutReference(text: string): string {
  return text.replace(/,?\s+sebagaimana (dimaksud|tersebut|diatur)\b.*$/i, '').trim()
}
