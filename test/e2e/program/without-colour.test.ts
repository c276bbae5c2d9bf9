import type { Page, TestInfo } from '@playwright/test'
import { pick } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { goTo, SCREENS } from '../rail.ts'
import { unseenWithoutColour } from './without-colour.ts'

const _TABLE =
  'No;Unit Kerja;Unit di atasnya;Nama Pejabat;NIP\n1;Dinas Satu;;Syamsul Hadi;\n2;Bidang Dua;Dinas Satu;;\n3;Seksi Tiga;Bidang Dua;Rina Dewi;\n4;Seksi Empat;Bidang Lain;;\n'

/** A picture of it is kept with the run. */
function looker(page: Page, info: TestInfo) {
  return async (name: string) => {
    const picture = info.outputPath(`${name.replace(/\W+/g, '-')}.png`)
    expect.soft(await unseenWithoutColour(page, picture), name).toEqual([])
  }
}

test('in the colours of the system and text of 200 % what is chosen is seen on every screen and tab', async ({
  desk,
}, info) => {
  const { program, page } = await desk.start({ args: ['demo'] })
  const look = looker(page, info)
  await program.screen(1280, 720)
  await goTo(page, 'Pengaturan')
  await page.getByRole('radiogroup', { name: 'Ukuran teks' }).getByText('200%').click()
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(640)
  for (const screen of SCREENS) {
    await goTo(page, screen)
    await look(screen)
    for (const tab of (await page.locator('main [role="tab"]').all()).slice(1)) {
      await tab.click()
      await expect(tab).toHaveAttribute('aria-selected', 'true')
      await look(`${screen} ${await tab.textContent()}`)
    }
    if (screen === 'Bagan') {
      await pick(page, 'Sekretariat')
      await look('Bagan with the details')
      await page.keyboard.press('Escape')
    }
  }
})
