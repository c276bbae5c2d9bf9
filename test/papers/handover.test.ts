import { describe, expect, it } from 'vitest'
import { missingDocuments } from '../../renderer/domain/attachments/missing-documents.ts'
import { deskOf } from '../../renderer/domain/handover/desk.ts'
import type { DeskFacts } from '../../renderer/domain/handover/desk-facts.ts'
import type { PaperText } from '../../renderer/domain/paper/paper-text.ts'
import { attachmentRecord, handoverRecord } from '../../renderer/domain/records/record-makers.ts'
import { all, recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { makeSheetsOf, type PaperSource } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { paperKind } from '../../renderer/papers/paper-table.ts'
import { CITY_DAY, cityRecords } from '../../renderer/samples/city.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { sampleProposal } from '../make/sample-proposal.ts'

const ON = day('2018-10-04')
const KIND = paperKind('handover')
const RECORD = handoverRecord({
  ...{ id: 'handover:1', fromName: 'Siti Rahayu, S.STP.', fromNip: '198503122008012003' },
  ...{
    toName: 'Agus Pratama, S.Sos.',
    on: ON,
    note: 'Kunci lemari di Tata Usaha.\nPertek dijanjikan.',
  },
})
const FACTS: DeskFacts = {
  ...{ folder: 'D:/siti/Bagan SOTK', file: null, isLocked: true },
  ...{ snapshotOn: day('2018-10-03'), editedOn: day('2018-10-03'), server: null },
  second: { folder: 'E:/siti/cadangan', on: null },
  shared: {
    ...{ folder: '//kantor/bersama', isSealed: true, isAll: false },
    colleagues: [{ name: 'Budi Hartono', on: day('2018-10-02') }],
  },
  sent: [
    { on: day('2018-10-02'), way: 'printed', what: 'Lembar keputusan' },
    { on: day('2018-09-30'), way: 'taken', what: 'Budi Hartono' },
  ],
}
const { proposal } = sampleProposal()
const demo = structureOf([...demoRecords(), RECORD])
const city = structureOf([...cityRecords(7, 400), RECORD])

function sheetsOf(
  structure: PaperSource['live'],
  over: Partial<Parameters<typeof makeSheetsOf>[2]['choice']> = {},
  language: 'id' | 'en' = 'id',
  facts: DeskFacts = FACTS,
) {
  const on = structure === city ? CITY_DAY : ON
  const source = {
    ...{ structure, live: structure, proposal: null },
    desk: { proposals: [proposal], facts },
  }
  const choice = { ...USUAL_PAPER, ...over }
  const made = makeSheetsOf(KIND, source, { choice, language, on, today: on })
  if (!made?.text) throw new Error('no sheets')
  return { ...made, text: made.text }
}

function saidIn({ blocks }: PaperText): string {
  return JSON.stringify(blocks)
}

/** Title and count of every part, in order. */
function headings({ blocks }: PaperText): string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
}

