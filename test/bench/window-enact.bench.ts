import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { recordsOf } from '../../renderer/domain/structure/structure.ts'
import { writeBagan } from '../../renderer/storage/bagan-file.ts'
import { ACTS, draftOf, establishedOf, UNITS } from './large-proposal.ts'
import { alone, type Measure, percentile } from './measure.ts'
import { openOwnWindow } from './own-window.ts'
import { cityOf } from './structures.ts'

const OPENED = 5
const ENACTED = 3
const LIST = 'Kembali ke daftar usulan'

/** In the real window: a proposal of 500 acts opened, and others put in force, to the picture and to both disks. */
export async function* measure(): AsyncGenerator<Measure> {
  const city = cityOf(UNITS)
  const name = `${ACTS} acts on ${city.tables.post.size} posts`
  const own = await openOwnWindow(await fileOf(city))
  const { page } = own
  await page.getByRole('navigation').getByText('Usulan', { exact: true }).click()
  const opened: number[] = []
  for (let turn = 0; turn <= OPENED; turn++) {
    const link = page.getByRole('button', { name: 'Usulan draf', exact: true })
    opened.push((await untilShown(page, link, '[role="tabpanel"] table tbody tr', '')).painted)
    await page.getByRole('button', { name: LIST }).click()
  }
  yield alone(
    `open a draft, click to painted, ${name} (p95)`,
    percentile(opened.slice(1), 0.95),
    'ms',
    500,
  )
  const enacted: Moments[] = []
  for (let turn = 0; turn < ENACTED; turn++) {
    await page.getByRole('button', { name: `Usulan ditetapkan-${turn}`, exact: true }).click()
    await page.getByRole('tab', { name: 'Tahapan' }).click()
    await page.waitForTimeout(3000)
    await page.getByLabel('Alasan berlaku surut').fill('Serah terima')
    const button = page.getByRole('button', { name: 'Berlakukan' }).last()
    enacted.push(await untilShown(page, button, '[aria-current="step"]', 'Berlaku'))
    await page.getByRole('button', { name: LIST }).click()
    await page.waitForTimeout(3000)
  }
  const all = (moment: keyof Moments) => enacted.map((one) => one[moment])
  yield alone(
    `put in force, click to painted, ${name} (p95)`,
    percentile(all('painted'), 0.95),
    'ms',
  )
  yield alone(
    `put in force, click to both disks and painted, ${name} (p95)`,
    percentile(all('saved'), 0.95),
    'ms',
    1000,
  )
  await own.program.close()
}

/** The city with a draft and with proposals that touch other units and posts each, ready to be put in force. */
async function fileOf(city: ReturnType<typeof cityOf>): Promise<string> {
  const proposals = [
    draftOf(city, 'proposal:draf', ACTS),
    ...Array.from({ length: ENACTED }, (_, turn) =>
      establishedOf(city, `proposal:ditetapkan-${turn}`, ACTS, turn),
    ),
  ]
  const documents = proposals.map((data) => ({ id: data.id, kind: 'proposal' as const, data }))
  const bytes = await writeBagan({ name: 'kota', seq: 1, records: recordsOf(city), documents })
  const file = join(mkdtempSync(join(tmpdir(), 'bagan-bench-')), 'kota.bagan')
  writeFileSync(file, bytes)
  return file
}

interface Moments {
  readonly painted: number
  /** Both disks have everything, and that is painted too. */
  readonly saved: number
}

/** Milliseconds from a click until an element with that text (any, for '') is there, and until all is saved. */
async function untilShown(
  page: Page,
  click: Locator,
  selector: string,
  text: string,
): Promise<Moments> {
  const button = await click.elementHandle()
  return page.evaluate(
    ([element, shown, wanted]) =>
      new Promise<Moments>((resolve) => {
        const began = performance.now()
        const painted = (then: (ms: number) => void) =>
          requestAnimationFrame(() => requestAnimationFrame(() => then(performance.now() - began)))
        const until = (is: () => boolean, then: (ms: number) => void) =>
          is() ? painted(then) : requestAnimationFrame(() => until(is, then))
        const isThere = () =>
          [...document.querySelectorAll(shown)].some(
            (one) => wanted === '' || one.textContent?.trim() === wanted,
          )
        const isSaved = () =>
          isThere() && document.querySelector('[data-saving][data-state="saved"]') !== null
        const look = () =>
          until(isThere, (shownMs) =>
            until(isSaved, (saved) => resolve({ painted: shownMs, saved })),
          )
        ;(element as HTMLElement).click()
        requestAnimationFrame(look)
      }),
    [button, selector, text] as const,
  )
}
