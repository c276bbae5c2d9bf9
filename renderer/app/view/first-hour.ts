import { z } from 'zod'
import type { Structure } from '../../domain/structure/structure.ts'

/** The steps of the first hour with an office of one's own, in their order. */
export const FIRST_STEPS = ['name', 'person', 'vacancy', 'print', 'proposal'] as const
export type FirstStep = (typeof FIRST_STEPS)[number]

/** Which office is walked through, and what is behind: done or left out. Null before the first office was begun. */
export const firstHourSchema = z
  .object({
    office: z.string(),
    behind: z.array(z.enum(FIRST_STEPS)),
    closed: z.boolean(),
  })
  .nullable()
  .catch(null)
export type FirstHour = NonNullable<z.infer<typeof firstHourSchema>>

/** The first hour of that office, where none was begun on this computer before; else what there is. */
export function begunWith(before: FirstHour | null, office: string): FirstHour {
  return before ?? { office, behind: [], closed: false }
}

/** What is seen of an office beside its structure. */
export interface Seen {
  /** Code of the last step undo would take back. */
  readonly last: string | null
  readonly printed: number
  readonly proposals: number
}

/** The steps that are done by what is there now. */
export function doneSteps(structure: Structure, { last, printed, proposals }: Seen): FirstStep[] {
  const { appointment, vacancy } = structure.tables
  const done: Readonly<Record<FirstStep, boolean>> = {
    name: last === 'rename-unit',
    person: appointment.size > 0,
    vacancy: vacancy.size > 0,
    print: printed > 0,
    proposal: proposals > 0,
  }
  return FIRST_STEPS.filter((step) => done[step])
}

/** With those steps behind; the same object where they were already. The last one ends it for good. */
export function withBehind(hour: FirstHour, steps: readonly FirstStep[]): FirstHour {
  const behind = FIRST_STEPS.filter((step) => hour.behind.includes(step) || steps.includes(step))
  if (behind.length === hour.behind.length) return hour
  return { ...hour, behind, closed: hour.closed || behind.length === FIRST_STEPS.length }
}

/** The step to be taken now; null where all are behind. */
export function nextStep({ behind }: FirstHour): FirstStep | null {
  return FIRST_STEPS.find((step) => !behind.includes(step)) ?? null
}
