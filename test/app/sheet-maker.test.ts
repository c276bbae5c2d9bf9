import { describe, expect, it } from 'vitest'
import {
  FIRST_CHOICE,
  type PrintChoice,
  type SheetOrder,
} from '../../renderer/app/printing/print-choice.ts'
import { createSheetMaker, MakingStopped } from '../../renderer/app/printing/sheet-maker.ts'
import type { SheetRequest } from '../../renderer/app/printing/sheet-messages.ts'
import { recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import type { PaperSource } from '../../renderer/papers/make-sheets.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'

const { live, proposal } = sampleProposal()
const source: PaperSource = { structure: live, live, proposal }

function order(fields: Partial<PrintChoice> = {}): SheetOrder {
  const choice = { ...FIRST_CHOICE, ...fields }
  return { choice, language: 'id', on: SAMPLE_DAY, today: SAMPLE_DAY }
}

describe('the worker that makes sheets', () => {
  function fakeWorkers() {
    const workers: { sent: SheetRequest[]; ended: boolean; answer(data: unknown): void }[] = []
    const create = () => {
      const worker = {
        sent: [] as SheetRequest[],
        ended: false,
        onmessage: null as ((event: { data: unknown }) => void) | null,
        postMessage: (request: SheetRequest) => worker.sent.push(request),
        addEventListener: () => undefined,
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

  it('keeps its worker over many edits, which forgets what is no longer asked of', async () => {
    const { workers, maker } = fakeWorkers()
    for (let edit = 0; edit < 7; edit++) {
      const structure = structureOf(recordsOf(live))
      const made = maker.make({ structure, live: structure, proposal: null }, order())
      const sent = workers[0]?.sent.at(-1)
      workers[0]?.answer({ job: sent?.type === 'make' ? sent.job : 0, ok: true, made: null })
      expect(await made).toBeNull()
    }
    expect(workers).toHaveLength(1)
    const numbers = (type: SheetRequest['type']) =>
      workers[0]?.sent.flatMap((one) => (one.type === type && 'no' in one ? [one.no] : []))
    expect(numbers('structure')).toHaveLength(7)
    expect(numbers('forget')).toEqual(numbers('structure')?.slice(0, 3))
  })

  it('tells how many sheets are drawn of the order under way, and of no other', async () => {
    const { workers, maker } = fakeWorkers()
    const told: (readonly number[])[] = []
    const first = maker.make({ ...source, proposal: null }, order(), {
      drawn: (...far) => told.push(far),
    })
    const sent = workers[0]?.sent.at(-1)
    const job = sent?.type === 'make' ? sent.job : 0
    workers[0]?.answer({ job, drawn: 0, of: 3 })
    workers[0]?.answer({ job: job + 100, drawn: 9, of: 9 })
    workers[0]?.answer({ job, drawn: 2, of: 3 })
    workers[0]?.answer({ job, ok: true, made: null })
    expect(await first).toBeNull()
    expect(told).toEqual([
      [0, 3],
      [2, 3],
    ])
  })

  it('tells what else could be had after the sheets, until another order asks for it', async () => {
    const { workers, maker } = fakeWorkers()
    const alone = { ...source, proposal: null }
    const told: string[] = []
    const ask = (name: string) =>
      maker.make(alone, order(), { offered: ({ sentence }) => told.push(`${name}: ${sentence}`) })
    const answer = (data: object) => {
      const sent = workers[0]?.sent.findLast(({ type }) => type === 'make')
      const job = sent?.type === 'make' ? sent.job : 0
      workers[0]?.answer({ job, ...data })
      return (offer: string) => workers[0]?.answer({ job, offer: { sentence: offer } })
    }
    const first = ask('first')
    const offerFirst = answer({ ok: true, made: null })
    await first
    offerFirst('one')
    const quiet = maker.make(alone, order())
    offerFirst('two')
    answer({ ok: true, made: null })
    await quiet
    const second = ask('second')
    offerFirst('three')
    const offerSecond = answer({ ok: true, made: null })
    await second
    offerSecond('four')
    expect(told).toEqual(['first: one', 'first: two', 'second: four'])
    const asked = workers[0]?.sent.flatMap((one) => (one.type === 'make' ? [one.offers] : []))
    expect(asked).toEqual([true, false, true])
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

  it('is broken off by whoever hears of it, and by no screen that was left before', async () => {
    const { workers, maker } = fakeWorkers()
    const [left, shown] = [{ drawn: () => undefined }, { drawn: () => undefined }]
    const making = maker.make(source, order(), shown)
    maker.stop(left)
    expect(workers[0]?.ended).toBe(false)
    maker.stop(shown)
    await expect(making).rejects.toThrow(MakingStopped)
  })
})
