import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { logoText } from '../../renderer/domain/paper/letterhead-logo.ts'
import { settingRecord } from '../../renderer/domain/records/record-makers.ts'
import { readLogo } from '../../renderer/exchange/pictures/logo-file.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { writeBagan } from '../../renderer/storage/bagan-file.ts'
import { pdfDrawn } from '../headless/pdf-drawn.ts'
import { pdfPages } from '../headless/pdf-text.ts'
import { pageCommand } from '../make/page-command.ts'
import { pngOf } from '../make/pictures.ts'

const CHART = ['export', 'demo', '--what', 'chart', '--format', 'pdf', '--out', 'bagan.pdf']

/** A copy of the one file of that name: who reads it may take it along. */
function fileOf(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(name)
  if (!bytes) throw new Error(`${name} is not among ${[...files.keys()].join()}`)
  return bytes.slice()
}

describe('the chart as a Lampiran', () => {
  test.each([
    ['A4', '8'],
    ['A3', '10'],
  ])('keeps type of %s at %s pt and more, on as many sheets as it says', async (paper, type) => {
    const asked = [...CHART, '--paper', paper, '--min-type', type, '--holders']
    const { files, said } = await pageCommand(asked)
    const pages = await pdfPages(fileOf(files, 'bagan.pdf'))
    expect(pages).toHaveLength(Number(/(\d+) lembar/.exec(said)?.[1]))
    expect(Math.min(...pages.map(({ smallest }) => smallest))).toBeGreaterThanOrEqual(
      Number(type) - 0.05,
    )
  })

  test('has the logo of the office on its first sheet, in PDF and drawing alike', async () => {
    const logo = readLogo(pngOf(300, 400))
    if (!logo.ok) throw new Error(logo.problem.code)
    const records = [...demoRecords(), settingRecord('logo', logoText(logo.value))]
    const given = { 'uji.bagan': await writeBagan({ name: 'uji', seq: 1, records }) }
    const asked = ['export', 'uji.bagan', '--what', 'chart', '--holders', '--paper', 'F4']
    asked.push('--min-type', '9')
    const pdf = await pageCommand([...asked, '--format', 'pdf', '--out', 'a.pdf'], given)
    const pages = await pdfDrawn(fileOf(pdf.files, 'a.pdf'))
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.map(({ pictures }) => pictures)).toEqual(pages.map((_, at) => (at === 0 ? 1 : 0)))
    const svg = await pageCommand([...asked, '--format', 'svg', '--out', 'a.svg'], given)
    const first = new TextDecoder().decode(fileOf(svg.files, 'a-1.svg'))
    expect(first).toContain(`xlink:href="${logo.value.href}"`)
  })

  test('fills every sheet of a poster to the edge of its paper', async () => {
    const asked = [...CHART, '--paper', 'A4', '--mode', 'poster', '--min-type', '11']
    const { files } = await pageCommand(asked)
    const document = await PDFDocument.load(fileOf(files, 'bagan.pdf'))
    expect(document.getPageCount()).toBeGreaterThan(1)
    for (const page of document.getPages()) {
      expect(page.getWidth()).toBeCloseTo(842, -0.5)
      expect(page.getHeight()).toBeCloseTo(595, -0.5)
    }
  })

  test.each([
    [['--paper', 'B9'], /F4/],
    [['--kertas', 'A3'], /--kertas .*--paper/],
  ])(
    'is refused with %j in a sentence and exit code 2, and nothing is made',
    async (more, told) => {
      const { exitCode, stdout, said, files } = await pageCommand([...CHART, ...more])
      expect([exitCode, stdout, files.size]).toEqual([2, '', 0])
      expect(said).toMatch(told)
    },
  )
})

describe('what is to come', () => {
  const MAP = ['export', 'city:7:400', '--what', 'pension-map', '--on', '2018-10-04']

  test.each([
    ['office', /Perangkat daerah/, /Dinas Kesehatan/],
    ['eselon', /Eselon/, /IV\.a/],
  ])('of a city as a map by %s, a picture and its sums on one paper', async (rows, head, row) => {
    const asked = [...MAP, '--months', '60', '--rows', rows, '--format', 'pdf', '--out', 'peta.pdf']
    const { exitCode, files } = await pageCommand(asked)
    expect(exitCode).toBe(0)
    const pages = await pdfPages(fileOf(files, 'peta.pdf'))
    const words = pages.map((page) => page.words).join(' ')
    expect(words).toMatch(head)
    expect(words).toMatch(row)
    expect(words).toMatch(/Kosong per triwulan/)
    expect(words).toMatch(/Okt–Des\s+2018/)
  })

  test('no other reach than those there are', async () => {
    const asked = ['export', 'demo', '--what', 'pension-map', '--months', '13', '--format', 'pdf']
    const { exitCode, said } = await pageCommand([...asked, '--out', 'peta.pdf'])
    expect(exitCode).toBe(2)
    expect(said).toContain('12, 24, 36, 48, 60')
  })

  test.each([
    ['vacancies', []],
    ['pension-map', ['--rows', 'eselon']],
  ] as const)('%s of one eselon holds no other', async (what, more) => {
    const asked = ['export', 'city:7:400', '--what', what, ...more, '--on', '2018-10-04']
    asked.push('--format', 'csv', '--out', 'x.csv')
    const { exitCode, files } = await pageCommand([...asked, '--eselon', 'iii.b'])
    expect(exitCode).toBe(0)
    const text = new TextDecoder().decode(fileOf(files, 'x.csv'))
    const eselons = text.match(/(?<=^|;)(I|II|III|IV|V)\.[ab](?=;)/gm)
    expect(new Set(eselons)).toEqual(new Set(['III.b']))
    const strange = await pageCommand([...asked, '--eselon', '3b'])
    expect(strange.exitCode).toBe(2)
    expect(strange.said).toContain('I.a, I.b, II.a')
  })

  test('a paper that is of no eselon takes none', async () => {
    const { exitCode } = await pageCommand([...CHART, '--eselon', 'III.a'])
    expect(exitCode).toBe(2)
  })
})
