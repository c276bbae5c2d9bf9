import { byProtocol } from '../../readings/protocol.ts'
import { fullName } from '../../records/full-name.ts'
import type { Appointment } from '../../records/records.ts'
import { all, get, type Structure } from '../../structure/structure.ts'

/**
 * All who took up their posts with one, by protocol and name: whoever was sworn in on the same day, else whoever
 * the same SK named from the same day. The one alone where neither is on record.
 */
export function eventOf(structure: Structure, held: Appointment): Appointment[] {
  const key = eventKey(held)
  if (!key) return [held]
  return all(structure, 'appointment')
    .filter((one) => eventKey(one) === key)
    .sort(before(structure))
}

/** What all appointments of one event share; null of one that stands alone. */
export function eventKey({ role, swornOn, decreeNo, from }: Appointment): string | null {
  if (role !== 'definitif') return null
  if (swornOn) return `sworn ${swornOn}`
  return decreeNo && from ? `decree ${from} ${decreeNo}` : null
}

function before(structure: Structure): (a: Appointment, b: Appointment) => number {
  const protocol = byProtocol(structure)
  return (a, b) => {
    const [left, right] = [get(structure, a.postId), get(structure, b.postId)]
    const order = left && right ? protocol(left, right) : 0
    return order || (nameKey(structure, a) < nameKey(structure, b) ? -1 : 1)
  }
}

function nameKey(structure: Structure, { personId, id }: Appointment): string {
  const person = get(structure, personId)
  return `${person ? fullName(person) : ''} ${id}`
}
