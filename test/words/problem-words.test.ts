import { describe, expect, it } from 'vitest'
import { LINKS } from '../../renderer/domain/records/links.ts'
import type { FaultCode } from '../../renderer/domain/values/problem-codes.ts'
import { wordsIn } from '../../renderer/words/words.ts'

describe('the sentence of a refusal', () => {
  const problem = { code: 'not-in-force-yet', params: { on: '2027-01-01' } } as const

  it('writes a day as people do, in either language', () => {
    expect(wordsIn('id').problem(problem)).toContain('1 Januari 2027')
    expect(wordsIn('en').problem(problem)).toContain('1 January 2027')
  })

  it('leaves other values alone', () => {
    const named = { code: 'proposal-not-draft', params: { name: '2018-02-30' } } as const
    expect(wordsIn('id').problem(named)).toContain('2018-02-30')
  })

  it('is there for every fault that the tables of records can bring', () => {
    const faults = new Set<FaultCode>([
      ...LINKS.flatMap(({ fault }) => fault ?? []),
      'bad-count',
      'bad-number',
    ])
    const params = { name: 'Seksi Media', value: 18, from: 1, to: 17 }
    for (const language of ['id', 'en'] as const) {
      const words = wordsIn(language)
      const said = [...faults].map((code) => words.problem({ code: `fault-${code}`, params }))
      expect(said.filter((text) => !/^\S.+ .+\.$/.test(text))).toEqual([])
    }
  })
})
