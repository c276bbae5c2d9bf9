import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { electronPath, launchArguments } from '../e2e/launch.ts'
import { readState, type State } from './read-state.ts'

/** So long a step may take before the program counts as hanging. */
export const LIMIT_MS = 60_000

export interface StartOptions {
  /** `demo`, or a file to open. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** The running program, to be hurt. */
export class Victim {
  readonly program: ElectronApplication
  readonly page: Page
  readonly #gone: Promise<void>

  private constructor(program: ElectronApplication, page: Page) {
    this.program = program
    this.page = page
    const process = program.process()
    this.#gone = new Promise((resolve) => {
      if (process.exitCode !== null || process.signalCode !== null) resolve()
      else process.once('exit', () => resolve())
    })
    page.setDefaultTimeout(LIMIT_MS)
  }

  /** Starts the built program on that folder of data and waits until a screen is shown. */
  static async start(folder: string, { args = [], env = {} }: StartOptions = {}): Promise<Victim> {
    const program = await _electron.launch({
      executablePath: electronPath(),
      args: launchArguments(folder, args),
      cwd: folder,
      env: { ...(process.env as Record<string, string>), ...env },
      timeout: LIMIT_MS,
    })
    try {
      const victim = new Victim(program, await program.firstWindow({ timeout: LIMIT_MS }))
      await victim.page.locator('html[data-ready="true"]').waitFor({ state: 'attached' })
      return victim
    } catch (error) {
      program.process().kill('SIGKILL')
      throw error
    }
  }

  /** Its chart is drawn; where the first screen came, the file there is opened. */
  async shown(): Promise<void> {
    const chart = this.page.locator('#bagan-kanvas')
    const file = this.page.locator('main li button').first()
    await chart.or(file).first().waitFor()
    if (!(await chart.isVisible())) await file.click()
    await chart.waitFor()
  }

  /** Ends the main process as a power cut would; the page goes with it. */
  async cut(): Promise<void> {
    this.program.process().kill('SIGKILL')
    await this.#gone
  }

  /** Number of the page's process; it is read before the hurt begins. */
  pageProcess(): Promise<number> {
    return this.program.evaluate(({ BrowserWindow }) => {
      return BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0
    })
  }

  /** The question after the page's end is answered with "load again". */
  reloadByItself(): Promise<void> {
    return this.program.evaluate(({ dialog }) => {
      dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false })
    })
  }

  /** What the database holds, read in whatever page the window shows now. */
  state(): Promise<State | null> {
    return this.program.evaluate(
      ({ BrowserWindow }, code) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code),
      `(${readState.toString()})()`,
    ) as Promise<State | null>
  }

  /** Texts the page shows as its own notices of trouble. */
  alerts(): Promise<string> {
    return this.page
      .getByRole('alert')
      .allTextContents()
      .then((all) => all.join(' | '))
  }

  /** True once the page says that both disks have everything. */
  async saved(ms = LIMIT_MS): Promise<boolean> {
    const word = this.page.getByText(/^Tersimpan( \d|$)/)
    return word.waitFor({ timeout: ms }).then(
      () => true,
      () => false,
    )
  }
}

/** Removes a folder whose killed program may still be writing its last files. */
export async function cleared(folder: string): Promise<void> {
  for (let turn = 1; ; turn++) {
    try {
      return rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      if (turn === 20) throw error
      await wait(200)
    }
  }
}
