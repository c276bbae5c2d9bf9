import type { ActKind } from '../../domain/acts/act.ts'
import { type Fate, fatesOf } from '../../domain/proposal/people/fates.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import type { PostId, Unit, UnitId } from '../../domain/records/records.ts'
import { get, type Structure, subtree } from '../../domain/structure/structure.ts'
import type { Words } from '../../words/words.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'

/** What becomes, in an option that has no act of its own on it, of what another option changes. */
export interface Instead {
  readonly lines: readonly string[]
  /** It is not as it is in force. */
  readonly differs: boolean
}

/**
 * Reads what an option makes of the subject of an act it does not have: what it abolishes with something else is not
 * called unchanged, nor what it never founds; of several units each that becomes something of its own is named.
 * @param numberOf the number on this paper of an act of the option; 0 where all options do it alike
 */
export function insteadIn(
  option: ProposalPaper,
  numberOf: (act: FrozenAct) => number,
  words: Words,
): (act: FrozenAct) => Instead {
  const { base, next, change, acts } = option
  const fates = new Map(fatesOf(base, next, change).map((fate) => [fate.person.id as string, fate]))
  const through = (id: string, field?: string) =>
    acts.find(({ atoms }) =>
      atoms.some(
        (atom) =>
          atom.id === id && (field === undefined || !atom.fields || atom.fields.includes(field)),
      ),
    )
  const onlyThrough = (id: string) => {
    const found = acts.filter(({ atoms }) => atoms.some((atom) => atom.id === id))
    return found.length === 1 ? found[0] : undefined
  }
  const told = (verb: string, act: FrozenAct | undefined) => {
    const no = act ? numberOf(act) : 0
    return no > 0 ? words('options-paper.through', { act: verb, no }) : verb
  }
  const goes = (id: string) => {
    const act = through(id)
    // A post is abolished with its unit, whatever becomes of that.
    const kind = act && id.startsWith('unit:') && GOES.has(act.act) ? act.act : 'abolish'
    return told(verbOf(kind, words), act)
  }
  const changed = (id: string, field: string) => {
    const act = through(id, field)
    const verb = act && OWN_WORD.has(act.act) ? verbOf(act.act, words) : null
    return told(verb ?? words('options-paper.otherwise'), act)
  }
  const otherwise = (act: FrozenAct): Instead => {
    const other = changedField(act, base, next)
    return other ? differing(changed(other.id, other.field)) : stays(words)
  }
  /** Null where the unit stays as it is. */
  const unitFate = ({ id, fields }: FrozenAct['atoms'][number]): string | null => {
    const [was, is] = [get(base, id as UnitId), get(next, id as UnitId)]
    if (!was) return null
    if (!is) return goes(id)
    const field = (fields ?? UNIT_FIELDS).find((one) => differs(was, is, one))
    if (field !== undefined) return changed(id, field)
    const moved = through(id, 'order')
    return !fields && moved?.act === 'reorder' && differs(was, is, 'order')
      ? changed(id, 'order')
      : null
  }
  /** Whether what becomes of the first takes all others along: they stand below it, and become what they do by that act. */
  const throughOne = ([lead, ...others]: FrozenAct['atoms']): boolean => {
    const act = lead && unitFate(lead) !== null ? onlyThrough(lead.id) : undefined
    if (!lead || !act || others.length === 0) return false
    const below = new Set<string>(subtree(base, lead.id as UnitId))
    return others.every((one) => below.has(one.id) && unitFate(one) && onlyThrough(one.id) === act)
  }
  const units = (act: FrozenAct, own: FrozenAct['atoms']): Instead => {
    const parts = own.map((atom) => [nameOf(base, atom.id), unitFate(atom)] as const)
    // What lies below the first goes its way with it: only what becomes something else is named.
    const [lead] = own
    const whole = lead && throughOne(own)
    if (whole) return differing(unitFate(lead) ?? '')
    const texts = new Set(parts.map(([, text]) => text))
    const [only] = texts
    if (texts.size === 1) return typeof only === 'string' ? differing(only) : otherwise(act)
    const lines = [...texts].flatMap((text) => {
      const names = parts.filter((part) => part[1] === text).map(([name]) => name)
      return text === null ? [] : [`${namedOf(names, words)}: ${text}`]
    })
    const rest = texts.has(null) ? [words('options-paper.others-stay')] : []
    return { lines: [...lines, ...rest], differs: true }
  }
  return (act) => {
    if (act.subject === 'person') {
      const fate = fates.get(act.id)
      if (fate) return differing(fateText(fate, next, base, words))
      // An order of a Plt is nobody's fate; it may end with the unit all the same.
      const ended = act.atoms.find(({ id }) => get(base, id) && !get(next, id))
      return ended ? differing(goes(ended.id)) : otherwise(act)
    }
    // What goes into a unit that is founded for it: the rows name what goes.
    const own = act.atoms.filter(({ id }) => id.startsWith('unit:') && get(base, id))
    if (own.length > 0) return units(act, own)
    const [was, is] = [get(base, act.id), get(next, act.id)]
    if (!is && !was) return { lines: [words('options-paper.never')], differs: false }
    if (!is) return differing(goes(act.id))
    return was ? otherwise(act) : differing(told(words('options-paper.otherwise'), through(act.id)))
  }
}

/** What a unit that is no more became. */
const GOES: ReadonlySet<ActKind> = new Set(['abolish', 'merge', 'equalise'])

/** What is done to a unit that stays, where one word says it. */
const OWN_WORD: ReadonlySet<ActKind> = new Set(['rename', 'move', 'reorder', 'split'])

/** What a unit is, but for its place among those beside it, which others move too. */
const UNIT_FIELDS = [
  'parentId',
  'name',
  'type',
  'tipe',
  'line',
] as const satisfies readonly (keyof Unit)[]

/** So many units of one fate are named. */
const NAMED = 6

function verbOf(kind: ActKind, words: Words): string {
  return words(`act.${kind}`).toLowerCase()
}

function nameOf(base: Structure, id: string): string {
  return get(base, id as UnitId)?.name ?? ''
}

function namedOf(names: readonly string[], words: Words): string {
  const shown = names.slice(0, NAMED).join(', ')
  const count = names.length - NAMED
  return count > 0 ? words('summary.and-more', { shown, count }) : shown
}

function differing(text: string): Instead {
  return { lines: [text], differs: true }
}

function stays(words: Words): Instead {
  return { lines: [words('options-paper.stays')], differs: false }
}

/** A field the act is about that this option changes too, by another act. */
function changedField(
  { atoms }: FrozenAct,
  base: Structure,
  next: Structure,
): { readonly id: string; readonly field: string } | null {
  for (const { id, fields } of atoms) {
    const [was, is] = [get(base, id), get(next, id)]
    if (!was || !is) continue
    const field = fields?.find((one) => differs(was, is, one))
    if (field !== undefined) return { id, field }
  }
  return null
}

function differs(was: object, is: object, field: string): boolean {
  const [before, after] = [was, is].map((one) => JSON.stringify(Reflect.get(one, field)))
  return before !== after
}

function fateText(
  { kind, from, to }: Fate,
  next: Structure,
  base: Structure,
  words: Words,
): string {
  const titles = (structure: Structure, posts: readonly PostId[]) =>
    posts.map((id) => get(structure, id)?.title ?? '').join('; ')
  return kind === 'loses'
    ? words('options-paper.loses', { title: titles(base, from) })
    : words('options-paper.becomes', { title: titles(next, to) })
}
