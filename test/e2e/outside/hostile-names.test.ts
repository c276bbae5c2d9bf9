import { box, pick, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { goTo, SCREENS } from '../rail.ts'
import { storedRecords } from '../stored.ts'

/** What would turn up in the page if a name were ever taken for a page. */
const TAGS = 'main script, img[src="x"], [onerror], [onload], iframe, object, embed'

test('a name with signs nobody sees is kept without them, and that is told', async ({ desk }) => {
  const { page } = await desk.start({ args: ['demo'] })
  await goTo(page, 'Bagan')
  await pick(page, 'Seksi Persandian')
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('Seksi \u202eNaidnasreP\u0001 <script>alert(1)</script>')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Tanda yang tidak terlihat dibuang')).toBeVisible()
  const name = 'Seksi NaidnasreP <script>alert(1)</script>'
  await expect(box(page, 'Seksi NaidnasreP')).toBeVisible()
  await saved(page)
  const names = (await storedRecords(page)).map((record) => record.name)
  expect(names).toContain(name)
})

test('hostile names that are stored already are text on every screen', async ({ desk }) => {
  longOnly('hostile names on papers and screens in test/papers/hostile-papers')
  const first = await desk.start({ args: ['demo'] })
  await goTo(first.page, 'Bagan')
  await saved(first.page)
  // Written past the program, as a file of another one could bring it.
  await first.page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name)
    const name = names.find((one) => one.startsWith('bagan-')) ?? ''
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await done(indexedDB.open(name))
    const store = database.transaction('records', 'readwrite').objectStore('records')
    const hostile = [
      '<img src=x onerror=window.hit=1>',
      'Kepala \u202eNATUPIL Bidang',
      'a\u0001b\ud800c',
      '"><iframe srcdoc="x"></iframe>',
      '{{name}}',
    ]
    const all = await done(store.getAll())
    for (const [at, record] of all.entries()) {
      const text = `${hostile[at % hostile.length]} ${at}`
      for (const field of ['name', 'title', 'note', 'shortName']) {
        if (typeof record[field] === 'string' && record[field] !== '') record[field] = text
      }
      await done(store.put(record))
    }
    database.close()
  })
  await first.program.close()

  const { page } = await desk.start()
  await goTo(page, 'Bagan')
  // What was changed past the program is put back by the history, on record: one undo has it here to stay.
  await page
    .getByRole('button', { name: /^Urungkan: kembalikan \d+ isian/ })
    .click({ timeout: 60_000 })
  const hostile = page.locator('[id^="box-unit:"]', { hasText: /<img|<iframe|NATUPIL/ })
  await expect(hostile.first()).toBeVisible()
  for (const screen of SCREENS) {
    await goTo(page, screen)
    expect(await page.locator(TAGS).count(), screen).toBe(0)
  }
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
  await goTo(page, 'Bagan')
  await expect(hostile.first()).toBeVisible()
})
