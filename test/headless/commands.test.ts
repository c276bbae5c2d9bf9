import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pageCommand } from '../make/page-command.ts'
import { ukPair } from '../make/uk-organogram.ts'
import { emptyFolder, runBagan } from './run-bagan.ts'

describe('bagan inspect', () => {
  test('prints one object and nothing else on standard output', async () => {
    const folder = emptyFolder()
    const { senior, junior } = ukPair()
    writeFileSync(join(folder, 'senior.csv'), senior)
    writeFileSync(join(folder, 'junior.csv'), junior)
    const { code, stdout } = await runBagan(
      ['inspect', 'senior.csv', 'junior.csv', '--json'],
      folder,
    )
    const found = JSON.parse(stdout) as Record<string, unknown>
    expect(Object.keys(found)).toEqual([
      'file',
      'preset',
      'units',
      'posts',
      'seats',
      'people',
      'appointments',
      'vacantSeats',
      'abolished',
      'roots',
      'problems',
      'receipt',
      'table',
      'passedOver',
      'tables',
    ])
    expect(found.preset).toBe('uk-organogram')
    expect(found.tables).toHaveLength(2)
    expect([0, 1]).toContain(code)
  })

  test('tells how a table is understood, and reads it by a mapping from a file', async () => {
    const folder = emptyFolder()
    writeFileSync(
      join(folder, 'a.csv'),
      'Warna;Isi;Siapa\n1;Dinas A;Syam\n1.1;Bidang B;Joko\n;JUMLAH;2\n',
    )
    const columns = [
      { heading: 'Warna', meaning: 'code' },
      { heading: 'Isi', meaning: 'unit' },
      { heading: 'Siapa', meaning: 'holder' },
    ]
    const mapping = { format: 'bagan-mapping', version: 1, name: 'Aneh', headerRows: 1, columns }
    const text = JSON.stringify({ ...mapping, hierarchy: 'outline-number' })
    writeFileSync(join(folder, 'aneh.json'), text)
    const { code, stdout } = await runBagan(
      ['inspect', 'a.csv', '--preset', 'aneh.json', '--json'],
      folder,
    )
    expect(JSON.parse(stdout)).toMatchObject({
      units: 2,
      roots: 1,
      people: 2,
      table: { sheet: 'a.csv', headerRow: 1, hierarchy: 'outline-number', sure: 1 },
      passedOver: [{ row: 4, reason: 'total' }],
    })
    expect(code).toBe(0)
    writeFileSync(join(folder, 'rusak.json'), '{}')
    const bad = await runBagan(['inspect', 'a.csv', '--preset', 'rusak.json'], folder)
    expect(bad.code).toBe(2)
    expect(bad.stderr).toContain('pemetaan kolom')
  })
})

describe('bagan check', () => {
  test('tells findings, vacancies, acting terms and retirements of the demo', async () => {
    const { code, stdout } = await runBagan(
      ['check', 'demo', '--on', '2018-10-04', '--json'],
      emptyFolder(),
    )
    const found = JSON.parse(stdout) as {
      on: string
      findings: unknown[]
      vacancies: { post: string; blockedBy: unknown[] }[]
      acting: { name: string }[]
      retirements: unknown[]
      retirementsUnknown: { people: number; unnamed: number }
    }
    expect(code).toBe(0)
    expect(found.on).toBe('2018-10-04')
    expect(found.findings.length).toBeGreaterThan(0)
    const seksi = found.vacancies.find(({ post }) => /Seksi Layanan Informasi/.test(post))
    expect(seksi?.blockedBy.length).toBeGreaterThan(0)
    expect(found.acting.length).toBeGreaterThan(0)
    expect(found.retirements.length).toBeGreaterThan(0)
    expect(found.retirementsUnknown.people).toBe(0)
    expect(found.retirementsUnknown.unnamed).toBeGreaterThan(0)
  })
})

describe('bagan compare', () => {
  test('numbers the acts from the office of 2018 to its delayered form', async () => {
    const { code, stdout } = await runBagan(
      ['compare', 'demo', 'demo-2022', '--json'],
      emptyFolder(),
    )
    const found = JSON.parse(stdout) as { counts: Record<string, number>; acts: { no: number }[] }
    expect(code).toBe(0)
    expect(found.counts.unitsAbolished).toBeGreaterThan(0)
    expect(found.acts.map(({ no }) => no)).toEqual(found.acts.map((_, i) => i + 1))
  })
})

describe('bagan export and restore', () => {
  test('a file that went out comes back the same', async () => {
    const folder = emptyFolder()
    const out = await runBagan(
      ['export', 'demo', '--what', 'structure', '--format', 'xlsx', '--out', 'dinas.xlsx'],
      folder,
    )
    expect(out.code).toBe(0)
    const demo = JSON.parse((await pageCommand(['inspect', 'demo', '--json'])).stdout)
    const back = JSON.parse((await runBagan(['inspect', 'dinas.xlsx', '--json'], folder)).stdout)
    for (const key of ['units', 'posts', 'seats', 'appointments', 'vacantSeats', 'roots']) {
      expect([key, back[key]]).toEqual([key, demo[key]])
    }
  })

  test('tells every command and paper, and takes no command for a wrong use', async () => {
    const folder = emptyFolder()
    const help = await runBagan(['help', '--lang', 'en'], folder)
    expect([help.code, help.stderr]).toEqual([0, ''])
    expect(help.stdout).toContain('restore FOLDER [--out PATH]')
    expect(help.stdout).toMatch(/decision-sheet +Decision sheet: pdf, svg, png, docx/)
    // What else is no command, the units tell.
    for (const words of [['demo', '--json'], []]) {
      const none = await runBagan([...words, '--lang', 'en'], folder)
      expect([words, none.code, none.stdout]).toEqual([words, 2, ''])
    }
    const mistyped = await runBagan(['chek', 'demo', '--lang', 'en'], folder)
    expect(mistyped.stderr).toContain('There is no command “chek”. Did you mean check?')
    expect(mistyped.stderr).toContain('inspect, check, compare')
  })
})
