import { describe, expect, it } from 'vitest'
import {
  changedSheets,
  droppedSheets,
  lastPrinted,
  type PrintedSet,
} from '../../../renderer/domain/paper/printed-set.ts'
import { decide } from '../../../renderer/domain/proposal/decision/decide.ts'
import type { Decision } from '../../../renderer/domain/proposal/proposal.ts'
import { review } from '../../../renderer/domain/proposal/road/road.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { proposalPaper } from '../../../renderer/print/heads/proposal-paper.ts'
import { pageOf } from '../../../renderer/print/sheet/document.ts'
import { replacementPages } from '../../../renderer/print/sheet/replacement-pages.ts'
import { sheetSums } from '../../../renderer/print/sheet/sheet-sums.ts'
import { type ProposalPaperKind, proposalDocument } from '../../make/proposal-sheets.ts'
import { SAMPLE_DAY, sampleProposal } from '../../make/sample-proposal.ts'

const { live, proposal } = sampleProposal()
const choice = { paper: 'F4', portrait: null, minType: 8, language: 'id' } as const

function matrix(reason = '', printed = SAMPLE_DAY) {
  const paper = proposalPaper(proposal, live, 1, SAMPLE_DAY, printed)
  const last = paper.acts.length - 1
  const acts = paper.acts.map((act, at) => (at === last ? { ...act, reason } : act))
  return proposalDocument('matrix', { ...paper, acts }, choice)
}

describe('which sheets changed', () => {
  it('is none where only the day of printing is another, as long as it is made with the former day', () => {
    expect(changedSheets(sheetSums(matrix()), sheetSums(matrix()))).toEqual([])
    const later = matrix('', day('2018-10-05'))
    expect(changedSheets(sheetSums(matrix()), sheetSums(later)).length).toBe(later.sheets)
  })

  it('is the sheet with the act that changed, and those that are new', () => {
    const before = matrix()
    const after = matrix('Alasan yang baru.')
    const changed = changedSheets(sheetSums(before), sheetSums(after))
    const where = after.svg.findIndex((svg) => svg.includes('Alasan yang baru.')) + 1
    expect(where).toBeGreaterThan(1)
    expect(changed).toEqual([where])
    expect(changedSheets(['a', 'b'], ['a', 'b', 'c'])).toEqual([3])
    expect(changedSheets([], ['a'])).toEqual([1])
    expect(droppedSheets(['a', 'b', 'c', 'd'], ['a', 'x'])).toEqual([3, 4])
    expect(droppedSheets(['a', 'b'], ['a', 'b', 'c'])).toEqual([])
  })

  it('does not mind how many sheets there are', () => {
    const sheet = (count: number) => ({
      ...matrix(),
      svg: [`<svg><text>halaman 1 dari ${count}</text></svg>`],
    })
    expect(sheetSums(sheet(3))).toEqual(sheetSums(sheet(4)))
  })
})

describe('the sheets of the next version', () => {
  const signed = { by: 'Kabag Organisasi', at: '2018-10-05T02:00:00.000Z', note: '' }
  const reviewed = review(proposal, signed)
  if (!reviewed.ok) throw new Error(reviewed.problem.code)
  const { acts } = proposalPaper(proposal, live, 1, SAMPLE_DAY)
  const out = acts.find(({ name }) => name.startsWith('Margaretha'))
  const marks = acts.map(({ key }): [string, Decision] => [
    key,
    { mark: key === out?.key ? 'T' : 'S', remark: '' },
  ])
  const decided = decide(reviewed.value, live, Object.fromEntries(marks), signed, true)
  if (!decided.ok) throw new Error(decided.problem.code)
  /** Set as close as the version that was printed before, as the program does. */
  const madeOf = (kind: ProposalPaperKind, no: number, closeness: number | null = null) =>
    proposalDocument(kind, proposalPaper(decided.value, live, no, SAMPLE_DAY), {
      ...choice,
      portrait: null,
      closeness,
    })
  const sumsOf = (kind: ProposalPaperKind, no: number) => {
    const { closeness } = madeOf(kind, 1)
    return sheetSums(madeOf(kind, no, closeness))
  }

  it('are others only where their acts are: version and code at the foot do not count', () => {
    const [was, is] = [sumsOf('matrix', 1), sumsOf('matrix', 2)]
    const changed = changedSheets(was, is)
    expect(changed.length).toBeGreaterThan(0)
    // The act above it says which others it needs.
    const above = acts.find(({ key }) => out?.needs.includes(key))?.no
    const where = madeOf('matrix', 1).svg.findIndex((svg) => svg.includes(`>${above}</text>`)) + 1
    expect(where).toBeGreaterThan(1)
    expect(changed.filter((no) => no < where)).toEqual([])
  })

  it('are all others where the code itself is said: what is signed is signed anew', () => {
    const is = sumsOf('decision-sheet', 2)
    expect(changedSheets(sumsOf('decision-sheet', 1), is)).toHaveLength(is.length)
  })
})

describe('halaman pengganti', () => {
  const document = matrix()
  const pages = replacementPages(document, [2, 4, 99], (page) => `PENGGANTI lembar ${page} <x>`)

  it('holds only those sheets, with their own numbers, each stamped', () => {
    expect(pages.sheets).toBe(2)
    expect(pageOf(pages).match(/<section class="sheet">/g)).toHaveLength(2)
    expect(pages.svg[0]).toContain(`halaman 2 dari ${document.sheets}`)
    expect(pages.svg[1]).toContain(`halaman 4 dari ${document.sheets}`)
    expect(pages.svg[0]).toContain('PENGGANTI lembar 2 &lt;x&gt;')
    expect(pageOf(pages)).toContain('PENGGANTI lembar 4 &lt;x&gt;')
    expect(pageOf(pages)).toMatch(/^<!doctype html>[\s\S]*<\/body><\/html>$/)
  })

  it('leaves the document it was made of as it is', () => {
    expect(pageOf(document)).not.toContain('PENGGANTI')
  })
})

describe('the set printed last', () => {
  const set = (at: string, versionNo: number | null, sheet = 'matrix') =>
    ({
      at,
      sheet,
      versionNo,
      proposalId: 'proposal:1',
      unitId: null,
      appointmentId: null,
    }) as PrintedSet

  it('is the latest of the same paper, version and branch; else that of an earlier version', () => {
    const sets = [set('2018-10-05', 1), set('2018-10-04', 1), set('2018-10-09', 2)]
    const subject = {
      sheet: 'matrix',
      proposalId: 'proposal:1',
      versionNo: 1,
      unitId: null,
      appointmentId: null,
    }
    expect(lastPrinted(sets, subject)?.at).toBe('2018-10-05')
    expect(lastPrinted(sets, { ...subject, versionNo: 3 })?.at).toBe('2018-10-09')
    expect(lastPrinted(sets.slice(2), subject)).toBeUndefined()
    expect(lastPrinted(sets, { ...subject, proposalId: 'proposal:2' })).toBeUndefined()
    expect(lastPrinted(sets, { ...subject, unitId: 'unit:a' })).toBeUndefined()
    expect(lastPrinted(sets, { ...subject, sheet: 'chart' })).toBeUndefined()
    expect(lastPrinted(sets, { ...subject, appointmentId: 'appointment:1' })).toBeUndefined()
  })
})
