import { type Fate, fatesOf } from '../../domain/proposal/people/fates.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import type { PostId } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { Words } from '../../words/words.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'

/** What becomes, in an option that has no act of its own on it, of what another option changes. */
export interface Instead {
  readonly text: string
  /** It is not as it is in force. */
  readonly differs: boolean
}

/**
 * Reads what an option makes of the subject of an act it does not have: what it abolishes with something else is not
 * called unchanged, nor what it never founds.
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
  const told = (key: keyof typeof WITHOUT_NUMBER, act?: FrozenAct) => {
    const no = act ? numberOf(act) : 0
    return no > 0 ? words(key, { no }) : words(WITHOUT_NUMBER[key])
  }
  const goes = (id: string) => ({
    text: told('options-paper.goes-with', through(id)),
    differs: true,
  })
  const changed = (act: FrozenAct): Instead => {
    const other = changedField(act, base, next)
    return other === null
      ? stays(words)
      : { text: told('options-paper.changes-with', through(other.id, other.field)), differs: true }
  }
  return (act) => {
    if (act.subject === 'person') {
      const fate = fates.get(act.id)
      if (fate) return { text: fateText(fate, next, base, words), differs: true }
      // An order of a Plt is nobody's fate; it may end with the unit all the same.
      const ended = act.atoms.find(({ id }) => get(base, id) && !get(next, id))
      return ended ? goes(ended.id) : changed(act)
    }
    const [was, is] = [get(base, act.id), get(next, act.id)]
    if (!is && !was) {
      // What goes into a unit that is founded for it: the rows name what goes.
      const sources = act.atoms.filter(({ id }) => id.startsWith('unit:') && get(base, id))
      const ended = sources.find(({ id }) => !get(next, id))
      if (ended) return goes(ended.id)
      if (sources.length > 0) return stays(words)
      return { text: words('options-paper.never'), differs: false }
    }
    if (!is) return goes(act.id)
    if (was) return changed(act)
    return { text: told('options-paper.changes-with', through(act.id)), differs: true }
  }
}

/** What is said where the act is none of the rows of this paper: all options do it alike. */
const WITHOUT_NUMBER = {
  'options-paper.goes-with': 'proposal-paper.abolished',
  'options-paper.changes-with': 'options-paper.otherwise',
} as const

function stays(words: Words): Instead {
  return { text: words('options-paper.stays'), differs: false }
}

/** A field the act is about that this option changes too, by another act. */
function changedField(
  { atoms }: FrozenAct,
  base: Structure,
  next: Structure,
): { readonly id: string; readonly field: string } | null {
  for (const { id, fields } of atoms) {
    const was = get(base, id) as Readonly<Record<string, unknown>> | undefined
    const is = get(next, id) as Readonly<Record<string, unknown>> | undefined
    if (!was || !is) continue
    const field = fields?.find((one) => JSON.stringify(was[one]) !== JSON.stringify(is[one]))
    if (field !== undefined) return { id, field }
  }
  return null
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
