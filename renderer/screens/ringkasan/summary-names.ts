import type { Words } from '../../app/messages/words.ts'
import type { PostCategory } from '../../domain/records.ts'
import type { SummaryKey } from '../../domain/ringkasan.ts'

/** What a line of a summary is called: an eselon, a kind of post, a jenjang, a kelas, or what has none. */
export function valueName(words: Words, key: SummaryKey, value: string | null): string {
  if (key === 'category') return words(`category.${(value ?? 'other') as PostCategory}`)
  if (value === null) return words(`ringkasan.no-${key}`)
  return key === 'kelas' ? words('ringkasan.kelas', { kelas: value }) : value
}
