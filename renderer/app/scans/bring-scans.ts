import type { CallResult, Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { ScanName } from '../../../electron/contract/scan-calls.ts'
import type { Trouble } from '../workspace/exchange-trouble.ts'

/**
 * What came of asking for a scan elsewhere: it lies in the office's own folder now, whole; there is none there either (or
 * none that is whole), which is no fault; or why nobody could be asked.
 */
export type Brought = 'brought' | 'absent' | Trouble

/** Where scans others attached may be: a shared folder, a city's server. */
export interface ScanSource {
  /** Looks for one there, and keeps it in the office's own folder where it is found whole. */
  bringScan(scan: ScanName): Promise<Brought>
}

/** Those of an office that are linked now. */
export function linkedSources(
  folder: (ScanSource & { readonly now: { get(): { readonly folder: string | null } } }) | null,
  server: (ScanSource & { readonly now: { get(): { readonly address: object | null } } }) | null,
): readonly ScanSource[] {
  return [
    ...(folder?.now.get().folder ? [folder] : []),
    ...(server?.now.get().address ? [server] : []),
  ]
}

/** What is missing here, or is not as it was kept: another may have it whole. */
const LOST: ReadonlySet<string> = new Set(['not-found', 'scan-damaged'])

/** The scan is on the computer of whoever attached it, and not yet where it is exchanged. */
export const NOT_ARRIVED = 'scan-not-arrived'

/**
 * The same desktop, which asks elsewhere for a scan that is opened or read and does not lie here whole. Where none has
 * it yet the answer is `scan-not-arrived`, with the sentence for it.
 * @param id of the office @param sources those that are linked now
 * @param notArrived the sentence
 */
export function bringingScans<D extends Pick<Desktop, 'openScan' | 'readScan'>>(
  desktop: D,
  id: string,
  sources: () => readonly ScanSource[],
  notArrived: () => string,
): D {
  async function asked<T>(
    scan: ScanName,
    of: string,
    ask: () => Promise<CallResult<T>>,
  ): Promise<CallResult<T>> {
    const here = await ask()
    const linked = of === id ? sources() : []
    if (here.ok || !LOST.has(here.code) || linked.length === 0) return here
    const brought = await bringFrom(linked, scan)
    if (brought === 'brought') return ask()
    if (brought !== 'absent') return { ok: false, code: brought.code, message: brought.message }
    return here.code === 'not-found'
      ? { ok: false, code: NOT_ARRIVED, message: notArrived() }
      : here
  }
  return {
    ...desktop,
    openScan: (input) => asked(input.scan, input.id, () => desktop.openScan(input)),
    readScan: (input) => asked(input.scan, input.id, () => desktop.readScan(input)),
  }
}

/** The first that has it whole; what kept another from being asked is told where none has. */
async function bringFrom(sources: readonly ScanSource[], scan: ScanName): Promise<Brought> {
  let came: Brought = 'absent'
  for (const source of sources) {
    const one = await source.bringScan(scan)
    if (one === 'brought') return one
    if (one !== 'absent') came = one
  }
  return came
}

/** What came of asking for all that are missing. */
export interface AllBrought {
  readonly brought: number
  /** Of those that are missing still, none lies where it is exchanged. */
  readonly absent: number
  /** Why asking was given up; null where it was not. */
  readonly trouble: Trouble | null
}

/** Brings every one of those that does not lie here: before all of them are copied. */
export async function bringAllScans(
  desktop: Pick<Desktop, 'listScans'>,
  id: string,
  sources: readonly ScanSource[],
  named: readonly ScanName[],
  progress: (done: number, of: number) => void = () => undefined,
): Promise<AllBrought> {
  const listed = named.length > 0 && sources.length > 0 ? await desktop.listScans({ id }) : null
  if (!listed?.ok) return { brought: 0, absent: 0, trouble: null }
  const here = new Set(listed.value.map(({ content }) => content))
  const missing = named.filter(({ content }) => !here.has(content))
  let brought = 0
  for (const [at, { content, media }] of missing.entries()) {
    progress(at, missing.length)
    const came = await bringFrom(sources, { content, media })
    if (came === 'brought') brought++
    else if (came !== 'absent') return { brought, absent: missing.length - at, trouble: came }
  }
  return { brought, absent: missing.length - brought, trouble: null }
}
