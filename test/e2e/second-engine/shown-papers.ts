import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { answerPaper } from '../../../electron/paper/paper-answers.ts'
import type { Picture, Size } from '../../../electron/paper/paper-window.ts'
import { PRINT_ORIGIN } from '../../../electron/window/page-answers.ts'
import { PAGE_FOLDER } from './folders.ts'
import { chromiumOptions } from './system-chromium.ts'

/** Stands for `app://print`, which no browser would load. */
const ORIGIN = 'http://print.localhost'

interface Shown {
  readonly context: BrowserContext
  readonly page: Page
}

/** Papers shown in a Chromium of their own, without scripts, each in a context of its own. */
export function createShownPapers() {
  let browser: Promise<Browser> | null = null
  const papers = new Map<number, Promise<Shown>>()

  async function shown(html: string, size: Size): Promise<Shown> {
    browser ??= chromium.launch(chromiumOptions())
    const context = await (await browser).newContext({ javaScriptEnabled: false, viewport: size })
    const address = `${ORIGIN}/paper.html`
    await context.route('**/*', async (route) => {
      const url = route.request().url()
      const own = url.replace(ORIGIN, PRINT_ORIGIN)
      const answer = await answerPaper(PAGE_FOLDER, own, url === address ? html : undefined)
      const headers = [...answer.headers].map(([name, value]) => [name, hosted(value)])
      const bytes = Buffer.from(await answer.arrayBuffer())
      const body = url === address ? hosted(bytes.toString('utf8')) : bytes
      await route.fulfill({ status: answer.status, headers: Object.fromEntries(headers), body })
    })
    const page = await context.newPage()
    await page.goto(address)
    return { context, page }
  }

  const pageOf = async (paper: number): Promise<Page> => {
    const found = await papers.get(paper)
    if (!found) throw new Error('this paper is closed')
    return found.page
  }

  return {
    count: () => papers.size,
    async show(paper: number, html: string, size: Size): Promise<void> {
      const opened = shown(html, size)
      papers.set(paper, opened)
      await opened
    },
    async pdf(paper: number): Promise<Uint8Array> {
      const page = await pageOf(paper)
      return new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    },
    async draw(paper: number, { width, height, scale }: Picture): Promise<Uint8Array> {
      const page = await pageOf(paper)
      const devtools = await page.context().newCDPSession(page)
      const metrics = { width, height, deviceScaleFactor: scale, mobile: false }
      await devtools.send('Emulation.setDeviceMetricsOverride', metrics)
      const { data } = await devtools.send('Page.captureScreenshot', {
        format: 'png',
        captureBeyondViewport: true,
        clip: { x: 0, y: 0, width, height, scale: 1 },
      })
      return Buffer.from(data, 'base64')
    },
    async close(paper: number): Promise<void> {
      const opened = papers.get(paper)
      papers.delete(paper)
      await opened?.then(({ context }) => context.close()).catch(() => undefined)
    },
    async end(): Promise<void> {
      await browser?.then((one) => one.close()).catch(() => undefined)
    },
  }
}

function hosted(text: string): string {
  return text.replaceAll(PRINT_ORIGIN, ORIGIN)
}
