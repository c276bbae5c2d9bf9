import { categoryOfEselon, headEselon } from '../ranks/eselon.ts'
import { governmentLevel, limitLevel } from '../ranks/government-level.ts'
import { headTitle } from '../ranks/head-title.ts'
import { typicalKelas } from '../ranks/kelas.ts'
import { postRecord, unitRecord } from '../records/record-makers.ts'
import type { Line, PostId, Unit, UnitId, UnitType } from '../records/records.ts'
import { childrenOf, get, pathUp, type Structure } from '../structure/structure.ts'
import type { NewUnit, Place } from '../verbs/unit-edits.ts'

/** What usually hangs below a unit of each type, the most usual first. */
const BELOW: Partial<Record<UnitType, readonly UnitType[]>> = {
  pemda: ['dinas', 'badan', 'setda', 'setwan', 'inspektorat', 'kecamatan', 'rsud'],
  setda: ['asisten', 'staf-ahli', 'kjf'],
  asisten: ['bagian'],
  bagian: ['subbagian', 'kjf'],
  setwan: ['bagian', 'kjf'],
  inspektorat: ['irban', 'sekretariat', 'kjf'],
  dinas: ['bidang', 'sekretariat', 'uptd', 'kjf'],
  badan: ['bidang', 'sekretariat', 'uptd', 'kjf'],
  'satpol-pp': ['bidang', 'sekretariat', 'kjf'],
  rsud: ['bagian', 'bidang', 'kjf'],
  kecamatan: ['seksi', 'sekretariat', 'kelurahan'],
  kelurahan: ['seksi', 'sekretariat'],
  sekretariat: ['subbagian', 'kjf'],
  bidang: ['seksi', 'subbidang', 'kjf'],
  uptd: ['subbagian', 'kjf'],
}

/** Types a child of that unit may usefully have, the most likely first: what its siblings are, then what is usual. */
export function likelyTypes(structure: Structure, parentId: UnitId | null): UnitType[] {
  const siblings = childrenOf(structure, parentId).map((id) => get(structure, id)?.type)
  const counts = new Map<UnitType, number>()
  for (const type of siblings) {
    if (type && type !== 'sekretariat') counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  // An office has one functional group; another is chosen, not proposed.
  const isProposed = (type: UnitType) => type !== 'kjf' || !siblings.includes('kjf')
  const often = [...counts].sort((a, b) => b[1] - a[1]).map(([type]) => type)
  const parent = parentId && get(structure, parentId)
  const usual = parent ? (BELOW[parent.type] ?? ['generic']) : ['dinas' as const]
  return [...new Set([...often, ...usual, 'generic' as const])].filter(isProposed)
}

export interface UnitWish {
  readonly id: UnitId
  readonly postId: PostId
  readonly parentId: UnitId | null
  readonly place: Place
  readonly name: string
  readonly type: UnitType
  readonly line: Line
}

/** A new unit as `addUnit` takes it, with the head post and eselon a unit of that type and place usually has. */
export function newUnitOf(structure: Structure, wish: UnitWish): NewUnit {
  const { id, postId, parentId, place, name, type, line } = wish
  const path = parentId ? pathUp(structure, parentId) : []
  const above = path.map((unit) => unit.type)
  const { kind: _, order: __, ...unit } = unitRecord({ id, parentId, order: 0, name, type, line })
  return { unit: unit satisfies Omit<Unit, 'kind' | 'order'>, place, head: headOf(structure) }

  function headOf(given: Structure): NewUnit['head'] {
    const title = headTitle(name, type, above[0] ?? null)
    if (!title) return null
    const level = limitLevel(governmentLevel(given))
    const eselon = headEselon(type, above, level, null)?.eselons[0] ?? null
    const {
      kind: _k,
      order: _o,
      unitId: _u,
      head: _h,
      ...head
    } = postRecord({
      id: postId,
      unitId: id,
      order: 0,
      title,
      head: true,
      category: eselon ? categoryOfEselon(eselon) : 'other',
      eselon,
      kelas: level === 'kabkota' ? typicalKelas(type, eselon) : null,
    })
    return head
  }
}