describe('the minutes of a handover', () => {
  it('tell documents without a scan once the office keeps scans: how many, the first of them, and where all are', () => {
    const told = (s: PaperSource['live']) =>
      headings(sheetsOf(s).text).filter((one) => one.includes('pindaian'))
    expect(told(demo)).toEqual([])
    expect(saidIn(sheetsOf(demo).text)).not.toContain('pindaian')
    const [held, other] = all(demo, 'appointment')
    const scan = { content: '0a'.repeat(32), media: 'pdf', bytes: 9, addedOn: ON } as const
    const one = attachmentRecord({
      ...{ id: 'attachment:1', ofId: held?.id ?? '', name: 'SK.pdf', sort: 'document', ...scan },
    })
    const scanned = structureOf([...recordsOf(demo), one])
    const missing = missingDocuments(scanned, ON)
    expect(missing.some(({ ofId }) => ofId === other?.id)).toBe(true)
    expect(told(scanned)).toEqual([
      expect.stringMatching(new RegExp(`SK dan dokumen tanpa pindaian \\(${missing.length}\\)$`)),
    ])
    const said = saidIn(sheetsOf(scanned).text)
    expect(said).toContain(`Dan ${missing.length - 8} lagi.`)
    expect(said).toContain('Selengkapnya: SK tanpa pindaian.')
    expect(saidIn(sheetsOf(scanned, { without: ['names'] }).text)).not.toContain('pindaian')
  })

  it('tell each part with the number of its register, and what there is none of', () => {
    const { vacancies, acting, coming, freezes, accepted } = deskOf(demo, ON, [proposal])
    expect(headings(sheetsOf(demo).text)).toEqual([
      '1. Pesan yang menyerahkan',
      `2. Jabatan kosong dan yang ditunggu (${vacancies.length})`,
      `3. Plt., Plh., dan Pj. (${acting.length})`,
      '4. Usulan yang berjalan (1)',
      `5. Masa larangan pelantikan (${freezes.length})`,
      `6. Akan kosong dalam 12 bulan (${coming.length})`,
      `7. Catatan yang diterima, dengan alasannya (${accepted.length})`,
      '8. Yang terakhir dikirim dan diterima (2)',
      '9. Salinan',
      '10. Cara membuka kantor ini',
    ])
    expect(saidIn(sheetsOf(demo).text)).toContain(
      'Tidak ada per 4 Oktober 2018: janji, permohonan, dan tenggat; aturan yang diubah kantor ini.',
    )
  })

  it('count every vacant seat of a city once, told or only counted, and no part loses one', () => {
    const { text } = sheetsOf(city)
    const table = text.blocks.find((one) => one.kind === 'table')
    const counts = table?.rows.map(({ cells }) => Number(cells[1]?.[0] ?? 0)) ?? []
    const sum = counts.reduce((before, one) => before + one, 0)
    expect(sum).toBe(deskOf(city, CITY_DAY, []).vacancies.length)
    const told = table?.rows.flatMap(({ cells }) => cells[2] ?? []) ?? []
    const others = told.map((line) => Number(/^(\d+) lainnya/.exec(line)?.[1] ?? 0))
    const named = told.filter((line) => line.startsWith('• ')).length
    expect(named + others.reduce((before, one) => before + one, 0)).toBe(sum)
    expect(named).toBeGreaterThan(40)
  })

  it.each(['F4', 'A4'] as const)('have few sheets (%s)', (paper) => {
    for (const language of ['id', 'en'] as const) {
      expect(sheetsOf(demo, { paper }, language).document.sheets).toBeLessThanOrEqual(4)
      const made = sheetsOf(city, { paper }, language)
      expect(made.document.sheets).toBeLessThanOrEqual(12)
      expect(made.problems.map(({ code }) => code)).toEqual([])
    }
  })

  it('of a large city name acting terms, leavings and promises by office alone', () => {
    const records = [...cityRecords(7, 1000), RECORD]
    // Each case of the city was promised for a day.
    const promised = structureOf(
      records.map((one) =>
        one.kind === 'vacancy' ? { ...one, targetDate: day('2019-01-02'), closedOn: null } : one,
      ),
    )
    const { acting, promised: days, permits, owed, unnumbered } = deskOf(promised, CITY_DAY, [])
    const promises = [days, permits, owed, unnumbered].flat().length
    expect([acting.length, promises].every((count) => count > 40)).toBe(true)
    const made = makeSheetsOf(
      KIND,
      { structure: promised, live: promised, proposal: null },
      { choice: USUAL_PAPER, language: 'id', on: CITY_DAY, today: CITY_DAY },
    )
    const tables = made?.text?.blocks.flatMap((one) => (one.kind === 'table' ? [one] : [])) ?? []
    const sums = tables
      .filter(({ columns }) => columns[1]?.head === 'Jumlah')
      .map(({ rows }) => rows.reduce((sum, { cells }) => sum + Number(cells[1]?.[0]), 0))
    expect(sums).toEqual(expect.arrayContaining([acting.length, promises]))
    expect(made?.document.sheets).toBeLessThanOrEqual(16)
    expect(made?.problems.map(({ code }) => code)).toEqual([])
  })

  it('are signed by both, and by whoever knows of it', () => {
    const signers = sheetsOf(demo).text.blocks.flatMap((one) =>
      one.kind === 'signatures' ? one.signers : [],
    )
    expect(signers.map(({ title, name, under }) => [title, name, under])).toEqual([
      ['Yang menerima', 'Agus Pratama, S.Sos.', ''],
      ['Mengetahui', '', ''],
      ['Yang menyerahkan', 'Siti Rahayu, S.STP.', 'NIP 19850312 200801 2 003'],
    ])
  })

  it('say that passphrases are handed over apart, and where the office lies', () => {
    const said = saidIn(sheetsOf(demo).text)
    for (const part of [
      ...['D:/siti/Bagan SOTK', 'E:/siti/cadangan: belum pernah dibuat'],
      ...['Frasa sandi dan lembar pemulihannya diserahkan langsung dan terpisah'],
      ...['Isi folder bersama terkunci', 'belum sampai di sana', 'Budi Hartono (2 Oktober 2018)'],
      ...['2 Oktober 2018: dicetak: Lembar keputusan', 'Kunci lemari di Tata Usaha.'],
    ])
      expect(said).toContain(part)
    const plain = saidIn(sheetsOf(demo, {}, 'en', { ...FACTS, isLocked: false }).text)
    expect(plain).toContain('This office opens without a passphrase.')
  })

  it('name nobody where names are left out: not who hands over, no message, no folder', () => {
    const said = saidIn(sheetsOf(demo, { without: ['nip', 'birth', 'names'] }).text)
    for (const part of ['Siti', 'siti', 'Agus P', '198503', 'Kunci lemari', 'Budi', '//kantor'])
      expect(said).not.toContain(part)
    expect(said).toContain('Salinan kedua di disk lain: belum pernah dibuat.')
    expect(said).toContain('dalam folder data program')
    // Without birth dates nobody knows who retires: that nobody does is not said.
    expect(said).not.toContain('akan kosong')
  })

  it('leave room to write where nothing is on record', () => {
    const bare = structureOf(demoRecords())
    const made = makeSheetsOf(
      KIND,
      { structure: bare, live: bare, proposal: null },
      { choice: USUAL_PAPER, language: 'id', on: ON, today: ON },
    )
    const fields = made?.text?.blocks.find((one) => one.kind === 'fields')
    expect(fields?.rows.map(([, value]) => value)).toEqual(['', '', '', ''])
    expect(headings(made?.text ?? sheetsOf(demo).text)).not.toContain('1. Pesan yang menyerahkan')
  })
})
