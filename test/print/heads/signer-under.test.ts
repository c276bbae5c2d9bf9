import { describe, expect, it } from 'vitest'
import { signerUnder } from '../../../renderer/print/heads/signer-chain.ts'

describe('below the name of who signs', () => {
  const under = (values: Readonly<Record<string, string>>) =>
    signerUnder((key) => values[key] ?? '')

  it('stand rank and NIP as they are written on paper', () => {
    expect(under({ headRank: 'Pembina Utama Muda', headNip: '196304171990031005' })).toBe(
      'Pembina Utama Muda · NIP 19630417 199003 1 005',
    )
    expect(under({ headNip: '19630417 199003 1 005' })).toBe('NIP 19630417 199003 1 005')
  })

  it('stands nothing for the head of a region, who has neither', () => {
    expect(under({})).toBe('')
  })
})
