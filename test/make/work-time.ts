/**
 * Processor time of this process since that `process.cpuUsage()`, in milliseconds: the same however busy the machine is.
 */
export function workSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Processor time that work takes in this process, in milliseconds. */
export async function workTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  return workSince(before)
}
