import { civilToday } from '../../app/clock.ts'
import { createCommandRegistry } from '../../app/commands.ts'
import { DEMO_DATE, DEMO_ID, type Program } from '../../app/files/program.ts'
import type { Session } from '../../app/session.tsx'
import { createSharedFolder, type SharedFolder } from '../../app/shared-folder/shared-folder.ts'
import { rememberFolded } from '../../app/view/folded-branches.ts'
import type { Store } from '../../app/view/store.ts'
import { createView, type Preferences } from '../../app/view/view-state.ts'
import type { OpenWorkspace } from '../../app/workspace/open-workspace.ts'
import { foldedAtFirst } from '../../domain/readings/offices.ts'

const NOTHING_KEPT = { getItem: () => null, setItem: () => undefined }

/** What screens work with while that office is open. */
export function sessionOf(
  program: Program,
  preferences: Store<Preferences>,
  open: OpenWorkspace,
  acts: Pick<
    Session,
    'closeFile' | 'openFiles' | 'newOffice' | 'openOffice' | 'openApart' | 'resetExample'
  >,
): Session {
  const view = createView()
  const { structure } = open.workspace.getState()
  // What is remembered of a locked office is forgotten with its window.
  const storage = open.isLocked ? NOTHING_KEPT : localStorage
  rememberFolded(view, open.id, storage, foldedAtFirst(structure))
  const homeDay = open.id === DEMO_ID ? DEMO_DATE : null
  if (homeDay) view.set({ date: homeDay })
  return {
    desktop: program.desktop,
    open,
    workspace: open.workspace,
    view,
    preferences,
    commands: createCommandRegistry(),
    newId: program.newId,
    homeDay,
    folder: folderOf(program, open),
    today: () => civilToday(),
    ...acts,
  }
}

/** The folder an office is exchanged over; none of one that is only looked at. */
function folderOf({ desktop, now, officer }: Program, open: OpenWorkspace): SharedFolder | null {
  if (open.workspace.getState().saving.state === 'read-only') return null
  return createSharedFolder({ office: open, desktop, now, officer: () => officer?.() ?? '' })
}

/** Lets the office go: what is new is laid into its folder first, as far as that does not take long. */
export async function leaveSession({ open, folder }: Session): Promise<void> {
  await folder?.close()
  await open.close()
}
