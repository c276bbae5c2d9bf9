import { get, type Structure } from '../structure/structure.ts'

/** The name a record has now; "(…)" of one that is gone. */
export function liveName(structure: Structure, id: string): string {
  if (id.startsWith('unit:')) return get(structure, id as `unit:${string}`)?.name ?? '(…)'
  if (id.startsWith('post:')) return get(structure, id as `post:${string}`)?.title ?? '(…)'
  if (id.startsWith('duty:')) return get(structure, id as `duty:${string}`)?.text ?? '(…)'
  return '(…)'
}

/** The records whose names are live in a text. */
export function liveNamesIn(text: string): string[] {
  return [...text.matchAll(/\[\[((?:unit|post|duty):[^[\]]+)\]\]/g)].map(([, id = '']) => id)
}

/** A text with those names live wherever they stand in it. */
export function withLiveNames(structure: Structure, text: string, ids: readonly string[]): string {
  return ids.reduce((made, id) => {
    const name = liveName(structure, id)
    return name === '(…)' ? made : made.replaceAll(name, `[[${id}]]`)
  }, text)
}
