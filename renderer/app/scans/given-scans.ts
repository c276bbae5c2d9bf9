import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import { namedScans } from '../../domain/attachments/attachments.ts'
import { recordsOf, type Structure } from '../../domain/structure/structure.ts'
import { MOST_SCANS_BYTES, type ScanPart } from '../../storage/bagan-scans.ts'
import { scanSum } from '../../storage/scan-sum.ts'
import { type KeptScans, keepScans } from './carried-scans.ts'

/** What came of the scans a colleague's file brought. */
export interface GivenScans extends KeptScans {
  /** So many the disk took no more. */
  readonly left: number
}

/**
 * Keeps those scans of a colleague's file that are named here and do not lie here whole, each only where its sum is
 * right. What lies here whole is not written again.
 */
export async function keepMissing(
  desktop: Pick<Desktop, 'keepScan' | 'checkScans'>,
  id: string,
  structure: Structure,
  parts: readonly ScanPart[],
): Promise<GivenScans> {
  const ours = namedIn(structure, parts)
  const named = ours.map(({ content, media }) => ({ content, media }))
  const states = await desktop.checkScans({ id, named })
  if (!states.ok) return { kept: 0, damaged: 0, left: ours.length, reason: states.message }
  const { missing, changed } = states.value
  const wanted = new Set([...missing, ...changed].map(({ content }) => content))
  const open = ours.filter(({ content }) => wanted.has(content))
  const came = await keepScans(desktop, id, recordsOf(structure), open)
  return { ...came, left: open.length - came.kept - came.damaged }
}

/** Scans of several files for one that is made of them. */
export interface JoinedScans {
  readonly parts: readonly ScanPart[]
  /** Of those that are named so many are not in it: damaged, or more than one file takes. */
  readonly left: number
}

/** Those that structure names, each once and only where its sum is right. */
export async function joinedScans(
  structure: Structure,
  given: readonly ScanPart[],
): Promise<JoinedScans> {
  const parts = new Map<string, ScanPart>()
  const lacking = new Set<string>()
  let all = 0
  for (const part of namedIn(structure, given)) {
    const { content, bytes } = part
    if (parts.has(content)) continue
    const fits = all + bytes.length <= MOST_SCANS_BYTES && (await scanSum(bytes)) === content
    if (!fits) {
      lacking.add(content)
      continue
    }
    lacking.delete(content)
    parts.set(content, part)
    all += bytes.length
  }
  return { parts: [...parts.values()], left: lacking.size }
}

function namedIn(structure: Structure, parts: readonly ScanPart[]): ScanPart[] {
  const named = new Set(namedScans(structure).map(({ content }) => content))
  return parts.filter(({ content }) => named.has(content))
}
