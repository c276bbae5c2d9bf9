import type { Scope } from '../../domain/naskah/compose.ts'
import { formulaSettingId } from '../../domain/naskah/formulas.ts'
import {
  CHOICE_KEYS,
  NASKAH_CHOICES,
  naskahSettingId,
} from '../../domain/naskah/naskah-settings.ts'
import { dutyRecord, lawRecord, settingRecord } from '../../domain/records/record-makers.ts'
import type { Duty, Law, StructureRecord, UnitId } from '../../domain/records/records.ts'
import { all, dutiesOf, get, type Structure } from '../../domain/structure/structure.ts'
import { isSameLaw } from '../regulation/law-line.ts'
import type { NaskahRead } from '../regulation/read-naskah.ts'
import { properWords, readChoices, readGovernment, readTexts } from './read-settings.ts'

/** Gives a new id of a kind. */
export type NewId = (kind: 'duty' | 'law' | 'clause') => string

/** The records of a text but for the office's own words, and those that are not in it any more. */
export interface TextRecords {
  readonly put: readonly StructureRecord[]
  readonly gone: readonly string[]
}

/** Duties, laws, settings of a text that was read. `unitIds`: of the units read; null of one that was not met. */
export function textRecords(
  structure: Structure,
  scope: Scope,
  read: NaskahRead,
  unitIds: readonly (UnitId | null)[],
  newId: NewId,
): TextRecords {
  const duties = dutyRecords(structure, read, unitIds, newId)
  return {
    put: [
      ...duties.put,
      ...lawRecords(structure, read, newId),
      ...settingRecords(structure, scope, read),
      ...fieldRecords(structure, read, unitIds),
    ],
    gone: duties.gone,
  }
}

/** The duties of each unit the text speaks of become those it tells; one that reads the same stays itself. */
function dutyRecords(
  structure: Structure,
  { duties }: NaskahRead,
  unitIds: readonly (UnitId | null)[],
  newId: NewId,
): TextRecords {
  const put: Duty[] = []
  const kept = new Set<string>()
  const told = new Set<string>()
  const orders = new Map<string, number>()
  for (const { unit, sort, text } of duties) {
    const unitId = unitIds[unit]
    if (!unitId) continue
    const place = `${unitId} ${sort}`
    told.add(place)
    const order = (orders.get(place) ?? 0) + 1
    orders.set(place, order)
    const same = dutiesOf(structure, unitId)
      .map((id) => get(structure, id))
      .find((one) => one?.sort === sort && one.text === text && !kept.has(one.id))
    if (same) kept.add(same.id)
    put.push(
      same
        ? { ...same, order, starter: false }
        : dutyRecord({ id: newId('duty') as Duty['id'], unitId, sort, order, text }),
    )
  }
  const gone = [...new Set(unitIds)].flatMap((unitId) =>
    unitId
      ? dutiesOf(structure, unitId).filter((id) => {
          const one = get(structure, id)
          return one && told.has(`${unitId} ${one.sort}`) && !kept.has(id)
        })
      : [],
  )
  return { put, gone }
}

function lawRecords(structure: Structure, { laws }: NaskahRead, newId: NewId): StructureRecord[] {
  const known = [...all(structure, 'law')]
  return laws
    .filter((law) => !known.some((one) => isSameLaw(one, law)))
    .map((law) => lawRecord({ ...law, id: newId('law') as Law['id'] }))
}

function settingRecords(structure: Structure, scope: Scope, read: NaskahRead): StructureRecord[] {
  const records: StructureRecord[] = []
  const set = (id: string, value: string) => {
    const held = get(structure, id as `setting:${string}`)?.value ?? ''
    if (held !== value) records.push(settingRecord(id.slice('setting:'.length), value))
  }
  const choices = readChoices(read)
  for (const key of CHOICE_KEYS) {
    const value = choices[key]
    if (value === undefined) continue
    // The usual is kept only where another one is kept for all texts.
    const common = get(structure, naskahSettingId(key, null))?.value ?? NASKAH_CHOICES[key][0]
    const own = scope && get(structure, naskahSettingId(key, scope))
    if (own || value !== common) set(naskahSettingId(key, scope), value)
  }
  for (const [key, value] of Object.entries(readTexts(read)))
    set(naskahSettingId(key as 'number', scope), value)
  if (choices.names === 'small') set(naskahSettingId('proper', scope), properWords(read))
  for (const [key, value] of Object.entries(readGovernment(read)))
    if (!get(structure, `setting:${key}`)?.value.trim()) set(`setting:${key}`, value)
  return records
}

function fieldRecords(
  structure: Structure,
  { fields }: NaskahRead,
  unitIds: readonly (UnitId | null)[],
): StructureRecord[] {
  return [...fields].flatMap(([at, urusan]) => {
    const id = unitIds[at]
    const unit = id && get(structure, id)
    return unit && unit.urusan !== urusan ? [{ ...unit, urusan }] : []
  })
}

/** The sentences of an office that says them otherwise. */
export function sentenceRecords(learnt: ReadonlyMap<string, string>): StructureRecord[] {
  return [...learnt].map(([name, text]) =>
    settingRecord(formulaSettingId(name as 'judul').slice('setting:'.length), text),
  )
}
