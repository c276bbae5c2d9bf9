import { setTimeout as wait } from 'node:timers/promises'
import type { Random } from '../../renderer/samples/random.ts'
import type { Templates } from './templates.ts'
import { Victim } from './victim.ts'

/** What every kill needs. */
export interface KillParts {
  readonly random: Random
  readonly templates: Templates
  /** Milliseconds a whole start takes on this machine now. */
  readonly startMs: number
}

/** Whose end it is: of the main process with all, or of the page alone. */
export type Whose = 'main' | 'page'

/** Ends it, and answers the program that shows what is there afterwards. */
export async function hurt(
  victim: Victim,
  folder: string,
  whose: Whose,
  pid: number,
): Promise<Victim> {
  if (whose === 'page') {
    process.kill(pid, 'SIGKILL')
    // The page is loaded again by the program itself; then the whole is cut off once more.
    await reloaded(victim, pid)
  }
  await victim.cut()
  const again = await Victim.start(folder)
  await again.shown()
  return again
}

export async function reloaded(victim: Victim, pid: number): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    const now = await victim.pageProcess().catch(() => pid)
    if (now !== pid && now > 0) return
    await wait(50)
  }
}
