import { nipDigits } from '../ranks/nip.ts'
import type { Handover, RecordId } from '../records/records.ts'
import { drop, type Edit, put } from '../structure/edit.ts'
import { all, get } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { ok, type Result, refuse } from '../values/result.ts'

type HandoverId = RecordId<'handover'>

/**
 * Writes down that a desk is handed over; its successor is shown it. It takes the place of one of the same day that
 * nobody has read. Refused: nobody hands it over, or nobody else takes it.
 */
export function handOver(handover: Omit<Handover, 'kind'>): Edit {
  return (structure) => {
    const told = tidied(handover)
    const unread = all(structure, 'handover').filter(
      ({ id, on, readOn }) => id !== told.id && on === told.on && readOn === null,
    )
    const gone = drop(
      structure,
      unread.map(({ id }) => id),
    )
    return whoRefused(told) ?? ok({ ...gone, ...put(structure, [{ ...told, kind: 'handover' }]) })
  }
}

/** Puts right what was written; whoever has read it reads what it says now. */
export function correctHandover(handover: Omit<Handover, 'kind'>): Edit {
  return (structure) =>
    get(structure, handover.id) ? handOver(handover)(structure) : refuse('handover-gone')
}

/** The successor has read it: it is shown no more. Refused where somebody said so already. */
export function readHandover(id: HandoverId, readOn: CalendarDate): Edit {
  return (structure) => {
    const held = get(structure, id)
    if (!held) return refuse('handover-gone')
    if (held.readOn !== null) return refuse('handover-read', { on: held.readOn })
    return ok(put(structure, [{ ...held, readOn }]))
  }
}

/** Takes it off the record: nothing was handed over. */
export function takeBackHandover(id: HandoverId): Edit {
  return (structure) => (get(structure, id) ? ok(drop(structure, [id])) : refuse('handover-gone'))
}

function whoRefused({ fromName, toName }: Pick<Handover, 'fromName' | 'toName'>) {
  if (fromName === '') return refuse('handover-from-nobody') as Result<never>
  const isSame = toName !== null && spoken(toName) === spoken(fromName)
  return isSame ? (refuse('handover-to-oneself', { name: fromName }) as Result<never>) : null
}

/** Without blanks at the ends; a field in which nothing stands is empty. */
function tidied(one: Omit<Handover, 'kind'>): Omit<Handover, 'kind'> {
  const text = (value: string | null) => value?.trim() || null
  const number = (value: string | null) => (value === null ? null : nipDigits(value) || null)
  return {
    ...one,
    fromName: one.fromName.trim(),
    fromNip: number(one.fromNip),
    toName: text(one.toName),
    toNip: number(one.toNip),
    note: text(one.note),
  }
}

/** As two writings of one name are held against one another. */
export function spoken(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase()
}
