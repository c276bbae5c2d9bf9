import { createContext, use, useLayoutEffect, useSyncExternalStore } from 'react'
import type { Desktop } from '../../electron/contract/ipc-contract.ts'
import type { ToldPolicy } from '../../electron/policy/told-policy.ts'
import type { RecordId, RecordKind } from '../domain/records/records.ts'
import type { Structure } from '../domain/structure/structure.ts'
import type { CalendarDate } from '../domain/values/calendar-date.ts'
import type { Language } from '../domain/values/language.ts'
import { namedIn, type Words, wordsIn } from '../words/words.ts'
import { hearClock } from './clock.ts'
import { type Command, type CommandRegistry, offer } from './commands.ts'
import type { SecondCopy } from './second-copy/second-copy.ts'
import type { CityServer } from './server/city-server.ts'
import type { SharedFolder } from './shared-folder/shared-folder.ts'
import type { Store } from './view/store.ts'
import type { Preferences, View, ViewState } from './view/view-state.ts'
import type { OpenWorkspace } from './workspace/open-workspace.ts'
import type { HeldInFile } from './workspace/restore-points.ts'
import type { Saving } from './workspace/saving.ts'
import type { Held } from './workspace/shown-acts.ts'
import type { Workspace, WorkspaceState } from './workspace/workspace.ts'

/** What every screen works with while a file is open. Made once, in `main.tsx`. */
export interface Session {
  readonly desktop: Desktop
  readonly open: OpenWorkspace
  /** The structure the screens read and change. */
  readonly workspace: Workspace
  readonly view: View
  readonly preferences: Store<Preferences>
  readonly commands: CommandRegistry
  /** What an administrator has set for this computer. */
  readonly policy: ToldPolicy
  newId<K extends RecordKind>(kind: K): RecordId<K>
  /** The day the office opens with instead of today: that of the example's story; null for a real one. */
  readonly homeDay: CalendarDate | null
  /** The folder the office is exchanged over, linked or not; null where the office is only looked at. */
  readonly folder: SharedFolder | null
  /** The city's server it is exchanged over, joined or not; null where the office is only looked at. */
  readonly server: CityServer | null
  /** Copies on another disk; null where the office is only looked at. */
  readonly second: SecondCopy | null
  /** The civil date on this computer now: for what is done. What is drawn asks `useToday`. */
  today(): CalendarDate
  /** Asks for other files and shows what they would bring before one opens. */
  openFiles(): void
  /** Asks for name and kind of a new office. */
  newOffice(): void
  /** The example as it was at first; what was tried in it goes to the system's trash. */
  resetExample(): void
  /** Asks for a city's server, and opens an office with what lies there. */
  fetchOffice(): void
  /**
   * Begins this office anew with what one's job on the city's server shows; what is open goes for good. Answers whether
   * that was done.
   */
  beginAnew(): Promise<boolean>
  /** Opens another office of this computer. */
  openOffice(id: string): void
  /** Opens what a file of this office holds as an office of its own. */
  openApart(held: HeldInFile): void
  /** Back to the choice of files. */
  closeFile(): void
}

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('No file is open')
  return session
}

export function useStore<T>(store: Pick<Store<T>, 'get' | 'subscribe'>): T {
  return useSyncExternalStore(store.subscribe, store.get)
}

/** One plain value of a store; the component is drawn again only when that one changes. */
export function useStorePart<T, V extends string | number | boolean | null>(
  store: Pick<Store<T>, 'get' | 'subscribe'>,
  select: (value: T) => V,
): V {
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}

export function useWorkspaceState(): WorkspaceState {
  const { workspace } = useSession()
  return useSyncExternalStore(workspace.subscribe, workspace.getState)
}

/** One value of the workspace; the component is drawn again only when that one changes. */
export function useWorkspacePart<K extends keyof WorkspaceState>(key: K): WorkspaceState[K] {
  const { workspace } = useSession()
  return useSyncExternalStore(workspace.subscribe, () => workspace.getState()[key])
}

/** What saving comes to: of the file that is open, whatever part or time of it is shown. */
export function useSaving(): Saving {
  const { workspace } = useSession().open
  return useSyncExternalStore(workspace.subscribe, () => workspace.getState().saving)
}

/** What a disk refused of the file that is open; null where nothing is held. */
export function useHeld(): Held | null {
  const { workspace } = useSession().open
  return useSyncExternalStore(workspace.subscribe, () => workspace.getState().held)
}

/** Another structure than the latest, for what is drawn a little later (the panel) or looks at another time. */
export const StructureContext = createContext<Structure | null>(null)

/** The structure shown; a component that asks only for it is not drawn again while something is being saved. */
export function useStructure(): Structure {
  const other = use(StructureContext)
  const { workspace } = useSession()
  return useSyncExternalStore(
    other ? NEVER : workspace.subscribe,
    () => other ?? workspace.getState().structure,
  )
}

const NEVER = () => () => undefined

/** One plain value worked out of the structure, cheaply: it is asked for at every edit. */
export function useStructurePart<T extends string | number | boolean | null>(
  select: (structure: Structure) => T,
): T {
  const { workspace } = useSession()
  return useSyncExternalStore(workspace.subscribe, () => select(workspace.getState().structure))
}

/** One value of the view; the component is drawn again only when that one changes. Give it a plain value. */
export function useViewPart<T extends string | number | boolean | null>(
  select: (view: ViewState) => T,
): T {
  return useStorePart(useSession().view, select)
}

export function useView(): ViewState {
  return useStore(useSession().view)
}

/** Today, also after midnight while the program stays open. */
export function useToday(): CalendarDate {
  const { today } = useSession()
  return useSyncExternalStore(hearClock, today)
}

/** The day the screens show: the chosen one, or today. */
export function useShownDate(): CalendarDate {
  const chosen = useViewPart(({ date }) => date)
  const today = useToday()
  return chosen ?? today
}

/** The language of the window, which the settings change. */
export const LanguageContext = createContext<Language>('id')

export function useWords(): Words {
  return wordsIn(use(LanguageContext))
}

/** The words for what `Told` shows: they know which of a sentence are names. */
export function useNamed(): Words {
  return namedIn(use(LanguageContext))
}

/**
 * Offers these commands while the component is shown: from the moment it is drawn, so that no key meets the commands
 * of what was selected before. Give it a memoised list.
 */
export function useCommands(group: string, list: readonly Command[]): void {
  const { commands } = useSession()
  useLayoutEffect(() => {
    offer(commands, group, list)
    return () => offer(commands, group, [])
  }, [commands, group, list])
}
