import { describe, expect, it } from 'vitest'
import { DICTIONARY, type WordKey } from '../../renderer/words/dictionary.ts'
import { wordsIn } from '../../renderer/words/words.ts'

const indonesian = wordsIn('id')
const english = wordsIn('en')

describe('numbers in sentences', () => {
  it('are grouped as each language writes them', () => {
    expect(indonesian('due.late', { days: 2917 })).toBe('lewat 2.917 hari')
    expect(english('due.late', { days: 2917 })).toBe('2,917 days over')
    expect(indonesian('shell.status-units', { count: 12500 })).toBe('12.500 unit')
  })

  it('choose between one and many in English, written or not', () => {
    expect(english('shell.status-units', { count: 1 })).toBe('1 unit')
    expect(english('shell.status-units', { count: '1' })).toBe('1 unit')
    expect(english('shell.status-units', { count: 0 })).toBe('0 units')
    expect(english('shell.status-units', { count: '1,250' })).toBe('1,250 units')
    expect(english.label({ code: 'paste-cells', params: { count: 1 } })).toBe('paste 1 cell')
    expect(indonesian('shell.status-units', { count: 1 })).toBe('1 unit')
  })

  it('say one of what they count, whatever the value is called', () => {
    expect(english('due.late', { days: 1 })).toBe('1 day over')
    expect(english('letter.invited-attached', { count: 1 })).toBe('List of those invited, 1 person')
    const summary = english('peta-paper.summary', { open: 21, warnings: 1, accepted: 1 })
    expect(summary).toContain('21 open findings (1 warning)')
  })

  it('leaves parts of numbers and texts alone', () => {
    expect(indonesian('panel.kelas-n', { kelas: 9.5 })).toContain('9.5')
  })

  it.each(Object.keys(DICTIONARY.en).filter((key) => key.endsWith('_one')))(
    '%s has a sentence for many',
    (key) => {
      const many = english(key.replace(/_one$/, '') as WordKey, { count: 2 })
      if (!key.startsWith('measure.')) expect(many).toContain('2')
      expect(english(key.replace(/_one$/, '') as WordKey, { count: 1 })).not.toBe(many)
    },
  )
})
