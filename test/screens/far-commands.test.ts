import { afterEach, expect, it, vi } from 'vitest'
import { type Command, createCommandRegistry, offer } from '../../renderer/app/commands.ts'
import { farCommands } from '../../renderer/screens/commands/far-commands.ts'
import { wordsIn } from '../../renderer/words/words.ts'

const words = wordsIn('id')
const command = (id: string, run: () => void, enabled = true): Command => ({
  id,
  label: id,
  shortcut: null,
  enabled,
  run,
})

afterEach(() => {
  vi.useRealTimers()
})

it('leaves to a screen what it offers itself, and names each command once', () => {
  const registry = createCommandRegistry()
  const far = farCommands(registry, words)
  expect(new Set(far.map(({ id }) => id)).size).toBe(far.length)
  expect(far.map(({ label }) => label)).toContain('Catat kekosongan')
  expect(far.map(({ label }) => label)).toContain('Kekosongan: Masa larangan')
  offer(registry, 'screen', [command('vacancy.add', () => undefined)])
  expect(farCommands(registry, words).map(({ id }) => id)).not.toContain('vacancy.add')
})

it('goes to the screen, presses the tab that is there, and runs the command once', () => {
  const registry = createCommandRegistry()
  const done: string[] = []
  const freeze = farCommands(registry, words).find(({ id }) => id === 'freeze.add')
  offer(registry, 'shell', [
    command('screen.kekosongan', () => {
      done.push('screen')
      offer(registry, 'tabs', [
        command('vacancy.tab-freezes', () => {
          done.push('tab')
          offer(registry, 'own', [command('freeze.add', () => done.push('freeze'))])
        }),
      ])
    }),
  ])
  freeze?.run()
  offer(registry, 'more', [command('x', () => undefined)])
  expect(done).toEqual(['screen', 'tab', 'freeze'])
})

it('calls nobody back who has gone on, and runs nothing that is not possible', () => {
  vi.useFakeTimers()
  const registry = createCommandRegistry()
  const done: string[] = []
  offer(registry, 'shell', [command('screen.usulan', () => done.push('screen'))])
  farCommands(registry, words)
    .find(({ id }) => id === 'proposal.new')
    ?.run()
  offer(registry, 'own', [command('proposal.new', () => done.push('early'), false)])
  vi.advanceTimersByTime(5000)
  offer(registry, 'own', [command('proposal.new', () => done.push('late'))])
  expect(done).toEqual(['screen'])
})
