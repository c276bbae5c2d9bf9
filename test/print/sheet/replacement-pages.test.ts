import { describe, expect, it } from 'vitest'
import {
  changedSheets,
  droppedSheets,
  lastPrinted,
  type PrintedSet,
} from '../../../renderer/domain/paper/printed-set.ts'
import { decide } from '../../../renderer/domain/proposal/decision/decide.ts'
import { review } from '../../../renderer/domain/proposal/road/road.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { proposalPaper } from '../../../renderer/print/heads/proposal-paper.ts'
import { pageOf } from '../../../renderer/print/sheet/document.ts'
import { replacementPages } from '../../../renderer/print/sheet/replacement-pages.ts'
import { sheetSums } from '../../../renderer/print/sheet/sheet-sums.ts'
import { signed, value } from '../../domain/proposal/small-reform.ts'
import { type ProposalPaperKind, proposalDocument } from '../../make/proposal-sheets.ts'
import { SAMPLE_DAY } from '../../make/sample-proposal.ts'
import { F4, linesOn, sample, samplePage } from '../on-sheets.ts'

const { live, proposal } = sample

function matrix(reason = '', printed = SAMPLE_DAY) {
  const paper = proposalPaper(proposal, live, 1, SAMPLE_DAY, printed)
  const acts = [
    ...paper.acts.slice(0, -1),
    ...paper.acts.slice(-1).map((act) => ({ ...act, reason })),
  ]
  return proposalDocument('matrix', { ...paper, acts }, F4)
}

const document = matrix()
const sums = sheetSums(document)

describe('which sheets changed', () => {
  it('is none where only the day of printing is another, as long as it is made with the former day', () => {
    expect(changedSheets(sums, sheetSums(matrix()))).toEqual([])
    const later = sheetSums(matrix('', day('2018-10-05')))
    expect(changedSheets(sums, later)).toHaveLength(later.length)
  })

  it('is the sheet with the act that changed', () => {
    const after = matrix('Alasan yang baru.')
    const where = after.svg.findIndex((svg) => svg.includes('Alasan yang baru.')) + 1
    expect(where).toBeGreaterThan(1)
    expect(changedSheets(sums, sheetSums(after))).toEqual([where])
  })

  it('are those that are new, and those that are no more', () => {
    expect(changedSheets(['a', 'b'], ['a', 'b', 'c'])).toEqual([3])
    expect(changedSheets([], ['a'])).toEqual([1])
    expect(droppedSheets(['a', 'b', 'c', 'd'], ['a', 'x'])).toEqual([3, 4])
    expect(droppedSheets(['a', 'b'], ['a', 'b', 'c'])).toEqual([])
  })

  it('does not mind how many sheets there are', () => {
    const [three, four] = [3, 4].map((count) =>
      sheetSums({ ...document, svg: [`<svg><text>halaman 1 dari ${count}</text></svg>`] }),
    )
    expect(three).toEqual(four)
  })
})

describe('the sheets of the next version', () => {
  const { acts } = samplePage
  const out = acts.find(({ name }) => name.startsWith('Margaretha'))
  const marks = Object.fromEntries(
    acts.map(({ key }) => [key, { mark: key === out?.key ? 'T' : 'S', remark: '' } as const]),
  )
  const decided = value(decide(value(review(proposal, signed)), live, marks, signed, true))
  const madeOf = (kind: ProposalPaperKind, no: number, closeness: number | null = null) =>
    proposalDocument(kind, proposalPaper(decided, live, no, SAMPLE_DAY), { ...F4, closeness })

  /** A version and the next one, set as close as it was printed, as the program does. */
  function changedIn(kind: ProposalPaperKind) {
    const first = madeOf(kind, 1)
    const [was, is] = [1, 2].map((no) => sheetSums(madeOf(kind, no, first.closeness)))
    return { first, count: is?.length, changed: changedSheets(was ?? [], is ?? []) }
  }

  it('are others only where their acts are: version and code at the foot do not count', () => {
    const { first, changed } = changedIn('matrix')
    expect(changed.length).toBeGreaterThan(0)
    // The act above it says which others it needs.
    const above = acts.find(({ key }) => out?.needs.includes(key))?.no
    const where = first.svg.findIndex((svg) => linesOn(svg).includes(`${above}`)) + 1
    expect(where).toBeGreaterThan(1)
    expect(Math.min(...changed)).toBeGreaterThanOrEqual(where)
  })

  it('are all others where the code itself is said: what is signed is signed anew', () => {
    const { changed, count } = changedIn('decision-sheet')
    expect(changed).toHaveLength(count ?? 0)
  })
})

it('halaman pengganti hold only those sheets, with their own numbers, each stamped', () => {
  const pages = replacementPages(document, [2, 4, 99], (page) => `PENGGANTI lembar ${page} <x>`)
  expect(pages.svg).toHaveLength(pages.sheets)
  const page = pageOf(pages)
  expect(page.match(/<section class="sheet">/g)).toHaveLength(2)
  expect(page).toMatch(/^<!doctype html>[\s\S]*<\/body><\/html>$/)
  for (const [at, no] of [2, 4].entries()) {
    expect(pages.svg[at]).toContain(`halaman ${no} dari ${document.sheets}`)
    expect(pages.svg[at]).toContain(`PENGGANTI lembar ${no} &lt;x&gt;`)
    expect(page).toContain(`PENGGANTI lembar ${no} &lt;x&gt;`)
  }
  // The document they are made of is left as it is.
  expect(pageOf(document)).not.toContain('PENGGANTI')
})

describe('the set printed last', () => {
  const subject = {
    sheet: 'matrix',
    proposalId: 'proposal:1',
    versionNo: 1,
    unitId: null,
    appointmentId: null,
  } as const
  const sets = [
    { ...subject, at: '2018-10-05' },
    { ...subject, at: '2018-10-04' },
    { ...subject, at: '2018-10-09', versionNo: 2 },
  ] as unknown as readonly PrintedSet[]

  it.each([
    [{}, '2018-10-05'],
    [{ versionNo: 3 }, '2018-10-09'],
    [{ proposalId: 'proposal:2' }, undefined],
    [{ unitId: 'unit:a' }, undefined],
    [{ sheet: 'chart' }, undefined],
    [{ appointmentId: 'appointment:1' }, undefined],
  ] as const)(
    'is of the same paper, version and branch; else of an earlier version: %j',
    (other, at) => {
      expect(lastPrinted(sets, { ...subject, ...other })?.at).toBe(at)
    },
  )

  it('is none of a later version', () => {
    expect(lastPrinted(sets.slice(2), subject)).toBeUndefined()
  })
})
