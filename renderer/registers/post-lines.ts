import { placeInCity } from '../domain/readings/names-told-apart.ts'
import type { Post } from '../domain/records/records.ts'
import type { Structure } from '../domain/structure/structure.ts'
import type { Line } from './column.ts'

/** A post on a screen: its title, which leads to it, and where it stands; nothing where there is none. */
export function postLines(post: Post | null | undefined, structure: Structure): readonly Line[] {
  if (!post) return []
  return [
    { text: post.title, goTo: post.id },
    { text: placeInCity(structure, post.unitId), small: true },
  ]
}
