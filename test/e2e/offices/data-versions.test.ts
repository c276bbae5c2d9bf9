import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { DATA_VERSION } from '../../../renderer/domain/records/data-version.ts'
import { databaseName } from '../../../renderer/storage/database.ts'
import { longOr } from '../../make/long-form.ts'
import { addBelow, box, saved } from '../chart.ts'
import { type Desk, expect, test } from '../desk.ts'
import { electronOnly } from '../engine.ts'
import { longOnly } from '../long-form.ts'
import { codeField } from '../papers.ts'
import { goTo } from '../rail.ts'

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url))
const ID = 'contoh-diskominfo'
const NEWER = DATA_VERSION + 1
const PARENT = 'Bidang Aplikasi Informatika'

/** What a `vN.json` says of the proposals in its files. */
interface Told {
  readonly proposals: readonly {
    readonly name: string
    readonly versions: readonly { readonly fingerprint: string }[]
  }[]
}

/** Puts what an older program left on this desk. */
function leave(desk: Desk, version: string, ...parts: readonly ('user-data' | 'folder')[]): void {
  if (parts.includes('user-data')) electronOnly('a profile an older Electron has written')
  for (const part of parts) {
    const zip = unzipSync(readFileSync(join(FIXTURES, version, `${version}-${part}.zip`)))
    for (const [path, bytes] of Object.entries(zip)) {
      if (path.endsWith('/')) continue
      mkdirSync(dirname(join(desk.folder, path)), { recursive: true })
      writeFileSync(join(desk.folder, path), bytes)
    }
  }
}

/** Who has it open, which the program says in an office's folder for as long as it has. */
const NOTE = 'sedang-dibuka.json'

/** Sums of all files of the workspace's folder, by name. */
function folderSums(desk: Desk): Record<string, string> {
  const folder = join(desk.folder, 'berkas', ID)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
  const sum = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
  return Object.fromEntries(files.map((name) => [name, sum(name)]))
}

/** Every code that was printed before, typed from the paper, leads to its proposal. */
async function expectCodesFound(page: Page, version: string): Promise<void> {
  const told = readFileSync(join(FIXTURES, version, `${version}.json`), 'utf8')
  const { proposals }: Told = JSON.parse(told)
  for (const { name, versions } of proposals) {
    for (const { fingerprint } of versions) {
      const field = await codeField(page)
      await field.fill(fingerprint)
      await page.getByRole('button', { name: 'Buka isian' }).click()
      await expect(page.getByRole('tablist', { name, exact: true })).toBeVisible()
    }
  }
  await goTo(page, 'Bagan')
}

/** Names of the databases of the program. */
function databases(page: Page): Promise<string[]> {
  return page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name = '' }) => name).sort(),
  )
}

async function expectWhole(page: Page, units = 25): Promise<void> {
  await expect(page.getByText(`${units} unit`).first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Urungkan: (ganti nama|tambah)/ })).toBeEnabled()
  await expect(page.getByRole('button', { name: /^Ulangi: tambah/ })).toBeEnabled()
}

const LEFT_BEHIND = [
  ['v1', 25, 'profile and folder', ['user-data', 'folder']],
  ['v1', 25, 'its folder alone', ['folder']],
  ['v2', 26, 'profile and folder', ['user-data', 'folder']],
  ['v2', 26, 'its folder alone', ['folder']],
  ['v3', 27, 'profile and folder', ['user-data', 'folder']],
  ['v3', 27, 'its folder alone', ['folder']],
  ['v4', 28, 'profile and folder', ['user-data', 'folder']],
  ['v4', 28, 'its folder alone', ['folder']],
  ['v5', 29, 'profile and folder', ['user-data', 'folder']],
  ['v5', 29, 'its folder alone', ['folder']],
  ['v6', 30, 'profile and folder', ['user-data', 'folder']],
  ['v6', 30, 'its folder alone', ['folder']],
  ['v7', 31, 'profile and folder', ['user-data', 'folder']],
  ['v7', 31, 'its folder alone', ['folder']],
  ['v8', 32, 'profile and folder', ['user-data', 'folder']],
  ['v8', 32, 'its folder alone', ['folder']],
] as const

/** The oldest; each is brought up in the units, and here in the long form. */
const isOldest = (_: unknown, at: number) => at === 0

for (const [version, units, what, parts] of longOr(LEFT_BEHIND, isOldest)) {
  test(`data of ${version} opens: ${what}`, async ({ desk }) => {
    leave(desk, version, ...parts)
    const first = await desk.startProgram({ args: parts.length === 1 ? ['demo'] : [] })
    await expect(first.page.getByText(/dibawa ke bentuk sekarang|dipulihkan/)).toBeVisible()
    await expectWhole(first.page, units)
    await expectCodesFound(first.page, version)
    await addBelow(first.page, PARENT, 'Seksi Sesudah')
    await saved(first.page)
    await first.program.powerCut()
    const { page } = await desk.startProgram()
    await expect(box(page, 'Seksi Sesudah')).toBeVisible()
    await expect.poll(() => databases(page), { timeout: 20_000 }).toEqual([databaseName(ID)])
  })
}

test('an upgrade cut off again and again loses nothing', async ({ desk }) => {
  longOnly('the upgrade in the units; torture cuts it off')
  leave(desk, 'v1', 'user-data', 'folder')
  for (const ms of [0, 60, 150, 300]) {
    const cut = await desk.startProgram()
    await setTimeout(ms)
    await cut.program.powerCut()
  }
  const { page } = await desk.startProgram()
  await expectWhole(page)
  await addBelow(page, PARENT, 'Seksi Sesudah')
  await saved(page)
})

test('newer data is refused by name, shown on request, and not touched', async ({ desk }) => {
  longOnly('the same on a database in the units')
  leave(desk, 'v1', 'user-data', 'folder')
  const first = await desk.startProgram()
  await expectWhole(first.page)
  // The same data as a later version would keep it: another field in every record.
  const names = { today: databaseName(ID), next: databaseName(ID, NEWER), version: NEWER }
  await first.page.evaluate(async ({ today, next, version }) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const rows = async (name: string) => {
      const from = await done(indexedDB.open(today))
      const all = await done(from.transaction(name).objectStore(name).getAll())
      from.close()
      return all as { key?: string }[]
    }
    const [records, meta] = [await rows('records'), await rows('meta')]
    const opening = indexedDB.open(next, 10)
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('records', { keyPath: 'id' })
      opening.result.createObjectStore('meta', { keyPath: 'key' })
    }
    const to = await done(opening)
    const writing = to.transaction(['records', 'meta'], 'readwrite')
    for (const row of records) writing.objectStore('records').put({ ...row, later: null })
    for (const row of meta) writing.objectStore('meta').put({ ...row, v: version })
    await new Promise((resolve) => {
      writing.oncomplete = resolve
    })
    to.close()
  }, names)
  await setTimeout(4000)
  await first.program.powerCut()
  const { [NOTE]: left, ...before } = folderSums(desk)
  expect(left).toBeDefined()

  const { page } = await desk.startProgram()
  await expect(page.getByRole('alert')).toContainText(
    new RegExp(`data versi ${NEWER}.*mengenal sampai versi ${DATA_VERSION}`),
  )
  await page.getByRole('button', { name: 'Buka untuk dibaca saja' }).click()
  await expect(page.getByText(/25 unit/).first()).toBeVisible()
  await expect(page.getByRole('alert')).toContainText(/versi program yang lebih baru/)
  await setTimeout(4000)
  // What it only shows it does not have open: the note of the program that was killed is gone, all else as it was.
  expect(folderSums(desk)).toEqual(before)
})
