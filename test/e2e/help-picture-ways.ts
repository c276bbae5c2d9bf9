import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import type { PageId } from '../../renderer/help/page-table.ts'
import type { WordKey } from '../../renderer/words/dictionary.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { openReport, openUnread } from './broken-parts.ts'
import { choose, pick, rename } from './chart.ts'
import { LAST_PARTS } from './help-picture-naskah.ts'
import { lampiran, printed, report } from './help-picture-papers.ts'
import { unsaved } from './help-picture-rows.ts'
import { TABLE } from './help-picture-table.ts'
import type { Launched } from './launch.ts'
import { newProposal, openTab } from './proposals.ts'
import { goTo } from './rail.ts'

/** What is not there by then is lost. */
export const PATIENCE_MS = 6_000

const words = wordsIn('id')
const UNIT = 'Seksi Pusat Data'
const PROPOSAL = 'Penataan 2018'

/** A page, and how one comes to what its picture shows, in the program as it was started. */
export type Way = readonly [PageId, (page: Page, started: Launched) => Promise<unknown>]

/** The way to what each page's picture shows, before an office is open. */
export const FIRST: readonly Way[] = [
  ['example', async () => undefined],
  ['new-office', newOffice],
]

/** The same in the example, a window for each part: what is done in one stays for the next of its part. */
export const PARTS: readonly (readonly Way[])[] = [
  [
    ['open-file', officeMenu],
    ['rename-office', officeMenu],
    ['copy-to-computer', officeMenu],
    ['scheduled', officeMenu],
    ['where-it-lies', officeMenu],
    ['letterhead', (page) => goTo(page, words('screen.pengaturan'))],
    ['look', (page) => goTo(page, words('screen.pengaturan'))],
    ['two-computers', (page) => goTo(page, words('screen.pengaturan'))],
    ['policy', (page) => goTo(page, words('screen.pengaturan'))],
    ['many-computers', (page) => goTo(page, words('screen.pengaturan'))],
    ['handover', (page) => goTo(page, words('screen.pengaturan'))],
    ['find', (page) => goTo(page, words('screen.bagan'))],
    ['screen-reader', (page) => goTo(page, words('screen.bagan'))],
    ['add-unit', (page) => unit(page)],
    ['rename-unit', (page) => unit(page)],
    ['correct-record', (page) => unit(page)],
    ['add-post', (page) => unit(page)],
    ['record-absence', (page) => unit(page)],
    ['move-unit', (page) => onUnit(page, 'Control+M')],
    ['abolish-unit', (page) => onUnit(page, 'Delete')],
    ['split-unit', (page) => onUnit(page, 'Shift+F10')],
    ['delayer', (page) => onUnit(page, 'Shift+F10', 'Bidang Statistik dan Persandian')],
    ['arrange-units', (page) => unitMenu(page, 'chart.arrange', 'Bidang Statistik dan Persandian')],
    ['copy-picture', (page) => unitMenu(page, 'chart.more')],
    ['merge-units', merge],
    ['as-of', (page) => goTo(page, words('screen.bagan'))],
    ['place-waiting', waiting],
  ],
  [
    ['print-peta-jabatan', (page) => numbersMenu(page, 'ringkasan.peta')],
    ['templates', templates],
    ['fill-sheet', (page) => goTo(page, words('screen.lembar'))],
    ['accept-finding', (page) => goTo(page, words('screen.temuan'))],
    ['rule-pack', (page) => tab(page, 'temuan', 'findings.tab-rules')],
    ['rule-packs', (page) => tab(page, 'temuan', 'findings.tab-rules')],
    ['tipe-score', (page) => tab(page, 'temuan', 'findings.tab-score')],
    ['official-moves', (page) => goTo(page, words('screen.kekosongan'))],
    ['retirement', (page) => tab(page, 'kekosongan', 'vacancy.tab-retirements')],
    ['scan-list', (page) => tab(page, 'kekosongan', 'vacancy.tab-documents')],
    ['agenda', (page) => tab(page, 'ringkasan', 'ringkasan.tab-today')],
    ['see-coming', (page) => tab(page, 'kekosongan', 'vacancy.tab-retirements')],
    ['extend-acting', (page) => tab(page, 'kekosongan', 'vacancy.tab-acting')],
    ['end-acting', (page) => tab(page, 'kekosongan', 'vacancy.tab-acting')],
    ['note-holidays', (page) => tab(page, 'kekosongan', 'vacancy.tab-freezes')],
    ['note-freeze', freeze],
    ['print-vacancies', (page) => registerMenu(page)],
    ['fill-post', vacancy],
    ['follow-vacancy', vacancy],
    ['scans', (page) => pick(page, 'Seksi Pusat Data')],
    ['appoint-acting', vacancy],
    ['decree-and-swearing', fillForm],
  ],
  [
    ['print-lampiran', lampiran],
    ['print-poster', lampiran],
    ['smaller-paper', lampiran],
    ['print-replacement', printed],
    ['import-table', chosenTable],
    ['import-receipt', importStep('import.step-receipt')],
    ['update-from-table', importStep('import.step-update')],
    ['blank-table', (page) => goTo(page, words('screen.data'))],
    ['export-table', (page) => goTo(page, words('screen.data'))],
    ['work-together', (page) => tab(page, 'data', 'data.tab-sharing')],
    ['restore', (page) => tab(page, 'riwayat', 'restore.tab-restore')],
    ['backup', (page) => tab(page, 'riwayat', 'restore.tab-restore')],
    ['second-copy', (page) => goTo(page, words('screen.pengaturan'))],
    ['shared-folder', (page) => tab(page, 'data', 'data.tab-sharing')],
    ['city-server', (page) => tab(page, 'data', 'data.tab-sharing')],
    ['set-up-server', serverForm],
    ['integrity', (page) => tab(page, 'riwayat', 'restore.tab-integrity')],
    ['not-saved', unsaved],
    ['problem-report', openReport],
    ['unexpected', openUnread],
    ['report-month', report],
  ],
  [
    ['compare-structures', (page) => goTo(page, words('screen.usulan'))],
    ['make-proposal', beginProposal],
    ['undo', draft],
    ['submit-proposal', (page) => proposal(page)],
    ['print-decision-sheet', (page) => proposal(page)],
    ['place-officials', (page) => proposal(page)],
    ['offer-options', (page) => proposalMenu(page)],
    ['settle-clashes', clash],
    ['key-in-decision', decide],
    ['establish-proposal', decided],
    ['enact-proposal', established],
  ],
  ...LAST_PARTS,
]

