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

/** In the real window: a proposal of 500 acts opened, and others put in force, to what both disks have. */
export async function* measure(): AsyncGenerator<Measure> {
  const city = cityOf(UNITS)
  const name = `${ACTS} acts on ${city.tables.post.size} posts`
  const own = await openOwnWindow(await fileOf(city))
  const { page } = own
  await page.getByRole('navigation').getByText('Usulan', { exact: true }).click()
  const opened: number[] = []
  for (let turn = 0; turn <= OPENED; turn++) {
    const link = page.getByRole('button', { name: 'Usulan draf', exact: true })
    opened.push(await untilShown(page, link, '[role="tabpanel"] table tbody tr', ''))
    await page.getByRole('button', { name: LIST }).click()
  }
  yield alone(
    `open a draft, click to painted, ${name} (p95)`,
    percentile(opened.slice(1), 0.95),
    'ms',
    500,
  )
  const enacted: number[] = []
  for (let turn = 0; turn < ENACTED; turn++) {
    await page.getByRole('button', { name: `Usulan ditetapkan-${turn}`, exact: true }).click()
    await page.getByRole('tab', { name: 'Tahapan' }).click()
    await page.waitForTimeout(3000)
    const button = page.getByRole('button', { name: 'Berlakukan' }).last()
    enacted.push(await untilShown(page, button, '[aria-current="step"]', 'Berlaku'))
    await page.getByRole('button', { name: LIST }).click()
    await page.waitForTimeout(3000)
  }
  yield alone(
    `put in force, click to both disks and painted, ${name} (p95)`,
    percentile(enacted, 0.95),
    'ms',
    2000,
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

/** Milliseconds from a click until an element with that text (any, for '') is there and was painted. */
async function untilShown(
  page: Page,
  click: Locator,
  selector: string,
  text: string,
): Promise<number> {
  const button = await click.elementHandle()
  return page.evaluate(
    ([element, shown, wanted]) =>
      new Promise<number>((resolve) => {
        const began = performance.now()
        const look = () => {
          const found = [...document.querySelectorAll(shown)].some(
            (one) => wanted === '' || one.textContent?.trim() === wanted,
          )
          if (!found) requestAnimationFrame(look)
          else
            requestAnimationFrame(() =>
              requestAnimationFrame(() => resolve(performance.now() - began)),
            )
        }
        ;(element as HTMLElement).click()
        requestAnimationFrame(look)
      }),
    [button, selector, text] as const,
  )
}
