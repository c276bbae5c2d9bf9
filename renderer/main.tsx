import { isLanguage } from './domain/values/language.ts'
import '@fontsource/source-sans-3/400.css'
import '@fontsource/source-sans-3/600.css'
import '@fontsource/source-sans-3/700.css'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@xyflow/react/dist/base.css'
import './screens/tokens.css'
import './screens/forced-colors.css'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { freshId, isoNow } from './app/clock.ts'
import { desktopOf } from './app/desktop.ts'
import { folderTitle } from './app/files/folder-title.ts'
import { askInWindow, unlockInWindow } from './app/files/passphrase-question.ts'
import type { Program } from './app/files/program.ts'
import { putStoreBack } from './app/files/rewrite-store.ts'
import { followPolicy } from './app/policy/follow-policy.ts'
import { knownPolicy } from './app/policy/known-rules.ts'
import { listenToPage } from './app/unexpected/listen.ts'
import { hearUnexpected, keepNotesWith } from './app/unexpected/unexpected.ts'
import { createPreferences, keepsLanguage, keepsTheme } from './app/view/view-state.ts'
import { heldIn } from './app/workspace/held-acts.ts'
import { sealingDesktop } from './app/workspace/sealing-desktop.ts'
import { WORKER_SNAPSHOTS } from './app/workspace/snapshots.ts'
import { STORY_IN_WORKER } from './app/workspace/story-checker.ts'
import { App } from './screens/app.tsx'
import { PROGRAM_FACE } from './screens/chart/view/face-width.ts'
import { showLastPage } from './screens/unexpected/last-page.ts'

// The page's security policy forbids code made from text, so the schemas run interpreted.
z.config({ jitless: true })

/** Before anything of this start is kept. */
const wasChosen = keepsLanguage(localStorage)
const hadTheme = keepsTheme(localStorage)
const preferences = createPreferences(localStorage)
const root = document.getElementById('root') ?? document.body

/** What an office is called before it is opened. */
function nameOf(id: string): string {
  return preferences.get().offices[id]?.name || folderTitle(id)
}

async function start(): Promise<void> {
  const desktop = sealingDesktop(desktopOf(window))
  keepNotesWith(desktop.noteUnexpected)
  listenToPage(window, desktop.onCommand)
  // Here before the first chart, which measures what has room in its boxes.
  for (const weight of [400, 600, 700]) void document.fonts.load(`${weight} 12px ${PROGRAM_FACE}`)
  const program: Program = {
    ...{ desktop, now: isoNow, newId: freshId, snapshots: WORKER_SNAPSHOTS },
    story: STORY_IN_WORKER,
    held: heldIn(sessionStorage),
    officer: () => preferences.get().officer,
    lockQuestion: {
      ask: (id, again) => askInWindow(nameOf(id), again),
      unlocking: (id, work) => unlockInWindow(nameOf(id), work),
    },
  }
  const info = await desktop.programInfo({})
  if (!info.ok) throw new Error(info.message)
  if (info.value.carried) {
    await putStoreBack(desktop, indexedDB, localStorage)
    // From here on it is a start like any other.
    return location.reload()
  }
  const { language, systemLanguage } = info.value
  const { onlyRead, dataFolder, moved, officePlace } = info.value
  const policy = knownPolicy(info.value.policy)
  const opening: Program = {
    ...program,
    moved,
    officePlace,
    policy,
    ...(onlyRead ? { onlyRead: dataFolder } : {}),
  }
  if (isLanguage(language)) preferences.set({ language })
  else if (!wasChosen) preferences.set({ language: systemLanguage })
  const kept = { language: wasChosen || isLanguage(language), theme: hadTheme }
  followPolicy(preferences, policy.policy, kept)
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
  // Where the scroll lock of dialogs looks for the nonce of its style element.
  Object.assign(window, { __webpack_nonce__: nonce })
  createRoot(root, {
    onUncaughtError: broken,
    onRecoverableError: (error) => hearUnexpected('screen', error, null),
  }).render(
    <App
      program={opening}
      preferences={preferences}
      nonce={nonce}
      open={info.value.open}
      version={info.value.version}
    />,
  )
}

/** Nothing is left of the page: a sentence, and the way to load it anew. */
function broken(error: unknown): void {
  hearUnexpected('root', error, null)
  // React takes away what it drew after this.
  setTimeout(() => showLastPage(root, preferences.get().language))
}

start().catch(broken)
