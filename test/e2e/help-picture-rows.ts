import { mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { PageId } from '../../renderer/help/page-table.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { rename } from './chart.ts'
import { command } from './keys.ts'
import type { Launched } from './launch.ts'
import { goTo } from './rail.ts'

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

/** The folder's journal cannot be written any more, and an edit waits for it. */
export async function unsaved(page: Page, { folder, program }: Launched) {
  // It asks before it closes.
  await program.answerMessages(1)
  const offices = join(folder, 'berkas')
  for (const office of readdirSync(offices)) {
    const journal = join(offices, office, 'riwayat.jsonl')
    renameSync(journal, `${journal}.lama`)
    mkdirSync(journal)
  }
  await goTo(page, words('screen.bagan'))
  await rename(page, 'Seksi Persandian', 'Seksi Sandi Daerah')
}
