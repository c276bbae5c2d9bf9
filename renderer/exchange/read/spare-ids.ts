import type { UnitId } from '../../domain/records/records.ts'

/*
 * Ids of what waits in the tray only so that nothing is lost. No row has such an id: those that files tell are cleaned
 * of this sign.
 */

const AGAIN = 'unit:~again.'
const BOX = 'unit:~box.'

/** The id of the unit a second row of an id becomes. */
export function againId(part: string): UnitId {
  return `${AGAIN}${part}` as UnitId
}

/** The id of a box that only holds what hangs nowhere. */
export function boxId(part: string): UnitId {
  return `${BOX}${part}` as UnitId
}

export function isAgain(id: string): boolean {
  return id.startsWith(AGAIN)
}

export function isBox(id: string): boolean {
  return id.startsWith(BOX)
}
