import type { BoxAct } from '../../domain/acts/overlay.ts'
import { nameBeside } from '../../domain/readings/names-told-apart.ts'
import type { Unit, UnitId } from '../../domain/records/records.ts'
import { all, get, type Structure } from '../../domain/structure/structure.ts'
import type { TextPart } from '../../layout/text/box-text.ts'
import { boxWord } from '../../words/telling/act-words.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import { type BoxLook, chartLooks } from '../chart/chart-look.ts'
import type { ChartSheetOptions } from '../chart/chart-options.ts'
import { placed, type Union } from './before-after-union.ts'

/** What a box of the union says in one version; null where it is not there. */
export type LookOf = (unitId: UnitId) => BoxLook | null

/**
 * The looks before and after. Before: what goes has a second frame, what moves or merges says where to, and where it
 * will stand is a ghost of it. After: what is new has a thick border, and where a moved branch stood its boxes stay as
 * ghosts.
 */
export function versionLooks(
  base: Structure,
  next: Structure,
  union: Union,
  options: ChartSheetOptions,
): readonly [LookOf, LookOf] {
  const former = (unitId: UnitId) => {
    const was = get(base, unitId)?.name
    return was === undefined || was === get(next, unitId)?.name ? null : was
  }
  const words = wordsIn(options.language)
  const before = chartLooks(base, options)
  const after = chartLooks(next, options, former)
  const mergedInto = mergers(next)
  return [
    (unitId) => {
      const was = union.before(unitId)
      if (!was) return comingOf(union.after(unitId))
      const look = before(was)
      if (!look.mark) return look
      const gone = !get(next, was)
      if (!gone && look.mark.act === 'merge') return takingIn(look, words)
      const to = gone ? mergedInto.get(was) : movedTo(base, next, was)
      const name = to && nameBeside(next, { ...to, name: nameOf(to) }, get(base, was)?.name ?? '')
      const parts = name ? withPlace(look.parts, words, name) : look.parts
      return { ...look, parts, ...(gone ? { form: 'gone' } : {}) }
    },
    (unitId) => {
      const is = union.after(unitId)
      if (!is) return ghostOf(union.before(unitId))
      const look = after(is)
      const told = look.mark?.act === 'merge' ? takingIn(look, words) : look
      return look.mark && !get(base, is) ? { ...told, form: 'fresh' } : told
    },
  ]

  /** Where a unit will stand that was elsewhere: so the sheet of before is no void where another office is taken in. */
  function comingOf(unitId: UnitId | null): BoxLook | null {
    const was = unitId && get(base, unitId)
    const above = unitId && get(next, unitId)?.parentId
    if (!was || !placed(base, was.id) || (above && !get(base, above))) return null
    const name: TextPart = { role: 'name', text: was.name, bold: false }
    const look = { border: 'plain', form: 'ghost' } as const
    const from = movedTo(next, base, was.id)
    if (!from) {
      if (union.reordered.has(was.id)) return null
      return { ...look, parts: [name, note(words('chart-paper.moved-along'))], mark: null }
    }
    const place = note(words('chart-paper.still-in', { name: nameOf(from) }))
    return { ...look, parts: [name, place], mark: before(was.id).mark }
  }

  function ghostOf(unitId: UnitId | null): BoxLook | null {
    const was = unitId && get(base, unitId)
    if (!was || !placed(next, was.id)) return null
    const name: TextPart = { role: 'name', text: was.name, bold: false }
    const to = movedTo(base, next, was.id)
    const look = { border: 'plain', form: 'ghost' } as const
    const mark = after(was.id).mark
    const state = (act: BoxAct): TextPart => ({
      role: 'state',
      text: boxWord(words, act),
      bold: true,
    })
    if (to) {
      const place = note(words('chart-paper.moved-to', { name: nameOf(to) }))
      return { ...look, parts: [name, state('move'), place], mark }
    }
    if (union.reordered.has(was.id)) return { ...look, parts: [name, state('reorder')], mark }
    return { ...look, parts: [name, note(words('chart-paper.moved-along'))], mark: null }
  }
}

/** The unit it hangs below now, where that is another one than before. */
function movedTo(base: Structure, next: Structure, unitId: UnitId): Unit | undefined {
  const [was, is] = [get(base, unitId)?.parentId, get(next, unitId)?.parentId]
  return is && is !== was ? get(next, is) : undefined
}

/** Unit → the unit it merged into. */
function mergers(next: Structure): ReadonlyMap<string, Unit> {
  const into = new Map<string, Unit>()
  for (const { act, fromId, toId } of all(next, 'succession')) {
    const unit = toId?.startsWith('unit:') ? get(next, toId as UnitId) : undefined
    if (act === 'merge' && fromId && unit) into.set(fromId, unit)
  }
  return into
}

/** A unit that others merge into is not itself merged away. */
function takingIn(look: BoxLook, words: Words): BoxLook {
  const at = look.parts.findIndex(({ role }) => role === 'state')
  const parts = look.parts.map((part, i) =>
    i === at ? { ...part, text: words('chart-paper.takes-in') } : part,
  )
  return { ...look, parts }
}

/** The place named right below the word of the act. */
function withPlace(parts: readonly TextPart[], words: Words, name: string): TextPart[] {
  const at = parts.findIndex(({ role }) => role === 'state') + 1
  return [...parts.slice(0, at), note(words('chart-paper.moved-to', { name })), ...parts.slice(at)]
}

function nameOf({ shortName, name }: Unit): string {
  return shortName ?? name
}

function note(text: string): TextPart {
  return { role: 'was', text, bold: false }
}
