import { categoryOfEselon, headEselon } from '../ranks/eselon.ts'
import { type GovernmentLevel, LEVEL_SETTING, limitLevel } from '../ranks/government-level.ts'
import { headTitle } from '../ranks/head-title.ts'
import { typicalKelas } from '../ranks/kelas.ts'
import { postRecord, settingRecord, unitRecord } from '../records/record-makers.ts'
import type {
  Eselon,
  Post,
  RecordId,
  RecordKind,
  StructureRecord,
  Tipe,
  UnitId,
  UnitType,
} from '../records/records.ts'
import type { OfficeChoice, PlanUnit } from './office-plan.ts'
import { officeUnits } from './office-shapes.ts'

export interface NewOfficeInput {
  readonly name: string
  /** `Pemerintah Kota Contoh`; may be empty. */
  readonly government: string
  readonly kind: UnitType
  readonly tipe: Tipe | null
  /** With functional groups instead of sections. */
  readonly after2021: boolean
  /** Only the unit at the top: all others are brought from a list. */
  readonly alone?: boolean
  /** Settings taken over from another office of the same government, by key. */
  readonly letterhead?: Readonly<Record<string, string>>
  newId<K extends RecordKind>(kind: K): RecordId<K>
}

/**
 * The units, head posts and settings an office of that kind and tipe usually has: PP 18/2016 with seksi and
 * subbagian, or after PermenPANRB 25/2021 with functional groups. A proposal to begin with; nothing in it is binding.
 */
export function newOfficeRecords(input: NewOfficeInput): StructureRecord[] {
  const government = governmentOf(input)
  const choice: OfficeChoice = {
    name: input.name,
    kind: input.kind,
    tipe: input.tipe,
    after2021: input.after2021,
    level: limitLevel(government.level),
  }
  const top: PlanUnit = {
    type: input.kind,
    name: input.name,
    ...(input.tipe ? { tipe: input.tipe } : {}),
    children: input.alone ? [] : officeUnits(choice),
  }
  const records = unitsOf(top, { input, choice, region: government.region }, null, 0, [])
  return [...records, ...settingsOf(input, government)]
}

/** What was said of a new office alone; of its government nothing where none was named. */
export function newOfficeSettings(input: NewOfficeInput): StructureRecord[] {
  if (input.government.trim() !== '') return settingsOf(input, governmentOf(input))
  return Object.entries({ officeName: input.name, ...input.letterhead }).map(([key, value]) =>
    settingRecord(key, value),
  )
}

interface Making {
  readonly input: NewOfficeInput
  readonly choice: OfficeChoice
  readonly region: string
}

function unitsOf(
  plan: PlanUnit,
  making: Making,
  parentId: UnitId | null,
  order: number,
  above: readonly UnitType[],
): StructureRecord[] {
  const id = making.input.newId('unit')
  const unit = unitRecord({
    id,
    parentId,
    order,
    name: plan.name,
    type: plan.type,
    tipe: plan.tipe ?? null,
    line: plan.line ?? 'komando',
  })
  const head = headOfPlan(plan, making, id, above)
  const below = (plan.children ?? []).flatMap((child, index) =>
    unitsOf(child, making, id, index, [plan.type, ...above]),
  )
  return [unit, ...(head ? [head] : []), ...below]
}

function headOfPlan(
  plan: PlanUnit,
  { input, choice, region }: Making,
  unitId: UnitId,
  above: readonly UnitType[],
): Post | null {
  const name =
    above.length === 0 && plan.type !== 'pemda' ? withoutRegion(plan.name, region) : plan.name
  const title = headTitle(name, plan.type, above[0] ?? null)
  if (!title) return null
  const eselon = usualEselon(plan, choice, above)
  return postRecord({
    id: input.newId('post'),
    unitId,
    order: 0,
    title,
    head: true,
    category: eselon ? categoryOfEselon(eselon) : 'other',
    eselon,
    kelas: choice.level === 'kabkota' ? typicalKelas(plan.type, eselon) : null,
  })
}

/** The first eselon of the ladder; a hospital of tipe C and what is below it stand one step lower. */
function usualEselon(
  plan: PlanUnit,
  { kind, tipe, level }: OfficeChoice,
  above: readonly UnitType[],
): Eselon | null {
  const ladder = headEselon(plan.type, above, level, plan.tipe ?? null)
  if (!ladder) return null
  const lower = kind === 'rsud' && tipe === 'C' ? ladder.eselons[1] : undefined
  return lower ?? ladder.eselons[0] ?? null
}

interface Government {
  readonly level: GovernmentLevel
  /** `Kota Contoh`; empty where it is not known. */
  readonly region: string
}

function governmentOf({ government, name }: NewOfficeInput): Government {
  const text = government.trim() || name
  const level = /\b(provinsi|gubernur)\b/i.test(text)
    ? 'provinsi'
    : /\b(kabupaten|bupati)\b/i.test(text)
      ? 'kabupaten'
      : 'kota'
  return { level, region: regionOf(government) }
}

function regionOf(government: string): string {
  return /\b(provinsi|kabupaten|kota)\s+\S.*$/i.exec(government.trim())?.[0] ?? ''
}

/** The name of an office without that of its region, as titles have it. */
export function nameInTitles(name: string, government: string): string {
  return withoutRegion(name, regionOf(government))
}

/** "Dinas Kesehatan Kota Contoh" → "Dinas Kesehatan": the title of its head does not repeat the region. */
function withoutRegion(name: string, region: string): string {
  const ends = region !== '' && name.toLowerCase().endsWith(` ${region.toLowerCase()}`)
  return ends ? name.slice(0, name.length - region.length).trim() : name
}

const REGION_HEADS: Readonly<Record<GovernmentLevel, string>> = {
  provinsi: 'Gubernur',
  kabupaten: 'Bupati',
  kota: 'Wali Kota',
}

function settingsOf(input: NewOfficeInput, { level, region }: Government): StructureRecord[] {
  const place = region.replace(/^(provinsi|kabupaten|kota)\s+/i, '')
  const values: readonly (readonly [string, string])[] = [
    ['officeName', input.name],
    ['government', input.government.trim()],
    ['city', place],
    ['headTitle', place === '' ? '' : `${REGION_HEADS[level]} ${place}`],
    [LEVEL_SETTING.slice('setting:'.length), level],
  ]
  const all = new Map([...values, ...Object.entries(input.letterhead ?? {})])
  return [...all]
    .filter(([, value]) => value !== '')
    .map(([key, value]) => settingRecord(key, value))
}
