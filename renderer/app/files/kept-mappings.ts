import { headingsKey, type Mapping, readMapping } from '../../exchange/tables/mapping.ts'

const KEY = 'bagan-mappings'
/** So many kinds of tables are remembered. */
const MOST = 60

/** The mappings this computer remembers, the latest first; what cannot be read is left out. */
export function keptMappings(storage: Pick<Storage, 'getItem'>): readonly Mapping[] {
  try {
    const list: unknown = JSON.parse(storage.getItem(KEY) ?? '[]')
    if (!Array.isArray(list)) return []
    return list.flatMap((one) => {
      const mapping = readMapping(new TextEncoder().encode(JSON.stringify(one)))
      return mapping ? [mapping] : []
    })
  } catch {
    return []
  }
}

type Kept = Pick<Storage, 'getItem' | 'setItem'>

/**
 * Remembers how a kind of table was read, under the name it was given before; one without headings cannot be known
 * again by itself.
 */
export function keepMapping(storage: Kept, mapping: Mapping): void {
  const key = headingsKey(mapping)
  if (!key) return
  const kept = keptMappings(storage)
  const before = kept.find((one) => headingsKey(one) === key)
  const named = before?.named ? { ...mapping, name: before.name, named: true } : mapping
  keep(storage, [named, ...kept.filter((one) => one !== before)])
}

/** Remembers it under a name the user gives; of a name, and of the headings of a table, there is one. */
export function nameMapping(storage: Kept, mapping: Mapping, name: string): void {
  const key = headingsKey(mapping)
  const others = keptMappings(storage).filter(
    (one) => one.name !== name && (!key || headingsKey(one) !== key),
  )
  keep(storage, [{ ...mapping, name, named: true }, ...others])
}

/** Takes a mapping out of what is remembered. */
export function forgetMapping(storage: Kept, name: string): void {
  keep(
    storage,
    keptMappings(storage).filter((one) => one.name !== name),
  )
}

function keep(storage: Kept, list: readonly Mapping[]): void {
  storage.setItem(KEY, JSON.stringify(list.slice(0, MOST)))
}
