// A bare window for the pages of the peers: the same runtime, nothing of our program.
const { readFileSync } = require('node:fs')
const { join, normalize } = require('node:path')
const { app, BrowserWindow, protocol } = require('electron')

const FOLDER = __dirname
/** @type {Readonly<Record<string, string>>} */
const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

protocol.registerSchemesAsPrivileged([
  { scheme: 'bench', privileges: { standard: true, secure: true } },
])
app.disableHardwareAcceleration()
app.on('window-all-closed', () => app.quit())
void app.whenReady().then(() => {
  protocol.handle('bench', (request) => {
    const path = normalize(new URL(request.url).pathname)
    const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
    return new Response(readFileSync(join(FOLDER, path)), { headers: { 'content-type': type } })
  })
  const window = new BrowserWindow({ width: 1366, height: 768, useContentSize: true })
  void window.loadURL('about:blank')
})
