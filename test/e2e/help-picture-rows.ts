import type { Page } from '@playwright/test'
import type { PageId } from '../../renderer/help/page-table.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { command } from './keys.ts'

const words = wordsIn('id')

/** What is done on the first page with offices that are closed; the one that is open is closed first. */
export const OFFICE_ROWS: readonly (readonly [PageId, (page: Page) => Promise<unknown>])[] = [
  ['forget-person', rowMenu],
  ['erase-traces', rowMenu],
  ['office-lock', rowMenu],
]

async function rowMenu(page: Page) {
  const list = page.getByRole('list', { name: words('welcome.files') })
  if (!(await list.isVisible())) await command(page, words('shell.close-file'))
  await list.getByRole('listitem').first().getByRole('button').last().click()
}
