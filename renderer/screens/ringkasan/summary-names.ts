import type { SummaryKey } from '../../domain/readings/ringkasan.ts'
import type { PostCategory } from '../../domain/records/records.ts'
import { capital } from '../../words/telling/code-word.ts'
import type { Words } from '../../words/words.ts'

/** What a line of a summary is called: an eselon, a kind of post, a jenjang, a kelas, or what has none. */
export function valueName(words: Words, key: SummaryKey, value: string | null): string {
  if (key === 'category') return capital(words(`category.${(value ?? 'other') as PostCategory}`))
  if (value === null) return words(`ringkasan.no-${key}`)
  return key === 'kelas' ? words('ringkasan.kelas', { kelas: value }) : value
}
