/** A slice is shorter than a frame, so that keys and drawing come in between. */
const SLICE_MS = 8

/** Runs work that pauses, slice by slice, and answers with its result; the function it returns calls it off. */
export function runInSlices<T>(work: Generator<void, T>, done: (result: T) => void): () => void {
  let timer = setTimeout(slice)
  function slice() {
    const end = performance.now() + SLICE_MS
    while (performance.now() < end) {
      const step = work.next()
      if (step.done) return done(step.value)
    }
    timer = setTimeout(slice)
  }
  return () => clearTimeout(timer)
}
