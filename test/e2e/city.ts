import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { memberSql } from '../../renderer/app/server/member-sql.ts'
import { initSql } from '../../renderer/app/server/server-sql.ts'
import type { CityServer } from '../make/city-server.ts'
import { toColleagues } from './colleagues.ts'
import type { Launched } from './launch.ts'
import { expect } from './patience.ts'

/** Everything stands there, and here. */
export const TOGETHER = /semua yang dikerjakan di sini sudah ada di sana/

/** A city's database without an office yet. */
export async function citySetUp(server: CityServer): Promise<void> {
  await server.database('bagan')
  await server.asAdmin(initSql('Kota Contoh'))
}

/** A member whose password is `sandi-` and the login. An office is named once it is there. */
export async function enrol(
  server: CityServer,
  login: string,
  job: 'organisation' | 'personnel' | 'office' | 'leader',
  office: string | null = null,
): Promise<void> {
  await server.asAdmin(memberSql({ login, job, office, fullName: login }))
  await server.asAdmin(`alter role ${login} password 'sandi-${login}'`)
}

/** Fills in where the server is, in the dialog that is open. */
export async function fillServer(
  { page, program }: Launched,
  { port }: Pick<CityServer, 'port'>,
  login: string,
  ca: string,
): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nama server').fill('localhost')
  await dialog.getByLabel('Port').fill(String(port))
  await dialog.getByLabel('Nama masuk').fill(login)
  await dialog.getByLabel('Kata sandi', { exact: true }).fill(`sandi-${login}`)
  await program.chooseFiles([ca])
  await dialog.getByRole('button', { name: 'Pilih berkas CA…' }).click()
  await expect(dialog.getByText(/\.crt$/)).toBeVisible()
}

/** Gives the password again: the system of a test keeps none. */
export async function signIn(page: Page, login: string): Promise<void> {
  await toColleagues(page)
  await page.getByRole('button', { name: 'Isikan kata sandi…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Kata sandi server kota' })
  await dialog.getByLabel('Kata sandi', { exact: true }).fill(`sandi-${login}`)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden({ timeout: 30_000 })
}

/** Where the authority's certificate is kept for the windows of a test. */
export function caIn(folder: string): string {
  return join(folder, 'ca.crt')
}
