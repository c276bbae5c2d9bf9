import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { emptyFolder, runBagan } from './run-bagan.ts'

const texts = new URL('../exchange/naskah/texts/', import.meta.url)

describe('a regulation given to the headless program', () => {
  test('is inspected: duties by unit, laws, and each article', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'perwali.txt'), readFileSync(new URL('dinas-2016.txt', texts)))
    const { stdout } = await runBagan(['inspect', 'perwali.txt', '--json'], folder)
    const found = JSON.parse(stdout)
    expect(found.duties).toBe(20)
    expect(found.dutyList).toContainEqual(
      expect.objectContaining({
        sort: 'fungsi',
        text: 'pengelolaan keuangan dan aset',
        unit: 'Sekretariat',
      }),
    )
    expect(
      found.lawList.map(({ number, year }: { number: string; year: number }) => [number, year]),
    ).toEqual(
      expect.arrayContaining([
        ['23', 2014],
        ['18', 2016],
        ['8', 2016],
      ]),
    )
    expect(found.articles).toHaveLength(16)
    expect(found.articles[7]).toMatchObject({
      number: '8',
      state: 'partly',
      units: [{ name: 'Bidang Perikanan Tangkap', tugas: 1, fungsi: 2, uraian: 0 }],
    })
    expect(found.articles[13]).toMatchObject({ number: '14', state: 'whole' })
    expect(found.differing).toEqual([])
  })

  test('is the same text again from Word and from a PDF of its own', async () => {
    const folder = emptyFolder()
    const ask = (from: string, to: string) =>
      runBagan(
        ['export', from, '--what', 'naskah', '--format', to.replace(/.*\./, ''), '--out', to],
        folder,
      )
    for (const name of ['first.txt', 'first.docx', 'first.pdf'])
      expect((await ask('demo', name)).code).toBe(0)
    const text = readFileSync(join(folder, 'first.txt'), 'utf8')
    for (const name of ['first.docx', 'first.pdf']) {
      await ask(name, 'again.txt')
      expect(readFileSync(join(folder, 'again.txt'), 'utf8'), name).toBe(text)
    }
  })

  test('is composed again as it was read', async () => {
    const folder = emptyFolder()
    const text = readFileSync(new URL('sekretariat-daerah.txt', texts), 'utf8')
    writeFileSync(join(folder, 'perwali.txt'), text)
    const asked = ['export', 'perwali.txt', '--what', 'naskah', '--format', 'txt', '--out', 'n.txt']
    expect((await runBagan(asked, folder)).code).toBe(0)
    expect(readFileSync(join(folder, 'n.txt'), 'utf8')).toBe(text)
  })
})