async function newOffice(page: Page) {
  await page.getByRole('button', { name: words('welcome.new') }).click()
  await page.getByRole('dialog').getByLabel(words('welcome.name')).fill('Dinas Perhubungan')
}

const frontDialog = (page: Page) => page.locator('[role="dialog"][aria-modal="true"]').last()

/** The control of that name that can be seen: in the question that is open, else on the screen. */
export async function control(page: Page, key: WordKey): Promise<Locator> {
  const name = words(key).replace(/…$/, '')
  const begins = new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
  const asked = (await frontDialog(page).count()) > 0
  const scope = asked ? frontDialog(page) : page.locator('body')
  const ways = [
    ...(['menuitem', 'tab', 'button', 'radio', 'combobox', 'textbox', 'group'] as const).map(
      (role) => scope.getByRole(role, { name: begins }),
    ),
    scope.getByLabel(begins),
    scope.getByText(begins),
  ]
  let found: Locator | null = null
  await expect
    .poll(
      async () => {
        for (const way of ways) {
          for (const one of await way.all()) {
            if (!(await one.isVisible()) || (await isOfTheRail(one))) continue
            found = one
            return true
          }
        }
        return false
      },
      { timeout: PATIENCE_MS, message: `“${name}” is not on the screen` },
    )
    .toBe(true)
  if (!found) throw new Error(`“${name}” is not on the screen`)
  return found
}

/** The rail names the screens; what is framed stands on one. */
function isOfTheRail(one: Locator): Promise<boolean> {
  return one.evaluate((element) => element.closest('nav') !== null)
}

async function officeMenu(page: Page) {
  await page
    .getByRole('button', { name: /^Dinas Komunikasi/ })
    .first()
    .click()
}

async function unit(page: Page, name = UNIT) {
  await goTo(page, words('screen.bagan'))
  await pick(page, name)
}

async function onUnit(page: Page, key: string, name = UNIT) {
  await unit(page, name)
  await page.keyboard.press(key)
}

async function unitMenu(page: Page, key: WordKey, name = UNIT) {
  await unit(page, name)
  await (await control(page, key)).click()
}

async function merge(page: Page) {
  await goTo(page, words('screen.bagan'))
  await choose(page, 'Seksi Persandian', 'Seksi Keamanan Informasi')
  await page.keyboard.press('Control+J')
}

async function tab(
  page: Page,
  screen: 'ringkasan' | 'data' | 'temuan' | 'kekosongan' | 'riwayat',
  key: WordKey,
) {
  await goTo(page, words(`screen.${screen}`))
  await page.getByRole('tab', { name: words(key) }).click()
}

