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

/** Values that ask for each other. */
export interface Grounded<T> {
  worked(key: string): T
}

/** Works out a value that asks for others in a chain of any length: what lies too deep for a call is done before. */
export function fromTheGround<T>(values: Grounded<T>, key: string): T {
  if (depth > 0) return values.worked(key)
  const before: (() => void)[] = []
  for (;;) {
    try {
      const next = before.at(-1)
      if (!next) return values.worked(key)
      next()
      before.pop()
    } catch (thrown) {
      if (!(thrown instanceof TooDeep)) throw thrown
      before.push(thrown.first)
    }
  }
}

/** Whether what comes next lies too deep for a call. */
export function isTooDeep(): boolean {
  return depth >= DEEPEST
}

/** Breaks off everything above until `first` was done. */
export function breakOff(first: () => void): never {
  throw new TooDeep(first)
}

/** One level deeper; whoever goes down comes up again. */
export function goDown(): void {
  depth++
}

export function comeUp(): void {
  depth--
}
