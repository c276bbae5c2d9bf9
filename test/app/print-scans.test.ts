import { describe, expect, it } from 'vitest'
import { FIRST_CHOICE } from '../../renderer/app/printing/print-choice.ts'
import { scansOfPaper, withScans } from '../../renderer/app/printing/print-scans.ts'
import { attach } from '../../renderer/domain/attachments/attachment-edits.ts'
import type { Proposal } from '../../renderer/domain/proposal/proposal.ts'
import type { Attachment } from '../../renderer/domain/records/records.ts'
import { all, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { paperOf } from '../../renderer/layout/pages/paper.ts'
import { documentOf } from '../../renderer/print/sheet/document.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { done } from '../make/edit-outcome.ts'
import { createFakeDesktop } from '../make/fake-desktop.ts'

const ON = day('2018-10-04')
const OFFICE = structureOf(demoRecords())
const acting = all(OFFICE, 'appointment').filter(({ role }) => role === 'plt')
const SCAN: Omit<Attachment, 'kind' | 'id' | 'ofId'> = {
  ...{ sort: 'document', name: 'SPRIN.pdf', content: '0a'.repeat(32), bytes: 9, media: 'pdf' },
  addedOn: ON,
}
const ids = [acting[0]?.id ?? '', 'proposal:1']
const WITH = ids.reduce(
  (structure, ofId, at) => done(structure, attach({ ...SCAN, ofId, id: `attachment:${at}` })),
  OFFICE,
)
const source = { structure: WITH, live: WITH, proposal: null }
const order = (choice: Partial<typeof FIRST_CHOICE>) => ({
  choice: { ...FIRST_CHOICE, ...choice },
  ...({ language: 'id', on: ON, today: ON } as const),
})

describe('scans of what a paper is about', () => {
  it('are those of the appointment a letter is about, and of nobody where it leaves out something', () => {
    const about = { kind: 'acting-order', appointmentId: acting[0]?.id ?? null } as const
    expect(scansOfPaper(source, order(about)).map(({ name }) => name)).toEqual(['SPRIN.pdf'])
    expect(scansOfPaper(source, order({ ...about, without: ['nip'] }))).toEqual([])
  })

  it('are those of the first such letter where nobody is chosen, and none of a list', () => {
    const first = scansOfPaper(source, order({ kind: 'acting-order' }))
    const isFirst = first.every(({ ofId }) => acting.some(({ id }) => id === ofId))
    expect(isFirst).toBe(true)
    expect(scansOfPaper(source, order({ kind: 'vacancies' }))).toEqual([])
    expect(scansOfPaper(source, order({ kind: 'decision-sheet' }))).toEqual([])
  })

  it('are those beside a proposal, whatever of it is printed', () => {
    const proposal = { id: 'proposal:1' } as unknown as Proposal
    const found = scansOfPaper({ ...source, proposal }, order({ kind: 'decision-sheet' }))
    expect(found.map(({ ofId }) => ofId)).toEqual(['proposal:1'])
  })
})

it.each(['id', 'en'] as const)(
  'one that is not on this computer is told on the last sheet (%s)',
  async (language) => {
    const words = wordsIn(language)
    const plain = documentOf({
      ...{ title: 'Surat', author: '', subject: '', language, families: ['Arimo'] },
      ...{ paper: paperOf('F4', true), count: 1 },
      sheetAt: () => ({ label: 'Surat', bookmark: 'Surat', marks: [] }),
    })
    const { desktop } = createFakeDesktop()
    const scans = [...all(WITH, 'attachment')].slice(0, 1)
    const made = await withScans(desktop, 'kota', plain, scans, words)
    expect(made.sheets).toBe(2)
    expect(made.packed[1]).toContain(words('print.scans-left'))
    expect(made.packed[1]).toContain('SPRIN.pdf')
  },
)
