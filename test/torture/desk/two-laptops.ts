import type { OpenWorkspace } from '../../../renderer/app/workspace/open-workspace.ts'
import { get } from '../../../renderer/domain/structure/structure.ts'
import { type Attempt, FINE } from '../row.ts'
import { heldBy } from './desk.ts'

export const LABEL = { code: 'rename-unit', params: { from: '', to: '' } } as const
/** What is exchanged is asked for. */
export const NEVER = { restMs: 2 ** 30, lookMs: 2 ** 30, endMs: 1000 }
export const UNITS = ['unit:ikp', 'unit:egov'] as const

/** Who does what, one after the other: a name is written, or what is new is exchanged. */
export const STEPS: readonly (readonly [side: 0 | 1, name: string | null])[] = [
  [0, 'A1'],
  [0, null],
  [1, 'B1'],
  [1, null],
  [0, 'A2'],
  [1, 'B2'],
  [0, null],
  [1, null],
  [0, null],
]

/** One of two laptops; each renames a unit of its own again and again. */
export interface Laptop {
  readonly unit: (typeof UNITS)[number]
  readonly open: OpenWorkspace
  /** Names it was told are saved, in their order. */
  readonly saved: string[]
}

/**
 * Both after their last exchange: what either was told is saved, or something later, is on both, and they are the same.
 * @param told what went wrong, in words; a trouble only where nothing is lost
 */
export async function bothHave(
  laptops: readonly Laptop[],
  place: string,
  told: readonly string[],
): Promise<Attempt> {
  const confirmed = laptops.reduce((sum, { saved }) => sum + saved.length, 0)
  const lost = laptops.flatMap(({ open }) =>
    laptops.filter((one) => !isKept(open, one)).map(({ unit, saved }) => `${unit} ${saved.at(-1)}`),
  )
  const held = await Promise.all(laptops.map(({ open }) => heldBy(open)))
  const where = `${place}, ${confirmed} confirmed`
  if (lost.length > 0)
    return { lost: lost.length, trouble: `${lost.join()} is not there, ${where}` }
  if (held[0] !== held[1]) return { lost: 0, trouble: `the two differ, ${where}` }
  const [first] = told
  return first ? { lost: 0, trouble: `${first}, ${where}` } : { ...FINE, confirmed }
}

/** Whether the last name that was saved is there, or one written after it. */
function isKept({ workspace }: OpenWorkspace, { unit, saved }: Laptop): boolean {
  const names = STEPS.flatMap(([no, name]) => (name && UNITS[no] === unit ? [name] : []))
  const held = get(workspace.getState().structure, unit) as { readonly name: string } | undefined
  const last = saved.at(-1)
  return last === undefined || names.indexOf(held?.name ?? '') >= names.indexOf(last)
}
