import { expect, it } from 'vitest'
import { readDocuments } from '../../renderer/storage/proposal-store.ts'
import { post } from '../domain/small-office.ts'
import { sampleProposal } from '../make/sample-proposal.ts'

const { proposal } = sampleProposal()
const drawn = (after: unknown) => ({ 'post:baru': { before: null, after } })

it.each<[string, unknown]>([
  ['a billion seats', { ...post('baru'), seats: 1e9 }],
  ['another kind than its id', { ...post('baru'), kind: 'unit' }],
  ['an id of no kind', { ...post('baru'), id: 'jabatan:baru' }],
  ['a field no record has', { ...post('baru'), rahasia: 1 }],
])('a stored proposal that draws %s is named and kept, the others open', (_what, after) => {
  const spoilt = { ...proposal, id: 'proposal:rusak', change: drawn(after) }
  const inVersion = {
    ...proposal,
    id: 'proposal:lama',
    versions: proposal.versions.map((version) => ({ ...version, change: drawn(after) })),
  }
  const rows = [proposal, spoilt, inVersion].map((data) => ({
    id: data.id as typeof proposal.id,
    kind: 'proposal' as const,
    data,
  }))
  const { proposals, unreadable } = readDocuments(rows)
  expect(proposals.map(({ id }) => id)).toEqual([proposal.id])
  expect(unreadable.map(({ id, field }) => [id, field])).toEqual([
    ['proposal:rusak', 'change'],
    ['proposal:lama', 'versions'],
  ])
  expect(unreadable[0]?.row).toBe(rows[1])
})
