import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { WordKey } from '../../renderer/words/dictionary.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { box, pick } from './chart.ts'
import type { Launched } from './launch.ts'
import { chooseFiles } from './system-dialogs.ts'

/** A dialog, and how one comes to it in the example while the program speaks English. */
export type DialogWay = readonly [
  name: string,
  way: (page: Page, launched: Launched) => Promise<unknown>,
]

const words = wordsIn('en')
const UNIT = 'Seksi Pusat Data'
const LATE = 'Subbagian Tata Usaha'
const VACANT = 'Seksi Layanan Informasi Publik'
/** The parts of the program whose dialogs are opened. */
type Screen =
  | 'ringkasan'
  | 'bagan'
  | 'lembar'
  | 'kekosongan'
  | 'usulan'
  | 'temuan'
  | 'data'
  | 'pengaturan'

/** Every dialog that opens over an open office, in the order in which the screens are walked through. */
export const DIALOGS: readonly DialogWay[] = [
  ['a unit is added', (page) => onUnit(page, 'Insert')],
  ['a unit is moved', (page) => onUnit(page, 'Control+m')],
  ['a unit is deleted', (page) => onUnit(page, 'Delete')],
  ['a branch is copied', (page) => onUnit(page, 'Control+d')],
  ['several are changed', (page) => onUnit(page, 'Control+e')],
  ['a unit is split', (page) => onUnit(page, null, 'chart.split')],
  ['names are replaced', (page) => onUnit(page, null, 'chart.replace')],
  [
    'posts become functional',
    (page) => onUnit(page, null, 'chart.delayer', 'Bidang Statistik dan Persandian'),
  ],
  ['units are merged', merged],
  ['a person is corrected', (page) => inPanel(page, 'panel.edit-person')],
  ['somebody leaves', (page) => inPanel(page, 'panel.end-appointment')],
  ['an appointment is corrected', (page) => inPanel(page, 'correction.open')],
  ['the history of a post', (page) => inPanel(page, 'panel.post-history')],
  ['a post is moved', postMoved],
  ['an acting term is extended', (page) => inPanel(page, 'vacancy.extend', LATE)],
  ['an acting term ends', (page) => inPanel(page, 'vacancy.end-acting', LATE)],
  ['another acts', (page) => inPanel(page, 'panel.replace-acting', LATE)],
  ['somebody acts', (page) => inPanel(page, 'panel.name-acting', VACANT)],
  ['a post is filled', (page) => inPanel(page, 'panel.fill', VACANT)],
  ['everything is looked for', (page) => page.keyboard.press('Control+k')],
  ['about the program', (page) => command(page, 'about.title')],
  ['a new office', (page) => command(page, 'shell.file-new')],
  ['rows are deleted', rowsDeleted],
  ['a block is too long', blockTooLong],
  ['a vacancy is noted', (page) => onTab(page, 'vacancy.tab-register', 'vacancy.add')],
  [
    'a post is looked for',
    (page) => onTab(page, 'vacancy.tab-register', 'vacancy.section-history'),
  ],
  ['a step is recorded', stepRecorded],
  ['who acts is chosen', (page) => onTab(page, 'vacancy.tab-acting', 'vacancy.name-acting')],
  ['many are sworn in', (page) => onTab(page, 'vacancy.tab-road', 'inauguration.open')],
  ['a freeze', (page) => onTab(page, 'vacancy.tab-freezes', 'freeze.add')],
  ['a finding is accepted', (page) => onScreen(page, 'temuan', 'findings.accept')],
  ['the posts behind a number', numberOpened],
  ['copies are placed', copiesPlaced],
  ['a proposal begins', (page) => onScreen(page, 'usulan', 'proposal.new')],
  ['a proposal is described anew', proposalDescribed],
  ['a copy is sealed', sealed],
  ['a table comes in', tableComes],
  ['the office is renamed', officeRenamed],
  ['another day is edited', otherDay],
  ['an office of the cabinet is renamed', (page) => inCabinet(page, 'office.rename-menu')],
  ['an office of the cabinet is deleted', (page) => inCabinet(page, 'office.trash-menu')],
]

/** Goes to a part of the program while it speaks English. */
async function show(page: Page, screen: Screen): Promise<void> {
  await page
    .getByRole('navigation', { name: words('shell.navigation') })
    .getByRole('button', { name: new RegExp(`^${words(`screen.${screen}`)}\\s*[\\d.,]*$`) })
    .click()
  await expect(page.getByRole('main', { name: words(`screen.${screen}`) })).toBeVisible()
}

async function command(page: Page, key: WordKey): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: words('shell.search') }).fill(words(key))
  await expect(page.locator('#palette-list [aria-selected="true"]')).toContainText(words(key))
  await page.keyboard.press('Enter')
  await expect(page.locator('#palette-list')).toHaveCount(0)
}

async function onUnit(page: Page, key: string | null, name?: WordKey, unit = UNIT): Promise<void> {
  await show(page, 'bagan')
  await pick(page, unit)
  if (key) await page.keyboard.press(key)
  if (name) await command(page, name)
}

