import { describe, expect, it } from 'vitest'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import {
  RULE_NAMES,
  VACANCY_FIGURES,
  VACANCY_RULES,
} from '../../renderer/domain/rule-table/rule-names.ts'
import { ruleRowKey } from '../../renderer/domain/rule-table/rule-row.ts'
import { RULE_TABLE } from '../../renderer/domain/rule-table/rule-table.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { testPrinter } from '../make/test-printer.ts'

const EVERY_RULE = [...RULE_NAMES, ...VACANCY_RULES, ...VACANCY_FIGURES]

async function check(...argv: string[]) {
  const said: string[] = []
  const answer = await answerTo(
    { argv: ['check', ...argv], files: [] },
    { ...testPrinter(), today: day('2026-11-25'), say: (text) => said.push(text) },
  )
  return { ...answer, said }
}

describe('bagan check', () => {
  it('gives the findings of the demo on a day as JSON, with number, limit, article and whether it was read', async () => {
    const { exitCode, stdout } = await check('demo', '--on', '2022-01-03', '--json')
    const report = JSON.parse(stdout ?? '')
    expect(exitCode).toBe(0)
    expect(report.on).toBe('2022-01-03')
    expect(report.findings).toHaveLength(17)
    expect(report.findings.find(({ rule }: { rule: string }) => rule === 'delayering')).toEqual({
      rule: 'delayering',
      severity: 'warning',
      office: 'Dinas Komunikasi dan Informatika Kota Contoh',
      subjectId: 'unit:lip',
      unitId: 'unit:lip',
      unit: 'Seksi Layanan Informasi Publik',
      found: 'IV.a',
      limit: '2021-06-30',
      article: 'PermenPANRB 25/2021; Surat Mendagri 800/2603/OTDA',
      sourceState: 'verified',
      from: ['unit:lip', 'unit:ikp', 'post:kasi-lip'],
      message:
        'Seksi Layanan Informasi Publik seharusnya sudah menjadi kelompok jabatan fungsional sejak 30 Juni 2021; jabatan eselon IV ini tidak termasuk yang dipertahankan.',
    })
    expect(report.accepted).toMatchObject([
      { rule: 'golongan-range', by: 'Tim Penilai Kinerja PNS' },
    ])
  })

  it('opens on the day of the file where none is named, and says it in words without --json', async () => {
    const { exitCode, stdout, said } = await check('demo', '--lang', 'en')
    expect([exitCode, stdout]).toEqual([0, undefined])
    expect(said[0]).toMatch(/^2018-10-04: 4 findings, 1 accepted with a reason\.\n- /)
  })

  it('refuses what is no date', async () => {
    expect((await check('demo', '--on', '30 Februari')).exitCode).toBe(2)
  })
})

describe('the words of the rules', () => {
  it.each(['id', 'en'] as const)('in %s name every rule', (language) => {
    const words = wordsIn(language)
    for (const rule of EVERY_RULE) expect(words(`rule.${rule}`)).not.toBe(`rule.${rule}`)
  })

  it('are about a table in which every rule has a row, and no row comes twice', () => {
    const keys = RULE_TABLE.map(ruleRowKey)
    expect(new Set(keys).size).toBe(keys.length)
    expect([...new Set(RULE_TABLE.map(({ rule }) => rule))].sort()).toEqual([...EVERY_RULE].sort())
  })
})
