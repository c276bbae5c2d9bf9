import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { barriers, cutTexts } from '../barriers.ts'
import { expect, test } from '../desk.ts'
import { command } from '../keys.ts'
import { longOnly } from '../long-form.ts'
import { ready, saveAs } from '../papers.ts'
import { type Program, smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'

const KIND = 'Agenda pekan ini'

/** The reminders as they are saved by one press. */
async function reminders(page: Page, program: Program, path: string): Promise<string> {
  rmSync(path, { force: true })
  await program.chooseSavePath(path)
  await page.getByRole('button', { name: 'Simpan pengingat (.ics)' }).press('Enter')
  await expect.poll(() => existsSync(path) && readFileSync(path, 'utf8')).toMatch(/END:VCALENDAR/)
  return readFileSync(path, 'utf8').replace(/\r\n /g, '')
}

test('reminders and the sheet of a week are one press away, by keys', async ({ desk }) => {
  longOnly('the agenda on paper and by command in the units')
  const { program, page } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  await goTo(page, 'Ringkasan')
  const path = join(desk.folder, 'pengingat.ics')

  await test.step('reminders name officials until the office says otherwise', async () => {
    const named = await reminders(page, program, path)
    expect(named).toContain('Pejabat: Nurul Hidayah Kartikasari')
    expect(await barriers(page)).toEqual([])
    expect(await cutTexts(page)).toEqual([])
    await goTo(page, 'Pengaturan')
    await page.getByRole('switch', { name: 'Sebut nama pejabat di berkas .ics' }).press('Space')
    expect(await barriers(page)).toEqual([])
    await goTo(page, 'Ringkasan')
    const nameless = await reminders(page, program, path)
    expect(nameless).not.toContain('Pejabat:')
    const uids = (text: string) => [...text.matchAll(/^UID:.*$/gm)].map(([line]) => line)
    expect(uids(nameless)).toEqual(uids(named))
    await page.keyboard.press('Control+z')
    expect(await reminders(page, program, path)).toContain('Pejabat: Nurul Hidayah Kartikasari')
  })

  await test.step('the sheet by a command, of other days, and as a file of each kind', async () => {
    await command(page, KIND)
    await ready(page, KIND)
    await expect(page.getByText('Tidak ada yang berakhir')).toBeVisible()
    const until = page.getByRole('textbox', { name: 'Sampai' })
    await until.fill('31/12/2018')
    await until.press('Enter')
    await expect(page.getByText('Masa Plt. berakhir').first()).toBeVisible()
    expect(await barriers(page)).toEqual([])
    await saveAs(program, page, 'Kalender (ICS)', path)
    expect(readFileSync(path, 'utf8')).toContain('DTSTART;VALUE=DATE:20181202')
    await saveAs(program, page, 'Word (DOCX)', join(desk.folder, 'agenda.docx'))
  })
})
