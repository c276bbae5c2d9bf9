import type { Change } from '../../structure/change.ts'
import { type Fingerprint, fingerprintOf, typedDigits } from '../../structure/fingerprint.ts'
import { textDigits } from '../../values/text-hash.ts'
import { typingSlips } from '../../values/typing-slips.ts'
import { type Proposal, versionInWork } from '../proposal.ts'

type Coded = Pick<Proposal, 'id' | 'codes' | 'versions'>

/**
 * The code of one text of a proposal, as it stands on the paper: over the fields records had when it was printed
 * first. A text that was not handed in has another one than it had while acts were numbered otherwise, so that marks on
 * a sheet of then are taken for no others.
 */
export function codeOf(proposal: Coded, no: number, change: Change): Fingerprint {
  const code = keptCode(proposal, no, change)
  return proposal.versions.some((version) => version.no === no)
    ? code
    : (numberings(code).at(-1) ?? code)
}

/** The code a text that was not handed in had while acts were numbered in the order of the tree. */
function keptCode({ id, codes }: Coded, no: number, change: Change): Fingerprint {
  const code = fingerprintOf(id, no, change)
  return (codes?.[code] as Fingerprint | undefined) ?? code
}

/** How acts of drafts were numbered one after the other, since they no longer are in the order of the tree. */
const NUMBERINGS = ['by weight', 'parts below'] as const

/** The codes of a text not handed in, the first while acts were numbered in the order of the tree, the last of today. */
function numberings(code: Fingerprint): readonly Fingerprint[] {
  const codes = [code]
  for (const numbering of NUMBERINGS) {
    const digits = textDigits(`${codes.at(-1)}\n${numbering}`)
    codes.push(`${digits.slice(0, 4)}-${digits.slice(4)}` as Fingerprint)
  }
  return codes
}

/** The codes of a proposal that hands in this text: what was printed of it as a draft stays its code. */
export function codesHandedIn(
  proposal: Coded,
  no: number,
  change: Change,
): Readonly<Record<string, string>> {
  const code = fingerprintOf(proposal.id, no, change)
  return { ...proposal.codes, [code]: codeOf(proposal, no, change) }
}

export interface FoundVersion {
  readonly proposal: Proposal
  readonly versionNo: number
  /** False for the draft as it stands and for an earlier version: its marks cannot be keyed in any more. */
  readonly latest: boolean
  /** The sheet was printed of the draft while its acts had other numbers: its marks are no marks on this text. */
  readonly renumbered: boolean
}

/** The version a sheet was printed from, by the fingerprint at its foot; null where no proposal has it. */
export function versionOfFingerprint(
  proposals: readonly Proposal[],
  fingerprint: Fingerprint,
): FoundVersion | null {
  for (const proposal of proposals) {
    const found = versionsOf(proposal).find((version) => version.fingerprint === fingerprint)
    if (found) {
      const { no, latest, renumbered } = found
      return { proposal, versionNo: no, latest, renumbered }
    }
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

interface CodedVersion {
  readonly fingerprint: Fingerprint
  readonly no: number
  readonly latest: boolean
  readonly renumbered: boolean
}

/** Every version with its code, the latest first; the draft as it stands where it is another one. */
function versionsOf(proposal: Proposal): readonly CodedVersion[] {
  const { versions, change } = proposal
  const kept = [...versions].reverse().map((version) => ({
    fingerprint: codeOf(proposal, version.no, version.change),
    no: version.no,
    latest: version === versions.at(-1),
    renumbered: false,
  }))
  const no = versionInWork(proposal)
  const fingerprint = codeOf(proposal, no, change)
  const known = kept.some((version) => version.fingerprint === fingerprint)
  const now = known ? kept : [...kept, { fingerprint, no, latest: false, renumbered: false }]
  return [...now, ...formerDrafts(proposal, now)]
}

/** Codes that texts had as drafts while acts were numbered otherwise, where they have others now. */
function formerDrafts(proposal: Proposal, now: readonly CodedVersion[]): CodedVersion[] {
  const { id, versions, change } = proposal
  const texts = [
    ...versions.map((version) => ({ no: version.no, change: version.change })),
    { no: versionInWork(proposal), change },
  ]
  const before = texts.flatMap((text) =>
    [fingerprintOf(id, text.no, text.change), keptCode(proposal, text.no, text.change)].map(
      (code) => ({ no: text.no, code }),
    ),
  )
  const anew = new Set(now.map(({ fingerprint }) => fingerprint))
  return before.flatMap(({ no, code }) => {
    const codes = numberings(code)
    return codes
      .slice(
        0,
        Math.max(
          0,
          codes.findIndex((one) => anew.has(one)),
        ),
      )
      .map((fingerprint) => ({ fingerprint, no, latest: false, renumbered: true }))
  })
}
