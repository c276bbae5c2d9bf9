import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Proposal } from '../../renderer/domain/proposal/proposal.ts'
import {
  codeOf,
  versionOfFingerprint,
} from '../../renderer/domain/proposal/versions/find-version.ts'
import { DATA_VERSION } from '../../renderer/domain/records/data-version.ts'
import { POST_CATEGORIES } from '../../renderer/domain/records/form/choices.ts'
import { count, orElse, orNull, since, text } from '../../renderer/domain/records/form/field.ts'
import { freezeRecord } from '../../renderer/domain/records/record-makers.ts'
import type { Freeze } from '../../renderer/domain/records/records.ts'
import { fingerprintOf, wholeFingerprintOf } from '../../renderer/domain/structure/fingerprint.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { readBagan } from '../../renderer/storage/bagan-file.ts'
import { checksum } from '../../renderer/storage/checksum.ts'
import { decodeJournalLine } from '../../renderer/storage/journal-line.ts'
import { readDocuments } from '../../renderer/storage/proposal-store.ts'
import { withNewFields } from '../../renderer/storage/upgrades/new-fields.ts'
import { upgradeDocument, upgradeRecord } from '../../renderer/storage/upgrades/upgrades.ts'
import { unit } from '../domain/small-office.ts'
import { sampleProposal } from '../make/sample-proposal.ts'

const ALL = POST_CATEGORIES.join(',')
const given = { from: day('2018-01-01'), until: null, basis: '' }
/** A freeze as version 1 had it where every kind was unticked. */
const old: Freeze = { ...freezeRecord({ id: 'freeze:1', name: 'Pilkada', ...given }), scope: '' }

/** The lines version 1 wrote: without a version, without the checksum of the line before. */
function lineOfVersion1(entry: object): string {
  const body = JSON.stringify(entry).slice(0, -1)
  return `${body},"sum":"${checksum(body)}"}`
}

const label = { code: 'put-freeze', params: { name: 'Pilkada' } } as const
const at = '2018-10-04T09:41:00.000+07:00'
const entry = { seq: 1, at, kind: 'edit', label, target: null }
const change = { 'freeze:1': { before: null, after: old } }

describe('version 2', () => {
  it('lists the kinds of posts a freeze covers, where none meant all', () => {
    expect(upgradeRecord(old, 1)).toEqual({ ...old, scope: ALL })
    expect(upgradeRecord({ ...old, scope: 'jpt' }, 1)).toEqual({ ...old, scope: 'jpt' })
    expect(upgradeRecord(unit('a'), 1)).toEqual(unit('a'))
  })

  it('brings numbers that had no end to it, and takes a kelas that is none away', () => {
    const post = { id: 'post:1', kind: 'post', order: 1, seats: 1e15, kelas: 99 }
    expect(upgradeRecord({ ...post, unnamed: 3 }, 1)).toEqual({
      ...post,
      seats: 10_000,
      unnamed: 3,
      kelas: null,
      workloadOn: null,
      workloadBy: null,
    })
  })

  it('leaves alone what is of today', () => {
    expect(upgradeRecord(old, DATA_VERSION)).toBe(old)
  })
})

describe('a field that came with a later version', () => {
  const fields = {
    ...since(1, { name: text() }),
    ...since(4, { email: orNull(text()), seats: orElse(1, count(0, 9)) }),
  }
  const kinds = { unit: { fields } }

  it('is empty in a row of before', () => {
    const row = { id: 'unit:a', kind: 'unit', name: 'A' }
    expect(withNewFields(row, 4, kinds)).toEqual({ ...row, email: null, seats: 1 })
    expect(withNewFields(row, 3, kinds)).toBe(row)
  })

  it('is left alone where it is there', () => {
    const row = { id: 'unit:a', kind: 'unit', name: 'A', email: 'a@kota.id', seats: 2 }
    expect(withNewFields(row, 4, kinds)).toBe(row)
  })
})

describe('what says no version is version 1:', () => {
  it('a journal line', () => {
    const read = decodeJournalLine(lineOfVersion1({ ...entry, change }))
    expect(read).toEqual({
      ok: true,
      value: { ...entry, change: { 'freeze:1': { before: null, after: { ...old, scope: ALL } } } },
    })
  })

  it('a .bagan file, and the proposals and past structures in it', async () => {
    const text = `${JSON.stringify(old)}\n`
    const past = { id: 'past:1', kind: 'past', data: { records: [old] } }
    const rest = `${JSON.stringify(past)}\n`
    const manifest = {
      format: 'bagan',
      version: 1,
      name: 'lama',
      seq: 3,
      sums: { records: checksum(text), documents: checksum(rest) },
    }
    const bytes = zipSync({
      'manifest.json': strToU8(JSON.stringify(manifest)),
      'records.jsonl': strToU8(text),
      'documents.jsonl': strToU8(rest),
    })
    expect(await readBagan(bytes)).toEqual({
      ok: true,
      value: {
        name: 'lama',
        seq: 3,
        records: [{ ...old, scope: ALL }],
        documents: [{ ...past, v: DATA_VERSION, data: { records: [{ ...old, scope: ALL }] } }],
      },
    })
  })
})

describe('a newer version', () => {
  it('of a journal line is told from a spoilt one', () => {
    const newer = lineOfVersion1({ seq: 1, v: DATA_VERSION + 1, what: 'ever', prev: '00000000' })
    expect(decodeJournalLine(newer)).toMatchObject({
      problem: { code: 'journal-line-newer', params: { version: DATA_VERSION + 1 } },
    })
  })
})

describe('paper printed under version 1', () => {
  const { proposal } = sampleProposal()
  const [first] = proposal.versions
  if (!first) throw new Error('no version')
  const printed = { ...first, change }
  const stored = { ...proposal, versions: [printed] }
  const code = wholeFingerprintOf(proposal.id, first.no, change)

  function upgraded(data: unknown): Proposal {
    const row = upgradeDocument({ id: proposal.id, kind: 'proposal', data })
    const [read] = readDocuments([row]).proposals
    if (!read) throw new Error('not a proposal')
    return read
  }

  it('still opens its version, whose next copy bears the same code', () => {
    const today = upgraded(stored)
    const [version] = today.versions
    expect(version?.change).toEqual({
      'freeze:1': { before: null, after: { ...old, scope: ALL } },
    })
    expect(versionOfFingerprint([today], code)).toMatchObject({ versionNo: first.no })
    expect(codeOf(today, first.no, version?.change ?? {})).toBe(code)
    expect(fingerprintOf(proposal.id, first.no, version?.change ?? {})).not.toBe(code)
  })

  it('of the draft too; another text has a code of its own', () => {
    const draft = wholeFingerprintOf(proposal.id, first.no + 1, change)
    const today = upgraded({ ...stored, status: 'draf', change })
    expect(versionOfFingerprint([today], draft)).toMatchObject({ versionNo: first.no + 1 })
    expect(codeOf(today, 9, {})).toBe(codeOf(proposal, 9, {}))
  })

  it('has its own code kept where nothing of it changed but what a code covers', () => {
    const { id, versions } = proposal
    const codes = versions.map(({ no, change: drawn }) => [
      fingerprintOf(id, no, drawn),
      wholeFingerprintOf(id, no, drawn),
    ])
    expect(upgraded({ ...proposal, codes: {} }).codes).toMatchObject(Object.fromEntries(codes))
  })

  it('is left as it is in a proposal of today', () => {
    const row = { id: proposal.id, kind: 'proposal', v: DATA_VERSION, data: proposal } as const
    expect(upgradeDocument(row)).toBe(row)
  })
})
