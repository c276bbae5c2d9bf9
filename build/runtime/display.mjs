import { spawn } from 'node:child_process'
import { stop } from '../say.mjs'

const START_MS = 15_000

/** @returns {boolean} whether a window could be seen here */
export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * The environment for a program that shows windows: the user's own display, else one in memory
 * that ends with this process.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, close: () => void }>}
 */
export async function openDisplay() {
  if (hasDisplay()) return { env: process.env, close: () => {} }
  const display = await memoryDisplay()
  if (!display) stop('No display could be started. Type: Xvfb :99 -noreset & DISPLAY=:99 npm start')
  return { env: { ...process.env, DISPLAY: display.name }, close: display.close }
}

/**
 * A display in memory, for nobody else; it ends with this process.
 * @returns {Promise<{ name: string, close: () => void } | null>} `name` as in DISPLAY; null where none can be started
 */
export async function memoryDisplay() {
  if (process.platform !== 'linux') return null
  const server = spawn(
    'Xvfb',
    // It would begin anew when the last program on it ends, and break one that is just connecting.
    ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const close = () => void server.kill()
  process.once('exit', close)
  const number = await firstLine(server)
  if (number !== null) return { name: `:${number}`, close }
  close()
  return null
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string | null>} the display's number, once it takes connections
 */
function firstLine(server) {
  return new Promise((resolve) => {
    let text = ''
    const limit = setTimeout(() => resolve(null), START_MS)
    const end = (/** @type {string | null} */ value) => {
      clearTimeout(limit)
      resolve(value)
    }
    server.once('error', () => end(null))
    server.once('exit', () => end(null))
    server.stdio[3]?.on('data', (chunk) => {
      text += chunk
      if (text.includes('\n')) end(text.trim())
    })
  })
}
