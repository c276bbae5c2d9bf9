import { describe, expect, it } from 'vitest'
import {
  codeOf,
  likeVersion,
  versionOfFingerprint,
} from '../../../renderer/domain/proposal/versions/find-version.ts'
import { type Fingerprint, fingerprintOf } from '../../../renderer/domain/structure/fingerprint.ts'
import { textDigits } from '../../../renderer/domain/values/text-hash.ts'
import { sampleProposal } from '../../make/sample-proposal.ts'

const { proposal } = sampleProposal()
const [first] = proposal.versions
if (!first) throw new Error('no version')
const second = { ...first, no: 2, origin: 'decided' as const }
const decided = { ...proposal, versions: [first, second] }

describe('the version a fingerprint names', () => {
  it('is exactly the one that was printed, the latest or an earlier one', () => {
    const print = codeOf(proposal, 1, first.change)
    expect(versionOfFingerprint([proposal], print)).toEqual({
      proposal,
      versionNo: 1,
      latest: true,
      renumbered: false,
    })
    expect(versionOfFingerprint([decided], print)).toMatchObject({ versionNo: 1, latest: false })
  })

  it('may be the draft as it stands', () => {
    const draft = { ...proposal, status: 'draf' as const, change: {} }
    const print = codeOf(draft, 2, {})
    expect(versionOfFingerprint([draft], print)).toMatchObject({ versionNo: 2, latest: false })
  })

  it('is not keyed in from a draft that was printed while acts had other numbers', () => {
    const former = fingerprintOf(proposal.id, 1, first.change)
    // As they stood while parts stood above what becomes of the whole.
    const byWeight = textDigits(`${former}\nby weight`).replace(/^.{4}/, '$&-') as Fingerprint
    const draft = { ...proposal, status: 'draf' as const, versions: [], codes: {} }
    expect(codeOf(draft, 1, first.change)).toBe(codeOf(proposal, 1, first.change))
    for (const one of [proposal, { ...draft, change: first.change }]) {
      for (const code of [former, byWeight]) {
        const found = { versionNo: 1, latest: false, renumbered: true }
        expect(versionOfFingerprint([one], code)).toMatchObject(found)
      }
    }
    // What was handed in with the code of its draft keeps that one.
    const since = { ...proposal, codes: { [former]: byWeight } }
    expect(versionOfFingerprint([since], byWeight)).toMatchObject({
      latest: true,
      renumbered: false,
    })
    // What was handed in while acts stood in the order of the tree keeps its numbers, and its code.
    const then = { ...proposal, codes: {} }
    expect(codeOf(then, 1, first.change)).toBe(former)
    expect(versionOfFingerprint([then], former)).toMatchObject({ latest: true, renumbered: false })
  })

  it('is told where a code was typed with a slip or two, and never guessed between two', () => {
    const print = codeOf(proposal, 1, first.change)
    const digits = print.replace('-', '')
    const [a = '', b = ''] = digits.slice(6)
    const other = a === '0' ? '1' : '0'
    for (const typed of [digits.slice(0, 7), `${digits}F`, `${digits.slice(0, 6)}${b}${a}`]) {
      expect(likeVersion([proposal], typed)).toMatchObject({ fingerprint: print, versionNo: 1 })
    }
    expect(likeVersion([proposal], `${digits.slice(0, 6)}${other}${b}`)?.proposal).toBe(proposal)
    expect(likeVersion([proposal], digits.slice(0, 5))).toBeNull()
    expect(likeVersion([proposal, { ...proposal }], digits.slice(0, 7))).toBeNull()
    expect(likeVersion([], digits)).toBeNull()
    // One slip from the first, two from what it would be under another number.
    const near = {
      ...proposal,
      codes: {
        [fingerprintOf(proposal.id, 1, first.change)]:
          `${digits.slice(0, 4)}-${digits.slice(4, 7)}${other}`,
      },
    }
    for (const both of [
      [proposal, near],
      [near, proposal],
    ]) {
      expect(likeVersion(both as never, digits)?.fingerprint).toBe(print)
    }
  })

  it('is none where no proposal has it', () => {
    expect(versionOfFingerprint([proposal], fingerprintOf('proposal:x', 1, {}))).toBeNull()
  })
})
