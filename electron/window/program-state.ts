import type { Language } from '../../renderer/domain/values/language.ts'
import type { CallInput } from '../contract/ipc-contract.ts'
import type { ProgramState } from '../contract/main-services.ts'
import type { PageState } from './close-guard.ts'

/** What the page has told of itself. */
export interface KnownState extends ProgramState {
  page(): PageState
  language(): Language
  undo(): CallInput<'reportUndo'>
  recent(): CallInput<'reportRecent'>['files']
  /** A new page begins with nothing under way. */
  reset(): void
}

export interface StateListeners {
  /** Language or the names of undo and redo are others now. */
  menuChanged(): void
  titleChanged(title: string, saved: boolean): void
  textSizeChanged(percent: number): void
}

const QUIET: PageState = { busy: false, saved: true }
const NO_UNDO: CallInput<'reportUndo'> = { undo: null, redo: null }

export function createProgramState(language: Language, listeners: StateListeners): KnownState {
  let page = QUIET
  let undo = NO_UNDO
  let recent: CallInput<'reportRecent'>['files'] = []
  let spoken = language
  return {
    page: () => page,
    language: () => spoken,
    undo: () => undo,
    recent: () => recent,
    reset() {
      page = QUIET
      undo = NO_UNDO
      listeners.menuChanged()
    },
    report({ busy, saved, title }) {
      page = { busy, saved }
      listeners.titleChanged(title, saved)
      return true
    },
    reportUndo(labels) {
      undo = labels
      listeners.menuChanged()
      return true
    },
    reportRecent(files) {
      recent = files
      listeners.menuChanged()
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
