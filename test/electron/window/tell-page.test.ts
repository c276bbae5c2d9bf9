import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { createPageTeller, type HearingPage } from '../../../electron/window/tell-page.ts'

function page() {
  const sent: string[] = []
  const events = new EventEmitter()
  const contents = Object.assign(events, {
    send: (_channel: string, command: string) => sent.push(command),
  })
  return { events, sent, tell: createPageTeller(contents as unknown as HearingPage) }
}

it('what goes wrong before the page hears is told once it does, once', () => {
  const { events, sent, tell } = page()
  tell('unexpected:main')
  tell('unexpected:main')
  tell('unexpected:screen')
  events.emit('did-navigate')
  expect(sent).toEqual([])
  events.emit('did-finish-load')
  expect(sent).toEqual(['unexpected:main', 'unexpected:screen'])
  events.emit('did-finish-load')
  expect(sent).toHaveLength(2)
})

it('a page that hears is told at once; one that is loaded anew waits again', () => {
  const { events, sent, tell } = page()
  events.emit('did-finish-load')
  tell('unexpected:main')
  expect(sent).toEqual(['unexpected:main'])
  events.emit('did-navigate')
  tell('unexpected:screen')
  expect(sent).toHaveLength(1)
  events.emit('did-finish-load')
  expect(sent).toEqual(['unexpected:main', 'unexpected:screen'])
})
