/** A piece of long work the user may not want any more. */
export interface Run {
  /** What the main process knows it by. */
  readonly job: string
  stopped(): boolean
  stop(): void
  /** The work's answer, or null as soon as it is stopped; what it makes after that goes nowhere. */
  unlessStopped<T>(work: Promise<T>): Promise<T | null>
}

/** @param onStop ends the work where it is done; called once. */
export function startRun(job: string, onStop: (job: string) => void): Run {
  let stopped = false
  let end: () => void = () => undefined
  const ended = new Promise<null>((done) => {
    end = () => done(null)
  })
  return {
    job,
    stopped: () => stopped,
    stop: () => {
      if (stopped) return
      stopped = true
      onStop(job)
      end()
    },
    unlessStopped: (work) => Promise.race([work, ended]),
  }
}
