import { afterEach, expect, it, vi } from 'vitest'
import { ACTION_IDS, actionOf } from '../../renderer/actions/action-table.ts'
import {
  allCommands,
  commandsCalled,
  createCommandRegistry,
  offer,
} from '../../renderer/app/commands.ts'
import { type Afar, farCommands } from '../../renderer/screens/commands/far-commands.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { offered } from '../make/offered.ts'

const words = wordsIn('id')
const command = (id: string, run: () => void, obstacle: string | null = null) =>
  offered({ id, run, obstacle })

/** What is known from afar: nothing that is needed is there, unless it is named. */
function afar(met: readonly string[] = [], told: string[] = []): Afar {
  return {
    words,
    papers: [{ id: 'data.workbook.XLSX', label: 'Simpan Buku kerja sebagai XLSX' }],
    isMet: (needs) => met.includes(needs),
    tell: (why) => told.push(why),
  }
}

afterEach(() => {
  vi.useRealTimers()
})

it('leaves to a screen what it offers itself, and names each command once', () => {
  const registry = createCommandRegistry()
  const far = farCommands(registry, afar())
  expect(new Set(far.map(({ id }) => id)).size).toBe(far.length)
  expect(far.map(({ label }) => label)).toContain('Catat kekosongan')
  expect(far.map(({ label }) => label)).toContain('Kekosongan: Masa larangan')
  offer(registry, 'screen', [command('vacancy.add', () => undefined)])
  expect(farCommands(registry, afar()).map(({ id }) => id)).not.toContain('vacancy.add')
})

it('finds every action of every screen from any other, and each paper of the tables', () => {
  const registry = createCommandRegistry()
  offer(
    registry,
    'frame',
    ACTION_IDS.filter((id) => !actionOf(id).place).map((id) => command(id, () => undefined)),
  )
  const found = [...allCommands(registry), ...farCommands(registry, afar())].map(({ id }) => id)
  expect(found.sort()).toEqual([...ACTION_IDS, 'data.workbook.XLSX'].sort())
})

it('says of what may not be done why, and puts it behind what may', () => {
  const registry = createCommandRegistry()
  const why = (id: string, met: readonly string[] = []) =>
    farCommands(registry, afar(met)).find((one) => one.id === id)?.obstacle
  expect(why('chart.rename')).toBe('Pilih tepat satu unit pada bagan.')
  expect(why('chart.rename', ['need.one-unit'])).toBe(null)
  expect(why('vacancy.add')).toBe(null)
  const both = [
    offered({ id: 'a', label: 'Hapus', obstacle: 'x' }),
    offered({ id: 'b', label: 'Hapus' }),
  ]
  expect(commandsCalled(both, 'hapus').called.map(({ id }) => id)).toEqual(['b', 'a'])
})

it('goes to the screen, presses the tab that is there, and runs the command once', () => {
  const registry = createCommandRegistry()
  const done: string[] = []
  const freeze = farCommands(registry, afar()).find(({ id }) => id === 'freeze.add')
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
  farCommands(registry, afar())
    .find(({ id }) => id === 'proposal.new')
    ?.run()
  offer(registry, 'own', [command('proposal.new', () => done.push('early'), 'Belum.')])
  vi.advanceTimersByTime(5000)
  offer(registry, 'own', [command('proposal.new', () => done.push('late'))])
  expect(done).toEqual(['screen'])
})

it('tells there why it was not done: as the screen says it, or what was needed to begin with', () => {
  vi.useFakeTimers()
  const registry = createCommandRegistry()
  const told: string[] = []
  const run = (id: string) =>
    farCommands(registry, afar([], told))
      .find((one) => one.id === id)
      ?.run()
  offer(registry, 'shell', [
    command('screen.cetak', () =>
      offer(registry, 'own', [command('print', () => undefined, 'Lembar belum siap.')]),
    ),
    command('screen.usulan', () => undefined),
  ])
  run('print')
  vi.advanceTimersByTime(5000)
  expect(told).toEqual(['Lembar belum siap.'])
  run('step:proposal.enact')
  vi.advanceTimersByTime(5000)
  expect(told.at(-1)).toBe('Buka usulan yang sampai pada tahap itu dahulu.')
  // What becomes possible in time is done, and nothing is told.
  const done: string[] = []
  offer(registry, 'own', [])
  run('print')
  offer(registry, 'own', [command('print', () => done.push('print'))])
  vi.advanceTimersByTime(5000)
  expect([done, told]).toEqual([['print'], told.slice(0, 2)])
})

it('from another tab of the screen that is shown: nothing is offered anew when one goes there', () => {
  const registry = createCommandRegistry()
  const done: string[] = []
  const freeze = farCommands(registry, afar()).find(({ id }) => id === 'freeze.add')
  offer(registry, 'shell', [command('screen.kekosongan', () => done.push('screen'))])
  offer(registry, 'tabs', [
    command('vacancy.tab-freezes', () => {
      done.push('tab')
      offer(registry, 'freezes', [command('freeze.add', () => done.push('freeze'))])
    }),
  ])
  freeze?.run()
  expect(done).toEqual(['screen', 'tab', 'freeze'])
})
