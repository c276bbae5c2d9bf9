/** One line of the bench table; smaller is better. */
export interface Measure {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'MB' | 's' | 'batches'
  /** What the issue asks for, in the same unit; null where it is only to be known. */
  readonly target: number | null
  /** The same work done by a peer or in the plain way, in the same run. */
  readonly baseline: number | null
  readonly baselineName: string | null
}

/** What a bench module exports as `measure`: rows at once, or one by one where it takes minutes. */
export type Bench = () => Promise<readonly Measure[]> | AsyncIterable<Measure>

/** A row beside which nothing else was measured. */
export function alone(
  name: string,
  value: number,
  unit: Measure['unit'],
  target?: number,
): Measure {
  return { name, value, unit, target: target ?? null, baseline: null, baselineName: null }
}

/** The value below which a share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  const at = Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)
  return sorted[Math.max(0, at)] ?? Number.NaN
}

/**
 * Milliseconds of processor time a run takes, all its threads: what else the machine does meanwhile does not count, and
 * collecting garbage beside the run does.
 */
export async function processorMs(run: () => unknown): Promise<number> {
  const began = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

/** The same of each of `times` runs, after one that is not counted. */
export async function timed(times: number, run: () => unknown): Promise<number[]> {
  await run()
  const samples: number[] = []
  for (let turn = 0; turn < times; turn++) samples.push(await processorMs(run))
  return samples
}

/** The same of each run of both, by turns: a machine that grows slower meanwhile slows both. */
export async function timedByTurns(
  times: number,
  run: () => unknown,
  beside: () => unknown,
): Promise<{ run: number[]; beside: number[] }> {
  const found = { run: [] as number[], beside: [] as number[] }
  for (let turn = 0; turn <= times; turn++) {
    for (const [which, one] of [
      ['beside', beside],
      ['run', run],
    ] as const) {
      const ms = await processorMs(one)
      if (turn > 0) found[which].push(ms)
    }
  }
  return found
}
