import { expect, it } from 'vitest'
import { momentText } from '../../../renderer/words/figures/moment-text.ts'

it('tells a moment as each language writes a clock', () => {
  // Without an offset it is one of this computer.
  expect(momentText('2018-10-04T09:05:07', 'id')).toBe('4 Oktober 2018 09.05')
  expect(momentText('2018-10-04T21:41:07', 'en')).toBe('4 October 2018 21:41')
  expect(momentText('kemarin', 'id')).toBe('kemarin')
})
