import { app, type Session, type WebContents } from 'electron'
import { PAGE_ORIGIN, PRINT_ORIGIN } from './page-answers.ts'

const PAGES = [`${PAGE_ORIGIN}/index.html`, `${PAGE_ORIGIN}/headless.html`]

/** Whether a window may go there: the program's own pages, and the papers of the hidden print window. */
export function mayNavigate(address: string): boolean {
  const page = address.replace(/[?#].*$/s, '')
  return PAGES.includes(page) || page.startsWith(`${PRINT_ORIGIN}/`)
}

/** Whether a page that lies there may go there by itself: nowhere but to itself, loaded anew. */
export function mayLeave(from: string, to: string): boolean {
  const pageOf = (address: string) => address.replace(/[?#].*$/s, '')
  return mayNavigate(to) && pageOf(from) === pageOf(to)
}

/** Whether anything may be fetched from there: an offline program needs its own files and what it made itself. */
export function mayLoad(address: string): boolean {
  if (address.startsWith('data:')) return true
  const inner = address.replace(/^blob:/, '')
  if (inner.startsWith('devtools:')) return !app.isPackaged
  return inner.startsWith(`${PAGE_ORIGIN}/`) || inner.startsWith(`${PRINT_ORIGIN}/`)
}

/** Copying is all the page may do with the computer; no camera, place, notification, device, other windows. */
export function mayUse(permission: string): boolean {
  return permission === 'clipboard-sanitized-write'
}

/** Closes a session to the outside. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(mayUse(permission)))
  session.setPermissionCheckHandler((_contents, permission) => mayUse(permission))
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }))
  session.on('will-download', (event) => event.preventDefault())
  session.setSpellCheckerEnabled(false)
}

/** Keeps a page where it is: no other address, no window of its own, nothing embedded. */
function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', (event, address) => {
    if (!mayLeave(contents.getURL(), address)) event.preventDefault()
  })
  // Without a proxy, of which there is none, no packet of WebRTC leaves.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.on('will-redirect', (event, address) => {
    if (!mayNavigate(address)) event.preventDefault()
  })
}

/** Ways to drive the page from outside: open while developing and for the tests, closed in the packaged program. */
const DEBUGGING = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address']

/** Has to run before the program is ready: every page is sandboxed, and no name is ever looked up. */
export function lockProgram(): void {
  // Only root starts without the sandbox (Chromium refuses root otherwise), and says so on the command line.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  if (app.isPackaged) for (const name of DEBUGGING) app.commandLine.removeSwitch(name)
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
}
