import type { Page } from '@playwright/test'
import { paperKind } from '../../renderer/papers/paper-table.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { ready } from './papers.ts'
import { goTo } from './rail.ts'

const words = wordsIn('id')

/** The chart as it is printed, once it is made. */
export async function lampiran(page: Page) {
  await goTo(page, words('screen.cetak'))
  await ready(page, paperKind('chart').name.id)
}

/** The monthly report. */
export async function report(page: Page) {
  await goTo(page, words('screen.cetak'))
  await ready(page, paperKind('monthly-report').name.id)
}

/** A sheet that is recorded as printed. */
export async function printed(page: Page) {
  await goTo(page, words('screen.cetak'))
  await page.getByRole('button', { name: words('print.history') }).click()
  await page.getByRole('button', { name: words('print.history-mark') }).click({ timeout: 30_000 })
  await page.keyboard.press('Escape')
}
