import type { Page } from '@playwright/test'
import { wordsIn } from '../../../renderer/words/words.ts'
import { longOr } from '../../make/long-form.ts'
import { box } from '../chart.ts'
import { type Desk, expect, test } from '../desk.ts'
import { type Ear, listen } from '../ear.ts'
import { confirm, keyOf } from '../keys.ts'
import { goTo } from '../rail.ts'

const SCREENS = [
  ...(['ringkasan', 'bagan', 'lembar', 'kekosongan', 'usulan'] as const),
  ...(['temuan', 'cetak', 'data', 'riwayat', 'pengaturan'] as const),
]
/** More than there are parts of a window. */
const ROUND = 12

const OFFICES = ['empty', 'demo', 'city:7:400'] as const
const WALKS = OFFICES.flatMap((office) =>
  (['id', 'en'] as const).map((language) => ({ office, language })),
)

/** The full one in Indonesian; all six in the long form. */
const isTried = ({ office, language }: (typeof WALKS)[number]) =>
  office === 'demo' && language === 'id'

for (const { office, language } of longOr(WALKS, isTried)) {
  test(`every screen by keyboard alone: its heading, the window’s title, where one is, round and back (${office}, ${language})`, async ({
    desk,
  }) => {
    test.setTimeout(240_000)
    const page = await started(desk, office)
    await speaks(page, language)
    const words = wordsIn(language)
    const ear = await listen(page)
    for (const screen of SCREENS) {
      const name = words(`screen.${screen}`)
      const rail = page.getByRole('navigation', { name: words('shell.navigation') })
      await rail.getByRole('button', { name: new RegExp(`^${name}\\s*[\\d.,]*$`) }).press('Enter')
      await expect(page).toHaveTitle(new RegExp(`^${name} · .+ — Bagan SOTK$`))
      // A tree or grid has the keyboard where there is one, else the heading.
      const place =
        office !== 'empty' && (screen === 'bagan' || screen === 'lembar')
          ? /\| tree(item|grid)?\b|\| gridcell/
          : /\| heading \| level 1$/
      await expect.soft.poll(ear.on, screen).toMatch(place)
      await ear.press(keyOf('where'))
      await expect.soft.poll(async () => (await ear.heard()).join(), `${screen}, F7`).not.toBe('')
      await expect.soft.poll(ear.on, `${screen} after F7`).toMatch(place)
      await roundAndBack(page, ear, screen)
    }
  })
}

async function started(desk: Desk, office: (typeof OFFICES)[number]): Promise<Page> {
  if (office !== 'empty') return (await desk.start({ args: [office] })).page
  const { page } = await desk.start()
  await page.getByRole('button', { name: /Mulai kantor baru/ }).click()
  await page.getByLabel('Nama kantor').fill('Dinas Kosong')
  await page.getByRole('button', { name: 'Buat struktur' }).click()
  await expect(box(page, 'Dinas Kosong')).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await confirm(page, 'Control+Enter')
  await expect(page.getByRole('treeitem')).toHaveCount(0)
  return page
}

async function speaks(page: Page, language: 'id' | 'en'): Promise<void> {
  if (language === 'id') return
  await goTo(page, 'Pengaturan')
  const choice = page
    .getByRole('radiogroup', { name: 'Bahasa' })
    .getByRole('radio', { name: 'English' })
  await choice.press('Space')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
}

/** F6 comes through parts of the window, each with something that is read, and home; Shift+F6 the other way. */
async function roundAndBack(page: Page, ear: Ear, screen: string): Promise<void> {
  const home = await ear.on()
  const stops: string[] = []
  for (let press = 0; press < ROUND; press++) {
    await ear.press(keyOf('part.next'))
    await expect
      .poll(() => page.evaluate(() => document.activeElement !== document.body))
      .toBe(true)
    const at = await ear.on()
    if (at === home) break
    stops.push(at)
  }
  expect.soft(stops.length, `${screen}, parts`).toBeGreaterThan(1)
  expect.soft(stops.length, `${screen}, round`).toBeLessThan(ROUND)
  expect.soft(new Set(stops).size, `${screen}, each once`).toBe(stops.length)
  expect.soft(stops, `${screen}, said`).not.toContain('nothing')
  await ear.press(keyOf('part.before'))
  await expect.soft.poll(ear.on, `${screen}, back`).toBe(stops.at(-1))
  await ear.press(keyOf('part.next'))
  await expect.soft.poll(ear.on, `${screen}, home`).toBe(home)
}
