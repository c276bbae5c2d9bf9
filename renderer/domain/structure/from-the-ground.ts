/** So many values may be worked out inside each other; what lies deeper is worked out before. */
const DEEPEST = 50
let depth = 0

/** Says that something has to be worked out before what asks for it. */
class TooDeep {
  readonly first: () => void
  constructor(first: () => void) {
    this.first = first
  }
}

/** Runs work that asks for other work in a chain of any length: what lies too deep for a call is done before. */
export function fromTheGround<T>(work: () => T): T {
  if (depth > 0) return work()
  const before: (() => void)[] = []
  for (;;) {
    try {
      const next = before.at(-1)
      if (!next) return work()
      next()
      before.pop()
    } catch (thrown) {
      if (!(thrown instanceof TooDeep)) throw thrown
      before.push(thrown.first)
    }
  }
}

/** Does work one level deeper, or breaks off everything above it until `first` was done. */
export function deep<T>(work: () => T, first: () => void): T {
  if (depth >= DEEPEST) throw new TooDeep(first)
  depth++
  try {
    return work()
  } finally {
    depth--
  }
}
