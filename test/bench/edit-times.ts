import type { Page } from '@playwright/test'
import type { OwnWindow } from './own-window.ts'

/** Milliseconds of one edit and of its pieces, from the key. */
export interface EditTimes {
  /** Until the frame in which the chart shows it was painted. */
  readonly painted: number
  /** Until the frame in which the page says that both disks have it was painted. */
  readonly saved: number
  /** Until something is asked of a disk: React hears it, the edit is computed and checked. */
  readonly compute: number
  /** The transaction of the database, from its beginning until the disk has it. */
  readonly database: number
  /** The line of the journal in the main process, from the call's coming in to its answer. */
  readonly line: number
  /** The part of that in which the disk takes it. */
  readonly fsync: number
  /** From the last of both disks until the page says so: the answer's way back, the next state, React. */
  readonly say: number
}

/** What the page alone sees of one edit; moments since 1970. */
interface Seen {
  readonly key: number
  readonly painted: number
  readonly begun: number
  readonly written: number
  readonly said: number
  readonly saved: number
}

/** What the main process sees of one line. */
interface Line {
  readonly came: number
  readonly fsync: number
  readonly answered: number
}

/**
 * Moves the selected unit among its siblings, back and forth, by key, and takes each edit apart. The program is not
 * changed for it: the browser's and node's own functions are watched.
 * @param edits how many; the first, which finds out whether it can go down, is not counted
 */
export async function editTimes({ program, page }: OwnWindow, edits: number): Promise<EditTimes[]> {
  await page.evaluate(watchPage)
  await program.evaluate(watchMain)
  const press = async (key: string, count: number, timeout: number) => {
    await page.keyboard.press(key)
    const done = (all: number) => (window.baganSeen?.length ?? 0) >= all
    await page.waitForFunction(done, count, { polling: 'raf', timeout })
    // The notices, map and findings that follow an edit are done before the next key.
    await page.waitForTimeout(60)
  }
  // The last of its siblings can only go up at first.
  const downFirst = await press('Alt+ArrowDown', 1, 3000).then(
    () => true,
    () => false,
  )
  if (!downFirst) await press('Alt+ArrowUp', 1, 20_000)
  for (let at = 1; at <= edits; at++) {
    await press((at % 2 === 0) === downFirst ? 'Alt+ArrowDown' : 'Alt+ArrowUp', at + 1, 20_000)
  }
  const seen = (await page.evaluate(() => window.baganSeen ?? [])).slice(1)
  const lines = (await program.evaluate(() => globalThis.baganLines ?? [])).slice(-seen.length)
  return seen.map((one, at) => timesOf(one, lines[at]))
}

function timesOf(seen: Seen, line: Line | undefined): EditTimes {
  const { key, painted, begun, written, said, saved } = seen
  const answered = line?.answered ?? written
  return {
    painted: painted - key,
    saved: saved - key,
    compute: begun - key,
    database: written - begun,
    line: line ? line.answered - line.came : 0,
    fsync: line?.fsync ?? 0,
    say: Math.max(0, said - Math.max(written, answered)),
  }
}

/** The same edits without a look at their times. */
export async function moveAgain({ page }: OwnWindow, edits: number): Promise<void> {
  const saved = page.locator('[data-saving][data-state="saved"]')
  for (let at = 0; at < edits; at++) {
    await page.keyboard.press(at % 2 === 0 ? 'Alt+ArrowDown' : 'Alt+ArrowUp')
    await saved.waitFor()
  }
}

/** Goes to a unit that has siblings, at a readable zoom. */
export async function selectOne(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('seksi')
  await page.waitForTimeout(1500)
  await page.keyboard.press('Enter')
  await page.waitForTimeout(1500)
  await page.locator('#bagan-kanvas').focus()
  await page.keyboard.press('Control+0')
  await page.waitForTimeout(500)
}

function watchPage(): void {
  const seen: Seen[] = []
  window.baganSeen = seen
  const moment = (time: number) => performance.timeOrigin + time
  let [key, begun, written, painted, said, saved] = [0, 0, 0, 0, 0, 0]
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.key.startsWith('Arrow')) return
      key = event.timeStamp
      begun = 0
      painted = 0
      saved = 0
    },
    { capture: true },
  )
  const storeOf = IDBTransaction.prototype.objectStore
  IDBTransaction.prototype.objectStore = function (name) {
    if (this.mode === 'readwrite' && key > 0 && begun === 0) {
      begun = performance.now()
      // The moment it is told, not the one in which the first who hears it has done its work.
      this.addEventListener('complete', ({ timeStamp }) => {
        written = timeStamp
      })
    }
    return storeOf.call(this, name)
  }
  const mark = document.querySelector('[data-saving][data-state]')
  if (!mark) throw new Error('Nothing tells when it is saved')
  // The mark says it is being saved in the very drawing of the page that shows the edit.
  new MutationObserver(() => {
    if (key === 0) return
    const state = mark.getAttribute('data-state')
    const isSaved = state === 'saved'
    if (isSaved) said = performance.now()
    if (!isSaved && state !== 'saving') return
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (isSaved) saved = performance.now()
        else painted = performance.now()
        tell()
      }),
    )
  }).observe(mark, { attributes: true, attributeFilter: ['data-state'] })
  function tell(): void {
    if (painted === 0 || saved === 0) return
    const one = { key, painted, begun, written, said, saved }
    key = 0
    const told = Object.entries(one).map(([name, time]) => [name, moment(time)])
    seen.push(Object.fromEntries(told) as unknown as Seen)
  }
}

async function watchMain({ ipcMain }: typeof Electron.Main): Promise<void> {
  const lines: Line[] = []
  globalThis.baganLines = lines
  const moment = () => performance.timeOrigin + performance.now()
  const require = process.mainModule?.require
  if (!require) throw new Error('The main process is no module')
  const { open } = require('node:fs/promises')
  const file = await open(process.execPath, 'r')
  const kind = Object.getPrototypeOf(file)
  await file.close()
  let fsync = 0
  for (const name of ['sync', 'datasync']) {
    const real = kind[name]
    kind[name] = async function (this: unknown) {
      const began = performance.now()
      await real.call(this)
      fsync += performance.now() - began
    }
  }
  const name = 'bagan:appendJournal'
  const inside = ipcMain as unknown as {
    _invokeHandlers: Map<string, (...all: unknown[]) => unknown>
  }
  const handler = inside._invokeHandlers.get(name)
  inside._invokeHandlers.set(name, async (...all) => {
    const came = moment()
    fsync = 0
    const answer = await handler?.(...all)
    lines.push({ came, fsync, answered: moment() })
    return answer
  })
}

declare global {
  interface Window {
    baganSeen?: Seen[]
  }
  var baganLines: Line[] | undefined
}
