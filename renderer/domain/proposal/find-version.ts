import { type Fingerprint, fingerprintOf } from '../fingerprint.ts'
import { type Proposal, versionInWork } from './proposal.ts'

export interface FoundVersion {
  readonly proposal: Proposal
  readonly versionNo: number
  /** False for the draft as it stands and for an earlier version: its marks cannot be keyed in any more. */
  readonly latest: boolean
}

/** The version a sheet was printed from, by the fingerprint at its foot; null where no proposal has it. */
export function versionOfFingerprint(
  proposals: readonly Proposal[],
  fingerprint: Fingerprint,
): FoundVersion | null {
  for (const proposal of proposals) {
    const { id, versions, change } = proposal
    for (const version of [...versions].reverse()) {
      if (fingerprintOf(id, version.no, version.change) !== fingerprint) continue
      return { proposal, versionNo: version.no, latest: version === versions.at(-1) }
    }
    const no = versionInWork(proposal)
    if (fingerprintOf(id, no, change) === fingerprint) {
      return { proposal, versionNo: no, latest: false }
    }
  }
  return null
}
