import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { recordsOf } from '../../../renderer/domain/structure/structure.ts'
import { writeBagan } from '../../../renderer/storage/bagan-file.ts'
import { runBagan } from '../../headless/run-bagan.ts'
import { SAMPLE_DAY, sampleProposal } from '../../make/sample-proposal.ts'
import { expect, test } from '../desk.ts'
import { goTo } from '../rail.ts'
import { still } from '../still.ts'
import { webpOf } from './webp.ts'

/** Where the README finds them. */
const FOLDER = fileURLToPath(new URL('../../../build/pictures/', import.meta.url))
/** As many dots as one reads on a page of a repository. */
const DPI = '96'
const WINDOW = { width: 1180, height: 620 }
/** Letters stay sharp; what would be larger than a reader waits for takes the next. */
const QUALITIES = [0.8, 0.6, 0.4]
const MOST_BYTES = 150_000
/** Papers of the example and of a proposal in it: the sheet that is shown, and on which paper. */
const PAPERS = [
  { what: 'chart', sheet: 1, more: ['--paper', 'A3'] },
  { what: 'before-after', sheet: 1, more: ['--paper', 'A3'] },
  { what: 'decision-sheet', sheet: 1, more: [] },
  { what: 'summary-sheet', sheet: 1, more: [] },
] as const

test('sheets as the program writes them', async ({ desk }) => {
  test.setTimeout(600_000)
  const { live, proposal } = sampleProposal()
  const documents = [{ id: proposal.id, kind: 'proposal' as const, data: proposal }]
  const bytes = await writeBagan({ name: 'contoh', seq: 1, records: recordsOf(live), documents })
  writeFileSync(join(desk.folder, 'contoh.bagan'), bytes)
  mkdirSync(FOLDER, { recursive: true })
  const { page } = await desk.start()
  for (const { what, sheet, more } of PAPERS) {
    const out = join(desk.folder, `${what}.png`)
    const wish = ['--what', what, '--format', 'png', '--dpi', DPI, '--out', out, ...more]
    const of = what === 'chart' ? ['--on', SAMPLE_DAY] : ['--proposal', proposal.id]
    const done = await runBagan(['export', 'contoh.bagan', ...wish, ...of], desk.folder)
    expect(done, what).toMatchObject({ code: 0 })
    await keep(page, what, readFileSync(join(desk.folder, named(desk.folder, what, sheet))))
  }
})

/** A paper of one sheet is one file; of several each has its number. */
function named(folder: string, what: string, sheet: number): string {
  const made = readdirSync(folder).filter((name) => name.startsWith(what) && name.endsWith('.png'))
  const found = made.find((name) => name === `${what}.png` || name.endsWith(`-${sheet}.png`))
  if (!found) throw new Error(`No sheet ${sheet} of ${what}: ${made}`)
  return found
}

test('screens as one works on them', async ({ desk }) => {
  const { page } = await desk.start({ args: ['demo'] })
  await page.setViewportSize(WINDOW)
  const shoot = async (name: string) => {
    await still(page)
    await keep(page, name, await page.screenshot({ animations: 'disabled', caret: 'hide' }))
  }
  await goTo(page, 'Ringkasan')
  await page.getByRole('tab', { name: 'Hari ini' }).click()
  await shoot('today')
  await goTo(page, 'Kekosongan')
  await page.getByText(/^Semua \d+$/).click()
  await shoot('register')
})

async function keep(page: Page, name: string, png: Buffer): Promise<void> {
  writeFileSync(join(FOLDER, `${name}.webp`), await webpOf(page, png, QUALITIES, MOST_BYTES))
}
