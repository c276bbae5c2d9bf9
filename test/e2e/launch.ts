import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The running program and its window. */
export interface Launched {
  readonly program: ElectronApplication
  readonly page: Page
  /** Where it keeps everything; give it to the next `launch` to start the same program again. */
  readonly folder: string
}

/** A new, empty folder for one user's data. */
export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'bagan-e2e-'))
}

/**
 * Starts the built program as a user would and waits for its window.
 * @param options `folder`: data of an earlier start; `args`: `demo`, or a file to open
 */
export async function launch(
  options: { readonly folder?: string; readonly args?: readonly string[] } = {},
): Promise<Launched> {
  const folder = options.folder ?? freshFolder()
  const program = await _electron.launch({
    executablePath: electronPath(),
    args: launchArguments(folder, options.args ?? []),
    cwd: folder,
  })
  const page = await program.firstWindow()
  await page.waitForLoadState('domcontentloaded')
  return { program, page, folder }
}

/** Arguments of a start whose data lies in `folder`. */
export function launchArguments(folder: string, args: readonly string[]): string[] {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return [...sandbox, ROOT, `--user-data=${folder}`, ...args]
}

/** The runtime `build/e2e.mjs` found for this run. */
export function electronPath(): string {
  const path = process.env.BAGAN_ELECTRON
  if (!path) throw new Error('BAGAN_ELECTRON is not set; run the tests with npm run e2e')
  return path
}
