import { shortNameAfter } from '../readings/short-name.ts'
import { nameOf } from '../records/record-name.ts'
import type { Post, StructureRecord, Unit } from '../records/records.ts'
import { type Edit, put } from '../structure/edit.ts'
import { get, type Structure } from '../structure/structure.ts'
import { ok, refuse } from '../values/result.ts'

export interface Replacement {
  readonly find: string
  readonly replace: string
  readonly matchCase: boolean
  /** Only where no letter or digit stands beside it. */
  readonly wholeWords: boolean
  /** Only these units and posts; null: all. */
  readonly ids: ReadonlySet<string> | null
}

/** One name that a replacement changes. */
export interface ReplacedName {
  readonly id: Unit['id'] | Post['id']
  readonly before: string
  readonly after: string
}

/** The names of units and titles of posts the replacement would change, for the list that is shown before it is done. */
export function replacedNames(structure: Structure, replacement: Replacement): ReplacedName[] {
  const pattern = patternOf(replacement)
  if (!pattern) return []
  const found: ReplacedName[] = []
  const look = (record: Unit | Post) => {
    if (replacement.ids && !replacement.ids.has(record.id)) return
    const before = nameOf(record) ?? ''
    const after = before.replace(pattern, () => replacement.replace)
    const clean = after.replace(/\s+/g, ' ').trim()
    if (clean !== before && before.search(pattern) >= 0)
      found.push({ id: record.id, before, after: clean })
  }
  structure.tables.unit.forEach(look)
  structure.tables.post.forEach(look)
  return found.sort((a, b) => (a.before < b.before ? -1 : a.before > b.before ? 1 : 0))
}

/** Replaces a text in the names of units and titles of posts. Refused where a name would be left empty. */
export function replaceInNames(replacement: Replacement): Edit {
  return (structure) => {
    const records: StructureRecord[] = []
    for (const { id, before, after } of replacedNames(structure, replacement)) {
      if (after === '') return refuse('replace-leaves-nothing', { name: before })
      const record = get(structure, id)
      if (record?.kind === 'unit')
        records.push({ ...record, name: after, shortName: shortNameAfter(record, after) })
      if (record?.kind === 'post') records.push({ ...record, title: after })
    }
    return records.length > 0
      ? ok(put(structure, records))
      : refuse('replace-finds-nothing', { text: replacement.find })
  }
}

function patternOf({ find, matchCase, wholeWords }: Replacement): RegExp | null {
  if (find.trim() === '') return null
  const literal = find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  const text = wholeWords ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])` : literal
  return new RegExp(text, matchCase ? 'gu' : 'giu')
}
