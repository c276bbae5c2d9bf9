import type { Language } from '../../renderer/domain/values/language.ts'
import type { ProgramState } from '../contract/main-services.ts'
import type { PageMenu } from '../contract/page-menu.ts'
import type { PageState } from './close-guard.ts'
import { NO_PAGE_MENU } from './menu.ts'

/** What the page has told of itself. */
export interface KnownState extends ProgramState {
  page(): PageState
  language(): Language
  menu(): PageMenu
  /** A new page begins with nothing under way. */
  reset(): void
}

export interface StateListeners {
  /** Language or what the page offers there are others now. */
  menuChanged(): void
  savedChanged(saved: boolean): void
  textSizeChanged(percent: number): void
  /** Another program has taken over an office that is open here. */
  officeTaken(id: string): void
  /** The page has said all it keeps to be carried over: its window closes, and the program begins anew. */
  startAgain(): void
  /** Something is known of newer programs that was not. */
  updatesChanged(): void
  /** It was asked to begin anew as soon as nothing is under way. */
  restart(): void
}

const QUIET: PageState = { busy: false, saved: true }

export function createProgramState(language: Language, listeners: StateListeners): KnownState {
  let page = QUIET
  let menu = NO_PAGE_MENU
  let spoken = language
  return {
    page: () => page,
    language: () => spoken,
    menu: () => menu,
    reset() {
      page = QUIET
      menu = NO_PAGE_MENU
      listeners.menuChanged()
    },
    report({ busy, saved }) {
      page = { busy, saved }
      listeners.savedChanged(saved)
      return true
    },
    reportMenu(told) {
      menu = told
      listeners.menuChanged()
      return true
    },
    startAgain() {
      listeners.startAgain()
      return true
    },
    restart() {
      listeners.restart()
      return true
    },
    setTextSize(percent) {
      listeners.textSizeChanged(percent)
      return true
    },
    reportLanguage(next) {
      spoken = next
      listeners.menuChanged()
      return true
    },
  }
}
