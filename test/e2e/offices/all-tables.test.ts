import type { Page } from '@playwright/test'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { countRecords } from '../../../renderer/exchange/look/count-import.ts'
import { longOr } from '../../make/long-form.ts'
import { OFFICE_TABLES } from '../../make/office-tables/all-tables.ts'
import { type OfficeTable, officeTableBytes } from '../../make/office-tables/office-table.ts'
import { STRANGER_TABLES } from '../../make/office-tables/strangers/all.ts'
import { expect, test } from '../desk.ts'

/** In `npm test` one of each kind of list; how each is read, the units tell. */
const SAMPLE = ['bezetting-nama-digabung.xlsx', 'lampiran-sk-pelantikan.xlsx', 'daftar-plt-plh.csv']
const LONG = [...STRANGER_TABLES, ...OFFICE_TABLES.filter((one) => !STRANGER_TABLES.includes(one))]

test('every table of an office comes in through the window as its truth says', async ({ desk }) => {
  const tables = longOr(LONG, ({ name }) => SAMPLE.includes(name))
  test.setTimeout(60_000 + tables.length * 20_000)
  const { page } = await desk.start()
  for (const table of tables) {
    await test.step(table.name, async () => {
      await drop(page, table.name, officeTableBytes(table))
      await lookedAt(page, table)
      const before = await databases(page)
      await page.getByRole('button', { name: 'Buka sebagai berkas baru' }).click()
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect
        .poll(async () => countsOf(await newRecords(page, before), table), { message: table.name })
        .toEqual(truthOf(table))
    })
  }
})

/** Lets a file fall on the window, as from the desk of the system. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const text = Buffer.from(bytes).toString('base64')
  await page.evaluate(
    ({ name: called, text: packed }) => {
      const content = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0))
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content], called))
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    { name, text },
  )
}

/** What the window says the file would bring. */
async function lookedAt(page: Page, table: OfficeTable): Promise<void> {
  const preview = page.getByRole('tab', { name: 'Pratinjau' })
  await preview.click()
  const cells = page.getByRole('table', { name: 'Yang akan dibawa' }).locator('tbody td')
  const { units, people, posts, seats, vacant, passed = [] } = table.gives
  const told = [units, posts, seats, people, undefined, vacant]
  for (const [at, count] of told.entries()) {
    if (count === undefined) continue
    await expect(cells.nth(at), `${table.name}: ${at}`).toHaveText(count.toLocaleString('id'))
  }
  if (passed.length > 0)
    await expect(page.getByText(`${passed.length} baris dilewati`)).toBeVisible()
}

const COUNTS = ['units', 'people', 'posts', 'seats', 'vacant'] as const
type Counts = Partial<Record<(typeof COUNTS)[number] | 'acting', number>>

/** What the truth of a table says of the office that is made of it. */
function truthOf({ gives }: OfficeTable): Counts {
  const told = COUNTS.filter((one) => gives[one] !== undefined).map((one) => [one, gives[one]])
  const acting = gives.roles?.filter((role) => role !== 'definitif').length
  return { ...Object.fromEntries(told), ...(acting === undefined ? {} : { acting }) }
}

/** The same of the records that are stored. */
function countsOf(records: readonly StructureRecord[], table: OfficeTable): Counts {
  const { vacantSeats, ...counts } = countRecords(records, null)
  const acting = records.filter((one) => one.kind === 'appointment' && one.role !== 'definitif')
  const all = { ...counts, vacant: vacantSeats, acting: acting.length }
  return Object.fromEntries(
    Object.keys(truthOf(table)).map((one) => [one, all[one as keyof typeof all]]),
  )
}

/** The offices that are stored. */
function databases(page: Page): Promise<string[]> {
  return page.evaluate(async () =>
    (await indexedDB.databases()).flatMap(({ name = '' }) =>
      name.startsWith('bagan-') ? [name] : [],
    ),
  )
}

/** The records of the office that was not stored before; none where there is no such office yet. */
function newRecords(page: Page, before: readonly string[]): Promise<StructureRecord[]> {
  return page.evaluate(async (known) => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name)
    const name = names.find((one) => one.startsWith('bagan-') && !known.includes(one))
    if (!name) return []
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await done(indexedDB.open(name))
    const all = database.objectStoreNames.contains('records')
      ? await done(database.transaction('records').objectStore('records').getAll())
      : []
    database.close()
    return all
  }, before)
}
