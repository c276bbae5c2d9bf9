import { describe, expect, it } from 'vitest'
import { spansOf, unmarked } from '../../renderer/words/named.ts'
import { namedIn, wordsIn } from '../../renderer/words/words.ts'

const english = namedIn('en')
const names = (text: string, ofNames = false) =>
  spansOf(text, ofNames).flatMap((span) => (span.isName ? span.text : []))

describe('names within sentences', () => {
  it('are told apart from the sentence, also where one stands in another', () => {
    const label = { code: 'rename-unit', params: { from: 'Seksi Sandi', to: 'Seksi Persandian' } }
    const told = english('journal.undone', { what: english.label(label) })
    expect(names(told)).toEqual(['Seksi Sandi', 'Seksi Persandian'])
    const plain = wordsIn('en')
    expect(unmarked(told)).toBe(plain('journal.undone', { what: plain.label(label) }))
    expect(
      spansOf(told)
        .map(({ text }) => text)
        .join(''),
    ).toBe(unmarked(told))
  })

  it('are not what the program itself says where a name could stand', () => {
    const told = english('journal.undone', { what: english('journal.no-name') })
    expect(names(told)).toEqual([])
    expect(names(english('lock.title', { name: english('value.gone') }))).toEqual([])
  })

  it('are what a cell of names says beside words of the program', () => {
    const role = english('role.plt')
    expect(names(`${role} Nurul Hidayah`, true)).toEqual([' Nurul Hidayah'])
    expect(names('Seksi Persandian', true)).toEqual(['Seksi Persandian'])
    expect(names(role, true)).toEqual([])
  })

  it('carry no signs that somebody typed', () => {
    const told = english('lock.title', { name: 'Dinas\u202e X' })
    expect(names(told)).toEqual(['Dinas X'])
  })

  it('need no telling in a sentence that is Indonesian itself', () => {
    const label = { code: 'rename-unit', params: { from: 'Seksi Sandi', to: 'Seksi Persandian' } }
    expect(namedIn('id').label(label)).toBe(wordsIn('id').label(label))
  })
})
