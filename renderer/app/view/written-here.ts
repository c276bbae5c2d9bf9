/** Handovers that were written while an office was open: they are for who opens it next. */
const written = new WeakMap<object, Set<string>>()

/** Notes that it was written while that office was open. */
export function noteWritten(open: object, id: string): void {
  const ids = written.get(open) ?? new Set()
  written.set(open, ids.add(id))
}

/** Whether it was. */
export function isWrittenHere(open: object, id: string): boolean {
  return written.get(open)?.has(id) ?? false
}
