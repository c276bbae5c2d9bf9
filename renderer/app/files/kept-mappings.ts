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

/** Remembers how a kind of table was read; one without headings cannot be known again. */
export function keepMapping(storage: Pick<Storage, 'getItem' | 'setItem'>, mapping: Mapping): void {
  const key = headingsKey(mapping)
  if (key === null || key === '') return
  const others = keptMappings(storage).filter((one) => headingsKey(one) !== key)
  const list = [mapping, ...others].slice(0, MOST)
  storage.setItem(KEY, JSON.stringify(list))
}
