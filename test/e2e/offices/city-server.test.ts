import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { memberSql } from '../../../renderer/app/server/member-sql.ts'
import { openCityServer, whyNoServer } from '../../make/city-server.ts'
import { barriers } from '../barriers.ts'
import { rename, saved } from '../chart.ts'
import { caIn, citySetUp, enrol, fillServer, signIn, TOGETHER } from '../city.ts'
import { call, toColleagues } from '../colleagues.ts'
import { expect, test } from '../desk.ts'
import { command } from '../keys.ts'
import { launch } from '../launch.ts'
import { longOnly } from '../long-form.ts'
import { goTo } from '../rail.ts'

const MEMBERS = [
  ['sri', 'organisation'],
  ['agus', 'personnel'],
] as const

test('two windows over one city’s server come together by themselves, each as far as its job goes', async ({
  desk,
}) => {
  longOnly(
    'the same of app and main process in test/app/server/city-server, over a real PostgreSQL',
  )
  test.skip(whyNoServer !== null, `needs ${whyNoServer}`)
  test.setTimeout(300_000)
  const server = await openCityServer(['fsync = off'])
  const ca = caIn(desk.folder)
  writeFileSync(ca, server.ca)
  try {
    await citySetUp(server)
    for (const [login, job] of MEMBERS) await enrol(server, login, job)
    let sri = await desk.startProgram({ args: ['demo'] })
    await call(sri.page, 'Sri')

    await test.step('what is wrong is said in a sentence, and nothing is joined', async () => {
      const other = join(desk.folder, 'lain.crt')
      writeFileSync(other, server.otherCa)
      await toColleagues(sri.page)
      await sri.page.getByRole('button', { name: 'Sambungkan ke server kota…' }).click()
      await fillServer(sri, server, 'sri', other)
      await sri.page.getByRole('button', { name: 'Sambungkan', exact: true }).click()
      await expect(sri.page.getByRole('alert')).toContainText('tidak ditandatangani oleh berkas CA')
      expect(await barriers(sri.page)).toEqual([])
    })

    await test.step('the first sends all there is', async () => {
      await sri.program.chooseFiles([ca])
      await sri.page.getByRole('button', { name: 'Pilih berkas CA…' }).click()
      await sri.page.getByRole('button', { name: 'Sambungkan', exact: true }).click()
      await expect(together(sri.page)).toBeVisible()
      await expect(
        sri.page.getByText('Organisasi. Melihat dan boleh mengubah semuanya.'),
      ).toBeVisible()
      expect(await barriers(sri.page)).toEqual([])
    })

    let agus = await desk.startProgramApart()
    const { folder } = agus
    await test.step('another begins with what lies there', async () => {
      await agus.page.getByRole('button', { name: /^Ambil kantor dari server kota/ }).click()
      await fillServer(agus, server, 'agus', ca)
      await agus.page.getByRole('button', { name: 'Ambil kantor', exact: true }).click()
      await expect(agus.page.getByText('Seksi Persandian').first()).toBeVisible()
      await call(agus.page, 'Agus')
      await toColleagues(agus.page)
      await expect(together(agus.page)).toBeVisible()
    })

    await test.step('what one does is with the other, called out by the server', async () => {
      await goTo(agus.page, 'Bagan')
      await goTo(sri.page, 'Bagan')
      await rename(sri.page, 'Seksi Pusat Data', 'Seksi Data Sri')
      await expect(agus.page.getByText('Seksi Data Sri').first()).toBeVisible({ timeout: 20_000 })
      await expect(sri.page.getByRole('contentinfo')).toContainText('semua terkirim')
    })

    await test.step('what is beyond the job is taken back and told', async () => {
      await rename(agus.page, 'Seksi Persandian', 'Seksi Persandian Agus')
      await expect(agus.page.locator('#refused-by-server')).toBeVisible({
        timeout: 20_000,
      })
      await expect(agus.page.getByText('Seksi Persandian Agus')).toBeHidden()
      await toColleagues(agus.page)
      await expect(agus.page.getByText(/tugas Anda tidak mencakup/)).toBeVisible()
      expect(await barriers(agus.page)).toEqual([])
      await agus.page.getByRole('button', { name: 'Sudah dibaca' }).click()
    })

    await test.step('both are killed and the server too: nothing is lost', async () => {
      await rename(sri.page, 'Seksi Data Sri', 'Seksi Data Sri Dua')
      await saved(sri.page)
      await sri.program.powerCut()
      await agus.program.powerCut()
      server.kill()
      sri = await desk.startProgram({ args: ['demo'] })
      await rename(sri.page, 'Seksi Persandian', 'Seksi Sandi')
      await expect(sri.page.getByRole('contentinfo')).toContainText(
        'server kota tidak dapat dipakai',
      )
      server.start()
      agus = await launch({ folder })
      for (const [{ page }, login] of [
        [sri, 'sri'],
        [agus, 'agus'],
      ] as const) {
        await signIn(page, login)
        await expect(together(page)).toBeVisible({ timeout: 20_000 })
      }
      for (const { page } of [sri, agus]) {
        await goTo(page, 'Bagan')
        for (const name of ['Seksi Data Sri Dua', 'Seksi Sandi']) {
          await expect(page.getByText(name).first()).toBeVisible({ timeout: 20_000 })
        }
      }
    })

    await test.step('a job that shows less by now: the office is fetched again, and nothing hidden stays', async () => {
      expect(nipsIn(folder)).toBe(true)
      await server.asAdmin(
        memberSql({ login: 'agus', job: 'leader', office: null, fullName: 'Agus' }),
      )
      await toColleagues(agus.page)
      await agus.page.getByRole('button', { name: 'Kirim dan ambil sekarang' }).click()
      await expect(agus.page.getByText(/^Tugas Anda di server kota kini Pimpinan/)).toBeVisible({
        timeout: 60_000,
      })
      await toColleagues(agus.page)
      await expect(agus.page.getByText(/^Salinan sebagian/)).toBeVisible()
      await expect(together(agus.page)).toBeVisible()
      expect(nipsIn(folder)).toBe(false)
      // Files are nothing for it: no button is offered, and the command says why.
      await expect(agus.page.getByRole('button', { name: 'Kirim ke rekan…' })).toBeHidden()
      await command(agus.page, 'Kirim ke rekan')
      await expect(agus.page.getByText(/tidak dipertemukan lewat berkas/)).toBeVisible()
    })
    await agus.program.close()
  } finally {
    server.end()
  }
})

function together(page: Page) {
  return page.getByText(TOGETHER)
}

/** Whether a NIP lies in any journal of that computer. */
function nipsIn(folder: string): boolean {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const journals = found.filter((name) => name.endsWith('.jsonl'))
  return journals.some((name) => /"nip":"\d{18}"/.test(readFileSync(join(folder, name), 'utf8')))
}
