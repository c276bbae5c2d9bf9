/** A piece of long work the user may not want any more. */
export interface Run {
  stopped(): boolean
  stop(): void
  /** The work's answer, or null as soon as it is stopped; what it makes after that goes nowhere. */
  unlessStopped<T>(work: Promise<T>): Promise<T | null>
}

export function startRun(): Run {
  let stopped = false
  let end: () => void = () => undefined
  const ended = new Promise<null>((done) => {
    end = () => done(null)
  })
  return {
    stopped: () => stopped,
    stop: () => {
      stopped = true
      end()
    },
    unlessStopped: (work) => Promise.race([work, ended]),
  }
}
