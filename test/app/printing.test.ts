import { describe, expect, it } from 'vitest'
import { createTranslator, wordsOf } from '../../renderer/app/messages/words.ts'
import { openWorkspace } from '../../renderer/app/open-workspace.ts'
import { makeSheets, type SheetSource } from '../../renderer/app/printing/make-sheets.ts'
import { problemsOf } from '../../renderer/app/printing/paper-problems.ts'
import type { PrintChoice, SheetOrder } from '../../renderer/app/printing/print-choice.ts'
import { printedSetOf, printedShelfOf } from '../../renderer/app/printing/printed-shelf.ts'
import { formatsOf, sheetFile } from '../../renderer/app/printing/sheet-files.ts'
import { SHEET_KINDS, SHEET_TRAITS } from '../../renderer/app/printing/sheet-kinds.ts'
import { createSheetMaker, MakingStopped } from '../../renderer/app/printing/sheet-maker.ts'
import type { SheetRequest } from '../../renderer/app/printing/sheet-messages.ts'
import { changedSheets } from '../../renderer/domain/printed-set.ts'
import { structureOf } from '../../renderer/domain/structure.ts'
import { smallOfficeRecords } from '../domain/small-office.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'
import { createTestOffice } from '../make/test-office.ts'

const { live, proposal } = sampleProposal()
const source: SheetSource = { structure: live, live, proposal }

function order(fields: Partial<PrintChoice> = {}): SheetOrder {
  const choice: PrintChoice = {
    kind: 'chart',
    paper: 'F4',
    portrait: null,
    minType: 8,
    mode: 'unit',
    content: 'holders',
    unitId: null,
    proposalId: null,
    versionNo: null,
    margins: '12',
    initials: false,
    grey: false,
    ...fields,
  }
  return { choice, language: 'id', on: SAMPLE_DAY, today: SAMPLE_DAY }
}

function made(fields: Partial<PrintChoice>, from: SheetSource = source) {
  const sheets = makeSheets(from, order(fields))
  if (!sheets) throw new Error('no sheets')
  return sheets
}

describe.each(SHEET_KINDS)('sheets of the kind %s', (kind) => {
  it('are drawings, one a sheet, each with a sum', () => {
    const { document, sums } = made({ kind })
    expect(document.sheets).toBeGreaterThan(0)
    expect(document.svg).toHaveLength(document.sheets)
    expect(sums).toHaveLength(document.sheets)
    for (const svg of document.svg) expect(svg).not.toMatch(/ style="|undefined|NaN/)
  })

  it('need a proposal where they are about one', () => {
    const without = makeSheets({ ...source, proposal: null }, order({ kind }))
    expect(without === null).toBe(SHEET_TRAITS[kind].proposal)
  })

  it('can be saved as what is offered', async () => {
    const wanted = order({ kind })
    const desktop = {
      printToPdf: async () => ({ ok: true as const, value: new Uint8Array([1]) }),
      printToPng: async () => ({ ok: true as const, value: new Uint8Array([2]) }),
    }
    const words = wordsOf(createTranslator('id'))
    const parts = { made: made({ kind }), order: wanted, structure: live, desktop, words }
    for (const format of formatsOf(wanted)) {
      const file = await sheetFile(format, { ...parts, goOn: () => true })
      expect(file?.ok && file.bytes.length).toBeGreaterThan(0)
    }
    expect(await sheetFile('png', { ...parts, goOn: () => false })).toBeNull()
  })
})

describe('what is amiss before printing', () => {
  const bare = structureOf(smallOfficeRecords())
  const codes = (fields: Partial<PrintChoice>, from = source) =>
    made(fields, from).problems.map(({ code }) => code)

  it('is nothing for the demo, and everything that is missing for a bare office', () => {
    expect(codes({})).toEqual([])
    expect(codes({}, { structure: bare, live: bare, proposal: null })).toEqual([
      'no-letterhead',
      'no-signer',
      'no-decree',
    ])
  })

  it('is told of proposals: drafts, acts without reason or decision', () => {
    const draft = { ...source, proposal: { ...proposal, status: 'draf' as const } }
    expect(codes({ kind: 'matrix' }, draft)).toEqual(['draft', 'no-reason'])
    expect(codes({ kind: 'berita-acara' })).toEqual(['undecided'])
    expect(codes({ kind: 'decision-sheet' })).toEqual([])
  })

  it('is type under the limit', () => {
    const facts = { paper: null, keepsType: true, typePt: 7.96 }
    expect(problemsOf(live, order(), facts)).toEqual([])
    expect(problemsOf(live, order(), { ...facts, typePt: 5.44 })).toEqual([
      { code: 'type-too-small', place: null, params: { type: '5.4', least: '8' } },
    ])
    expect(problemsOf(live, order(), { ...facts, keepsType: false })).toHaveLength(1)
  })
})

describe('printed sets', () => {
  it('are kept with the file, survive its reopening and a lost database, and are no undo step', async () => {
    const office = await createTestOffice()
    const sheets = made({ kind: 'matrix' })
    const set = printedSetOf(sheets, order({ kind: 'matrix' }), {
      id: 'printed:1',
      at: '2018-10-04T03:00:00.000Z',
      pages: [1],
    })
    const undo = office.open.workspace.getState().undoLabel
    expect((await printedShelfOf(office.open).keep(set)).ok).toBe(true)
    expect(office.open.workspace.getState().undoLabel).toEqual(undo)
    office.open.close()
    office.loseDatabase()
    const again = await openWorkspace('uji', office.parts)
    const shelf = printedShelfOf(again)
    await shelf.load()
    expect(shelf.get().sets).toEqual([set])
    expect(changedSheets(set.sums, sheets.sums)).toEqual([])
  })
})

describe('the worker that makes sheets', () => {
  function fakeWorkers() {
    const workers: { sent: SheetRequest[]; ended: boolean; answer(data: unknown): void }[] = []
    const create = () => {
      const worker = {
        sent: [] as SheetRequest[],
        ended: false,
        onmessage: null as ((event: { data: unknown }) => void) | null,
        postMessage: (request: SheetRequest) => worker.sent.push(request),
        terminate: () => {
          worker.ended = true
        },
        answer: (data: unknown) => worker.onmessage?.({ data }),
      }
      workers.push(worker)
      return worker as unknown as Worker
    }
    return { workers, maker: createSheetMaker(create) }
  }

  it('gets a structure once, and its answers are those of the latest order', async () => {
    const { workers, maker } = fakeWorkers()
    const first = maker.make({ ...source, proposal: null }, order())
    const job = workers[0]?.sent.at(-1)
    workers[0]?.answer({ job: job?.type === 'make' ? job.job : 0, ok: true, made: null })
    expect(await first).toBeNull()
    const second = maker.make({ ...source, proposal: null }, order({ paper: 'A3' }))
    expect(workers[0]?.sent.map(({ type }) => type)).toEqual(['structure', 'make', 'make'])
    const latest = workers[0]?.sent.at(-1)
    const no = latest?.type === 'make' ? latest.job : 0
    workers[0]?.answer({ job: no, ok: false, message: 'rusak' })
    await expect(second).rejects.toThrow('rusak')
  })

  it('is ended where another order comes or the user stops it, and the next gets a new one', async () => {
    const { workers, maker } = fakeWorkers()
    const first = maker.make(source, order())
    const second = maker.make(source, order({ paper: 'A4' }))
    await expect(first).rejects.toThrow(MakingStopped)
    maker.stop()
    await expect(second).rejects.toThrow(MakingStopped)
    expect(workers.map(({ ended }) => ended)).toEqual([true, true])
    maker.stop()
    maker.close()
  })
})
