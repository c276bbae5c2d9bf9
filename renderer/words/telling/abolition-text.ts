import type { Abolition } from '../../domain/verbs/abolish.ts'
import type { Words } from '../words.ts'

/** What goes when units are abolished, and who is without a post then: without a word of what there is none of. */
export function abolitionText(words: Words, { unitIds, postIds, personIds }: Abolition): string {
  const units = words('kinds.unit', { count: unitIds.length })
  const posts = words('kinds.post', { count: postIds.length })
  const what = postIds.length === 0 ? units : words('chart.abolish-both', { units, posts })
  return personIds.length === 0
    ? words('chart.abolish-what-nobody', { what })
    : words('chart.abolish-what', { what, count: personIds.length })
}
