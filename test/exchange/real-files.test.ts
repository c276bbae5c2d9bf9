import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faults } from '../../renderer/domain/structure/faults.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import { silentCells } from '../make/silent-cells.ts'

const FOLDER = process.env.BAGAN_REAL_FILES ?? '../shared/data'
const there = existsSync(FOLDER)

async function read(...names: string[]) {
  const files = names.map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(`${FOLDER}/${name}`)),
  }))
  const outcome = await importFiles(files, { preset: 'auto', language: 'en' })
  expect(faults(structureOf(outcome.records))).toEqual([])
  expect(silentCells(outcome.report.receipt)).toEqual([])
  return outcome.report
}

describe.skipIf(!there)('real files', { meta: { needs: `the folder ${FOLDER}` } }, () => {
  it('counts one ministry at two dates', async () => {
    const march = await read(
      'home_office-2011-03-31-senior.csv',
      'home_office-2011-03-31-junior.csv',
    )
    expect(march).toMatchObject({ units: 110, posts: 816, abolished: 14, roots: 1, vacantSeats: 4 })
    const september = await read(
      'home_office-2011-09-30-senior.csv',
      'home_office-2011-09-30-junior.csv',
    )
    // 1CPG19 stands there twice, first as Eliminated: the live row counts.
    expect(september).toMatchObject({ units: 117, posts: 851, abolished: 32, vacantSeats: 3 })
  })

  it('reports the loop of the 2013 return with its path and rows', async () => {
    const { problems } = await read('dwp-2013-09-30-senior.csv')
    const loop = problems.find(({ code }) => code === 'loop')
    expect(loop?.message).toContain('DWP202 → DWP135 → DWP29 → DWP202 (rows 13, 116, 127')
  })

  it('reads positions that hang off units', async () => {
    const report = await read('plum-book-2012.csv')
    expect(report).toMatchObject({ units: 1095, posts: 6806, roots: 85, vacantSeats: 764 })
    expect(report.problems.filter(({ code }) => code === 'self-parent')).toHaveLength(2)
  })
})
