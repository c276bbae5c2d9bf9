import type { ActingNow } from '../domain/acting/acting.ts'

/** Before what has waited or acted too long: a grey copy shows it too. */
export const URGENT = '!\u00a0'

export function isLate(acting: Pick<ActingNow, 'daysLeft'> | null): boolean {
  return acting?.daysLeft != null && acting.daysLeft < 0
}
