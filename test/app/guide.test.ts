import { describe, expect, it } from 'vitest'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { textPdf } from '../../renderer/app/printing/text-pdf.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { guidePaper } from '../../renderer/papers/kinds/guide.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { testPrinter } from '../make/test-printer.ts'

const printer = testPrinter()

async function run(...argv: readonly string[]) {
  const said: string[] = []
  const parts = {
    ...printer,
    today: day('2018-10-04'),
    say: (text: string) => void said.push(text),
  }
  const answer = await answerTo({ argv, files: [] }, parts)
  return { ...answer, said: said.join('\n') }
}

describe('the quick guide without an office', () => {
  it.each([
    ['id', 'PANDUAN SINGKAT BAGAN SOTK'],
    ['en', 'QUICK GUIDE TO BAGAN SOTK'],
  ])('is written without a file, on four sheets at most (%s)', async (language, title) => {
    const answer = await run('export', '--what', 'guide', '--lang', language, '--out', 'g.pdf')
    expect(answer).toMatchObject({ exitCode: 0, files: [{ path: 'g.pdf' }] })
    expect(printer.printed.at(-1)?.sheets).toBeLessThanOrEqual(4)
    expect(printer.printed.at(-1)?.title.toUpperCase()).toBe(title)
  })

  it('is written with one as well', async () => {
    const answer = await run('export', 'demo', '--what', 'guide', '--out', 'g.pdf')
    expect(answer.exitCode).toBe(0)
  })

  it('is the only paper that is: others ask for their file', async () => {
    const answer = await run('export', '--what', 'units', '--out', 'u.xlsx')
    expect(answer).toMatchObject({ exitCode: 2 })
    expect(answer.said).toContain('Sebutkan berkas yang dibaca')
    expect((await run('help')).stdout).toMatch(/guide .*\n +\(tanpa FILE\)/)
  })

  it.each(['id', 'en'] as const)(
    'is four sheets from the first screen too (%s)',
    async (language) => {
      const pdf = await textPdf(guidePaper(wordsIn(language)), wordsIn(language), printer, [])
      expect(pdf?.ok).toBe(true)
      expect(printer.printed.at(-1)?.sheets).toBe(4)
    },
  )

  it('has a line of its own for each key', async () => {
    await textPdf(guidePaper(wordsIn('id')), wordsIn('id'), printer, [])
    const drawn = printer.printed.at(-1)?.svg.join('') ?? ''
    expect(drawn).toContain('>Ctrl+Shift+C: Salin sebagai gambar<')
  })
})
