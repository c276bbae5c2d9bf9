import { fullName } from '../../domain/records/full-name.ts'
import type { Appointment } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { Abolition } from '../../domain/verbs/abolish.ts'
import type { Words } from '../words.ts'

/** Orders told by name; of more their number is. */
const NAMED = 3

/**
 * What goes when units are abolished, who is without a post then and which acting orders end: without a word of what
 * there is none of.
 */
export function abolitionText(
  words: Words,
  structure: Structure,
  { unitIds, postIds, personIds, unnamed, acting }: Abolition,
): string {
  const units = words('kinds.unit', { count: unitIds.length })
  const posts = words('kinds.post', { count: postIds.length })
  const what = postIds.length === 0 ? units : words('chart.abolish-both', { units, posts })
  const list = acting.slice(0, NAMED).map((one) => actingText(words, structure, one))
  if (acting.length > NAMED)
    list.push(words('chart.abolish-more', { count: acting.length - NAMED }))
  const ends = acting.length === 0 ? '' : words('chart.abolish-acting', { list: list.join('; ') })
  const nobody = acting.length > 0 ? 'chart.abolish-what-acting' : 'chart.abolish-what-nobody'
  const without = unnamed > 0 ? 'chart.abolish-what-only' : nobody
  const lost =
    personIds.length === 0
      ? words(without, { what })
      : words('chart.abolish-what', { what, count: personIds.length })
  const numbers = unnamed === 0 ? '' : words('chart.abolish-unnamed', { count: unnamed })
  const kept = personIds.length + acting.length > 0 ? words('chart.abolish-kept') : ''
  return [lost, numbers, ends, kept, words('chart.abolish-undo')].filter(Boolean).join(' ')
}

function actingText(words: Words, structure: Structure, { role, personId, postId }: Appointment) {
  const person = get(structure, personId)
  return words('chart.abolish-one', {
    role: words(`role.${role}`),
    post: get(structure, postId)?.title ?? '',
    person: person ? fullName(person) : '',
  })
}
