import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import { namedScans } from '../../domain/attachments/attachments.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { structureOf } from '../../domain/structure/structure.ts'
import { MOST_SCANS_BYTES, type ScanPart } from '../../storage/bagan-scans.ts'
import { scanSum } from '../../storage/scan-sum.ts'

const MOST_MEGABYTES = Math.round(MOST_SCANS_BYTES / 1024 / 1024)

/** The scans records name, before any of them is read. */
export interface ScansToCarry {
  readonly count: number
  readonly bytes: number
  /** Whether one file takes them. */
  readonly fits: boolean
  /** The most megabytes it takes. */
  readonly most: number
}

/** How many scans an office would hand on in a file. */
export function scansToCarry(structure: Structure): ScansToCarry {
  const named = namedScans(structure)
  const bytes = named.reduce((sum, one) => sum + one.bytes, 0)
  return { count: named.length, bytes, fits: bytes <= MOST_SCANS_BYTES, most: MOST_MEGABYTES }
}

/** What was read for a file. */
export interface CarriedScans {
  readonly parts: readonly ScanPart[]
  /** Named, but not here or not whole. */
  readonly lacking: number
}

/** Reads the scans records name, each whole; those that are not here or not whole are counted. */
export async function readScans(
  desktop: Pick<Desktop, 'readScan'>,
  id: string,
  structure: Structure,
): Promise<CarriedScans> {
  const parts: ScanPart[] = []
  let lacking = 0
  for (const { content, media } of namedScans(structure)) {
    const read = await desktop.readScan({ id, scan: { content, media } })
    if (read.ok) parts.push({ content, media, bytes: read.value })
    else lacking++
  }
  return { parts, lacking }
}

/** What came of keeping the scans a file brought. */
export interface KeptScans {
  readonly kept: number
  /** Their bytes are not those they are called by, or no scan. */
  readonly damaged: number
  /** Why the disk took no more of them; null where it took all. */
  readonly reason: string | null
}

/** Keeps those of a file's scans in an office that its records name, each only where its sum is right. */
export async function keepScans(
  desktop: Pick<Desktop, 'keepScan'>,
  id: string,
  records: Parameters<typeof structureOf>[0],
  parts: readonly ScanPart[],
): Promise<KeptScans> {
  const named = new Set(namedScans(structureOf(records)).map(({ content }) => content))
  let kept = 0
  let damaged = 0
  for (const { content, bytes } of parts) {
    if (!named.has(content)) continue
    if ((await scanSum(bytes)) !== content) {
      damaged++
      continue
    }
    const answer = await desktop.keepScan({ id, bytes })
    if (answer.ok) kept++
    else if (answer.code === 'scan-refused') damaged++
    else return { kept, damaged, reason: answer.message }
  }
  return { kept, damaged, reason: null }
}
