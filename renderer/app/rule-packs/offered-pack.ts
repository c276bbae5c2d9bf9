import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { Problem } from '../../domain/values/result.ts'
import { saysRulePack } from '../../storage/rule-pack-file.ts'
import { createStore, type Store } from '../view/store.ts'
import { type OpenedPack, openPack } from './open-pack.ts'

interface PackFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What the window shows of rule packs. */
export interface PacksNow {
  readonly isOpen: boolean
  /** A pack that waits to be taken; null where none does. */
  readonly offered: OpenedPack | null
  /** Why a file is none that can be taken, with its name. */
  readonly refused: { readonly file: string; readonly problem: Problem } | null
  /** A file is being looked at. */
  readonly isBusy: boolean
}

const NOTHING: PacksNow = { isOpen: false, offered: null, refused: null, isBusy: false }
const store = createStore<PacksNow>(NOTHING)

/** The one place of the page that knows which pack was picked, dropped or opened. */
export const packs: Pick<Store<PacksNow>, 'get' | 'subscribe'> = store

/** Opens the window of packs, as it was left. */
export function showPacks(): void {
  store.set({ isOpen: true })
}

/** Closes it; a pack that was not taken is put aside. */
export function closePacks(): void {
  store.set(NOTHING)
}

/** Puts a pack aside, or what was said of a file; the window stays. */
export function putAside(): void {
  store.set({ offered: null, refused: null })
}

/** Whether a file is meant as a rule pack: by what it says of itself, or by its name. */
export function isPackFile({ name, bytes }: PackFile): boolean {
  return /\.aturan\.json$/i.test(name) || saysRulePack(bytes)
}

/** Looks at a file and shows what it would bring, or why it is not taken. */
export async function offerPack(
  desktop: Pick<Desktop, 'checkSignature'>,
  { name, bytes }: PackFile,
): Promise<void> {
  store.set({ isOpen: true, isBusy: true, offered: null, refused: null })
  try {
    const opened = await openPack(desktop, bytes)
    if (opened.ok) store.set({ offered: opened.value, isBusy: false })
    else store.set({ refused: { file: name, problem: opened.problem }, isBusy: false })
  } catch (error) {
    store.set({ isBusy: false })
    throw error
  }
}
