import { appendFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { invert } from '../../../renderer/domain/structure/change.ts'
import {
  decodeJournalLine,
  encodeJournalLine,
  sumOf,
} from '../../../renderer/storage/journal-line.ts'
import { box, rename, saved } from '../chart.ts'
import { type Desk, expect, test } from '../desk.ts'
import { ENGINE } from '../engine.ts'
import { longOnly } from '../long-form.ts'
import { goTo } from '../rail.ts'

const ACTS = 5000

/** Whatever was done since, each point of the history is told, looked at, and gone back to. */
async function expectAll(page: Page, acts: string): Promise<void> {
  await goTo(page, 'Riwayat')
  await expect(page.getByText(`${acts} perubahan tercatat`)).toBeVisible()
  const entries = page.getByRole('list', { name: 'Riwayat' }).getByRole('button')
  await expect(entries.first()).toContainText('ganti nama')
  await entries.first().focus()
  await page.keyboard.press('End')
  await expect(entries.last()).toContainText('buka contoh')

  await page.getByRole('tab', { name: 'Pulihkan' }).click()
  await page.getByText('Riwayat', { exact: true }).last().click()
  const points = page.getByRole('list', { name: 'Pulihkan' }).getByRole('button')
  await expect(points.first()).toContainText('1 perubahan sesudahnya')
  await points.first().focus()
  await page.keyboard.press('End')
  await expect(points.last()).toContainText('buka contoh')
  await expect(page.getByRole('button', { name: 'Pulihkan ke keadaan ini' })).toBeEnabled()
}

test('Riwayat and Pulihkan list a history of two acts', async ({ desk }) => {
  if (ENGINE === 'electron') longOnly('a short history in restore, one of 5,000 on today’s engine')
  const { page } = await desk.start({ args: ['demo'] })
  await rename(page, 'Seksi Persandian', 'Seksi Sandi')
  await saved(page)
  await expectAll(page, '2')
})

/** Adds to the folder's journal as if that unit had been renamed to and fro until there are so many acts. */
function renameOnAndOn(desk: Desk, acts: number): void {
  const [id = ''] = readdirSync(join(desk.folder, 'berkas'))
  const file = join(desk.folder, 'berkas', id, 'riwayat.jsonl')
  let line = readFileSync(file, 'utf8').trimEnd().split('\n').at(-1) ?? ''
  const read = decodeJournalLine(line)
  if (!read.ok) throw new Error('the last line of the journal is not whole')
  let entry = read.value
  const lines: string[] = []
  while (entry.seq < acts) {
    entry = { ...entry, seq: entry.seq + 1, change: invert(entry.change) }
    line = encodeJournalLine(entry, sumOf(line))
    lines.push(`${line}\n`)
  }
  appendFileSync(file, lines.join(''))
}

test('and of five thousand', async ({ desk }) => {
  if (ENGINE === 'electron') longOnly('the same on today’s engine')
  const first = await desk.start({ args: ['demo'] })
  await rename(first.page, 'Seksi Persandian', 'Seksi Sandi')
  await saved(first.page)
  await first.program.close()
  renameOnAndOn(desk, ACTS)
  const { page } = await desk.start()
  await expect(box(page, 'Seksi Sandi')).toBeVisible()
  await expectAll(page, '5.000')
})
