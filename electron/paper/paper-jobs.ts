/** Work on papers that can be broken off by the name its caller gave it. */
export interface PaperJobs {
  /** Runs the work; its signal is aborted when the job is stopped. Without a name nobody can stop it. */
  run<T>(job: string | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T>
  /** Stops everything of that name, whether it waits or is under way; false where there is nothing. */
  stop(job: string): boolean
}

export function createPaperJobs(): PaperJobs {
  const running = new Map<AbortController, string>()
  return {
    async run(job, work) {
      const controller = new AbortController()
      if (job !== undefined) running.set(controller, job)
      try {
        return await work(controller.signal)
      } finally {
        running.delete(controller)
      }
    },
    stop(job) {
      const found = [...running].filter(([, name]) => name === job)
      for (const [controller] of found) controller.abort()
      return found.length > 0
    },
  }
}
