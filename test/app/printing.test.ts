import { describe, expect, it } from 'vitest'
import {
  FIRST_CHOICE,
  type PrintChoice,
  printChoiceOf,
  type SheetOrder,
} from '../../renderer/app/printing/print-choice.ts'
import { choiceOfSet, fitsSet } from '../../renderer/app/printing/printed-choice.ts'
import { printedSetOf, printedShelfOf } from '../../renderer/app/printing/printed-shelf.ts'
import { formatsOfChoice, sheetFile } from '../../renderer/app/printing/sheet-files.ts'
import { createPreferences } from '../../renderer/app/view/view-state.ts'
import { type OpenWorkspace, openWorkspace } from '../../renderer/app/workspace/open-workspace.ts'
import { changedSheets } from '../../renderer/domain/paper/printed-set.ts'
import { decide } from '../../renderer/domain/proposal/decision/decide.ts'
import { review } from '../../renderer/domain/proposal/road/road.ts'
import { settingRecord, unitRecord } from '../../renderer/domain/records/record-makers.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { makeSheets, type PaperSource } from '../../renderer/papers/make-sheets.ts'
import { problemsOf } from '../../renderer/papers/paper-problems.ts'
import { paperKind, SHEET_KINDS } from '../../renderer/papers/paper-table.ts'
import { DEMO_DAY, demoRecords } from '../../renderer/samples/demo-2018.ts'
import { smallOfficeRecords } from '../domain/small-office.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'
import { createTestOffice } from '../make/test-office.ts'
import { testPrinter } from '../make/test-printer.ts'

const { live, proposal } = sampleProposal()
const source: PaperSource = { structure: live, live, proposal }

function order(fields: Partial<PrintChoice> = {}): SheetOrder {
  const choice = { ...FIRST_CHOICE, ...fields }
  return { choice, language: 'id', on: SAMPLE_DAY, today: SAMPLE_DAY }
}

function made(fields: Partial<PrintChoice>, from: PaperSource = source) {
  const sheets = makeSheets(from, order(fields))
  if (!sheets) throw new Error('no sheets')
  return sheets
}

