import { describe, expect, it } from 'vitest'
import { answerTo } from '../../../renderer/app/headless/run-command.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { testPrinter } from '../../make/test-printer.ts'

async function exported(format: 'svg' | 'png', ...more: string[]) {
  const asked: number[] = []
  let said = ''
  const printer = testPrinter()
  const { files = [], exitCode } = await answerTo(
    {
      argv: [
        'export',
        'demo',
        '--what',
        'chart',
        '--format',
        format,
        '--out',
        `a.${format}`,
        ...more,
      ],
      files: [],
    },
    {
      ...printer,
      desktop: {
        ...printer.desktop,
        printToPng: async ({ pixelsPerMm }) => {
          asked.push(pixelsPerMm)
          return { ok: true, value: new Uint8Array([137]) }
        },
      },
      today: day('2018-10-04'),
      say: (text) => {
        said += text
      },
    },
  )
  return { files, exitCode, asked, said }
}

describe('drawings and pictures', () => {
  it('take the fonts along that their letters come from, and no other', async () => {
    const { files } = await exported('svg')
    const [svg = ''] = files.map(({ bytes }) => new TextDecoder().decode(bytes))
    const faces = [...svg.matchAll(/@font-face\{font-family:'([^']+)';font-weight:(\d+)/g)]
    expect(faces.map(([, family, weight]) => `${family} ${weight}`)).toEqual([
      'Bonum Bagan 400',
      'Bonum Bagan 700',
    ])
    const [, font = ''] = /base64,([A-Za-z0-9+/=]+)\)/.exec(svg) ?? []
    const bytes = Uint8Array.from(atob(font), (sign) => sign.charCodeAt(0))
    // The first four bytes of a TrueType font.
    expect([...bytes.subarray(0, 4)]).toEqual([0, 1, 0, 0])
    expect(svg).not.toMatch(/url\((?!data:)/)
  })

  it('are as sharp as asked for', async () => {
    const usual = await exported('png')
    expect(usual.asked[0]).toBeCloseTo(200 / 25.4)
    const fine = await exported('png', '--dpi', '600')
    expect(fine.asked[0]).toBeCloseTo(600 / 25.4)
    const wrong = await exported('png', '--dpi', '9000')
    expect(wrong.exitCode).toBe(2)
    expect(wrong.said).toContain('50–600')
  })
})
