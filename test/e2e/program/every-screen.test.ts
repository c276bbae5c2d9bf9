import type { Page } from '@playwright/test'
import { wordsIn } from '../../../renderer/words/words.ts'
import { longOr } from '../../make/long-form.ts'
import { barriers, barriersOfTheme, cutTexts, outOfReach } from '../barriers.ts'
import { pick } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'
import { namesOf, namesReadAsEnglish } from './names-read.ts'
import { indonesianNames } from './other-language.ts'
import { badTables } from './tables-in-tree.ts'
import { foreignGreys } from './theme.ts'
import { unseenWithoutColour } from './without-colour.ts'

const SCREENS = [
  ...(['ringkasan', 'bagan', 'lembar', 'kekosongan', 'usulan'] as const),
  ...(['temuan', 'cetak', 'data', 'riwayat', 'pengaturan'] as const),
]

type Check = (page: Page) => Promise<readonly string[]>

interface Walk {
  readonly office: string
  readonly language: 'id' | 'en'
  readonly theme: 'light' | 'dark' | 'contrast'
  /** Size of texts, in per cent. */
  readonly percent: 100 | 125 | 150 | 200
  readonly size: readonly [width: number, height: number]
  readonly checks: readonly Check[]
  readonly isLong?: true
}

const usual = {
  office: 'demo',
  language: 'id',
  theme: 'light',
  percent: 100,
  size: [1366, 768],
} as const

const WALKS: readonly Walk[] = [
  { ...usual, checks: [barriers, cutTexts, unseenWithoutColour, offeredAgain, badTables] },
  {
    ...{ ...usual, language: 'en', theme: 'dark', percent: 125 },
    checks: [barriersOfTheme, foreignGreys, indonesianNames, outOfReach],
  },
  {
    ...{ ...usual, percent: 200, size: [1280, 720] },
    checks: [outOfReach, unseenWithoutColour],
  },
  {
    ...usual,
    theme: 'contrast',
    percent: 150,
    checks: [barriersOfTheme, outOfReach],
    isLong: true,
  },
  { ...usual, office: 'city:7:400', checks: [outOfReach, badTables], isLong: true },
]

for (const walk of longOr(WALKS, ({ isLong }) => !isLong)) {
  const { office, language, theme, percent, size, checks } = walk
  test(`every screen and tab of ${office} can be read and reached: ${language}, ${theme}, ${percent} %, ${size.join(' × ')}`, async ({
    desk,
  }) => {
    const { program, page } = await desk.start({ args: [office] })
    await program.screen(...size)
    const names = await namesOf(page)
    await set(page, walk)
    const words = wordsIn(language)
    const rail = page.getByRole('navigation', { name: words('shell.navigation') })
    const look = async (place: string) => {
      for (const check of checks) expect.soft(await check(page), place).toEqual([])
      if (language === 'en') {
        await expect.soft.poll(() => namesReadAsEnglish(page, names), place).toEqual([])
      }
    }
    for (const screen of SCREENS) {
      const name = words(`screen.${screen}`)
      await rail.getByRole('button', { name: new RegExp(`^${name}\\s*[\\d.,]*$`) }).click()
      await expect(page.getByRole('main', { name })).toBeVisible()
      const tabs = await page.locator('main [role="tab"]').all()
      if (tabs.length === 0) await look(name)
      for (const tab of tabs) {
        await tab.click()
        await expect(tab).toHaveAttribute('aria-selected', 'true')
        await look(`${name}: ${await tab.textContent()}`)
      }
      if (screen === 'bagan' && office === 'demo') {
        await expectReadable(page)
        await pick(page, 'Sekretariat')
        await expect(page.getByRole('complementary').first()).toBeVisible()
        await look(`${name} with the details`)
        await page.keyboard.press('Escape')
      }
    }
  })
}

/** Chooses size, theme and language, in this order: labels are Indonesian until the last. */
async function set(page: Page, { language, theme, percent, size }: Walk): Promise<void> {
  const id = wordsIn('id')
  await goTo(page, 'Pengaturan')
  const choose = (group: string, choice: string) =>
    page.getByRole('radiogroup', { name: group }).getByText(choice, { exact: true }).click()
  if (percent !== 100) await choose('Ukuran teks', `${percent}%`)
  await expect
    .poll(() => page.evaluate(() => innerWidth))
    .toBe(Math.round((size[0] * 100) / percent))
  if (theme !== 'light') await choose(id('settings.theme'), id(`shell.${theme}`))
  if (language === 'en') await choose('Bahasa', 'English')
}

/** Fields whose words the engine may keep and offer in another field: names and NIPs stay with the office. */
function offeredAgain(page: Page): Promise<string[]> {
  const TYPED = 'input:is([type="text"], [type="search"], :not([type])), textarea'
  return page
    .locator(`:is(${TYPED}):not([autocomplete="off"])`)
    .evaluateAll((fields) => fields.map((field) => field.outerHTML.slice(0, 120)))
}

/** The first look shows boxes whose names can be read, not the whole chart as a speck. */
async function expectReadable(page: Page): Promise<void> {
  const zoom = await page
    .getByRole('toolbar')
    .getByText(/^\d+%$/)
    .textContent()
  expect.soft(Number.parseInt(zoom ?? '', 10)).toBeGreaterThanOrEqual(43)
}

test('the first screen: no barriers', async ({ firstScreen }) => {
  const { program, page } = firstScreen
  await smallScreen(program)
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: /Mulai kantor baru/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await barriers(page)).toEqual([])
  expect(await offeredAgain(page)).toEqual([])
})
