import type { CallResult, CallValue, Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { UpdateCalls } from '../../../electron/contract/update-calls.ts'
import { createStore, type Store } from '../view/store.ts'

/** What the main process tells of newer programs. */
export type UpdateState = CallValue<'updates'>

/** What the screens tell of newer programs. */
export interface UpdatesNow {
  /** Null until the main process has answered. */
  readonly state: UpdateState | null
  /** What was to be told today: it stays until it is read. */
  readonly news: 'newer' | 'refused' | null
  /** That the program was replaced was read. */
  readonly isReplacedRead: boolean
  /** Why what was asked for was not done, in a sentence. */
  readonly refused: string | null
  readonly isBusy: boolean
  /** What stands open over the work. */
  readonly open: 'updates' | 'changes' | null
}

const NOTHING: UpdatesNow = {
  state: null,
  news: null,
  isReplacedRead: false,
  refused: null,
  isBusy: false,
  open: null,
}
const store = createStore<UpdatesNow>(NOTHING)

/** The one place of the page that knows of newer programs. */
export const updates: Pick<Store<UpdatesNow>, 'get' | 'subscribe'> = store

type UpdateDesktop = Pick<Desktop, Exclude<keyof UpdateCalls, 'checkUpdate'>>

/** How the main process says that something is known of them; no name of an action. */
const HEARD = 'updates-known'

/** Listens to the main process, and asks it whenever the window is looked at again; answers what ends that. */
export function hearUpdates(desktop: UpdateDesktop & Pick<Desktop, 'onCommand'>): () => void {
  const ask = () => void desktop.updates({}).then((answer) => hear(desktop, answer))
  const stop = desktop.onCommand((command) => {
    if (command === HEARD) ask()
  })
  window.addEventListener('focus', ask)
  ask()
  return () => {
    stop()
    window.removeEventListener('focus', ask)
    store.set(NOTHING)
  }
}

/** Takes in what was answered; news is told once, so that is noted as soon as it stands on the screen. */
function hear(desktop: UpdateDesktop, answer: CallResult<UpdateState | null>): void {
  if (!answer.ok) {
    store.set({ refused: answer.message })
    return
  }
  if (!answer.value) return
  const { isNews, found } = answer.value
  store.set({ state: answer.value, refused: null })
  if (!isNews) return
  // Whoever has it before his eyes needs no strip about it.
  if (store.get().open !== 'updates') store.set({ news: found ? 'newer' : 'refused' })
  void desktop.updateTold({})
}

async function busy(
  desktop: UpdateDesktop,
  work: () => Promise<CallResult<UpdateState | null>>,
): Promise<void> {
  store.set({ isBusy: true, refused: null })
  hear(desktop, await work())
  store.set({ isBusy: false })
}

/** Looks at the folder now. */
export function lookForUpdate(desktop: UpdateDesktop): Promise<void> {
  return busy(desktop, () => desktop.lookForUpdate({}))
}

/** Asks for the folder, and looks at it. */
export function chooseUpdatePlace(desktop: UpdateDesktop, title: string): Promise<void> {
  return busy(desktop, () => desktop.chooseUpdatePlace({ title }))
}

export function leaveUpdatePlace(desktop: UpdateDesktop): Promise<void> {
  return busy(desktop, () => desktop.leaveUpdatePlace({}))
}

/** Copies the package to this computer and proves it. */
export function takeUpdate(desktop: UpdateDesktop): Promise<void> {
  return busy(desktop, () => desktop.takeUpdate({}))
}

/** Hands the package to the system, or shows where it lies. */
export async function openUpdate(desktop: UpdateDesktop, folder: boolean): Promise<void> {
  const opened = await desktop.openUpdate({ folder })
  store.set({ refused: opened.ok ? null : opened.message })
}

/** Opens or closes what stands over the work. */
export function showUpdates(open: UpdatesNow['open']): void {
  store.set(open === 'updates' ? { open, news: null, refused: null } : { open })
}

/** What was told is read. */
export function dismissUpdates(): void {
  const { state } = store.get()
  store.set(state?.isReplaced ? { isReplacedRead: true, news: null } : { news: null })
}
