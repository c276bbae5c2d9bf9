import { mkdirSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import type { Printed } from '../program.ts'
import { createShownPapers } from './shown-papers.ts'

/** What a person, the system and a printer would say, and what was asked of them. */
export interface Held {
  files: readonly string[]
  savePath: string | null
  /** The button of message boxes; null leaves them open. */
  answer: number | null
  asked: number
  opened: string[]
  readonly printed: Printed[]
  /** How print dialogs end; null leaves them open. */
  reason: string | null
}

/** Everything the main process asks of a window and of the system. */
export function createStandIns(window: () => { context: BrowserContext; page: Page }) {
  const papers = createShownPapers()
  const held: Held = {
    files: [],
    savePath: null,
    answer: null,
    asked: 0,
    opened: [],
    printed: [],
    reason: null,
  }
  const trashFolder = join(process.env.XDG_DATA_HOME ?? '', 'Trash', 'files')
  const never = () => new Promise<never>(() => undefined)
  const answers = {
    'choose-files': () => held.files,
    'choose-place': () => held.savePath,
    open(path: string) {
      held.opened.push(path)
      return true
    },
    trash(path: string) {
      mkdirSync(trashFolder, { recursive: true })
      renameSync(path, join(trashFolder, basename(path)))
    },
    message() {
      held.asked += 1
      return held.answer ?? never()
    },
    clipboard: () => clipboardContent(window().page),
    command: (command: string) =>
      window().page.evaluate(
        (given) => (window as unknown as HearingWindow).hearCommand(given),
        command,
      ),
    zoom: (percent: number) => zoom(window().page, percent),
    'paper-show': (input: { paper: number; html: string; size: never }) =>
      papers.show(input.paper, input.html, input.size),
    'paper-draw': (input: { paper: number; picture: never }) =>
      papers.draw(input.paper, input.picture),
    async 'paper-print'({ paper, options }: { paper: number; options: Printed['options'] }) {
      held.printed.push({ options, pdf: await papers.pdf(paper) })
      return held.reason ?? never()
    },
    'paper-close': ({ paper }: { paper: number }) => papers.close(paper),
  }
  return { held, answers, papers }
}

interface HearingWindow {
  hearCommand(command: string): void
}

/** As many CSS pixels fewer as each is larger: what zoom is, for everything that can be seen or hit. */
async function zoom(page: Page, percent: number): Promise<void> {
  const size = page.viewportSize()
  if (!size) return
  const factor = percent / 100
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(size.width / factor),
    height: Math.round(size.height / factor),
    deviceScaleFactor: factor,
    mobile: false,
  })
}

/** The page itself may not read the clipboard: only for this one question. */
export async function withClipboard<T>(page: Page, work: () => Promise<T>): Promise<T> {
  const context = page.context()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  try {
    return await work()
  } finally {
    await context.clearPermissions()
  }
}

/** The text, and the page as it was given: what a browser would take out of it stays. */
function clipboardContent(page: Page) {
  return withClipboard(page, () =>
    page.evaluate(async () => {
      const wish = { unsanitized: ['text/html'] }
      const read = navigator.clipboard.read as (wish: unknown) => Promise<ClipboardItems>
      const items = await read.call(navigator.clipboard, wish)
      const of = async (type: string) => {
        const item = items.find(({ types }) => types.includes(type))
        return item ? (await item.getType(type)).text() : ''
      }
      return { text: await of('text/plain'), html: await of('text/html') }
    }),
  )
}

export function clipboardText(page: Page): Promise<string> {
  return withClipboard(page, () => page.evaluate(() => navigator.clipboard.readText()))
}
