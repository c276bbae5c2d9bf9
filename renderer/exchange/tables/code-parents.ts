import { outlineParents } from '../read/outline-parents.ts'

/**
 * Parents by code where codes may be filled up to one length: `03080100` hangs from `03080000`, `1.01.00` from
 * `1.00.00`. Others as `outlineParents` finds them.
 */
export function codeParents(codes: readonly string[]): Parents {
  const unique = [...new Set(codes)]
  if (isSame(unique, last.codes)) return last.parents
  const parents = parentsOf(unique)
  last = { codes: unique, parents }
  return parents
}

/** Cache: the codes of a table are asked for when it is guessed, opened and read. */
let last: { readonly codes: readonly string[]; readonly parents: Parents } = {
  codes: [],
  parents: new Map(),
}

type Parents = ReadonlyMap<string, string | null>

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((code, at) => code === others[at])
}

function parentsOf(unique: readonly string[]): Parents {
  const plain = outlineParents(unique)
  const keys = paddedKeys(unique)
  if (!keys) return plain
  const byKey = new Map(unique.map((code) => [keys.get(code) ?? code, code]))
  const parents = outlineParents([...byKey.keys()])
  const found = new Map(
    unique.map((code) => {
      const parent = parents.get(keys.get(code) ?? code) ?? null
      return [code, parent === null ? null : (byKey.get(parent) ?? null)]
    }),
  )
  return nested(found) > nested(plain) ? found : plain
}

/** How many codes hang from another. */
export function nested(parents: ReadonlyMap<string, string | null>): number {
  let count = 0
  for (const parent of parents.values()) if (parent !== null) count++
  return count
}

/** Each code without the zeros that fill it up; null where they are not of one length. */
function paddedKeys(codes: readonly string[]): ReadonlyMap<string, string> | null {
  const dotted = codes.every((code) => /^\d+([.\-/]\d+)+$/.test(code))
  if (dotted) return distinct(codes, (code) => code.replace(/([.\-/]0+)+$/, ''))
  const [length] = codes.map((code) => code.length)
  if (
    !length ||
    length < 4 ||
    !codes.every((code) => /^\d+$/.test(code) && code.length === length)
  ) {
    return null
  }
  let best: ReadonlyMap<string, string> | null = null
  let most = 0
  for (const step of [2, 1, 3]) {
    const zeros = new RegExp(`(0{${step}})+$`)
    const keys = distinct(codes, (code) => code.replace(zeros, ''))
    if (!keys) continue
    const found = nested(outlineParents([...keys.values()]))
    if (found > most) {
      most = found
      best = keys
    }
  }
  return best
}

function distinct(
  codes: readonly string[],
  keyOf: (code: string) => string,
): ReadonlyMap<string, string> | null {
  const keys = new Map(codes.map((code) => [code, keyOf(code) || code]))
  return new Set(keys.values()).size === keys.size ? keys : null
}
