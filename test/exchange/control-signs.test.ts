import { describe, expect, it } from 'vitest'
import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import { decodeText } from '../../renderer/exchange/sheets/decode-text.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (bytes: Uint8Array) =>
  importFiles([{ name: 'a.csv', bytes }], { preset: 'auto', language: 'id' })

describe.each([
  ['NUL', '\0'],
  ['\\x01', '\u0001'],
  ['\\x0b', '\u000b'],
])('a table with %s', (_name, sign) => {
  it('in its names and ids is read, and has no such sign any more', async () => {
    const rows = ['id,nama,induk', `1${sign},Dinas${sign} Satu,`, `2,${sign}Bidang Dua,1${sign}`]
    const { records, readable } = await read(bytesOf(`${rows.join('\n')}\n`))
    expect(readable).toBe(true)
    const units = records.filter(({ kind }) => kind === 'unit')
    expect(units).toHaveLength(2)
    expect(units.map((unit) => 'parentId' in unit && unit.parentId)).toEqual([null, units[0]?.id])
    expect(units.map(({ id }) => id).join()).not.toContain(sign)
  })
})

it('what is no text is told to be none, zeros or not', () => {
  const bytes = Uint8Array.from({ length: 2000 }, (_, at) => (at * 7919) % 256)
  expect(decodeText(bytes)).toBeNull()
  expect(decodeText(new Uint8Array(500))).toBeNull()
  expect(decodeText(bytesOf('\u0001\u0002\u0003abc'))).toBeNull()
})