async function merged(page: Page): Promise<void> {
  await onUnit(page, null)
  await box(page, 'Seksi Persandian').click({ modifiers: ['Control'] })
  await page.keyboard.press('Control+j')
}

async function inPanel(page: Page, key: WordKey, unit = UNIT): Promise<void> {
  await onUnit(page, null, undefined, unit)
  await page
    .getByRole('complementary', { name: words('shell.panel') })
    .getByRole('button', { name: words(key), exact: true })
    .first()
    .click()
}

async function postMoved(page: Page): Promise<void> {
  await inPanel(page, 'panel.more-acts')
  await page.getByRole('menuitem', { name: words('panel.move-post') }).click()
}

async function onScreen(page: Page, screen: Screen, key: WordKey): Promise<void> {
  await show(page, screen)
  await page
    .getByRole('main')
    .getByRole('button', { name: words(key), exact: true })
    .first()
    .click()
}

async function onTab(page: Page, tab: WordKey, key: WordKey): Promise<void> {
  await show(page, 'kekosongan')
  await page.getByRole('tab', { name: words(tab) }).click()
  await onScreen(page, 'kekosongan', key)
}

async function rowsDeleted(page: Page): Promise<void> {
  await show(page, 'lembar')
  await page.getByRole('treegrid').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: words('sheet.remove') }).click()
}

async function stepRecorded(page: Page): Promise<void> {
  await show(page, 'kekosongan')
  await page.getByRole('tab', { name: words('vacancy.tab-register') }).click()
  await page.locator('main button[data-line]').first().click()
  await page
    .getByRole('button', { name: new RegExp(`^${words('road.record')}`) })
    .first()
    .click()
}

async function numberOpened(page: Page): Promise<void> {
  await show(page, 'ringkasan')
  await page.locator('main tfoot button').first().click()
}

async function copiesPlaced(page: Page): Promise<void> {
  await show(page, 'ringkasan')
  await page.getByRole('main').getByText(words('ringkasan.templates'), { exact: true }).click()
  await onScreen(page, 'ringkasan', 'templates.place')
}

async function sealed(page: Page): Promise<void> {
  await show(page, 'data')
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(words('data.sealed')) })
    .first()
    .click()
}

async function officeRenamed(page: Page): Promise<void> {
  await show(page, 'pengaturan')
  await page.getByRole('textbox', { name: words('settings.officeName') }).fill('Dinas Kominfo')
  await page.keyboard.press('Tab')
}

async function blockTooLong(page: Page, { program }: Launched): Promise<void> {
  await program.evaluate(({ clipboard }) => clipboard.writeText('Arsiparis\nPranata\nBendahara'))
  await show(page, 'lembar')
  await page.getByRole('treegrid').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+v')
}

/** The proposal is begun in its dialog, which stays as the one that is described. */
async function proposalDescribed(page: Page): Promise<void> {
  await onScreen(page, 'usulan', 'proposal.new')
  await page.getByLabel(words('proposal.name')).fill('Penataan 2018')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('proposal.create') })
    .click()
  await page
    .getByRole('main')
    .getByRole('button', { name: words('proposal.more') })
    .click()
  await page.getByRole('menuitem', { name: words('proposal.details') }).click()
}

async function tableComes(page: Page, { program, folder }: Launched): Promise<void> {
  const table = join(folder, 'unit.csv')
  writeFileSync(table, 'kode;nama;induk\n1;Dinas Uji;\n2;Sekretariat;1\n3;Bidang Satu;1\n')
  await chooseFiles(program, [table])
  await command(page, 'shell.file-open')
}

async function otherDay(page: Page): Promise<void> {
  await show(page, 'bagan')
  await page.getByRole('button', { name: new RegExp(`^${words('shell.as-of')}`) }).click()
  const day = page.getByRole('textbox', { name: words('shell.as-of') })
  await day.fill('2/5/2018')
  await day.press('Enter')
  await page.keyboard.press('Escape')
  await onUnit(page, 'F2')
  await page.keyboard.type('Seksi Lain')
  await page.keyboard.press('Enter')
}

/** An own office is made for it the first time; the cabinet is what shows when none is open. */
async function inCabinet(page: Page, act: WordKey): Promise<void> {
  const menu = page
    .getByRole('button', { name: words('office.acts', { name: 'Dinas Sosial' }) })
    .first()
  if ((await menu.count()) === 0) {
    await command(page, 'shell.file-new')
    await page.getByLabel(words('welcome.name')).fill('Dinas Sosial')
    await page.keyboard.press('Enter')
    await expect(box(page, 'Dinas Sosial')).toBeVisible()
    await expect(page.getByText(new RegExp(`^${words('shell.saved')}( \\d|$)`))).toBeVisible()
    await command(page, 'shell.close-file')
  }
  await menu.click()
  await page.getByRole('menuitem', { name: words(act) }).click()
}
