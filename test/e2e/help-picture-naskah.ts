import type { Page } from '@playwright/test'
import type { PageId } from '../../renderer/help/page-table.ts'
import type { WordKey } from '../../renderer/words/dictionary.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { openWorkload } from './chart.ts'
import { OFFICE_ROWS } from './help-picture-rows.ts'
import { command } from './keys.ts'
import { goTo } from './rail.ts'

const words = wordsIn('id')

/** The way to what the pictures of the pages on Naskah show, and on what a post has to do. */
const NASKAH_WAYS: readonly (readonly [PageId, (page: Page) => Promise<unknown>])[] = [
  ['write-regulation', (page) => goTo(page, words('screen.naskah'))],
  ['own-words', ownWords],
  ['regulation-settings', (page) => command(page, words('naskah.settings'))],
  ['legal-basis', (page) => command(page, tabOf('naskah.tab-laws'))],
  ['workload', workload],
  ['open-regulation', (page) => command(page, words('perwali.title'))],
]

/** The last parts of the example: what is left behind in one concerns no other. */
export const LAST_PARTS = [NASKAH_WAYS, OFFICE_ROWS]

const tabOf = (tab: WordKey) => `${words('screen.naskah')}: ${words(tab)}`

async function workload(page: Page) {
  await goTo(page, words('screen.bagan'))
  await openWorkload(page, 'Seksi Layanan Informasi Publik', 'Analis Informasi Publik')
}

async function ownWords(page: Page) {
  await goTo(page, words('screen.naskah'))
  await page.getByRole('button', { name: /^Pasal 2 / }).click()
  const name = words('naskah.write', { name: 'Pasal 2 ayat (1)' })
  await page.getByRole('button', { name }).click()
}
