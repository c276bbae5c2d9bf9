import { expect, test } from 'vitest'
import { letterOf, lettersOf } from '../../../renderer/domain/acts/act-letters.ts'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { marksOf } from '../../../renderer/domain/acts/overlay.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { removeAppointment } from '../../../renderer/domain/verbs/appointment-edits.ts'
import { drafted, live } from '../proposal/small-reform.ts'

test('a placement has a sign of its own, not the one of what has none', () => {
  expect(letterOf('appoint')).toBe('A')
  expect(letterOf('release')).toBe('A')
  expect(lettersOf(['details', 'appoint'])).toEqual(['A', 'U'])
})

test('and bears it on the box of before and after', () => {
  const change = drafted(live, removeAppointment('appointment:media-media'))
  const acts = actsOf(live, change)
  expect(acts.map(({ act }) => act)).toEqual(['release'])
  expect(marksOf(acts, live, apply(live, change)).get('unit:media')?.letters).toEqual(['A'])
})
