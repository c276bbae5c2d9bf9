import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ACTION_IDS, actionOf } from '../../renderer/actions/action-table.ts'
import {
  allCommands,
  commandsCalled,
  createCommandRegistry,
  offer,
} from '../../renderer/app/commands.ts'
import { farCommands } from '../../renderer/screens/commands/far-commands.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { offered } from '../make/offered.ts'

const words = wordsIn('id')
let registry = createCommandRegistry()
let done: string[] = []
let told: string[] = []

beforeEach(() => {
  registry = createCommandRegistry()
  done = []
  told = []
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** What is known from afar: nothing that is needed is there, unless it is named. */
function far(...met: readonly string[]) {
  return farCommands(registry, {
    words,
    papers: [{ id: 'data.workbook.XLSX', label: 'Simpan Buku kerja sebagai XLSX' }],
    isMet: (needs) => met.includes(needs),
    tell: (why) => told.push(why),
  })
}

const farOne = (id: string, ...met: readonly string[]) => far(...met).find((one) => one.id === id)

/** A command of the page that notes that it ran, and offers more then. */
function command(id: string, obstacle: string | null = null, then = () => {}) {
  const run = () => {
    done.push(id)
    then()
  }
  return offered({ id, run, obstacle })
}

const idsOf = (commands: readonly { readonly id: string }[]) => commands.map(({ id }) => id)

it('leaves to a screen what it offers itself, and names each command once', () => {
  expect(new Set(idsOf(far())).size).toBe(far().length)
  const labels = far().map(({ label }) => label)
  expect(labels).toEqual(expect.arrayContaining(['Catat kekosongan', 'Kekosongan: Masa larangan']))
  offer(registry, 'screen', [command('vacancy.add')])
  expect(idsOf(far())).not.toContain('vacancy.add')
})

it('finds every action of every screen from any other, and each paper of the tables', () => {
  const own = ACTION_IDS.filter((id) => !actionOf(id).place)
  offer(
    registry,
    'frame',
    own.map((id) => command(id)),
  )
  const found = idsOf([...allCommands(registry), ...far()])
  expect(found.sort()).toEqual([...ACTION_IDS, 'data.workbook.XLSX'].sort())
})

it('says of what may not be done why, and puts it behind what may', () => {
  expect(farOne('chart.rename')?.obstacle).toBe('Pilih tepat satu unit pada bagan.')
  expect(farOne('chart.rename', 'need.one-unit')?.obstacle).toBe(null)
  expect(farOne('vacancy.add')?.obstacle).toBe(null)
  const both = ['x', null].map((obstacle) =>
    offered({ id: `${obstacle}`, label: 'Hapus', obstacle }),
  )
  expect(idsOf(commandsCalled(both, 'hapus').called)).toEqual(['null', 'x'])
})

it('goes to the screen, presses the tab that is there, and runs the command once', () => {
  const freeze = farOne('freeze.add')
  const tab = command('vacancy.tab-freezes', null, () =>
    offer(registry, 'own', [command('freeze.add')]),
  )
  offer(registry, 'shell', [
    command('screen.kekosongan', null, () => offer(registry, 'tabs', [tab])),
  ])
  freeze?.run()
  offer(registry, 'more', [command('x')])
  expect(done).toEqual(['screen.kekosongan', 'vacancy.tab-freezes', 'freeze.add'])
})

it('from another tab of the screen that is shown: nothing is offered anew when one goes there', () => {
  const freeze = farOne('freeze.add')
  offer(registry, 'shell', [command('screen.kekosongan')])
  offer(registry, 'tabs', [
    command('vacancy.tab-freezes', null, () => offer(registry, 'freezes', [command('freeze.add')])),
  ])
  freeze?.run()
  expect(done).toEqual(['screen.kekosongan', 'vacancy.tab-freezes', 'freeze.add'])
})

it('calls nobody back who has gone on, and runs nothing that is not possible', () => {
  offer(registry, 'shell', [command('screen.usulan')])
  farOne('proposal.new')?.run()
  offer(registry, 'own', [command('proposal.new', 'Belum.')])
  vi.advanceTimersByTime(5000)
  offer(registry, 'own', [command('proposal.new')])
  expect(done).toEqual(['screen.usulan'])
})

it('tells there why it was not done: as the screen says it, or what was needed to begin with', () => {
  offer(registry, 'shell', [
    command('screen.cetak', null, () =>
      offer(registry, 'own', [command('print', 'Lembar belum siap.')]),
    ),
    command('screen.usulan'),
  ])
  for (const id of ['print', 'step:proposal.enact']) {
    farOne(id)?.run()
    vi.advanceTimersByTime(5000)
  }
  const why = ['Lembar belum siap.', 'Buka usulan yang sampai pada tahap itu dahulu.']
  expect(told).toEqual(why)
  // What becomes possible in time is done, and nothing is told.
  offer(registry, 'own', [])
  farOne('print')?.run()
  offer(registry, 'own', [command('print')])
  vi.advanceTimersByTime(5000)
  expect([done.at(-1), told]).toEqual(['print', why])
})
