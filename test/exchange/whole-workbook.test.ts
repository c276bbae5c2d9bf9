import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readInput } from '../../renderer/app/files/read-input.ts'
import { DATA_VERSION } from '../../renderer/domain/records/data-version.ts'
import { settingRecord } from '../../renderer/domain/records/record-makers.ts'
import type { StructureRecord } from '../../renderer/domain/records/records.ts'
import type { StoredDocument } from '../../renderer/domain/structure/journal/document-event.ts'
import {
  recordsOf,
  type Structure,
  structureOf,
} from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { exactCell, textOfExactCell } from '../../renderer/exchange/read/exact-cell.ts'
import { otherKinds } from '../../renderer/exchange/read/other-kinds.ts'
import { cleanText } from '../../renderer/exchange/read/sheet.ts'
import { lastImportRecord } from '../../renderer/exchange/update/last-import.ts'
import { wholeTables } from '../../renderer/exchange/write/whole-workbook.ts'
import { writeWorkbook } from '../../renderer/exchange/write/write-workbook.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { demoRecords2022 } from '../../renderer/samples/demo-2022.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { anySign, arbitraryRecord, nastyText } from '../make/arbitrary-records.ts'
import { arbitraryStructure } from '../make/arbitrary-structure.ts'
import { sampleProposal } from '../make/sample-proposal.ts'

const ON = day('2018-10-04')

async function comesBack(
  structure: Structure,
  documents: readonly StoredDocument[],
  language: 'id' | 'en',
) {
  const bytes = writeWorkbook(wholeTables(structure, documents, ON, language), { language })
  const words = wordsIn(language)
  const read = await readInput([{ name: 'lengkap.xlsx', bytes }], { preset: 'auto', words, on: ON })
  expect(read.report.problems).toEqual([])
  return read
}

describe('the whole workbook', () => {
  it.each(['id', 'en'] as const)(
    'brings everything back (%s): proposals, vacancies, steps, settings',
    async (language) => {
      const { live, proposal } = sampleProposal()
      const documents: StoredDocument[] = [
        { id: proposal.id, kind: 'proposal', v: DATA_VERSION, data: proposal },
      ]
      const logo = settingRecord('logo', `data:image/png;base64,${'QUJD'.repeat(30_000)}`)
      const all = structureOf([
        ...recordsOf(live),
        logo,
        lastImportRecord('duk pegawai.xlsx', demoRecords()),
      ])
      const read = await comesBack(all, documents, language)
      expect(recordsOf(structureOf(read.records))).toEqual(recordsOf(all))
      expect(read.documents).toEqual(JSON.parse(JSON.stringify(documents)))
      const kinds = new Set(read.records.map(({ kind }) => kind))
      expect([...kinds]).toEqual(expect.arrayContaining(['vacancy', 'setting', 'freeze']))
      const later = structureOf(demoRecords2022())
      const again = await comesBack(later, [], language)
      expect(recordsOf(structureOf(again.records))).toEqual(recordsOf(later))
    },
  )

  it('brings any structure back, with any text in any field of any kind', async () => {
    const others = fc.array(fc.oneof(...otherKinds().map(({ kind }) => arbitraryRecord(kind))), {
      maxLength: 20,
    })
    await fc.assert(
      fc.asyncProperty(
        arbitraryStructure(),
        others,
        fc.array(nastyText, { minLength: 12, maxLength: 12 }),
        async (structure, more, texts) => {
          const named = recordsOf(structure).map((record, at) => withTexts(record, texts, at))
          const whole = structureOf([...named, ...more])
          const read = await comesBack(whole, [], 'id')
          expect(recordsOf(structureOf(read.records))).toEqual(recordsOf(whole))
        },
      ),
      { seed: 20181004, numRuns: 60 },
    )
  })

  it('writes every text so that no reading changes it', () => {
    fc.assert(
      fc.property(fc.oneof(nastyText, fc.string({ unit: anySign })), (text) => {
        const cell = exactCell(text)
        expect(textOfExactCell(cleanText(cell))).toBe(text)
      }),
      { seed: 5, numRuns: 600 },
    )
    expect(exactCell('Bidang "Radio" & Kota')).toBe('Bidang "Radio" & Kota')
  })
})

function withTexts(record: StructureRecord, texts: readonly string[], at: number): StructureRecord {
  const text = (step: number) => texts[(at + step) % texts.length] ?? ''
  switch (record.kind) {
    case 'unit':
      return { ...record, name: text(0), shortName: text(1), note: text(2), code: text(3) }
    case 'post':
      return { ...record, title: text(0), code: text(1), note: text(2) }
    case 'person':
      return { ...record, name: text(0), backTitle: text(1), note: text(2), golongan: text(3) }
    case 'appointment':
      return { ...record, decreeNo: text(0), approvalNo: text(1) }
    default:
      return record
  }
}
