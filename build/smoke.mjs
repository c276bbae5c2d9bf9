import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { openDisplay } from './display.mjs'
import { sandboxSwitches } from './run-program.mjs'

const LIMIT_MS = 60_000

/**
 * Starts the packaged program on the demo with data of its own, waits until its chart is there, ends it.
 * @param {string} executable
 * @returns {Promise<number>} seconds until it was ready
 * @throws {Error} where it ends early or is not ready in time
 */
export async function seeItRun(executable) {
  const data = mkdtempSync(join(tmpdir(), 'bagan-smoke-'))
  const display = await openDisplay()
  const began = performance.now()
  const args = [...sandboxSwitches(), '--remote-debugging-port=0', `--user-data=${data}`, 'demo']
  const program = spawn(executable, args, {
    env: display.env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const gone = new Promise((resolve) => program.once('close', resolve))
  try {
    const browser = await chromium.connectOverCDP(await debuggerAddress(program))
    try {
      const page = await waitForPage(browser)
      await page.locator('#isi').waitFor({ timeout: LIMIT_MS })
      return (performance.now() - began) / 1000
    } finally {
      await browser.close()
    }
  } finally {
    program.kill('SIGKILL')
    await gone
    display.close()
    rmSync(data, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * @param {import('node:child_process').ChildProcess} program
 * @returns {Promise<string>}
 */
function debuggerAddress(program) {
  return new Promise((resolve, reject) => {
    let text = ''
    const limit = setTimeout(
      () => reject(new Error(`It did not start in time:\n${text}`)),
      LIMIT_MS,
    )
    program.once('error', reject)
    program.once('exit', (code) => reject(new Error(`It ended with code ${code}:\n${text}`)))
    program.stderr?.on('data', (chunk) => {
      text += chunk
      const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1]
      if (address === undefined) return
      clearTimeout(limit)
      resolve(address)
    })
  })
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<import('@playwright/test').Page>} the program's window
 */
async function waitForPage(browser) {
  const end = performance.now() + LIMIT_MS
  while (performance.now() < end) {
    const pages = browser.contexts().flatMap((context) => context.pages())
    const page = pages.find((one) => one.url().startsWith('app://bagan/'))
    if (page) return page
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('It opened no window of its own')
}
