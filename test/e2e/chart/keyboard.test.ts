import type { Page } from '@playwright/test'
import { saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { add, ask, choose, command, confirm, find, rename } from '../keys.ts'
import { longOnly } from '../long-form.ts'
import { outline, type StoredRecord, storedRecords } from '../stored.ts'
import { BIDANG, FORM_2018, FORM_2021, KJF, OFFICE, UPT } from './office-2018.ts'

const HOLDER = 'Wulan Sekarningrum'
/** Past the sekretariat, each bidang and each UPT. */
const TO_THE_FRONT = 1 + BIDANG.length + UPT.length
const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Rincian' })

async function newOfficeByKeyboard(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /Mulai kantor baru/ })
  await expect(button).toBeEnabled()
  for (let press = 0; press < 5; press++) {
    if (await button.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Nama kantor')).toBeFocused()
  await page.keyboard.type(OFFICE)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main', { name: 'Bagan' })).toBeVisible()
}

/** What the template brought goes, one branch after another. */
async function clear(page: Page): Promise<void> {
  for (;;) {
    const [, first] = await outline(page)
    if (!first) break
    await find(page, first.trim())
    await page.keyboard.press('Delete')
    await confirm(page)
  }
  expect(await outline(page)).toEqual([OFFICE])
}

/** @returns how many edits it took */
async function drawn2018(page: Page): Promise<number> {
  let edits = 0
  const put = async (key: string, name: string, down = 0) => {
    await add(page, key, name, down)
    edits++
  }
  await find(page, OFFICE)
  await put('Insert', '', 1)
  await put('Insert', 'Umum')
  await put('Shift+Insert', 'Kepegawaian')
  await put('Shift+Insert', 'Keuangan')
  for (const [bidang, seksi] of BIDANG) {
    await find(page, OFFICE)
    await put('Insert', bidang)
    for (const [at, name] of seksi.entries()) await put(at === 0 ? 'Insert' : 'Shift+Insert', name)
  }
  for (const [at, name] of UPT.entries()) {
    await find(page, OFFICE)
    await put('Insert', name, at === 0 ? 2 : 1)
    await rename(page, `UPT ${name}`)
    await put('Insert', 'Umum')
    edits++
  }
  return edits
}

/** One official is named in the sheet. @returns how many edits it took */
async function named(page: Page): Promise<number> {
  await page.keyboard.press('Control+3')
  await expect(page.getByRole('main', { name: 'Lembar data' })).toBeVisible()
  await command(page, 'Kepala Seksi Tata Kelola E-Government')
  await expect(page.getByRole('treegrid')).toBeFocused()
  await page.keyboard.press('Home')
  for (let column = 0; column < 9; column++) await page.keyboard.press('ArrowRight')
  await page.keyboard.type(HOLDER)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('gridcell', { name: HOLDER })).toBeVisible()
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('main', { name: 'Bagan' })).toBeVisible()
  return 1
}

/** @returns how many edits it took */
async function delayered2021(page: Page): Promise<number> {
  const { keyboard } = page
  const dialog = page.getByRole('dialog')
  await test.step('two subbagian of the sekretariat become one', async () => {
    await find(page, 'Sekretariat')
    await keyboard.press('ArrowDown')
    await expect(panelOf(page).getByRole('heading', { name: 'Subbagian Umum' })).toBeVisible()
    await keyboard.press('Shift+ArrowDown')
    await ask(page, 'Control+j')
    await expect(dialog).toContainText('Gabungkan 2 unit')
    await expect(dialog.getByLabel('Unit yang tetap ada')).toHaveValue('Subbagian Umum')
    await expect(dialog.getByLabel('Nama unit hasil gabungan')).toBeFocused()
    await keyboard.insertText('Subbagian Umum dan Kepegawaian')
    await confirm(page)
  })
  await test.step('the seksi end in one act, each head with a functional title', async () => {
    await find(page, OFFICE)
    await command(page, 'Sederhanakan')
    await expect(dialog.getByLabel('Jabatan fungsional bagi semua')).toBeFocused()
    await keyboard.type('Pranata Komputer Ahli Muda')
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await keyboard.type('Statistisi Ahli Muda')
    await keyboard.press('Enter')
    await expect(dialog).toBeHidden()
  })
  await test.step('functional groups for the sekretariat and the office; the latter goes to the front', async () => {
    await find(page, 'Sekretariat')
    await add(page, 'Insert', '', 1)
    await find(page, OFFICE)
    await add(page, 'Insert', '', 3)
    for (let step = 0; step < TO_THE_FRONT; step++) await keyboard.press('Alt+ArrowUp')
  })
  await test.step('UPT become UPTD, both of kelas A; then one of kelas B, which has no subbagian', async () => {
    await ask(page, 'Control+h')
    await keyboard.type('UPT')
    await keyboard.press('Tab')
    await keyboard.type('UPTD')
    await confirm(page)
    await find(page, `UPTD ${UPT[0]}`)
    await keyboard.press('Shift+ArrowRight')
    await ask(page, 'Control+e')
    await expect(dialog).toContainText('Ubah 2 unit')
    await keyboard.press('Tab')
    await choose(page, 2)
    await confirm(page, 'Control+Enter')
    await find(page, `UPTD ${UPT[1]}`)
    await ask(page, 'Control+e')
    await keyboard.press('Tab')
    await choose(page, 3)
    await confirm(page, 'Control+Enter')
    await keyboard.press('ArrowDown')
    await expect(panelOf(page).getByRole('heading', { name: 'Subbagian Umum' })).toBeVisible()
    await keyboard.press('Delete')
    await expect(dialog).toContainText('1 unit dan 1 jabatan')
    await confirm(page)
  })
  return 1 + 1 + 2 + TO_THE_FRONT + 1 + 2 + 1
}

