import type { OwnWindow } from './own-window.ts'

/** Milliseconds of the pieces of one edit, from the key to the picture of it. */
export interface EditPieces {
  /** From the key until something is asked of a disk: React hears it, the edit is computed and checked. */
  readonly compute: number
  /** The transaction of the database, from its beginning until the disk has it. */
  readonly database: number
  /** The line of the journal in the main process, from the call's coming in to its answer. */
  readonly line: number
  /** The part of that in which the disk takes it. */
  readonly fsync: number
  /** From the last of both disks until the page says so: the answer's way back, the next state, React. */
  readonly show: number
  /** From there until the frame is painted. */
  readonly paint: number
  /** From the key to the painted frame. */
  readonly all: number
}

/** What the page alone sees of one edit; moments since 1970. */
interface Seen {
  readonly key: number
  readonly begun: number
  readonly written: number
  readonly saved: number
  readonly painted: number
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
export async function editPieces(
  { program, page }: OwnWindow,
  edits: number,
): Promise<EditPieces[]> {
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
  return seen.map((one, at) => piecesOf(one, lines[at]))
}

function piecesOf(seen: Seen, line: Line | undefined): EditPieces {
  const { key, begun, written, saved, painted } = seen
  const answered = line?.answered ?? written
  return {
    compute: begun - key,
    database: written - begun,
    line: line ? line.answered - line.came : 0,
    fsync: line?.fsync ?? 0,
    show: Math.max(0, saved - Math.max(written, answered)),
    paint: painted - saved,
    all: painted - key,
  }
}

function watchPage(): void {
  const seen: Seen[] = []
  window.baganSeen = seen
  const moment = (time: number) => performance.timeOrigin + time
  let [key, begun, written] = [0, 0, 0]
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.key.startsWith('Arrow')) return
      key = event.timeStamp
      begun = 0
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
  const mark = document.querySelector('[aria-live="polite"][data-state]')
  if (!mark) throw new Error('Nothing tells when it is saved')
  new MutationObserver(() => {
    if (mark.getAttribute('data-state') !== 'saved' || key === 0) return
    const one = { key, begun, saved: performance.now() }
    key = 0
    requestAnimationFrame(() =>
      setTimeout(() => {
        const moments = { ...one, written, painted: performance.now() }
        seen.push(
          Object.fromEntries(
            Object.entries(moments).map(([name, time]) => [name, moment(time)]),
          ) as unknown as Seen,
        )
      }),
    )
  }).observe(mark, { attributes: true, attributeFilter: ['data-state'] })
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
