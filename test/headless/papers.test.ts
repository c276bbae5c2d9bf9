import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { logoText } from '../../renderer/domain/paper/letterhead-logo.ts'
import { settingRecord } from '../../renderer/domain/records/record-makers.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { readLogo } from '../../renderer/exchange/pictures/logo-file.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { pngOf } from '../make/pictures.ts'
import { writeBaganOf } from './bagan-of.ts'
import { pdfDrawn } from './pdf-drawn.ts'
import { pdfPages } from './pdf-text.ts'
import { emptyFolder, runBagan } from './run-bagan.ts'

const F4 = [330, 215].map((mm) => (mm * 72) / 25.4)
const DATES = /\/CreationDate \([^)]*\)|<xmp:CreateDate>[^<]*/g

async function chart(...options: readonly string[]) {
  const folder = emptyFolder()
  const { code, stderr } = await runBagan(
    ['export', 'demo', '--what', 'chart', '--format', 'pdf', ...options, '--out', 'bagan.pdf'],
    folder,
  )
  expect([code, stderr]).toEqual([0, expect.stringContaining('bagan.pdf')])
  return { bytes: readFileSync(join(folder, 'bagan.pdf')), stderr }
}

describe('the chart as a Lampiran', () => {
  test('is one sheet of exactly F4 with its text as text', async () => {
    const { bytes } = await chart('--paper', 'F4')
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

  test.each([
    ['A4', '8'],
    ['A3', '10'],
  ])('keeps type of %s at %s pt and more, on as many sheets as it says', async (paper, type) => {
    const { bytes, stderr } = await chart('--paper', paper, '--min-type', type, '--holders')
    const pages = await pdfPages(new Uint8Array(bytes))
    const said = Number(/(\d+) lembar/.exec(stderr)?.[1])
    expect(pages).toHaveLength(said)
    expect(Math.min(...pages.map(({ smallest }) => smallest))).toBeGreaterThanOrEqual(
      Number(type) - 0.05,
    )
  })

  test('is the same bytes from the same data, the time stamp aside', async () => {
    const [one, other] = await Promise.all([chart('--paper', 'A3'), chart('--paper', 'A3')])
    const plain = (bytes: Buffer) => bytes.toString('latin1').replace(DATES, '')
    expect(plain(one.bytes)).toBe(plain(other.bytes))
  })

  test('has the logo of the office on its first sheet, in PDF and drawing alike', async () => {
    const folder = emptyFolder()
    const logo = readLogo(pngOf(300, 400))
    if (!logo.ok) throw new Error(logo.problem.code)
    const office = [...demoRecords(), settingRecord('logo', logoText(logo.value))]
    const file = await writeBaganOf(structureOf(office), folder)
    const given = [
      'export',
      file,
      '--what',
      'chart',
      '--holders',
      '--paper',
      'F4',
      '--min-type',
      '9',
    ]
    await runBagan([...given, '--format', 'pdf', '--out', 'a.pdf'], folder)
    const pages = await pdfDrawn(new Uint8Array(readFileSync(join(folder, 'a.pdf'))))
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.map(({ pictures }) => pictures)).toEqual(pages.map((_, at) => (at === 0 ? 1 : 0)))
    await runBagan([...given, '--format', 'svg', '--out', 'a.svg'], folder)
    const first = readFileSync(join(folder, 'a-1.svg'), 'utf8')
    expect(first).toContain(`xlink:href="${logo.value.href}"`)
  })

  test('fills every sheet of a poster to the edge of its paper', async () => {
    const { bytes } = await chart('--paper', 'A4', '--mode', 'poster', '--min-type', '11')
    const document = await PDFDocument.load(bytes)
    expect(document.getPageCount()).toBeGreaterThan(1)
    for (const page of document.getPages()) {
      expect(page.getWidth()).toBeCloseTo(842, -0.5)
      expect(page.getHeight()).toBeCloseTo(595, -0.5)
    }
  })
})

test('bagan papers makes the demo on paper where there is no display', async () => {
  const folder = emptyFolder()
  const { code } = await runBagan(['papers', 'demo', '--out', 'kertas'], folder)
  const names = (await import('node:fs')).readdirSync(join(folder, 'kertas'))
  expect(code).toBe(0)
  expect(names.filter((name) => name.endsWith('.pdf')).length).toBeGreaterThanOrEqual(2)
  expect(names.some((name) => name.endsWith('.png'))).toBe(true)
})

describe('what is to come', () => {
  test.each([
    ['office', /Perangkat daerah/, /Dinas Kesehatan/],
    ['eselon', /Eselon/, /IV\.a/],
  ])('of a city as a map by %s, a picture and its sums on one paper', async (rows, head, row) => {
    const folder = emptyFolder()
    const asked = [
      'export',
      'city:7:400',
      '--what',
      'pension-map',
      '--months',
      '60',
      '--rows',
      rows,
    ]
    const { code } = await runBagan(
      [...asked, '--on', '2018-10-04', '--format', 'pdf', '--out', 'peta.pdf'],
      folder,
    )
    expect(code).toBe(0)
    const pages = await pdfPages(new Uint8Array(readFileSync(join(folder, 'peta.pdf'))))
    const words = pages.map((page) => page.words).join(' ')
    expect(words).toMatch(head)
    expect(words).toMatch(row)
    expect(words).toMatch(/Kosong per triwulan/)
    expect(words).toMatch(/Okt–Des\s+2018/)
  })

  test('no other reach than those there are', async () => {
    const asked = ['export', 'demo', '--what', 'pension-map', '--months', '13', '--format', 'pdf']
    const { code, stderr } = await runBagan([...asked, '--out', 'peta.pdf'], emptyFolder())
    expect(code).toBe(2)
    expect(stderr).toContain('12, 24, 36, 48, 60')
  })

  test.each([
    ['vacancies', []],
    ['pension-map', ['--rows', 'eselon']],
  ] as const)('%s of one eselon holds no other', async (what, more) => {
    const folder = emptyFolder()
    const asked = ['export', 'city:7:400', '--what', what, ...more, '--on', '2018-10-04']
    asked.push('--format', 'csv')
    const { code } = await runBagan([...asked, '--eselon', 'iii.b', '--out', 'x.csv'], folder)
    expect(code).toBe(0)
    const text = readFileSync(join(folder, 'x.csv'), 'utf8')
    const eselons = text.match(/(?<=^|;)(I|II|III|IV|V)\.[ab](?=;)/gm)
    expect(new Set(eselons)).toEqual(new Set(['III.b']))
    const strange = await runBagan([...asked, '--eselon', '3b', '--out', 'y.csv'], folder)
    expect(strange.code).toBe(2)
    expect(strange.stderr).toContain('I.a, I.b, II.a')
  })

  test('a paper that is of no eselon takes none', async () => {
    const { code } = await runBagan(
      ['export', 'demo', '--what', 'chart', '--eselon', 'III.a', '--out', 'z.pdf'],
      emptyFolder(),
    )
    expect(code).toBe(2)
  })
})
