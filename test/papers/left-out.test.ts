import { describe, expect, it } from 'vitest'
import { compareStructures } from '../../renderer/domain/comparison/compare.ts'
import { DATA_VERSION } from '../../renderer/domain/records/data-version.ts'
import { settingRecord } from '../../renderer/domain/records/record-makers.ts'
import type { Person, StructureRecord } from '../../renderer/domain/records/records.ts'
import { all, recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import { lastImportRecord } from '../../renderer/exchange/update/last-import.ts'
import { makeSheetsOf } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { paperFile } from '../../renderer/papers/paper-file.ts'
import { ownFormats, PAPERS } from '../../renderer/papers/paper-table.ts'
import type { PrintDocument } from '../../renderer/print/sheet/print-document.ts'
import { demoRecords2022 } from '../../renderer/samples/demo-2022.ts'
import { pdfText } from '../headless/pdf-text.ts'
import { longOr } from '../make/long-form.ts'
import { foundIn, privateStrings, textOfBytes } from '../make/private-strings.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'
import { testPrinter } from '../make/test-printer.ts'

const { live: plain, proposal } = sampleProposal()
const people = all(plain, 'person')
const [first] = people as [Person, ...Person[]]
/** The sample with its people where they are least expected. */
const told: StructureRecord[] = recordsOf(plain).map((record) =>
  record.kind === 'unit' || record.kind === 'post'
    ? { ...record, note: `Menurut ${first.name}, NIP ${first.nip}` }
    : record,
)
const live = structureOf([
  ...told,
  settingRecord('headName', first.name),
  lastImportRecord('duk.xlsx', people),
])
const later = structureOf(demoRecords2022())
const compared = {
  comparison: compareStructures(live, later, 'path'),
  base: live,
  names: { a: '2018', b: '2022' },
}
const documents = [{ id: proposal.id, kind: 'proposal' as const, v: DATA_VERSION, data: proposal }]
/** A table that names them all. */
const table = [
  'Nama;NIP;Jabatan;Unit Kerja',
  ...people.map(({ name, nip }) => `${name};${nip};Analis ${name};Dinas Satu`),
]
const { report } = await importFiles(
  [{ name: 'daftar.csv', bytes: new TextEncoder().encode(table.join('\n')) }],
  { preset: 'auto', language: 'id' },
)
const { receipt } = report
const acts = people.map(({ name }) => ({
  ...{ kind: 'came' as const, on: SAMPLE_DAY, cause: null },
  ...{ person: name, post: 'Analis' },
}))
const counts = { vacated: 0, filled: acts.length, actingBegun: 0, actingEnded: 0 }
const since = { since: { acts, ...counts }, file: 'daftar.csv', office: 'Dinas', than: 'a.csv' }
const source = { structure: live, live, proposal, compared, documents, receipt, since }
const strings = privateStrings([...people, ...all(later, 'person')])
const wish = {
  choice: {
    ...USUAL_PAPER,
    without: ['nip', 'birth', 'names'],
  },
  on: SAMPLE_DAY,
  today: SAMPLE_DAY,
} as const
const SAID = {
  id: 'tidak dicantumkan: nip, tanggal lahir, nama',
  en: 'left out: nip, birth dates, names',
}

const drawn = new Map<string, ReturnType<typeof makeSheetsOf>>()

/** The sheets of a paper without persons, made once. */
function sheetsOf(kind: (typeof PAPERS)[number], language: 'id' | 'en') {
  const key = `${kind.id} ${language}`
  const made = drawn.get(key) ?? makeSheetsOf(kind, source, { ...wish, language })
  drawn.set(key, made)
  return made
}

describe.each(PAPERS.map((kind) => [kind.id, kind] as const))('%s without persons', (_, kind) => {
  it.each(longOr(['id', 'en'] as const, (one) => one === 'id'))(
    'names nobody in any form, and says so (%s)',
    async (language) => {
      for (const format of ownFormats(kind)) {
        if (format === 'pdf' || format === 'png') continue
        const text =
          format === 'svg'
            ? sheetsText(sheetsOf(kind, language))
            : textOfBytes(
                (await paperFile(kind, format, source, { ...wish, language })) ?? new Uint8Array(),
              )
        expect(foundIn(text, strings), format).toEqual([])
        const plainText = text.replace(/<(?!mxcell)[^>]*>/g, ' ').replace(/\s+/g, ' ')
        expect(plainText, format).toContain(SAID[language])
      }
    },
  )
})

describe.each(
  PAPERS.filter((kind) => ownFormats(kind).includes('pdf')).map((kind) => [kind.id, kind] as const),
)('the PDF of %s', (_, kind) => {
  it('names nobody on its pages, in its bookmarks or in what it says of itself', async () => {
    const made = sheetsOf(kind, 'id')
    if (!made) throw new Error('no sheets')
    const text = (await pdfText(await pdfOf(made.document))).toLowerCase()
    expect(foundIn(text, strings)).toEqual([])
    expect(text).toContain(SAID.id)
  })
})

it('finds them in a PDF where nothing is left out', async () => {
  const kind = kindNamed('vacancies')
  const made = makeSheetsOf(kind, source, { ...wish, language: 'id', choice: USUAL_PAPER })
  if (!made) throw new Error('no sheets')
  const text = (await pdfText(await pdfOf(made.document))).toLowerCase()
  expect(foundIn(text, strings).length).toBeGreaterThan(0)
})

async function pdfOf(document: PrintDocument): Promise<Uint8Array> {
  const made = await testPrinter().pdf.write({ document, creator: 'uji', createdAt: 0 })
  if (!made?.ok) throw new Error('no PDF')
  return made.value
}

it('finds them where nothing is left out', async () => {
  const bytes = await paperFile(kindNamed('people'), 'csv', source, {
    ...wish,
    language: 'id',
    choice: USUAL_PAPER,
  })
  expect(foundIn(textOfBytes(bytes ?? new Uint8Array()), strings).length).toBeGreaterThan(50)
})

/** What a PDF, a picture, a print and a drawing are all made from. */
function sheetsText(made: ReturnType<typeof makeSheetsOf>): string {
  if (!made) throw new Error('no sheets')
  const { title, author, subject, packed, svg } = made.document
  return [title, author, subject, ...packed, ...svg].join('\n').toLowerCase()
}

function kindNamed(id: string) {
  const kind = PAPERS.find((one) => one.id === id)
  if (!kind) throw new Error(id)
  return kind
}

it('takes a birth date that is left out for no finding, and says on each sheet what is left out', () => {
  const kind = kindNamed('compliance')
  const made = sheetsOf(kind, 'id')
  expect(sheetsText(made)).not.toContain('belum tercatat; bup')
  for (const sheet of made?.document.svg ?? [])
    expect(sheet.replace(/<[^>]*>/g, ' ').toLowerCase()).toContain('tidak dicantumkan')
})
