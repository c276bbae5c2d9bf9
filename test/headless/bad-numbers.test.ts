import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recordsOf } from '../../renderer/domain/structure/structure.ts'
import { writeBagan } from '../../renderer/storage/bagan-file.ts'
import { smallOffice } from '../domain/small-office.ts'
import { emptyFolder, runBagan } from './run-bagan.ts'

const TOO_MANY = ['198001012005011001', '1000000000'] as const

test.each(TOO_MANY)(
  'a table with K %s is told as bad-number, and its check ends',
  async (number) => {
    const folder = emptyFolder()
    const rows = `id,nama unit,induk,nama jabatan,kebutuhan\n1,Dinas Satu,,Analis,${number}\n`
    writeFileSync(join(folder, 'a.csv'), rows)
    const inspected = await runBagan(['inspect', 'a.csv', '--json'], folder)
    expect(inspected.code).toBe(0)
    const { problems, seats } = JSON.parse(inspected.stdout)
    expect(problems).toMatchObject([{ code: 'bad-number', value: number }])
    expect(seats).toBe(1)
    const checked = await runBagan(['check', 'a.csv', '--json'], folder)
    expect(checked.code).toBe(0)
    expect(checked.stderr).toContain(number)
    expect(JSON.parse(checked.stdout).vacancies.length).toBeLessThan(3)
  },
)

test('a file in which a stored post has a billion seats is refused by line and field', async () => {
  const folder = emptyFolder()
  const records: unknown[] = recordsOf(smallOffice())
  const at = records.findIndex((one) => (one as { kind: string }).kind === 'post')
  records[at] = { ...(records[at] as object), seats: 1e9 }
  writeFileSync(join(folder, 'a.bagan'), await writeBagan({ name: 'a', seq: 1, records }))
  const { code, stdout, stderr } = await runBagan(['check', 'a.bagan', '--json'], folder)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(String(at + 1))
})
