import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import { HeldElsewhere } from './newer-data.ts'

export interface ClaimParts {
  readonly desktop: Pick<Desktop, 'claimOffice' | 'releaseOffice'>
  /** Who works here, by his own word; empty where nothing was said. */
  officer?(): string
  /** Takes the office also where another program has it open. */
  readonly takesOver?: boolean
}

/** How often each office is open in this program: while it is opened anew it is so twice. */
const counts = new WeakMap<object, Map<string, number>>()

function countsOf(desktop: object): Map<string, number> {
  const known = counts.get(desktop) ?? new Map<string, number>()
  counts.set(desktop, known)
  return known
}

/**
 * Says that this program has the office open; answers what lets it go. Where the folder cannot be written nothing is
 * said: opening tells why. Throws `HeldElsewhere` where another program has it open.
 */
export async function claimOffice(
  id: string,
  { desktop, officer, takesOver = false }: ClaimParts,
): Promise<() => Promise<void>> {
  const answer = await desktop.claimOffice({ id, officer: officer?.() ?? '', takesOver })
  if (!answer.ok) return async () => undefined
  if (answer.value) throw new HeldElsewhere(id, answer.value)
  const open = countsOf(desktop)
  open.set(id, (open.get(id) ?? 0) + 1)
  let isOver = false
  return async () => {
    if (isOver) return
    isOver = true
    const left = (open.get(id) ?? 1) - 1
    open.set(id, left)
    if (left === 0) await desktop.releaseOffice({ id })
  }
}
