import type { Unit, UnitId, UnitType } from '../../domain/records/records.ts'
import type { Structure } from '../../domain/structure/structure.ts'

/**
 * Where the children of an office stand in the Lampiran of its regulation: beside the stem, in the row of bidang, or
 * in a row of their own below it. Children keep the order of the structure within their place.
 */
export interface LampiranForm {
  readonly left: readonly UnitId[]
  readonly right: readonly UnitId[]
  /** One entry per group of rows, top to bottom. */
  readonly groups: readonly (readonly UnitId[])[]
  /** True for an office proper: its bidang stand in rows unless the user says otherwise. */
  readonly inRows: boolean
}

type Place = 'left' | 'right' | number

/** Units that never have anything beside their stem: their children form one plain group. */
const PLAIN: ReadonlySet<UnitType> = new Set<UnitType>([
  'asisten',
  'bagian',
  'irban',
  'sekretariat',
  'bidang',
  'subbagian',
  'seksi',
  'subbidang',
  'uptd',
  'kjf',
  'staf-ahli',
])

const OF_A_CITY: Partial<Record<UnitType, Place>> = {
  'staf-ahli': 'left',
  inspektorat: 'left',
  setwan: 'left',
  kjf: 'left',
  setda: 'right',
  badan: 1,
  kecamatan: 2,
  uptd: 3,
}

const OF_AN_OFFICE: Partial<Record<UnitType, Place>> = {
  'staf-ahli': 'left',
  kjf: 'left',
  sekretariat: 'right',
  uptd: 1,
  kelurahan: 1,
}

/** Where the children of a unit stand in the form of a Lampiran; all in one row below a unit that is no office. */
export function lampiranForm(
  structure: Structure,
  parent: Unit | undefined,
  children: readonly UnitId[],
): LampiranForm {
  if (!parent || PLAIN.has(parent.type)) return plain(children)
  const places = parent.type === 'pemda' ? OF_A_CITY : OF_AN_OFFICE
  const left: UnitId[] = []
  const right: UnitId[] = []
  const groups: UnitId[][] = []
  for (const id of children) {
    const place = places[structure.tables.unit.get(id)?.type ?? 'generic'] ?? 0
    if (place === 'left') left.push(id)
    else if (place === 'right') right.push(id)
    else {
      const group = groups[place] ?? []
      group.push(id)
      groups[place] = group
    }
  }
  if (parent.type === 'generic' && groups.length === 0) return plain(children)
  return { left, right, groups: groups.filter(Boolean), inRows: parent.type !== 'generic' }
}

function plain(children: readonly UnitId[]): LampiranForm {
  return { left: [], right: [], groups: [children], inRows: false }
}
