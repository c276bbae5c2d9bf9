import type { Change } from '../../structure/change.ts'
import { type Fingerprint, fingerprintOf, typedDigits } from '../../structure/fingerprint.ts'
import { typingSlips } from '../../values/typing-slips.ts'
import { type Proposal, versionInWork } from '../proposal.ts'

/**
 * The code of one text of a proposal, as it stands on the paper: over the fields records had when it was printed
 * first.
 */
export function codeOf({ id, codes }: Proposal, no: number, change: Change): Fingerprint {
  const code = fingerprintOf(id, no, change)
  return (codes?.[code] as Fingerprint | undefined) ?? code
}

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
    const found = versionsOf(proposal).find((version) => version.fingerprint === fingerprint)
    if (found) return { proposal, versionNo: found.no, latest: found.latest }
  }
  return null
}

/** A code that is like what was typed, and what it leads to. */
export interface LikeVersion {
  readonly fingerprint: Fingerprint
  readonly proposal: Proposal
  readonly versionNo: number
}

/** So many slips of the hand make a code like another. */
const LIKE = 2

/** The one version whose code is nearest to what was typed; null where none is near, or several are as near. */
export function likeVersion(proposals: readonly Proposal[], text: string): LikeVersion | null {
  const typed = typedDigits(text)
  let least = LIKE + 1
  let nearest: LikeVersion[] = []
  for (const proposal of proposals) {
    for (const { fingerprint, no } of versionsOf(proposal)) {
      const slips = typingSlips(typed, typedDigits(fingerprint))
      if (slips > LIKE || slips > least) continue
      if (slips < least) nearest = []
      least = slips
      nearest.push({ fingerprint, proposal, versionNo: no })
    }
  }
  const [only = null, ...others] = nearest
  return others.length === 0 ? only : null
}

interface Coded {
  readonly fingerprint: Fingerprint
  readonly no: number
  readonly latest: boolean
}

/** Every version with its code, the latest first; the draft as it stands where it is another one. */
function versionsOf(proposal: Proposal): readonly Coded[] {
  const { versions, change } = proposal
  const kept = [...versions].reverse().map((version) => ({
    fingerprint: codeOf(proposal, version.no, version.change),
    no: version.no,
    latest: version === versions.at(-1),
  }))
  const no = versionInWork(proposal)
  const fingerprint = codeOf(proposal, no, change)
  const known = kept.some((version) => version.fingerprint === fingerprint)
  return known ? kept : [...kept, { fingerprint, no, latest: false }]
}
