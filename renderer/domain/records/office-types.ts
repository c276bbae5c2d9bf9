import type { UnitType } from './records.ts'

/** Perangkat daerah: units with a letterhead and a Lampiran of their own. */
export const OFFICE_TYPES: ReadonlySet<UnitType> = new Set<UnitType>([
  'setda',
  'setwan',
  'inspektorat',
  'dinas',
  'badan',
  'satpol-pp',
  'rsud',
  'kecamatan',
])
