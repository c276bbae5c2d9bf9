import { startBus, type Told, whyNoBus } from '../at-spi.ts'
import { expect, test } from '../desk.ts'
import { electronOnly } from '../engine.ts'
import { find, keyOf } from '../keys.ts'
import { longOnly } from '../long-form.ts'
import { goTo } from '../rail.ts'

electronOnly('the system’s accessibility bus is that of the shipped runtime')

const named = (list: readonly Told[]) => list.map(({ name }) => name)

test('the system tells a screen reader registers, the chart, dialogs and what is announced', async ({
  desk,
}) => {
  longOnly('the same by the accessibility tree of the page in story-by-ear')
  const why = whyNoBus()
  test.skip(why !== null, `needs ${why}`)
  test.setTimeout(240_000)
  const bus = await startBus()
  try {
    const { page } = await desk.startProgram({
      args: ['demo'],
      env: bus.env,
      switches: ['--force-renderer-accessibility'],
    })
    const reader = await bus.listen()

    await test.step('the chart is a tree: name, level, place among siblings, what is selected', async () => {
      await expect.poll(async () => named(await reader.all('tree'))).toEqual(['Bagan organisasi'])
      const items = await reader.all('tree item')
      expect(items.length).toBeGreaterThan(10)
      expect(items[0]).toMatchObject({ level: '1' })
      const box = items.find(({ name }) => name.startsWith('Subbagian Keuangan'))
      expect(box).toMatchObject({ level: '3', place: '2', of: '3' })
      expect(box?.name).toMatch(/^Subbagian Keuangan, Kepala Subbagian.*NIP/)
      await find(page, 'Subbagian Keuangan')
      await expect
        .poll(async () => {
          const all = await reader.all('tree item')
          return named(all.filter(({ states }) => states.includes('selected'))).join(' ')
        })
        .toMatch(/^Subbagian Keuangan, [^¶]*$/)
    })

    await test.step('an act is announced in a live region, and so is its undo', async () => {
      await page.keyboard.press('Alt+ArrowUp')
      await reader.hears(/geser Subbagian Keuangan; ke-1 dari 3/)
      await page.keyboard.press(keyOf('undo'))
      await reader.hears(/Diurungkan: geser Subbagian Keuangan/)
    })

    await test.step('a dialog has its name, and the keyboard is in its field', async () => {
      await page.keyboard.press(keyOf('chart.add-after'))
      await expect
        .poll(async () => named(await reader.all('dialog')).join(' '))
        .toMatch(/^Tambah sesudah Subbagian Keuangan/)
      await expect.poll(async () => (await reader.focused())?.name).toMatch(/^Nama unit/)
      await page.keyboard.press('Escape')
      await expect.poll(() => reader.all('dialog')).toEqual([])
    })

    await test.step('a register is a table: rows by name, cells below their headers', async () => {
      await goTo(page, 'Kekosongan')
      await expect.poll(async () => (await reader.rows()).length).toBeGreaterThan(2)
      const [head, ...rows] = await reader.rows()
      const heads = head?.cells.map(({ text }) => text.split(/[:,]/)[0]) ?? []
      expect(heads.filter(Boolean).length).toBeGreaterThan(4)
      for (const { name, cells } of rows) {
        expect(name).toMatch(/\S+.* · |, /)
        expect(cells.length).toBe(heads.length)
        for (const { heads: over } of cells.slice(0, 3)) expect(over.length).toBe(1)
      }
      const told = rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join(' ')
      expect(told).toMatch(/\d+ hari/)
    })
  } finally {
    bus.end()
  }
})