async function serverForm(page: Page) {
  await tab(page, 'data', 'data.tab-sharing')
  await page.getByRole('button', { name: words('sharing.server-join') }).click()
}

async function numbersMenu(page: Page, key: WordKey) {
  await goTo(page, words('screen.ringkasan'))
  await (await control(page, 'ringkasan.tab-numbers')).click()
  await page
    .getByRole('button', { name: words(key) })
    .first()
    .click()
}

async function templates(page: Page) {
  await goTo(page, words('screen.ringkasan'))
  await (await control(page, 'ringkasan.templates')).click()
}

/** Whoever held a unit that is deleted waits below the chart. */
async function waiting(page: Page) {
  await onUnit(page, 'Delete')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('chart.abolish') })
    .click()
  await page
    .getByRole('button', { name: /belum ditempatkan/i })
    .first()
    .click()
}

async function freeze(page: Page) {
  await tab(page, 'kekosongan', 'vacancy.tab-freezes')
  await page.getByRole('button', { name: words('freeze.add') }).click()
}

async function registerMenu(page: Page) {
  await tab(page, 'kekosongan', 'vacancy.tab-register')
  await page.getByRole('button', { name: words('vacancy.export') }).click()
}

async function vacancy(page: Page) {
  await tab(page, 'kekosongan', 'vacancy.tab-register')
  await page.locator('main button[data-line]').first().click()
}

async function fillForm(page: Page) {
  await vacancy(page)
  await (await control(page, 'vacancy.fill')).click()
}

async function chosenTable(page: Page, { program, folder }: Launched) {
  const path = join(folder, 'Daftar unit 2018.csv')
  writeFileSync(path, TABLE)
  await program.chooseFiles([path])
  await goTo(page, words('screen.data'))
  await page.getByRole('button', { name: words('data.open') }).click()
  await page.getByRole('tab', { name: words('import.step-preview') }).click()
}

function importStep(step: 'import.step-receipt' | 'import.step-update'): Way[1] {
  return async (page, started) => {
    await chosenTable(page, started)
    await page.getByRole('tab', { name: words(step) }).click()
  }
}

async function beginProposal(page: Page) {
  await goTo(page, words('screen.usulan'))
  await page
    .getByRole('button', { name: words('proposal.new') })
    .first()
    .click()
  await page.getByRole('dialog').getByLabel(words('proposal.name')).fill(PROPOSAL)
}

async function draft(page: Page) {
  await newProposal(page, PROPOSAL)
  await page.getByRole('button', { name: words('proposal.edit') }).click()
  await rename(page, 'Bidang Layanan E-Government', 'Bidang Aplikasi Informatika')
  await pick(page, 'Seksi Persandian')
  await page.keyboard.press('Delete')
  await page.getByRole('dialog').getByRole('button', { name: /Hapus/ }).last().click()
}

async function proposal(page: Page) {
  await goTo(page, words('screen.usulan'))
}

async function proposalMenu(page: Page) {
  await proposal(page)
  await page
    .getByRole('main')
    .getByRole('button', { name: words('proposal.more') })
    .click()
}

async function clash(page: Page) {
  await page
    .getByRole('button', { name: words('proposal.back-to-proposal') })
    .first()
    .click()
  await goTo(page, words('screen.bagan'))
  await rename(page, 'Bidang Layanan E-Government', 'Bidang Pemerintahan Digital')
  await goTo(page, words('screen.usulan'))
  await openTab(page, words('proposal.tab-clashes'))
}

async function decide(page: Page) {
  for (const group of await page
    .getByRole('main')
    .getByRole('radio', { name: /Informatika/ })
    .all()) {
    await group.check()
  }
  await page.getByRole('button', { name: words('clash.settle') }).click()
  await page.getByRole('button', { name: words('proposal.submit'), exact: true }).click()
  await page.getByRole('button', { name: words('proposal.review') }).click()
  await openTab(page, words('proposal.tab-decide'))
  await page.getByLabel(words('decide.text')).fill('1 S, 2 R perbaiki nama')
}

async function decided(page: Page) {
  await page.getByLabel(words('decide.text')).fill('1-2 S')
  await page.getByRole('button', { name: words('decide.commit') }).click()
  await openTab(page, words('proposal.tab-road'))
}

async function established(page: Page) {
  await page.getByRole('textbox', { name: 'Nomor' }).fill('31 Tahun 2018')
  await page.getByRole('textbox', { name: 'Tanggal' }).fill('1/10/2018')
  await page.keyboard.press('Tab')
  await page
    .getByRole('button', { name: words('proposal.establish') })
    .last()
    .click()
}
