import type { Unit, UnitType } from '../../domain/records/records.ts'
import type { Branch } from './branches.ts'

/**
 * Where the children of an office stand in the Lampiran of its regulation: beside the stem, in the row of bidang, or
 * in a row of their own below it. Children keep the order of the structure within their place.
 */
export interface LampiranForm {
  readonly left: readonly Branch[]
  readonly right: readonly Branch[]
  /** One entry per group of rows, top to bottom. */
  readonly groups: readonly (readonly Branch[])[]
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
export function lampiranForm(parent: Unit | undefined, children: readonly Branch[]): LampiranForm {
  if (!parent || PLAIN.has(parent.type)) return plain(children)
  const places = parent.type === 'pemda' ? OF_A_CITY : OF_AN_OFFICE
  const left: Branch[] = []
  const right: Branch[] = []
  const groups: Branch[][] = []
  for (const child of children) {
    const place = places[child.unit.type] ?? 0
    if (place === 'left') left.push(child)
    else if (place === 'right') right.push(child)
    else {
      const group = groups[place] ?? []
      group.push(child)
      groups[place] = group
    }
  }
  if (parent.type === 'generic' && groups.length === 0) return plain(children)
  return { left, right, groups: groups.filter(Boolean), inRows: parent.type !== 'generic' }
}

function plain(children: readonly Branch[]): LampiranForm {
  return { left: NONE, right: NONE, groups: [children], inRows: false }
}

const NONE: readonly never[] = []
