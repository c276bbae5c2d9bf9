import type { Post, PostCategory } from '../records/records.ts'

/** How a register of posts is divided: what is sworn in and leads, functional posts, and all who carry out the work. */
export const POST_FAMILIES = ['leading', 'functional', 'pelaksana'] as const
export type PostFamily = (typeof POST_FAMILIES)[number]

const SWORN_IN: ReadonlySet<PostCategory> = new Set<PostCategory>([
  'jpt',
  'administrator',
  'pengawas',
])

/** JPT, administrator, pengawas and whoever heads a unit (a Kepala Puskesmas is functional) come first. */
export function familyOf({ category, head }: Pick<Post, 'category' | 'head'>): PostFamily {
  if (head || SWORN_IN.has(category)) return 'leading'
  return category === 'fungsional' ? 'functional' : 'pelaksana'
}
