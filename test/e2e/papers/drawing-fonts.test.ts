import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../desk.ts'
import { startAgain } from '../launch.ts'
import { longOnly } from '../long-form.ts'
import { openInBrowser } from './browser.ts'

/** The faces a drawing brings, as a browser has loaded them. */
interface Loaded {
  readonly faces: readonly string[]
  /** Width of each text in hundredths of a pixel. */
  readonly widths: readonly number[]
}

const FILES: Readonly<Record<string, string>> = {
  "'Bonum Bagan';font-weight:400": 'bonum-400.ttf',
  "'Bonum Bagan';font-weight:700": 'bonum-700.ttf',
}

test('a drawing brings fonts that a browser loads, and is set as with the whole ones', async ({
  desk,
}) => {
  longOnly('fonts that are cut to their signs in the units')
  const path = join(desk.folder, 'bagan.svg')
  await startAgain(desk.folder, ['export', 'demo', '--what', 'chart', '--out', path])
  const drawing = readFileSync(path, 'utf8')
  const whole = drawing.replace(
    /font-family:('[^']+';font-weight:\d+);src:url\(data:font\/ttf;base64,[^)]+\)/g,
    (_, face: string) => {
      const file = readFileSync(`renderer/print/fonts/${FILES[face]}`)
      return `font-family:${face};src:url(data:font/ttf;base64,${file.toString('base64')})`
    },
  )
  expect(whole.length).toBeGreaterThan(drawing.length * 4)
  const shown = await drawn(desk.folder, drawing)
  expect(shown.faces).toEqual(['Bonum Bagan 400 loaded', 'Bonum Bagan 700 loaded'])
  const expected = await drawn(desk.folder, whole)
  expect(shown.widths).toEqual(expected.widths)
})

async function drawn(folder: string, svg: string): Promise<Loaded> {
  const file = join(folder, 'dibuka.html')
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><body>${svg}</body>`)
  const browser = await openInBrowser(folder, file)
  const loaded = await browser.page.evaluate(async (): Promise<Loaded> => {
    await document.fonts.ready
    return {
      faces: [...document.fonts].map((one) =>
        [one.family.replace(/["']/g, ''), one.weight, one.status].join(' '),
      ),
      widths: [...document.querySelectorAll('text')].map((one) =>
        Math.round(one.getComputedTextLength() * 100),
      ),
    }
  })
  await browser.close()
  return loaded
}
