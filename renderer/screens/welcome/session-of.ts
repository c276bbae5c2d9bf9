import { notifications } from '@mantine/notifications'
import { civilToday } from '../../app/clock.ts'
import { createCommandRegistry } from '../../app/commands.ts'
import { DEMO_DATE, DEMO_ID, type Program } from '../../app/files/program.ts'
import { giveOffice } from '../../app/policy/give-office.ts'
import { givePacks } from '../../app/policy/give-packs.ts'
import { bringingScans, linkedSources } from '../../app/scans/bring-scans.ts'
import { createSecondCopy } from '../../app/second-copy/second-copy.ts'
import { type CityServer, createCityServer } from '../../app/server/city-server.ts'
import { NO_SERVER_NOW } from '../../app/server/server-now.ts'
import type { Session } from '../../app/session.tsx'
import { createSharedFolder, type SharedFolder } from '../../app/shared-folder/shared-folder.ts'
import { rememberFolded } from '../../app/view/folded-branches.ts'
import type { Store } from '../../app/view/store.ts'
import { createView, type Preferences } from '../../app/view/view-state.ts'
import type { OpenWorkspace } from '../../app/workspace/open-workspace.ts'
import { handoverToRead } from '../../domain/handover/handovers.ts'
import { foldedAtFirst } from '../../domain/readings/offices.ts'
import { wordsIn } from '../../words/words.ts'

const UNSET: Session['policy'] = { policy: {}, places: [], problems: [] }
const NOTHING_KEPT = { getItem: () => null, setItem: () => undefined }

/** What screens work with while that office is open. */
export function sessionOf(
  program: Program,
  preferences: Store<Preferences>,
  open: OpenWorkspace,
  acts: Pick<
    Session,
    | 'closeFile'
    | 'openFiles'
    | 'newOffice'
    | 'openOffice'
    | 'openApart'
    | 'resetExample'
    | 'fetchOffice'
    | 'beginAnew'
  >,
): Session {
  const view = createView()
  const { structure } = open.workspace.getState()
  // What is remembered of a locked office is forgotten with its window.
  const storage = open.isLocked ? NOTHING_KEPT : localStorage
  rememberFolded(view, open.id, storage, foldedAtFirst(structure))
  const homeDay = open.id === DEMO_ID ? DEMO_DATE : null
  if (homeDay) view.set({ date: homeDay })
  // Who takes a desk over is shown first what to.
  if (handoverToRead(structure, preferences.get().officer)) view.set({ screen: 'ringkasan' })
  const policy = program.policy ?? UNSET
  void givePolicy(program, open, preferences)
  const folder = folderOf(program, open)
  const server = serverOf(program, open, acts.beginAnew)
  const linked = () => linkedSources(folder, server)
  const notArrived = () => wordsIn(preferences.get().language)('attachments.not-arrived')
  return {
    desktop: bringingScans(program.desktop, open.id, linked, notArrived),
    open,
    workspace: open.workspace,
    view,
    preferences,
    commands: createCommandRegistry(),
    policy,
    newId: program.newId,
    homeDay,
    folder,
    server,
    second: isOnlyLookedAt(open)
      ? null
      : createSecondCopy({ office: open, desktop: program.desktop }),
    today: () => civilToday(),
    ...acts,
  }
}

/** What the policy has for the office; packs it took by that, and what of them it cannot take, are told once. */
async function givePolicy(
  { desktop, policy = UNSET }: Program,
  open: OpenWorkspace,
  preferences: Store<Preferences>,
): Promise<void> {
  const words = wordsIn(preferences.get().language)
  await giveOffice(open, policy.policy, preferences, words)
  const told = await givePacks(open, policy.policy, { desktop, preferences, words })
  for (const message of told.filter((one) => !toldBefore.has(one))) {
    toldBefore.add(message)
    notifications.show({ message, autoClose: false })
  }
}

const toldBefore = new Set<string>()

/** The folder an office is exchanged over; none of one that is only looked at. */
function folderOf({ desktop, now, officer }: Program, open: OpenWorkspace): SharedFolder | null {
  if (isOnlyLookedAt(open) || open.part !== null) return null
  return createSharedFolder({ office: open, desktop, now, officer: () => officer?.() ?? '' })
}

/** The city's server it is exchanged over; none of one that is only looked at. */
function serverOf(
  { desktop, now }: Program,
  open: OpenWorkspace,
  anew: Session['beginAnew'],
): CityServer | null {
  return isOnlyLookedAt(open) ? null : createCityServer({ office: open, desktop, now, anew })
}

function isOnlyLookedAt({ workspace }: OpenWorkspace): boolean {
  return workspace.getState().saving.state === 'read-only'
}

/** What is new goes into its folder, to its server, and to the second copy, as far as that does not take long. */
export async function sendLast({ folder, server, second }: Session): Promise<void> {
  await Promise.all([folder?.close(), server?.close(), second?.close()])
}

/** Whether something is in its folder, on its server or in its second copy not yet. */
export function hasUnsent({ folder, server, second }: Session): boolean {
  const { address, hasNews, scansWaiting } = server?.now.get() ?? NO_SERVER_NOW
  const isAhead = address !== null && (hasNews || scansWaiting > 0)
  const isBehind = second?.now.get().isBehind ?? false
  return isBehind || (folder?.now.get().hasNews ?? false) || isAhead
}

/** Lets the office go, and sends what is new first. */
export async function leaveSession(session: Session): Promise<void> {
  const { open } = session
  await sendLast(session)
  await open.close()
}
