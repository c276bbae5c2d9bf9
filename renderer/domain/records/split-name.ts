import type { Person } from './records.ts'

/** Titles that stand before a name. */
const FRONT = /^(prof|dr|drg|drh|drs|dra|ir|apt|ns|h|hj|kh|r|rr)\.$/i

/** `dr. Siti Aminah, M.Kes.` → its titles before and after, and the name between; the reverse of `fullName`. */
export function splitName(text: string): Pick<Person, 'name' | 'frontTitle' | 'backTitle'> {
  const clean = text.replace(/\s+/g, ' ').trim()
  const comma = clean.indexOf(',')
  const back = comma < 0 ? '' : clean.slice(comma + 1).trim()
  const words = (comma < 0 ? clean : clean.slice(0, comma)).trim().split(' ')
  let front = 0
  while (front < words.length - 1 && FRONT.test(words[front] ?? '')) front++
  return {
    name: words.slice(front).join(' '),
    frontTitle: words.slice(0, front).join(' ') || null,
    backTitle: back || null,
  }
}
