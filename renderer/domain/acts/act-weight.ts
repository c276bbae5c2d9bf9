import { get, type Structure } from '../structure/structure.ts'
import type { Act, ActKind } from './act.ts'

/** How much an act weighs, the heaviest first: what a leader reads first stands first. */
export const WEIGHTS = ['founding', 'form', 'posts', 'others', 'trifles'] as const
export type Weight = (typeof WEIGHTS)[number]

const OF_UNITS: Readonly<Partial<Record<ActKind, Weight>>> = {
  create: 'founding',
  abolish: 'founding',
  merge: 'form',
  split: 'form',
  equalise: 'form',
  move: 'form',
  rename: 'form',
  type: 'form',
  tipe: 'form',
  line: 'form',
  duties: 'form',
  reorder: 'others',
}

const LIGHT: ReadonlySet<ActKind> = new Set<ActKind>([
  'person',
  'vacancy',
  'details',
  'arrange',
  'naskah',
  'accept',
  'other',
])

/** Founding and abolishing units, then what units become, then posts and who holds them, then the rest; trifles last. */
export function weightOf(act: Act, base: Structure, next: Structure): Weight {
  if (isTrifle(act, base, next)) return 'trifles'
  const ofUnit = act.subject === 'unit' ? OF_UNITS[act.act] : undefined
  return ofUnit ?? (LIGHT.has(act.act) ? 'others' : 'posts')
}

/** What changes no duty: another order, and a starter taken for the office's own. */
const LIGHT_OF_DUTIES: ReadonlySet<string> = new Set(['duties-placed', 'duties-kept'])

/**
 * Whether an act is one no leader weighs by itself: seats of a post without eselon, a spelling, an order of posts or of
 * duties.
 */
export function isTrifle(act: Act, base: Structure, next: Structure): boolean {
  const { id, subject, key } = act
  switch (key.slice(0, key.indexOf(':'))) {
    case 'bundle':
    case 'arrange':
      return true
    case 'details':
      return subject === 'unit' || subject === 'post'
    case 'reorder':
      return key.endsWith(':posts')
    case 'duties':
      return act.fields.every(({ field }) => LIGHT_OF_DUTIES.has(field))
    case 'seats':
      return isStaff(base, id) && isStaff(next, id)
    case 'rename':
      return act.from !== null && act.to !== null && spelled(act.from) === spelled(act.to)
    default:
      return false
  }
}

/** A post that has no eselon and leads nothing. */
function isStaff(structure: Structure, id: string): boolean {
  const post = get(structure, id)
  return post?.kind === 'post' && post.eselon === null && !post.head
}

/** A name without what is only a way of writing it. */
function spelled(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
