import { coverOf, settingIn } from '../../app/files/cabinet.ts'
import { nameAlone } from '../../app/files/lock-office.ts'
import { DEMO_ID, type Program } from '../../app/files/program.ts'
import { letterheadOf } from '../../app/view/letterhead.ts'
import type { Store } from '../../app/view/store.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import type { OpenWorkspace } from '../../app/workspace/open-workspace.ts'

/** The cover follows what is edited when the hands have rested so long. */
const RESTED_MS = 1500

/**
 * Keeps the cover of the office that is open as the office itself is: its name, government and number of units, and
 * that it was open now; and its letterhead for the next office. What was put away and is opened is no longer away.
 * @returns what ends it, and writes the cover a last time
 */
export function keepCover(
  program: Program,
  preferences: Store<Preferences>,
  { id, folder, workspace, isLocked }: OpenWorkspace,
): () => void {
  // What has no folder is no office of this computer.
  if (folder === '') return () => undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  function write(): void {
    clearTimeout(timer)
    timer = undefined
    const { offices } = preferences.get()
    const before = offices[id]
    const { structure } = workspace.getState()
    const whole = coverOf(structure, id, before, program.now())
    const cover = isLocked ? nameAlone(whole) : whole
    const letterhead =
      id === DEMO_ID || isLocked ? null : letterheadOf(cover.name, settingIn(structure))
    preferences.set({
      offices: { ...offices, [id]: { ...cover, putAway: false } },
      ...(letterhead ? { letterhead } : {}),
    })
  }
  write()
  const stop = workspace.subscribe(() => {
    timer ??= setTimeout(write, RESTED_MS)
  })
  return () => {
    stop()
    if (preferences.get().offices[id]) write()
    clearTimeout(timer)
  }
}
