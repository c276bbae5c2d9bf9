import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { pdfText } from '../headless/pdf-text.ts'
import { textOfBytes } from '../make/private-strings.ts'
import { testPrinter } from '../make/test-printer.ts'

async function run(...argv: readonly string[]) {
  const printer = testPrinter()
  const said: string[] = []
  const answer = await answerTo(
    { argv: ['export', 'demo', '--what', 'handover', ...argv], files: [] },
    { ...printer, today: day('2018-10-04'), say: (text) => void said.push(text) },
  )
  const bytes = answer.files?.[0]?.bytes ?? new Uint8Array()
  return { ...answer, said: said.join('\n'), bytes, printed: printer.printed }
}

/** The text of a Word file without what it says of the moment it was made. */
function textIn(bytes: Uint8Array): string {
  return new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
}

const NAMES = ['--from-name', 'Siti Rahayu', '--to-name', 'Agus Pratama'] as const

describe('export --what handover', () => {
  it('writes the minutes with both names as PDF, the same sheets again', async () => {
    const made = await run('--out', 'a.pdf', ...NAMES)
    expect(made.exitCode).toBe(0)
    const text = (await pdfText(made.bytes)).replace(/\s+/g, ' ')
    expect(text).toContain('Siti Rahayu')
    expect(text).toContain('Agus Pratama')
    expect(text).toContain('Jabatan kosong dan yang ditunggu (26)')
    expect((await run('--out', 'a.pdf', ...NAMES)).printed).toEqual(made.printed)
  })

  it('writes them for a word processor, in English too', async () => {
    const made = await run('--out', 'a.docx', '--lang', 'en', ...NAMES)
    expect(made.exitCode).toBe(0)
    expect(textOfBytes(made.bytes)).toContain('siti rahayu')
    const again = await run('--out', 'a.docx', '--lang', 'en', ...NAMES)
    expect(textIn(again.bytes)).toBe(textIn(made.bytes))
  })

  it('leaves names out where that is asked, also those of the command', async () => {
    const made = await run('--out', 'a.docx', '--without', 'names', ...NAMES)
    expect(textOfBytes(made.bytes)).not.toContain('siti rahayu')
  })

  it('refuses one who hands over to himself, and one who takes over from nobody', async () => {
    const same = await run('--out', 'a.pdf', '--from-name', 'Siti', '--to-name', 'siti')
    expect([same.exitCode, same.files ?? []]).toEqual([2, []])
    expect(same.said).toContain('Siti tercatat sebagai yang menyerahkan dan yang menerima')
    expect((await run('--out', 'a.pdf', '--to-name', 'Agus')).exitCode).toBe(2)
  })

  it('takes those names for no other paper', async () => {
    const answer = await answerTo(
      {
        argv: ['export', 'demo', '--what', 'acting', '--out', 'a.pdf', '--from-name', 'X'],
        files: [],
      },
      { ...testPrinter(), today: day('2018-10-04'), say: () => undefined },
    )
    expect(answer.exitCode).toBe(2)
  })
})
