import { notifications, notificationsStore } from '@mantine/notifications'
import { expect, it } from 'vitest'
import { createView } from '../../renderer/app/view/view-state.ts'
import { forgetOnLeaving, showRefusal } from '../../renderer/screens/hooks/refusal-notice.ts'
import { wordsIn } from '../../renderer/words/words.ts'

const told = () => notificationsStore.getState().notifications.map(({ id }) => id)
const refuse = () => showRefusal({ text: 'Tidak bisa.', page: null }, wordsIn('id'), () => {})

it('what was refused on a screen is gone on the next one, and what was done there stays told', () => {
  const view = createView()
  const stop = forgetOnLeaving(view)
  refuse()
  notifications.show({ id: 'done', message: 'Disimpan.' })
  view.set({ panelOpen: false })
  expect(told()).toEqual(['refused', 'done'])
  view.set({ screen: 'data' })
  expect(told()).toEqual(['done'])

  // Refused after the act had gone to a screen: it is about that one.
  view.set({ screen: 'bagan' })
  refuse()
  expect(told()).toContain('refused')
  stop()
})
