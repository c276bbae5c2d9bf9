import type { Page } from '@playwright/test'
import { box, pick } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { command } from '../keys.ts'
import { still } from '../still.ts'

test('at 125 % on 1366 × 768 the chart is fitted anew, and no name or group of tools is broken in two', async ({
  desk,
}) => {
  const { program, page } = await desk.start({ args: ['demo'] })
  await program.screen(1366, 768)
  await page.reload()
  await expectFitted(page)
  const before = await standsAt(page)

  // On the chart itself, as it is seen just then.
  await command(page, 'Perbesar teks')
  await command(page, 'Perbesar teks')
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1093)
  await expectFitted(page)
  expect((await standsAt(page)).zoom).toBeLessThan(before.zoom)
  const names = page.locator('[id^="box-unit:"] > :first-child')
  expect(
    await names.evaluateAll((lines) =>
      lines
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 8)
        .map(({ textContent }) => textContent),
    ),
    'names that are cut',
  ).toEqual([])
  await pick(page, 'Sekretariat')
  expect(await brokenWords(page)).toEqual([])
  const zoom = page.getByRole('toolbar').getByRole('button', { name: /^Per(kecil|besar)/ })
  const rows = await zoom.evaluateAll((tools) =>
    tools.map((tool) => Math.round(tool.getBoundingClientRect().top)),
  )
  expect(rows.length).toBe(2)
  expect(new Set(rows).size, 'the tools of the zoom stand in one row').toBe(1)

  // Opened anew it stands there just the same, and back at 100 % as before.
  const fitted = await standsAt(page)
  await page.reload()
  await expectFitted(page)
  expect((await standsAt(page)).zoom).toBeCloseTo(fitted.zoom, 2)
  await page.keyboard.press('Escape')
  await command(page, 'Ukuran teks biasa')
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1366)
  await expectFitted(page)
  expect((await standsAt(page)).zoom).toBeCloseTo(before.zoom, 2)
})

/** From its first box on, over its whole width, the chart stands in its room; below as far as names can be read. */
async function expectFitted(page: Page): Promise<void> {
  await expect(box(page, 'Subbagian Tata Usaha')).toBeAttached()
  await still(page)
  const room = await page.locator('.react-flow').boundingBox()
  const places = await page.locator('[id^="box-unit:"]').evaluateAll((boxes) =>
    boxes.map((one) => {
      const { left, right, top } = one.getBoundingClientRect()
      return { left, right, top }
    }),
  )
  if (!room) throw new Error('No chart is shown')
  expect(places).toHaveLength(24)
  expect(Math.min(...places.map(({ left }) => left))).toBeGreaterThanOrEqual(room.x)
  expect(Math.max(...places.map(({ right }) => right))).toBeLessThanOrEqual(room.x + room.width)
  expect(Math.min(...places.map(({ top }) => top))).toBeGreaterThanOrEqual(room.y)
  expect(Math.min(...places.map(({ top }) => top))).toBeLessThan(room.y + room.height / 4)
}

/** Where the drawing stands. */
function standsAt(page: Page): Promise<{ readonly zoom: number }> {
  return page.locator('.react-flow__viewport').evaluate((drawing) => {
    const { a: zoom } = new DOMMatrix(getComputedStyle(drawing).transform)
    return { zoom }
  })
}

/** Labels of buttons and tabs that are set in two lines. */
function brokenWords(page: Page): Promise<string[]> {
  return page.locator('button:visible, [role="tab"]:visible').evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const texts = [...button.childNodes, ...button.querySelectorAll('*')].flatMap((node) =>
        [...node.childNodes, node].filter(
          ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
        ),
      )
      const isBroken = texts.some((text) => {
        const range = document.createRange()
        range.selectNodeContents(text)
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1
      })
      return isBroken ? [button.textContent ?? ''] : []
    }),
  )
}

test('the words of the rail are heard beside a rail of icons, and read where there is room', async ({
  example,
}) => {
  const { program, page } = example
  const rail = page.getByRole('navigation', { name: 'Bagian program' })
  const word = rail.getByText('Lembar data', { exact: true })
  const width = async () => (await word.boundingBox())?.width
  await program.screen(900, 700)
  await expect.poll(width).toBe(1)
  await expect(rail.getByRole('button', { name: /^Lembar data/ })).toBeVisible()
  await program.screen(1366, 768)
  await expect.poll(width).toBeGreaterThan(50)
})