describe.each(SHEET_KINDS)('sheets of the kind %s', (kind) => {
  const told: string[] = []
  const sheets = makeSheets(source, order({ kind }), (done, of) => void told.push(`${done}/${of}`))
  if (!sheets) throw new Error(kind)

  it('are drawings, one a sheet, each with a sum', () => {
    const { document, sums } = sheets
    expect(document.sheets).toBeGreaterThan(0)
    expect(document.svg).toHaveLength(document.sheets)
    expect(sums).toHaveLength(document.sheets)
    for (const svg of document.svg) expect(svg).not.toMatch(/ style="|undefined|NaN/)
  })

  it('tell how many are drawn where they are charts', () => {
    const count = sheets.document.sheets
    const all = Array.from({ length: count + 1 }, (_, done) => `${done}/${count}`)
    const isChart = [
      'chart',
      'naskah',
      'naskah-draft',
      'before-after',
      'draft-chart',
      'peta-jabatan',
    ].includes(kind)
    expect(told.slice(-count - 1)).toEqual(isChart ? all : [])
  })

  it('need a proposal where they are about one', () => {
    const without = makeSheets({ ...source, proposal: null }, order({ kind }))
    expect(without === null).toBe(paperKind(kind).about === 'proposal')
  })

  it('can be saved as what is offered', async () => {
    const wanted = order({ kind })
    const parts = { made: sheets, order: wanted, source, ...testPrinter(), job: 'j' }
    for (const format of formatsOfChoice(wanted)) {
      const file = await sheetFile(format, { ...parts, goOn: () => true })
      expect(file?.ok && file.bytes.length).toBeGreaterThan(0)
    }
    expect(await sheetFile('png', { ...parts, goOn: () => false })).toBeNull()
  })
})

it('a drawing has its letters as outlines where that is chosen', async () => {
  const wanted = order({ kind: 'chart', outlines: true })
  const sheets = makeSheets(source, wanted)
  if (!sheets) throw new Error('chart')
  const parts = { made: sheets, order: wanted, source, ...testPrinter(), job: 'j' }
  const file = await sheetFile('svg', parts)
  const svg = new TextDecoder().decode(file?.ok ? file.bytes : new Uint8Array())
  expect(svg).toContain('<use xlink:href="#g1"')
  expect(svg).not.toMatch(/<text|@font-face/)
})

describe('what is amiss before printing', () => {
  const bare = structureOf(smallOfficeRecords())
  const codes = (fields: Partial<PrintChoice>, from = source) =>
    made(fields, from).problems.map(({ code }) => code)

  it('is nothing for the demo, and everything that is missing for a bare office', () => {
    expect(codes({})).toEqual([])
    expect(codes({}, { structure: bare, live: bare, proposal: null })).toEqual([
      'no-letterhead',
      'no-signer-title',
      'no-decree',
    ])
  })

  it('says where each can be mended', () => {
    const places = made({ initials: true }, { structure: bare, live: bare, proposal: null })
    expect(places.problems.map(({ place }) => place)).toEqual([
      { kind: 'setting', key: 'officeName' },
      { kind: 'setting', key: 'headTitle' },
      { kind: 'setting', key: 'decreeNo' },
      { kind: 'setting', key: 'signer1' },
    ])
    const settings = ['officeName', 'headTitle', 'decreeNo', 'headName'].map((key) => {
      const value = key === 'headName' ? '' : 'ada'
      return settingRecord(key, value)
    })
    const named = structureOf([...smallOfficeRecords(), ...settings])
    expect(codes({}, { structure: named, live: named, proposal: null })).toEqual([
      'no-signer',
      'no-decree-title',
    ])
  })

  it('names each box in which a word is broken, and leads to it', () => {
    const long = 'Penyelenggaraanpemerintahandanpembangunanberkelanjutan'
    const units = Array.from({ length: 8 }, (_, i) =>
      unitRecord({
        id: `unit:l${i}`,
        parentId: 'unit:dinas',
        order: 90 + i,
        name: `${long}${i}`,
        type: 'seksi',
      }),
    )
    const wide = structureOf([...smallOfficeRecords(), ...units])
    const { problems } = made({ paper: 'A4' }, { structure: wide, live: wide, proposal: null })
    const broken = problems.filter(({ code }) => code === 'name-broken')
    expect(broken).toHaveLength(6)
    expect(broken[0]?.params).toEqual({ name: `${long}0`, sheet: expect.any(Number) })
    expect(broken[0]?.place).toEqual({ kind: 'chart', unitId: 'unit:l0' })
    expect(problems.find(({ code }) => code === 'name-broken-more')?.params).toEqual({ count: 2 })
  })

  it('is told of proposals: drafts, acts without reason or decision', () => {
    const draft = { ...source, proposal: { ...proposal, status: 'draf' as const } }
    expect(codes({ kind: 'matrix' }, draft)).toEqual(['draft', 'no-reason'])
    expect(codes({ kind: 'berita-acara' })).toEqual(['undecided'])
    expect(codes({ kind: 'decision-sheet' })).toEqual([])
  })

  it('is told of a request for approval that names nobody, with the way to the vacancies', () => {
    const request = paperKind('approval-request')
    const none = { paper: null, plan: null }
    const demo = structureOf(demoRecords())
    const wish = { ...order(), on: DEMO_DAY, today: DEMO_DAY }
    const told = problemsOf(request, demo, wish, none)
    expect(told.map(({ code }) => code)).toEqual(['no-candidate'])
    expect(told[0]?.place).toEqual({ kind: 'vacancies' })
    const person = [...demo.tables.person.keys()][0] ?? null
    const named = demoRecords().map((record) =>
      record.id.startsWith('vacancy:') ? { ...record, candidateId: person } : record,
    ) as ReturnType<typeof demoRecords>
    expect(problemsOf(request, structureOf(named), wish, none)).toEqual([])
  })

  it('is none in minutes of what was decided, though some of it fell', () => {
    const signed = { by: 'Sekretaris', at: '2018-10-04T04:00:00.000Z', note: '' }
    const keys = proposal.versions[0]?.acts.map(({ key }) => key) ?? []
    const marks = keys.map((key, i) => [key, { mark: i === 0 ? 'T' : 'S', remark: '' }] as const)
    const reviewed = review(proposal, signed)
    if (!reviewed.ok) throw new Error(reviewed.problem.code)
    const decided = decide(reviewed.value, live, Object.fromEntries(marks), signed, true)
    if (!decided.ok) throw new Error(decided.problem.code)
    const from = { ...source, proposal: decided.value }
    expect(decided.value.versions.map(({ origin }) => origin)).toEqual(['submitted', 'decided'])
    expect(codes({ kind: 'berita-acara' }, from)).toEqual([])
    expect(made({ kind: 'berita-acara' }, from).versionNo).toBe(1)
    expect(made({ kind: 'matrix' }, from).versionNo).toBe(2)
    expect(made({ kind: 'berita-acara', versionNo: 2 }, from).versionNo).toBe(2)
  })

  it('is type under the limit', () => {
    const facts = (typePt: number, keepsType = true) => ({
      paper: null,
      plan: { typePt, keepsType, broken: [] },
    })
    expect(problemsOf(paperKind('chart'), live, order(), facts(7.96))).toEqual([])
    const place = { kind: 'form', field: 'paper' }
    expect(problemsOf(paperKind('chart'), live, order(), facts(5.44))).toEqual([
      { code: 'type-too-small', place, params: { type: '5,4', least: '8' } },
    ])
    expect(problemsOf(paperKind('chart'), live, order(), facts(8, false))).toHaveLength(1)
    expect(problemsOf(paperKind('chart'), live, order({ minType: 5 }), facts(5.44))).toEqual([
      {
        code: 'type-hard-to-read',
        place: { kind: 'form', field: 'type' },
        params: { type: '5,4' },
      },
    ])
  })
})

describe('type too large for the paper', () => {
  it.each(['chart', 'before-after', 'peta-jabatan'] as const)('is told of the %s', (kind) => {
    for (const portrait of [true, false]) {
      const { plan, problems, document } = made({ kind, minType: 24, portrait })
      expect(document.sheets).toBeGreaterThan(1)
      expect(plan?.typePt).toBeGreaterThan(7)
      const told = problems.filter(({ code }) => code === 'type-too-small')
      expect(told).toHaveLength(plan?.keepsType ? 0 : 1)
      expect(plan?.sentence).toMatch(plan?.keepsType ? /huruf 24 pt$/ : /pada 24 pt$/)
    }
  })
})

describe('what else could be had', () => {
  it.each(['chart', 'before-after'] as const)(
    'of the %s gives what it says when it is taken',
    (kind) => {
      const offers = [...made({ kind, paper: 'A4', portrait: false, minType: 12 }).offers()]
      expect(offers.length).toBeGreaterThan(1)
      if (kind === 'chart') {
        const said = offers.map(({ sentence }) => sentence)
        expect(said.some((sentence) => /lembar A4 tegak bila 12/.test(sentence))).toBe(true)
      }
      for (const { sentence, mode, minType, paper } of offers) {
        const taken = made({
          kind,
          paper: paper?.name ?? 'A4',
          portrait: paper?.portrait ?? false,
          mode,
          minType,
        })
        expect(sentence).toMatch(new RegExp(`^${taken.document.sheets} lembar`))
        expect(taken.plan?.keepsType).toBe(true)
        expect(taken.plan?.sentence).toContain(paper?.name ?? 'A4')
      }
    },
  )
})

describe('an own size of paper', () => {
  it.each(['chart', 'matrix', 'vacancies'] as const)('is the paper of the %s', (kind) => {
    const { document } = made({ kind, paper: 'own', ownPaper: '400x250' })
    expect(document.paper).toEqual({ widthMm: 400, heightMm: 250 })
    const turned = made({ kind, paper: 'own', ownPaper: '250x400', portrait: false })
    expect(turned.document.paper).toEqual({ widthMm: 250, heightMm: 400 })
  })

  it('is remembered in printed sets and brought back, with margins and initials', () => {
    const wanted = order({ paper: 'own', ownPaper: '400x250', margins: '20, 15', initials: true })
    const sheets = makeSheets(source, wanted)
    if (!sheets) throw new Error('no sheets')
    const given = { id: 'printed:1', at: '', pages: [1] } as const
    const set = printedSetOf(sheets, wanted, given)
    expect([set.paper, set.portrait, set.margins, set.initials]).toEqual([
      '400x250',
      false,
      '20, 15',
      true,
    ])
    const again = order(choiceOfSet(set)).choice
    expect([again.paper, again.ownPaper, again.margins, again.initials]).toEqual([
      'own',
      '400x250',
      '20, 15',
      true,
    ])
    expect(fitsSet(wanted.choice, set)).toBe(true)
    for (const other of [{ ownPaper: '250x400' }, { margins: '12' }, { initials: false }]) {
      expect(fitsSet({ ...wanted.choice, ...other }, set)).toBe(false)
    }
  })

  it('is liked the next time, with margins, type and initials', () => {
    const stored = new Map<string, string>()
    const storage = {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
    }
    const liked = {
      paper: 'own',
      ownPaper: '300x300',
      minType: 9,
      margins: '15',
      initials: true,
    } as const
    const one = printChoiceOf({} as OpenWorkspace, createPreferences(storage))
    one.set({ ...liked, mode: 'poster' })
    const other = printChoiceOf({} as OpenWorkspace, createPreferences(storage)).get()
    expect(other).toMatchObject(liked)
    expect(other.mode).toBe('unit')
    stored.set('bagan-preferences', '{"printing":{"paper":"B9"}}')
    const fresh = printChoiceOf({} as OpenWorkspace, createPreferences(storage)).get()
    expect([fresh.paper, fresh.margins]).toEqual(['F4', '12'])
  })

  it('is not liked the next time where its type is hard to read', () => {
    const storage = { getItem: () => null, setItem: () => undefined }
    const preferences = createPreferences(storage)
    const choices = printChoiceOf({} as OpenWorkspace, preferences)
    choices.set({ minType: 7.5 })
    choices.set({ minType: 5.9, paper: 'A4' })
    expect(choices.get().minType).toBe(5.9)
    expect(preferences.get().printing).toMatchObject({ minType: 7.5, paper: 'A4' })
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
    await office.open.close()
    office.loseDatabase()
    const again = await openWorkspace('uji', office.parts)
    const shelf = printedShelfOf(again)
    await shelf.load()
    expect(shelf.get().sets).toEqual([set])
    expect(changedSheets(set.sums, sheets.sums)).toEqual([])
  })
})
