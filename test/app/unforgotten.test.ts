import { expect, it } from 'vitest'
import { noteUnforgotten, unforgottenIn } from '../../renderer/app/view/unforgotten.ts'
import { createPreferences } from '../../renderer/app/view/view-state.ts'
import { pageSettings } from '../make/page-settings.ts'

it('why somebody could not be made nameless outlives the program, until it is read or done', () => {
  const kept = pageSettings()
  const preferences = createPreferences(kept)
  noteUnforgotten(preferences, 'a', { code: 'forget-not-proved', params: { reason: 'traces' } })
  noteUnforgotten(preferences, 'b', { code: 'forget-not-whole', params: {} })
  const again = createPreferences(kept)
  expect(unforgottenIn(again.get(), 'a')).toMatchObject({
    problem: { code: 'forget-not-proved', params: { reason: 'traces' } },
  })
  noteUnforgotten(again, 'a', null)
  expect(unforgottenIn(again.get(), 'a')).toBeNull()
  expect(unforgottenIn(again.get(), 'b')?.problem.code).toBe('forget-not-whole')
})

it('a note that cannot be read is none', () => {
  const kept = pageSettings()
  createPreferences(kept).set({ unforgotten: { a: { at: '' } } as never })
  expect(unforgottenIn(createPreferences(kept).get(), 'a')).toBeNull()
})
