import { describe, expect, it } from 'vitest'
import { systemLanguage } from '../../../electron/window/system-language.ts'

describe('the language the program begins in', () => {
  it.each([
    ['en-US', 'en'],
    ['en', 'en'],
    ['EN_gb', 'en'],
    ['id-ID', 'id'],
    ['jv-ID', 'id'],
    ['de-DE', 'id'],
    ['english', 'id'],
  ])('of a system that speaks %s is %s', (locale, language) => {
    expect(systemLanguage({}, () => [locale])).toBe(language)
  })

  it('is that of the first the system names, not of any further', () => {
    expect(systemLanguage({}, () => ['jv-ID', 'en-US'])).toBe('id')
    expect(systemLanguage({}, () => ['en-US', 'id'])).toBe('en')
    expect(systemLanguage({}, () => [])).toBe('id')
  })

  it('is what the start is told the system speaks', () => {
    expect(systemLanguage({ BAGAN_LOCALE: 'en_US.UTF-8' }, () => ['id'])).toBe('en')
    expect(systemLanguage({ BAGAN_LOCALE: '' }, () => ['en'])).toBe('en')
  })
})
