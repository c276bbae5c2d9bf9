import type { Page } from '@playwright/test'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { layoutChart } from '../../../renderer/layout/blocks/sotk-layout.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { PX_PER_MM } from '../../../renderer/screens/chart/view/geometry.ts'
import { shapeForRoom, shapeOptions } from '../../../renderer/screens/chart/view/room-shape.ts'
import { longOr } from '../../make/long-form.ts'
import { box, pick } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { smallScreen } from '../program.ts'
import { goTo, SCREENS } from '../rail.ts'
import { still } from '../still.ts'

test('a chart looks the same whenever it is opened, whatever is open beside it, on every engine', async ({
  desk,
}) => {
  longOnly(
    'layouts of one structure are one in the units of layout; a chart that fits, in chart-room',
  )
  const { page, program, folder } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  await page.reload()
  await expect(box(page, 'Subbagian Tata Usaha')).toBeVisible()
  const first = await places(page)
  expect(Object.keys(first)).toHaveLength(24)
  // As it is worked out without any window: neither the engine nor when its typeface came has a part in it.
  const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const)
  expect(first).toEqual(placesIn({ width: width - 536, height: height - 117 }))

  await pick(page, 'Seksi Persandian')
  await expect(page.getByRole('complementary', { name: 'Rincian' })).toBeVisible()
  expect(await places(page), 'with the details open').toEqual(first)
  for (const screen of longOr(SCREENS, (_, at) => at % 5 === 1)) {
    await goTo(page, screen)
    await goTo(page, 'Bagan')
    await expect(box(page, 'Subbagian Tata Usaha')).toBeVisible()
    expect(await places(page), `after ${screen}`).toEqual(first)
  }
  await page.getByRole('button', { name: 'Bantuan', exact: true }).click()
  await page.reload()
  await expect(box(page, 'Subbagian Tata Usaha')).toBeVisible()
  expect(await places(page), 'loaded anew').toEqual(first)
  await program.close()

  const again = await desk.start()
  await smallScreen(again.program)
  await again.page.reload()
  expect(again.folder).toBe(folder)
  await goTo(again.page, 'Bagan')
  await expect(box(again.page, 'Subbagian Tata Usaha')).toBeVisible()
  expect(await places(again.page), 'started anew').toEqual(first)
})

type Places = Readonly<Record<string, string>>

/** Where each box stands on the drawing, and how large it is, in whole pixels at 100 %. */
async function places(page: Page): Promise<Places> {
  await still(page)
  return page.locator('[id^="box-unit:"]').evaluateAll((boxes) =>
    Object.fromEntries(
      boxes
        .map((one) => {
          const node = one.closest<HTMLElement>('.react-flow__node')
          const { m41, m42 } = new DOMMatrix(node ? getComputedStyle(node).transform : '')
          const { offsetWidth, offsetHeight } = one as HTMLElement
          const place = [m41, m42, offsetWidth, offsetHeight].map(Math.round)
          return [one.id.replace('box-', ''), place.join(' ')] as const
        })
        .sort(([a], [b]) => a.localeCompare(b)),
    ),
  )
}

function placesIn(room: { readonly width: number; readonly height: number }): Places {
  const structure = structureOf(demoRecords())
  const shape = shapeForRoom(structure, new Set(), room)
  const { boxes } = layoutChart(structure, shapeOptions(structure, new Set(), shape))
  return Object.fromEntries(
    boxes
      .map(({ unitId, x, y, width, height }) => {
        const place = [x, y, width, height].map((mm) => Math.round(mm * PX_PER_MM))
        return [unitId as string, place.join(' ')] as const
      })
      .sort(([a], [b]) => a.localeCompare(b)),
  )
}
