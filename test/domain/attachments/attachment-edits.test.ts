import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  attach,
  describeAttachment,
  detach,
} from '../../../renderer/domain/attachments/attachment-edits.ts'
import {
  attachmentsOf,
  MOST_ATTACHMENTS,
  mayBear,
  mostBytes,
  namedScans,
} from '../../../renderer/domain/attachments/attachments.ts'
import {
  missingDocuments,
  missingInSlices,
  postOfDocument,
} from '../../../renderer/domain/attachments/missing-documents.ts'
import type { Proposal } from '../../../renderer/domain/proposal/proposal.ts'
import { attachmentRecord, settingRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Attachment, Post } from '../../../renderer/domain/records/records.ts'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import { type Edit, put } from '../../../renderer/domain/structure/edit.ts'
import { all, get, recordsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { ok } from '../../../renderer/domain/values/result.ts'
import { type MissingFilter, missingRows } from '../../../renderer/registers/missing-documents.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { done, reasonOf } from '../../make/edit-outcome.ts'
import { sampleProposal } from '../../make/sample-proposal.ts'

const OFFICE = structureOf(demoRecords())
const [FIRST, SECOND] = all(OFFICE, 'appointment')
const ON = day('2018-10-04')

function scan(given: Partial<Attachment> = {}): Attachment {
  return attachmentRecord({
    ...{ id: 'attachment:1', ofId: FIRST?.id ?? '', sort: 'document', name: 'SK 1.pdf' },
    ...{ content: '0a'.repeat(32), bytes: 1000, media: 'pdf', addedOn: ON },
    ...given,
  })
}
const WITH = done(OFFICE, attach(scan()))

describe('a scan', () => {
  it('is kept beside its record and taken off it', () => {
    expect(attachmentsOf(WITH, FIRST?.id ?? '').map(({ name }) => name)).toEqual(['SK 1.pdf'])
    expect(attachmentsOf(done(WITH, detach(['attachment:1'])), FIRST?.id ?? '')).toEqual([])
    expect(reasonOf(OFFICE, detach(['attachment:1']))).toBe('attachment-gone')
  })

  it('goes along with its record, and lies once however many name it', () => {
    const both = done(WITH, attach(scan({ id: 'attachment:2', ofId: SECOND?.id ?? '' })))
    expect(namedScans(both)).toHaveLength(1)
  })

  it('is refused where there is nothing it could be of, twice, and where it is too large', () => {
    const to = (given: Partial<Attachment>) =>
      reasonOf(WITH, attach(scan({ id: 'attachment:2', ...given })))
    expect(to({ ofId: 'appointment:none' })).toBe('attachment-nothing')
    expect(to({ ofId: 'unit:none' })).toBe('attachment-not-here')
    expect(to({ ofId: 'setting:headName' })).toBe('attachment-not-here')
    expect(to({})).toBe('attachment-twice')
    expect(to({ content: '0b'.repeat(32), bytes: 20 * 1024 * 1024 + 1 })).toBe(
      'attachment-too-large',
    )
    expect(to({ content: '0b'.repeat(32), bytes: 20 * 1024 * 1024 })).toBe('done')
    expect(to({ ofId: 'proposal:1' })).toBe('done')
    expect(reasonOf(WITH, attach(scan()))).toBe('id-taken')
  })

  it('may be as large as the office says, within bounds', () => {
    const limited = (value: string) =>
      mostBytes(
        done(OFFICE, (of) => ({
          ok: true,
          value: put(of, [settingRecord('attachment-limit', value)]),
        })),
      )
    expect(limited('5')).toBe(5 * 1024 * 1024)
    for (const wrong of ['', '0', '-1', 'x', '1.5', '100000'])
      expect(limited(wrong)).toBe(20 * 1024 * 1024)
  })

  it('is one of no more than anybody reads', () => {
    let office = OFFICE
    for (let at = 0; at < MOST_ATTACHMENTS; at++)
      office = done(
        office,
        attach(scan({ id: `attachment:${at}`, content: String(at).padStart(64, '0') })),
      )
    expect(reasonOf(office, attach(scan({ id: 'attachment:x' })))).toBe('attachment-too-many')
  })

  it('is called otherwise, without what no name may hold', () => {
    const named = done(WITH, describeAttachment('attachment:1', { name: '../SK\u0000 2.pdf' }))
    expect(get(named, 'attachment:1')?.name).toBe('SK 2.pdf')
    expect(reasonOf(OFFICE, describeAttachment('attachment:1', { sort: 'other' }))).toBe(
      'attachment-gone',
    )
  })

  it('may be of what bears a document, and of nothing else', () => {
    const ids = [
      'appointment:1',
      'term:1',
      'step:1',
      'vacancy:1',
      'law:1',
      'limit:1',
      'bup:1',
      'check:1',
    ]
    expect([...ids, 'setting:decreeNo', 'proposal:1'].every(mayBear)).toBe(true)
    expect(['unit:1', 'person:1', 'proposal:', 'setting:logo', ''].some(mayBear)).toBe(false)
  })
})

it('every edit of a scan is taken back by its inverse, records for records', () => {
  const name = fc.string({ maxLength: 12 })
  const content = fc.constantFrom('0a', '0b').map((two) => two.repeat(32))
  const ofId = fc.constantFrom(FIRST?.id ?? '', SECOND?.id ?? '', 'setting:decreeNo', 'proposal:1')
  const edit = fc.oneof(
    fc
      .record({ name, content, ofId })
      .map((one): Edit => attach(scan({ ...one, id: 'attachment:9' }))),
    name.map((one): Edit => describeAttachment('attachment:1', { name: one, sort: 'other' })),
    fc.constant(detach(['attachment:1'])),
  )
  let made = 0
  fc.assert(
    fc.property(edit, (one) => {
      const result = one(WITH)
      if (!result.ok) return
      made++
      expect(recordsOf(apply(apply(WITH, result.value), invert(result.value)))).toEqual(
        recordsOf(WITH),
      )
    }),
  )
  expect(made).toBeGreaterThan(10)
})

function decidedProposal(): Proposal {
  const { proposal } = sampleProposal()
  const at = '2018-09-20T03:00:00.000Z'
  return {
    ...proposal,
    log: [...proposal.log, { from: 'ditelaah', to: 'diputus', at, by: '', note: '' }],
  }
}

function runToEnd<T>(work: Generator<void, T>): T {
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}

describe('documents without a scan', () => {
  const missing = missingDocuments(OFFICE, ON)

  it('are those of running appointments, of steps with a number, of approvals and of the regulation', () => {
    expect(new Set(missing.map(({ of }) => of.kind))).toContain('appointment')
    expect(missing.some(({ ofId }) => ofId === FIRST?.id)).toBe(true)
    expect(missing.every(({ ofId }) => mayBear(ofId))).toBe(true)
    expect(new Set(missing.map(({ ofId }) => ofId)).size).toBe(missing.length)
    const steps = all(OFFICE, 'step').filter(({ docNo }) => docNo?.trim())
    expect(missing.filter(({ of }) => of.kind === 'step')).toHaveLength(steps.length)
  })

  it('are one fewer with each scan, and the same again when it is taken off', () => {
    const less = missingDocuments(WITH, ON)
    expect(less).toHaveLength(missing.length - 1)
    expect(less.some(({ ofId }) => ofId === FIRST?.id)).toBe(false)
    expect(missingDocuments(done(WITH, detach(['attachment:1'])), ON)).toEqual(missing)
  })

  it('are looked for again only where an edit touches them', () => {
    const before = new Map(missingDocuments(OFFICE, ON).map((one) => [one.ofId, one]))
    for (const one of missingDocuments(WITH, ON))
      if (one.of.kind !== 'regulation') expect(before.get(one.ofId)).toBe(one)
    const post = get(OFFICE, FIRST?.postId ?? '')
    const named = done(OFFICE, (s) =>
      ok(put(s, post ? [{ ...post, title: 'Nama baru' } as Post] : [])),
    )
    const told = missingDocuments(named, ON).find(({ ofId }) => ofId === FIRST?.id)
    expect(told && postOfDocument(told)?.title).toBe('Nama baru')
    expect([...runToEnd(missingInSlices(named, ON))]).toEqual(missingDocuments(named, ON))
  })

  it('are limited to a kind, and to a branch those without a post lie outside of', () => {
    const proposals = [decidedProposal()]
    const rows = (given: Partial<MissingFilter> = {}) =>
      missingRows(OFFICE, ON, proposals, { kind: 'all', isShown: () => true, ...given })
    expect(rows()).toHaveLength(missing.length + 1)
    expect(rows({ kind: 'proposal' }).map(({ date }) => date)).toEqual(['2018-09-20'])
    expect(rows({ kind: 'appointment' }).every(({ of }) => of.kind === 'appointment')).toBe(true)
    const own = get(OFFICE, FIRST?.postId ?? '') as Post
    const ofUnit = rows({ isShown: (id) => id === own.unitId })
    expect(ofUnit.length).toBeGreaterThan(0)
    expect(ofUnit.every((one) => postOfDocument(one)?.unitId === own.unitId)).toBe(true)
  })

  it('count a decided proposal until its sheet is there', () => {
    const decided = [{ id: 'proposal:1', name: 'Penataan', on: ON }]
    expect(missingDocuments(OFFICE, ON, decided)).toHaveLength(missing.length + 1)
    const signed = done(OFFICE, attach(scan({ ofId: 'proposal:1', sort: 'decision-sheet' })))
    expect(missingDocuments(signed, ON, decided)).toHaveLength(missing.length)
  })
})
