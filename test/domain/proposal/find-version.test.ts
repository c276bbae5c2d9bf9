import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../../renderer/domain/fingerprint.ts'
import { versionOfFingerprint } from '../../../renderer/domain/proposal/find-version.ts'
import { sampleProposal } from '../../make/sample-proposal.ts'

const { proposal } = sampleProposal()
const [first] = proposal.versions
if (!first) throw new Error('no version')
const second = { ...first, no: 2, origin: 'decided' as const }
const decided = { ...proposal, versions: [first, second] }

describe('the version a fingerprint names', () => {
  it('is exactly the one that was printed, the latest or an earlier one', () => {
    const print = fingerprintOf(proposal.id, 1, first.change)
    expect(versionOfFingerprint([proposal], print)).toEqual({
      proposal,
      versionNo: 1,
      latest: true,
    })
    expect(versionOfFingerprint([decided], print)).toMatchObject({ versionNo: 1, latest: false })
  })

  it('may be the draft as it stands', () => {
    const draft = { ...proposal, status: 'draf' as const, change: {} }
    const print = fingerprintOf(proposal.id, 2, {})
    expect(versionOfFingerprint([draft], print)).toMatchObject({ versionNo: 2, latest: false })
  })

  it('is none where no proposal has it', () => {
    expect(versionOfFingerprint([proposal], fingerprintOf('proposal:x', 1, {}))).toBeNull()
  })
})
