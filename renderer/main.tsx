import '@fontsource/source-sans-3/400.css'
import '@fontsource/source-sans-3/600.css'
import '@fontsource/source-sans-3/700.css'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import '@xyflow/react/dist/base.css'
import './screens/tokens.css'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { freshId, isoNow } from './app/clock.ts'
import { desktopOf } from './app/desktop.ts'
import type { Program } from './app/files/program.ts'
import { createPreferences } from './app/view/view-state.ts'
import { WORKER_SNAPSHOTS } from './app/workspace/snapshots.ts'
import { App } from './screens/app.tsx'
import { PROGRAM_FACE } from './screens/chart/view/face-width.ts'

// The page's security policy forbids code made from text, so the schemas run interpreted.
z.config({ jitless: true })

async function start(): Promise<void> {
  // Here before the first chart, which measures what has room in its boxes.
  for (const weight of [400, 600, 700]) void document.fonts.load(`${weight} 12px ${PROGRAM_FACE}`)
  const desktop = desktopOf(window)
  const program: Program = { desktop, now: isoNow, newId: freshId, snapshots: WORKER_SNAPSHOTS }
  const preferences = createPreferences(localStorage)
  const info = await desktop.programInfo({})
  if (!info.ok) throw new Error(info.message)
  const { language } = info.value
  if (language === 'id' || language === 'en') preferences.set({ language })
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
  // Where the scroll lock of dialogs looks for the nonce of its style element.
  Object.assign(window, { __webpack_nonce__: nonce })
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no root element')
  createRoot(root).render(
    <App program={program} preferences={preferences} nonce={nonce} open={info.value.open} />,
  )
}

void start()
