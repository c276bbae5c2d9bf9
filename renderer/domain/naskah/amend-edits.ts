import { settingRecord } from '../records/record-makers.ts'
import { drop, type Edit, put } from '../structure/edit.ts'
import type { Structure } from '../structure/structure.ts'
import { ok } from '../values/result.ts'
import { numbersInForce } from './amend.ts'
import type { Scope } from './compose.ts'
import { numbersSettingId, numbersText } from './kept-numbers.ts'

/**
 * The text amends the one in force: from now on every article keeps the number it has there. Also once it is in force
 * itself: its own numbers are the next to be kept.
 */
export function amendInForce(inForce: Structure, scope: Scope): Edit {
  return (structure) => {
    const id = numbersSettingId(scope)
    const value = numbersText(numbersInForce(inForce, scope))
    return ok(put(structure, [settingRecord(id.slice('setting:'.length), value)]))
  }
}

/** The text takes the whole place of the one in force: articles are counted afresh. */
export function replaceInForce(scope: Scope): Edit {
  return (structure) => ok(drop(structure, [numbersSettingId(scope)]))
}
