import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pdfPages } from './pdf-text.ts'
import { emptyFolder, runBagan } from './run-bagan.ts'

const F4 = [330, 215].map((mm) => (mm * 72) / 25.4)
const DATES = /\/CreationDate \([^)]*\)|<xmp:CreateDate>[^<]*/g

async function chart(): Promise<Buffer> {
  const folder = emptyFolder()
  const asked = ['export', 'demo', '--what', 'chart', '--format', 'pdf', '--paper', 'F4']
  const { code, stderr } = await runBagan([...asked, '--out', 'bagan.pdf'], folder)
  expect([code, stderr]).toEqual([0, expect.stringContaining('bagan.pdf')])
  return readFileSync(join(folder, 'bagan.pdf'))
}

// What each option makes of a paper, the units tell.
test('the chart as a Lampiran is one sheet of exactly F4 with its text as text, and the same bytes again', async () => {
  const [bytes, again] = await Promise.all([chart(), chart()])
  const plain = (one: Buffer) => one.toString('latin1').replace(DATES, '')
  expect(plain(bytes)).toBe(plain(again))
  const pages = await pdfPages(new Uint8Array(bytes))
  expect(pages).toHaveLength(1)
  expect([pages[0]?.width, pages[0]?.height]).toEqual([
    expect.closeTo(F4[0] as number, 1),
    expect.closeTo(F4[1] as number, 1),
  ])
  expect(pages[0]?.words).toMatch(/LAMPIRAN/)
  expect(pages[0]?.words).toMatch(/Seksi Persandian/)
  expect(pages[0]?.words).toMatch(/Garis koordinasi/i)
})

test('bagan papers makes the demo on paper where there is no display', async () => {
  const folder = emptyFolder()
  const { code } = await runBagan(['papers', 'demo', '--out', 'kertas'], folder)
  const names = readdirSync(join(folder, 'kertas'))
  expect(code).toBe(0)
  expect(names.filter((name) => name.endsWith('.pdf')).length).toBeGreaterThanOrEqual(2)
  expect(names.some((name) => name.endsWith('.png'))).toBe(true)
})
