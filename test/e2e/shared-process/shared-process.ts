import { join } from 'node:path'
import { _electron, type ElectronApplication, expect } from '@playwright/test'
import { answeredDialogs } from '../electron-program.ts'
import {
  electronPath,
  firstShown,
  freshFolder,
  type Launched,
  type LaunchOptions,
  NO_CARD,
  ROOT,
} from '../launch.ts'
import type { Program } from '../program.ts'
import type { Host } from './host.ts'

declare const baganHost: Host

/** One Electron process in which programs are started one after another: see README.md. */
export interface SharedProcess {
  /** Starts a program whose files lie in `folder` and whose storage is its own, and waits until a screen is shown. */
  start(folder: string, options: Omit<LaunchOptions, 'folder'>): Promise<Launched>
  /** Empties the clipboard that the tests of a worker share. */
  clearClipboard(): Promise<void>
  /** Frees what the pages of that folder stored. */
  forget(folder: string): Promise<void>
  /** Errors of the main process that nobody caught, since they were last taken. */
  takeErrors(): Promise<readonly string[]>
  close(): Promise<void>
}

/** Built by `build/e2e.mjs`. */
const HOST_FOLDER = join(ROOT, 'out', 'shared-process')
/** An occluded or hidden window works on as the one in front does. */
const AWAKE = ['--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows']

export async function openSharedProcess(): Promise<SharedProcess> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const folder = freshFolder()
  const electron = await _electron.launch({
    executablePath: electronPath(),
    args: [...sandbox, NO_CARD, ...AWAKE, HOST_FOLDER],
    cwd: folder,
    env: {
      ...process.env,
      BAGAN_APP: join(ROOT, 'out', 'app'),
      BAGAN_HOST_DATA: folder,
    } as Record<string, string>,
  })
  return {
    async start(data, { args = [], env = {}, locale }) {
      const spoken = locale === undefined ? {} : { BAGAN_LOCALE: locale }
      const opening = { folder: data, args, env: { ...spoken, ...env } as Record<string, string> }
      const [page, id] = await Promise.all([
        electron.waitForEvent('window'),
        electron.evaluate((_electron, given) => baganHost.open(given), opening),
      ])
      const program: Program = {
        ...answeredDialogs(electron, page),
        ...lifeOf(electron, id),
      }
      return firstShown({ program, page, folder: data })
    },
    clearClipboard: () => electron.evaluate(() => baganHost.clearClipboard()),
    forget: (data) => electron.evaluate((_electron, of) => baganHost.forget(of), data),
    takeErrors: () => electron.evaluate(() => baganHost.takeErrors()),
    close: () => electron.close(),
  }
}

function lifeOf(electron: ElectronApplication, id: number) {
  const isOver = () => electron.evaluate((_electron, of) => baganHost.isOver(of), id)
  const gone = () => expect.poll(isOver).toBe(true)
  return {
    electron,
    menus: () => electron.evaluate((_electron, of) => baganHost.menus(of), id),
    // The page adds its lines when it has loaded.
    chooseInMenu: (label: string) =>
      expect
        .poll(() =>
          electron.evaluate((_electron, [of, line]) => baganHost.choose(of, line), [
            id,
            label,
          ] as const),
        )
        .toBe(true),
    windows: () => electron.evaluate((_electron, of) => baganHost.windows(of), id),
    gone,
    async close() {
      await electron.evaluate(({ BrowserWindow }, of) => BrowserWindow.fromId(of)?.close(), id)
      await gone()
    },
    powerCut(): never {
      throw new Error('A power cut needs a process of its own: desk.startProgram()')
    },
  }
}