/** Of what the office consists, without ids: units with kind, tipe and line, posts with kind, eselon and holders. */
function form(records: readonly StoredRecord[]) {
  const by = (id: unknown) => records.find((record) => record.id === id)
  const holders = (post: string) =>
    records
      .filter(({ kind, postId }) => kind === 'appointment' && postId === post)
      .map(({ personId }) => by(personId)?.name)
  return {
    units: records
      .filter(({ kind }) => kind === 'unit')
      .map(({ name, type, tipe, line }) => [name, type, tipe, line].join(' | ')),
    posts: records
      .filter(({ kind }) => kind === 'post')
      .map(({ id, unitId, title, category, eselon, head }) =>
        [by(unitId)?.type, title, category, eselon, head ? 'head' : '', ...holders(id)].join(' | '),
      ),
    lines: records
      .filter(({ kind }) => kind === 'succession')
      .map(({ act, toId }) => [act, by(toId)?.name ?? by(toId)?.title].join(' | ')),
  }
}

/** The same for the office as the delayering must leave it. */
function expected2021() {
  const unit = (name: string, type: string, tipe = '', line = 'komando') =>
    [name, type, tipe, line].join(' | ')
  const groups = Array.from({ length: 2 + BIDANG.length }, () => unit(KJF, 'kjf', '', 'koordinasi'))
  const head = (type: string, title: string, category: string, eselon: string) =>
    [type, title, category, eselon, 'head'].join(' | ')
  const functional = BIDANG.flatMap(([, seksi]) => seksi).map((name, at) => {
    const title = at === 0 ? 'Statistisi Ahli Muda' : 'Pranata Komputer Ahli Muda'
    const holder = name === 'Tata Kelola E-Government' ? [HOLDER] : []
    return ['kjf', title, 'fungsional', '', '', ...holder].join(' | ')
  })
  return {
    units: [
      unit(OFFICE, 'dinas', 'A'),
      ...groups,
      unit('Sekretariat', 'sekretariat'),
      unit('Subbagian Umum dan Kepegawaian', 'subbagian'),
      unit('Subbagian Keuangan', 'subbagian'),
      ...BIDANG.map(([name]) => unit(`Bidang ${name}`, 'bidang')),
      unit(`UPTD ${UPT[0]}`, 'uptd', 'A'),
      unit('Subbagian Umum', 'subbagian'),
      unit(`UPTD ${UPT[1]}`, 'uptd', 'B'),
    ],
    posts: [
      head('dinas', `Kepala ${OFFICE}`, 'jpt', 'II.b'),
      head('sekretariat', 'Sekretaris', 'administrator', 'III.a'),
      head('subbagian', 'Kepala Subbagian Umum dan Kepegawaian', 'pengawas', 'IV.a'),
      head('subbagian', 'Kepala Subbagian Keuangan', 'pengawas', 'IV.a'),
      ...BIDANG.map(([name]) => head('bidang', `Kepala Bidang ${name}`, 'administrator', 'III.b')),
      ...functional,
      ...UPT.map((name) => head('uptd', `Kepala UPTD ${name}`, 'pengawas', 'IV.a')),
      head('subbagian', 'Kepala Subbagian Umum', 'pengawas', 'IV.b'),
    ],
    lines: [
      'merge | Subbagian Umum dan Kepegawaian',
      ...BIDANG.flatMap(([, seksi]) => seksi.map(() => `merge | ${KJF}`)),
    ],
  }
}

const sorted = (one: ReturnType<typeof form>) =>
  Object.fromEntries(Object.entries(one).map(([key, list]) => [key, [...list].sort()]))

test('a whole dinas from nothing and delayered, by keyboard alone; all undone, all redone', async ({
  desk,
}) => {
  longOnly('random-edits, outline and story-keys by keyboard')
  test.setTimeout(480_000)
  const { page } = await desk.start()
  await newOfficeByKeyboard(page)
  await clear(page)
  await saved(page)
  const nothing = await storedRecords(page)

  let edits = await drawn2018(page)
  await saved(page)
  expect(await outline(page)).toEqual(FORM_2018)
  edits += await named(page)
  await saved(page)
  const old = await storedRecords(page)
  const after = await delayered2021(page)
  await saved(page)
  expect(await outline(page)).toEqual(FORM_2021)
  const delayered = await storedRecords(page)
  expect(sorted(form(delayered))).toEqual(sorted(expected2021()))

  const presses = async (key: string, times: number) => {
    for (let press = 0; press < times; press++) await page.keyboard.press(key)
  }
  await presses('Control+z', after)
  await expect.poll(() => storedRecords(page)).toEqual(old)
  await presses('Control+z', edits)
  await expect.poll(() => storedRecords(page)).toEqual(nothing)
  await expect(page.getByRole('button', { name: /^Urungkan/ })).toBeEnabled()
  await presses('Control+y', edits)
  await expect.poll(() => storedRecords(page)).toEqual(old)
  await presses('Control+y', after)
  await expect.poll(() => storedRecords(page)).toEqual(delayered)
})
