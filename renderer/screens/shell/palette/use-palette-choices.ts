import { useEffect, useMemo } from 'react'
import { shortcutText } from '../../../actions/shortcut-text.ts'
import { allCommands, type Command } from '../../../app/commands.ts'
import {
  useSession,
  useShownDate,
  useStore,
  useStructure,
  useView,
  useWords,
} from '../../../app/session.tsx'
import { type FoundActing, findActing } from '../../../domain/acting/find-acting.ts'
import { type Found, find } from '../../../domain/readings/find.ts'
import { type FoundDuty, findDuties } from '../../../domain/readings/find-duties.ts'
import { placeInCity, postInCity } from '../../../domain/readings/names-told-apart.ts'
import { nameOf } from '../../../domain/records/record-name.ts'
import type { Unit } from '../../../domain/records/records.ts'
import { get, type Structure } from '../../../domain/structure/structure.ts'
import { foundAt } from '../../../domain/tenure/own-post.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import type { Language } from '../../../domain/values/language.ts'
import type { HelpPage } from '../../../help/page-table.ts'
import type { WordKey } from '../../../words/dictionary.ts'
import type { Words } from '../../../words/words.ts'
import { useGoTo } from '../../hooks/use-go-to.ts'
import { answersTo } from './palette-order.ts'
import { useFarCommands } from './use-far-commands.ts'

export interface Choice {
  readonly key: string
  readonly group: WordKey
  readonly text: string
  readonly detail: string
  /** What is found is a name, and where it is others; in the detail not where it begins with a role. */
  readonly names?: { readonly text: true; readonly detail: boolean }
  /** An action that may not be done now; `detail` says why, and so does choosing it. */
  readonly barred?: boolean
  /** The page of help about it. */
  readonly page?: string | null
  run(): void
}

type Place = Omit<Found, 'match'> & Partial<Pick<FoundActing, 'post' | 'role'>>

const LIMIT = 40
const MOST_DUTIES = 12

/**
 * What the palette offers for a query: places of the structure first, then commands, then pages of help; behind them
 * places and commands that hold what is typed only within a word.
 */
export function usePaletteChoices(query: string): readonly Choice[] {
  const structure = useStructure()
  const { commands: registry, view } = useSession()
  const words = useWords()
  const { language } = words
  const registered = useStore(registry)
  const goTo = useGoTo()
  const far = useFarCommands()
  const { recent } = useView()
  const date = useShownDate()
  // The first search folds every name of the file: done before the first key comes.
  useEffect(() => {
    const timer = setTimeout(() => {
      find(structure, 'a', 1)
      findDuties(structure, 'aaa', 1)
    })
    return () => clearTimeout(timer)
  }, [structure])
  const commands = useMemo(
    () => (registered ? toldOnce([...allCommands(registry), ...far(registry)]) : []),
    [registry, registered, far],
  )
  return useMemo(() => {
    const recently = query.trim() === '' ? recent : []
    const acting = findActing(structure, query, date).slice(0, LIMIT)
    const places = [...acting, ...find(structure, query, LIMIT)]
    const duties = findDuties(structure, query, MOST_DUTIES)
    const answers = answersTo(query, places, commands, duties).flatMap((answer) => {
      if ('duty' in answer) return dutyChoice(structure, answer.duty, words, goTo)
      if ('place' in answer) return placeChoices(structure, answer.place, date, words, goTo)
      if ('command' in answer) return commandChoice(answer.command)
      const { page } = answer
      return pageChoice(page, language, () => view.set(shownPage(page)))
    })
    return [
      ...recently.flatMap((id) => recentChoice(structure, id, () => goTo(id)) ?? []),
      ...answers,
    ]
  }, [structure, query, commands, goTo, recent, words, date, language, view])
}

/** A command that has two keys is there twice. */
function toldOnce(commands: readonly Command[]): Command[] {
  const runs = new Set<Command['run']>()
  return commands.filter(({ run }) => runs.size < runs.add(run).size)
}

function pageChoice(page: HelpPage, language: Language, run: () => void): Choice {
  return {
    key: `help:${page.id}`,
    group: 'help.title',
    text: page.text[language].title,
    detail: '',
    run,
  }
}

function shownPage({ id }: HelpPage) {
  return { helpOpen: true, helpPage: id }
}

function commandChoice(command: Command): Choice {
  const { id, label, shortcut, obstacle, where, page, run } = command
  return {
    key: id,
    group: 'shell.found-command',
    text: label,
    detail: obstacle ?? where ?? shortcutText(shortcut),
    barred: obstacle !== null,
    page,
    run,
  }
}

/** A place looked at lately; null where it is no more. */
function recentChoice(structure: Structure, id: string, run: () => void): Choice | null {
  const record = get(structure, id)
  if (record?.kind !== 'unit' && record?.kind !== 'post') return null
  const found = { kind: record.kind, id: record.id, text: nameOf(record) ?? '' }
  return { ...placeChoice(structure, found, run), group: 'shell.recent' }
}

/** A place; a person at each post held on the day, at the own one first; who acts at the post acted on. */
function placeChoices(
  structure: Structure,
  place: Place,
  on: CalendarDate,
  words: Words,
  goTo: (id: string) => void,
): Choice[] {
  const record = get(structure, place.id as string)
  const { post, role } = place
  const found =
    post && role
      ? [{ post, role }]
      : record?.kind === 'person'
        ? foundAt(structure, record.id, on)
        : []
  const whole = placeChoice(structure, place, () => goTo(place.id))
  if (found.length === 0) return [whole]
  return found.map(({ post, role }, at) => ({
    ...whole,
    key: at === 0 && !place.post ? whole.key : `${whole.key} ${post.id}`,
    detail: `${role === 'definitif' ? '' : `${words(`role.${role}`)} `}${postInCity(structure, post)}`,
    names: { text: true, detail: role === 'definitif' },
    run: () => goTo(post.id),
  }))
}

function placeChoice(structure: Structure, found: Place, run: () => void): Choice {
  return {
    key: found.id,
    group: `shell.found-${found.kind}`,
    text: found.text,
    detail: detailOf(structure, found),
    names: { text: true, detail: true },
    run,
  }
}

/** A duty by its words; it leads to its unit. */
function dutyChoice(
  structure: Structure,
  { duty, unitId }: FoundDuty,
  words: Words,
  goTo: (id: string) => void,
): Choice {
  return {
    key: duty.id,
    group: 'shell.found-duty',
    text: duty.text,
    detail: `${words(`duty.${duty.sort}`)} · ${placeInCity(structure, unitId)}`,
    names: { text: true, detail: false },
    run: () => goTo(unitId),
  }
}

function detailOf(structure: Structure, found: Place): string {
  const record = get(structure, found.id as string)
  if (record?.kind === 'unit') return parentText(structure, record)
  return record?.kind === 'post' ? placeInCity(structure, record.unitId) : ''
}

/** What a unit hangs from, in a city with the office. */
function parentText(structure: Structure, { parentId }: Unit): string {
  return parentId ? placeInCity(structure, parentId) : ''
}
