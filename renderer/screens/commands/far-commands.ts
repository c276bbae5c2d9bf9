import { allCommands, type Command, type CommandRegistry } from '../../app/commands.ts'
import type { WordKey } from '../../words/dictionary.ts'
import type { Words } from '../../words/words.ts'

/** What a screen offers while it is shown, to be found from all others too. */
interface Far {
  readonly id: string
  /** Its name there; of several words the first says where. */
  readonly name: readonly WordKey[]
  /** The commands that lead to where it is offered: the screen, then what else has to be pressed, where it is there. */
  readonly way: readonly string[]
}

const vacancies = (id: string, name: WordKey, tab?: string): Far => ({
  id,
  name: [name],
  way: ['screen.kekosongan', ...(tab ? [`vacancy.tab-${tab}`] : [])],
})
const tab = (screen: string, title: WordKey, id: string, name: WordKey): Far => ({
  id,
  name: [title, name],
  way: [screen],
})

const FAR: readonly Far[] = [
  vacancies('vacancy.add', 'vacancy.add'),
  vacancies('vacancy.history', 'vacancy.section-history'),
  vacancies('vacancy.name-acting', 'vacancy.name-acting', 'acting'),
  vacancies('inauguration.open', 'inauguration.open', 'road'),
  vacancies('freeze.add', 'freeze.add', 'freezes'),
  ...(['acting', 'road', 'freezes', 'retirements'] as const).map((one) =>
    tab('screen.kekosongan', 'vacancy.title', `vacancy.tab-${one}`, `vacancy.tab-${one}`),
  ),
  { id: 'proposal.new', name: ['proposal.new'], way: ['screen.usulan', 'proposal.list'] },
  { id: 'proposal.compare', name: ['compare.open'], way: ['screen.usulan', 'proposal.list'] },
  { id: 'findings.print', name: ['findings.print'], way: ['screen.temuan'] },
  { id: 'due.print', name: ['due.print-list'], way: ['screen.bagan'] },
  ...(['rules', 'score'] as const).map((one) =>
    tab('screen.temuan', 'screen.temuan', `findings.tab-${one}`, `findings.tab-${one}`),
  ),
  tab('screen.riwayat', 'screen.riwayat', 'riwayat.tab-restore', 'restore.tab-restore'),
  { id: 'templates.place', name: ['templates.place'], way: ['templates'] },
]

/** So long the way to a command may take; who has gone on by then is not called back. */
const LIMIT_MS = 3000

/** The commands of screens that are not shown, by the names they have there; running one leads there first. */
export function farCommands(registry: CommandRegistry, words: Words): Command[] {
  const offered = new Set(allCommands(registry).map(({ id }) => id))
  return FAR.filter(({ id }) => !offered.has(id)).map(({ id, name, way }) => ({
    id,
    label: name.map((key) => words(key)).join(': '),
    shortcut: null,
    enabled: true,
    run: () => goAndRun(registry, way, id),
  }))
}

/** Goes the way as far as it is needed, and runs the command as soon as it is offered. */
function goAndRun(registry: CommandRegistry, way: readonly string[], id: string): void {
  const left = new Set(way)
  const stop = registry.subscribe(look)
  const timer = setTimeout(stop, LIMIT_MS)
  function look() {
    const offered = allCommands(registry).filter(({ enabled }) => enabled)
    const wanted = offered.find((one) => one.id === id)
    if (wanted) {
      clearTimeout(timer)
      stop()
      wanted.run()
      return
    }
    const next = offered.find((one) => left.has(one.id))
    if (!next) return
    left.delete(next.id)
    next.run()
  }
  look()
}
