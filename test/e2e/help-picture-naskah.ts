import type { Page } from '@playwright/test'
import type { PageId } from '../../renderer/help/page-table.ts'
import { paperKind } from '../../renderer/papers/paper-table.ts'
import type { WordKey } from '../../renderer/words/dictionary.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { openWorkload } from './chart.ts'
import { OFFICE_ROWS } from './help-picture-rows.ts'
import { command } from './keys.ts'
import { chooseKind } from './papers.ts'
import { newProposal } from './proposals.ts'
import { goTo } from './rail.ts'

const words = wordsIn('id')

/** The way to what the pictures of the pages on Naskah show, and on what a post has to do. */
const NASKAH_WAYS: readonly (readonly [PageId, (page: Page) => Promise<unknown>])[] = [
  ['unit-duties', (page) => command(page, tabOf('naskah.tab-duties'))],
  ['write-regulation', (page) => command(page, tabOf('naskah.tab-text'))],
  ['print-regulation', printedText],
  ['own-words', ownWords],
  ['regulation-settings', (page) => command(page, words('naskah.settings'))],
  ['legal-basis', (page) => command(page, tabOf('naskah.tab-laws'))],
  ['workload', workload],
  ['open-regulation', (page) => command(page, words('perwali.title'))],
  ['updates', (page) => goTo(page, words('screen.pengaturan'))],
  ['lost-duties', lostDuties],
]

/** The last parts of the example: what is left behind in one concerns no other. */
export const LAST_PARTS = [NASKAH_WAYS, OFFICE_ROWS]

const tabOf = (tab: WordKey) => `${words('screen.naskah')}: ${words(tab)}`

async function workload(page: Page) {
  await goTo(page, words('screen.bagan'))
  await openWorkload(page, 'Seksi Layanan Informasi Publik', 'Analis Informasi Publik')
}

/** A proposal in which a duty is written. */
async function lostDuties(page: Page) {
  await newProposal(page, 'Penataan tugas')
  await page.getByRole('button', { name: words('proposal.edit') }).click()
  await command(page, tabOf('naskah.tab-duties'))
  await page.getByRole('button', { name: words('naskah.new-fungsi') }).click()
  await page.keyboard.type('pelayanan data terbuka')
  await page.keyboard.press('Enter')
  await goTo(page, words('screen.usulan'))
}

async function printedText(page: Page) {
  await goTo(page, words('screen.cetak'))
  await chooseKind(page, paperKind('naskah').name.id)
}

async function ownWords(page: Page) {
  await command(page, tabOf('naskah.tab-text'))
  await page.getByRole('button', { name: /^Pasal 2 / }).click()
  const name = words('naskah.write', { name: 'Pasal 2 ayat (1)' })
  await page.getByRole('button', { name }).click()
}
