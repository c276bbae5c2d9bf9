import { describe, expect, it } from 'vitest'
import { NO_POLICY } from '../../electron/policy/told-policy.ts'
import { withLostLetters } from '../../renderer/app/printing/lost-letters.ts'
import type { PdfRequest } from '../../renderer/app/printing/pdf-messages.ts'
import { createPdfWriter, creatorOf } from '../../renderer/app/printing/pdf-writer.ts'
import { settingRecord } from '../../renderer/domain/records/record-makers.ts'
import { recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { makeSheets } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'
import { testFonts } from '../make/test-fonts.ts'

const { live } = sampleProposal()

function made(office = 'Dinas Kominfo', language: 'id' | 'en' = 'id') {
  const named = settingRecord('officeName', office)
  const structure = structureOf([...recordsOf(live), named])
  const choice = { ...USUAL_PAPER, kind: 'chart' } as const
  const days = { on: SAMPLE_DAY, today: SAMPLE_DAY }
  const source = { structure, live: structure, proposal: null }
  const sheets = makeSheets(source, { choice, language, ...days })
  if (!sheets) throw new Error('no sheets')
  return sheets
}

function fakeWorkers() {
  const workers: { sent: PdfRequest[]; ended: boolean; answer(data: unknown): void }[] = []
  const writer = createPdfWriter(() => {
    const worker = {
      sent: [] as PdfRequest[],
      ended: false,
      onmessage: null as ((event: { data: unknown }) => void) | null,
      postMessage: (request: PdfRequest) => worker.sent.push(request),
      addEventListener: () => undefined,
      terminate: () => {
        worker.ended = true
      },
      answer: (data: unknown) => worker.onmessage?.({ data }),
    }
    workers.push(worker)
    return worker as unknown as Worker
  })
  return { workers, writer }
}

describe('the worker that writes PDFs', () => {
  const wish = { document: made().document, creator: 'Bagan SOTK 1', createdAt: 0 }

  it('hears which names stand on a paper in English, and of none on one in Indonesian', () => {
    const { workers, writer } = fakeWorkers()
    void writer.write({ ...wish, document: made('Dinas Kominfo', 'en').document })
    expect(workers[0]?.sent[0]?.document.names).toContain('Dinas Kominfo')
    const other = fakeWorkers()
    void other.writer.write(wish)
    expect(other.workers[0]?.sent[0]?.document).not.toHaveProperty('names')
  })

  it('is kept for the next one, hears the sheets without their drawings, and tells how far it is', async () => {
    const { workers, writer } = fakeWorkers()
    writer.warm()
    expect(workers).toHaveLength(1)
    const told: (readonly number[])[] = []
    const first = writer.write(wish, (...far) => told.push(far))
    const job = workers[0]?.sent[0]?.job
    expect(workers[0]?.sent[0]?.document).not.toHaveProperty('svg')
    workers[0]?.answer({ job, drawn: 3, of: 9 })
    workers[0]?.answer({ job, ok: true, bytes: new Uint8Array([37]) })
    expect(await first).toEqual({ ok: true, value: new Uint8Array([37]) })
    expect(told).toEqual([[3, 9]])
    const second = writer.write(wish)
    workers[0]?.answer({ job: workers[0]?.sent[1]?.job, ok: false, message: 'rusak' })
    expect(await second).toMatchObject({ ok: false, message: 'rusak' })
    expect(workers).toHaveLength(1)
  })

  it('ends with the work that is stopped; the next has another', async () => {
    const { workers, writer } = fakeWorkers()
    const first = writer.write(wish)
    writer.stop()
    expect(await first).toBeNull()
    expect(workers[0]?.ended).toBe(true)
    const second = writer.write(wish)
    const third = writer.write(wish)
    expect(await second).toBeNull()
    expect(workers.map(({ ended }) => ended)).toEqual([true, true, false])
    workers[2]?.answer({ job: workers[2]?.sent[0]?.job, ok: true, bytes: new Uint8Array() })
    expect(await third).toMatchObject({ ok: true })
  })

  it('calls the program by its version', async () => {
    const info = {
      version: '0.1.0',
      platform: '',
      engine: {},
      systemLanguage: 'id' as const,
      dataFolder: '',
      language: null,
      open: null,
      carried: false,
      onlyRead: false,
      officePlace: null,
      moved: null,
      policy: NO_POLICY,
    }
    const programInfo = async () => ({ ok: true as const, value: info })
    expect(await creatorOf({ programInfo })).toBe('Bagan SOTK 0.1.0')
  })
})

describe('letters that no font has', () => {
  it('are told before anything is printed, and those a font holds are not', async () => {
    const known = await withLostLetters(made('Dinas → Ω ب ☐ Ş'), testFonts)
    expect(known.problems.map(({ code }) => code)).not.toContain('lost-letters')
    const lost = await withLostLetters(made('Dinas ꦗꦮ'), testFonts)
    const problem = lost.problems.find(({ code }) => code === 'lost-letters')
    expect(problem?.params).toEqual({ letters: 'ꦗ ꦮ' })
  })

  it('stand as the same sign on the preview and the PDF', async () => {
    const { document } = await withLostLetters(made('Dinas \u{13000} 龘'), testFonts)
    for (const sheets of [document.packed, document.svg]) {
      expect(sheets.join('')).toContain('\ufffd')
      expect(sheets.join('')).not.toMatch(/[\u{13000}龘]/u)
    }
  })

  it('cost nothing where all are common', async () => {
    const never = () => Promise.reject(new Error('not asked for'))
    const sheets = made()
    expect(await withLostLetters(sheets, never)).toBe(sheets)
  })
})
