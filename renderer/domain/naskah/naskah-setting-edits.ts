import { settingRecord } from '../records/record-makers.ts'
import type { UnitId } from '../records/records.ts'
import { drop, type Edit, put } from '../structure/edit.ts'
import { get, type Structure } from '../structure/structure.ts'
import { ok, refuse } from '../values/result.ts'
import { withoutUnseen } from '../values/unseen-signs.ts'
import { FORMULAS, type FormulaName, formulaSettingId, unknownSlots } from './formulas.ts'
import {
  NASKAH_CHOICES,
  type NaskahChoices,
  type NaskahKey,
  naskahSettingId,
} from './naskah-settings.ts'

/**
 * Sets how texts are written: that of one office, or all of them; then what this office (`also`) had of its own goes.
 * What is usual, or the same as for all, is not kept.
 */
export function changeNaskah(
  key: NaskahKey,
  value: string,
  office: UnitId | null,
  also: UnitId | null = null,
): Edit {
  return (structure) => {
    const id = naskahSettingId(key, office)
    const said = cleanLines(value)
    const gone = office === null && also !== null ? [naskahSettingId(key, also)] : []
    const over = office === null ? null : get(structure, naskahSettingId(key, null))?.value
    const usual = over ?? usualOf(key)
    const kept =
      said === '' || said === usual ? drop(structure, [id]) : putSetting(structure, id, said)
    return ok({ ...kept, ...drop(structure, gone) })
  }
}

/** What a setting is where nobody has said anything. */
export function usualOf(key: NaskahKey): string {
  return key in NASKAH_CHOICES ? NASKAH_CHOICES[key as keyof NaskahChoices][0] : ''
}

/** Says a usual sentence otherwise; empty, or as it is usual: it is usual again. Refused with a slot nothing fills. */
export function changeFormula(name: FormulaName, text: string): Edit {
  return (structure) => {
    const id = formulaSettingId(name)
    const said = cleanLines(text).replaceAll('\n', ' ')
    const [unknown] = unknownSlots(said)
    if (unknown !== undefined) return refuse('formula-slot', { slot: `{${unknown}}` })
    if (said === '' || said === FORMULAS[name].text) return ok(drop(structure, [id]))
    return ok(putSetting(structure, id, said))
  }
}

function putSetting(structure: Structure, id: `setting:${string}`, value: string) {
  return put(structure, [settingRecord(id.slice('setting:'.length), value)])
}

function cleanLines(text: string): string {
  return withoutUnseen(text)
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
