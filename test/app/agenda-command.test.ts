import { describe, expect, it } from 'vitest'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { pdfText } from '../headless/pdf-text.ts'
import { textOfBytes } from '../make/private-strings.ts'
import { testPrinter } from '../make/test-printer.ts'

async function run(input: string, ...argv: readonly string[]) {
  const printer = testPrinter()
  const said: string[] = []
  const answer = await answerTo(
    { argv: ['export', input, '--what', 'agenda', ...argv], files: [] },
    { ...printer, today: day('2018-10-04'), say: (text) => void said.push(text) },
  )
  const bytes = answer.files?.[0]?.bytes ?? new Uint8Array()
  return { ...answer, said: said.join('\n'), bytes, printed: printer.printed }
}

describe('export --what agenda', () => {
  it('writes the week of the day as PDF where no days are named, the same sheets again', async () => {
    const made = await run('demo', '--out', 'a.pdf')
    expect(made.exitCode).toBe(0)
    const text = (await pdfText(made.bytes)).replace(/\s+/g, ' ')
    expect(text).toContain('AGENDA PEKAN INI')
    expect(text).toContain('1 Oktober 2018 sampai 7 Oktober 2018')
    expect((await run('demo', '--out', 'a.pdf')).printed).toEqual(made.printed)
  })

  it('writes the days that are named, as a calendar and for a word processor', async () => {
    const span = ['--from', '2018-10-08', '--until', '2019-01-31'] as const
    const calendar = await run('demo', '--out', 'a.ics', ...span)
    expect(calendar.exitCode).toBe(0)
    const text = textOfBytes(calendar.bytes)
    expect(text).toMatch(/^begin:vcalendar\r\nversion:2\.0\r\nprodid:/)
    const days = [...text.matchAll(/dtstart;value=date:(\d+)/g)].map(([, date]) => date ?? '')
    expect(days.length).toBeGreaterThan(0)
    for (const date of days) expect(date >= '20181008' && date <= '20190131', date).toBe(true)
    const word = await run('demo', '--out', 'a.docx', '--lang', 'en', ...span)
    expect(word.exitCode).toBe(0)
    expect(textOfBytes(word.bytes).replace(/\u00a0/g, ' ')).toContain(
      '8 october 2018 to 31 january 2019',
    )
  })

  it('stands as of the day asked for, however far it reaches', async () => {
    const textIn = async (...argv: readonly string[]) =>
      (await pdfText((await run('demo', '--out', 'a.pdf', ...argv)).bytes)).replace(/\s+/g, ' ')
    expect(await textIn('--on', '2018-12-05')).toContain('3 Desember 2018 sampai 9 Desember 2018')
    const ahead = await textIn('--until', '2019-06-30')
    expect(ahead).toContain('1 Oktober 2018 sampai 30 Juni 2019')
    expect(ahead).not.toMatch(/lewat \d+ hari/)
    const late = await textIn('--until', '2019-06-30', '--on', '2019-03-05', '--from', '2018-10-01')
    expect(late).toMatch(/Masa Plt\. berakhir.{0,20}lewat 93 hari/)
  })

  it('takes one office, refuses one that is not there, and leaves names out', async () => {
    const asked = ['city:7:400', '--out', 'a.ics', '--until', '2019-12-31'] as const
    const count = ({ bytes }: { readonly bytes: Uint8Array }) =>
      textOfBytes(bytes).split('begin:vevent').length - 1
    const whole = count(await run(...asked))
    const city = cityRecords(7, 400)
    const root = city.find((one) => one.kind === 'unit' && one.parentId === null)?.id
    const below = city.filter((one) => one.kind === 'unit' && one.parentId === root)
    const offices = below.slice(0, 6)
    const parts = []
    for (const { id } of offices) parts.push(count(await run(...asked, '--unit', id)))
    expect(parts.some((part) => part > 1 && part < whole)).toBe(true)
    const none = await run(...asked, '--unit', 'tidak-ada')
    expect([none.exitCode, none.files ?? []]).toEqual([2, []])
    expect(none.said).toContain('tidak-ada')
    const nameless = await run(
      'demo',
      '--out',
      'a.ics',
      '--until',
      '2019-12-31',
      '--without',
      'names',
    )
    expect(textOfBytes(nameless.bytes)).not.toContain('pejabat:')
    expect(textOfBytes(nameless.bytes)).toContain('x-wr-caldesc:')
  })

  it('refuses days that end before they begin, and a format it has not', async () => {
    const wrong = await run(
      'demo',
      '--out',
      'a.ics',
      '--from',
      '2018-10-08',
      '--until',
      '2018-10-07',
    )
    expect([wrong.exitCode, wrong.files ?? []]).toEqual([2, []])
    expect(wrong.said).toContain('2018-10-07')
    expect((await run('demo', '--out', 'a.csv')).exitCode).toBe(2)
  })
})
