import { expect, it } from 'vitest'
import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import { outlineDepths } from '../../renderer/exchange/read/outline-depths.ts'
import { workTime } from '../make/work-time.ts'

const read = (text: string) =>
  importFiles([{ name: 'a.csv', bytes: new TextEncoder().encode(text) }], {
    preset: 'auto',
    language: 'id',
  })

it('a cell of thousands of capitals is looked at once, not in every way it could be cut', async () => {
  const cell = `${'A'.repeat(1500)}]${'A'.repeat(1500)}`
  const took = await workTime(() =>
    read(`ID;Kode;Nama Jabatan\n${cell};2;Analis\n3;${cell};${cell}\n`),
  )
  expect(took).toBeLessThan(5000)
})

it('a row that lies further out than the outermost does not hold up the list for ever', () => {
  expect(outlineDepths([0, 1, -1, 0])).toEqual(['1', '1.1', '2', '2.1'])
})
