import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Appointment, AppointmentId, Person, Post } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { afterSwearing } from '../../domain/vacancy/road/after-swearing.ts'
import { eventOf } from '../../domain/vacancy/road/event-of.ts'
import type { PaperOrder } from '../order/paper-kind.ts'
import { emptyLetter } from './letter-page.ts'
import { inBranch } from './register-page.ts'

/** One appointment a letter is about, with whom and what it is about. */
export interface Appointed {
  readonly held: Appointment
  readonly person: Person
  readonly post: Post
}

const RECENT = 60

/** Whoever has been put into a post and still owes its papers, then everybody else who was sworn in, the latest first. */
export function appointedSubjects(
  structure: Structure,
  { on, choice }: PaperOrder,
): AppointmentId[] {
  const isShown = inBranch(structure, choice.unitId)
  const owed = afterSwearing(structure, on)
    .filter(({ post }) => isShown(post.unitId))
    .map(({ appointment }) => appointment.id)
  const recent = [...structure.tables.appointment.values()]
    .filter(({ role, from, swornOn }) => role === 'definitif' && from && from <= on && swornOn)
    .filter(({ postId }) => isShown(get(structure, postId)?.unitId ?? 'unit:'))
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
    .slice(0, RECENT)
    .map(({ id }) => id)
  return [...new Set([...owed, ...recent])]
}

/**
 * The letter of the appointment chosen, else of the likeliest; where all of its event are wanted, one for each, on a
 * sheet of its own. Says so where nobody has been sworn in.
 */
export function appointedLetters(
  structure: Structure,
  order: PaperOrder,
  title: string,
  letter: (one: Appointed) => PaperText,
): PaperText {
  const { words, choice } = order
  const wanted = choice.appointmentId ?? appointedSubjects(structure, order)[0]
  const held = wanted && get(structure, wanted)
  const isShown = inBranch(structure, choice.unitId)
  const all = held && choice.wholeEvent ? eventOf(structure, held) : held ? [held] : []
  const letters = all
    .flatMap((one) => appointedOf(structure, one) ?? [])
    .filter(({ held: one, post }) => one === held || isShown(post.unitId))
    .map((one) => ({ ...letter(one), name: fullName(one.person) }))
  const [first] = letters
  if (!first) {
    return emptyLetter(structure, title, words('letter.spmt-none'))
  }
  const { name: _, ...paper } = first
  if (letters.length === 1) return paper
  const blocks = letters.flatMap((one): PaperBlock[] => [
    { kind: 'letter', name: one.name },
    ...one.blocks,
  ])
  return { ...paper, blocks }
}

function appointedOf(structure: Structure, held: Appointment): Appointed | null {
  const person = get(structure, held.personId)
  const post = get(structure, held.postId)
  return person && post ? { held, person, post } : null
}
