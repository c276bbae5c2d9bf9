import { expect, test } from 'vitest'
import { recordsOf } from '../../renderer/domain/structure/structure.ts'
import { writeBagan } from '../../renderer/storage/bagan-file.ts'
import { smallOffice } from '../domain/small-office.ts'
import { pageCommand } from '../make/page-command.ts'

const TOO_MANY = ['198001012005011001', '1000000000'] as const

test.each(TOO_MANY)(
  'a table with K %s is told as bad-number, and its check ends',
  async (number) => {
    const rows = `id,nama unit,induk,nama jabatan,kebutuhan\n1,Dinas Satu,,Analis,${number}\n`
    const inspected = await pageCommand(['inspect', 'a.csv', '--json'], { 'a.csv': rows })
    expect(inspected.exitCode).toBe(0)
    const { problems, seats } = JSON.parse(inspected.stdout)
    expect(problems).toMatchObject([{ code: 'bad-number', value: number }])
    expect(seats).toBe(1)
    const checked = await pageCommand(['check', 'a.csv', '--json'], { 'a.csv': rows })
    expect(checked.exitCode).toBe(0)
    expect(checked.said).toContain(number)
    expect(JSON.parse(checked.stdout).vacancies.length).toBeLessThan(3)
  },
)

test('a file in which a stored post has a billion seats is refused by line and field', async () => {
  const records: unknown[] = recordsOf(smallOffice())
  const at = records.findIndex((one) => (one as { kind: string }).kind === 'post')
  records[at] = { ...(records[at] as object), seats: 1e9 }
  const bytes = await writeBagan({ name: 'a', seq: 1, records })
  const { exitCode, stdout, said } = await pageCommand(['check', 'a.bagan', '--json'], {
    'a.bagan': bytes,
  })
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(said).toContain(String(at + 1))
})
