import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findActing } from '../../../renderer/domain/acting/find-acting.ts'
import { fileWords } from '../../../renderer/domain/attachments/match/file-words.ts'
import { allFindings } from '../../../renderer/domain/findings/all-findings.ts'
import { lawOfLine } from '../../../renderer/domain/naskah/law-line.ts'
import { find } from '../../../renderer/domain/readings/find.ts'
import { recordProblem } from '../../../renderer/domain/records/record-problem.ts'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { registerRows } from '../../../renderer/domain/vacancy/register/register.ts'
import { day, parseTypedDate } from '../../../renderer/domain/values/calendar-date.ts'
import { typedVolume } from '../../../renderer/domain/workload/pasted-tasks.ts'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'

/** Members that every object inherits: a table of words must not answer with one of them. */
const INHERITED = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'name']
const anyText = fc
  .tuple(fc.constantFrom(...INHERITED), fc.constantFrom('', ' bidang', ' kerja 2018'))
  .map((parts) => parts.join(''))
const WRITTEN = ['name', 'title', 'shortName', 'note']
const ON = day('2018-10-04')

it('takes any text as the name of everything', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const structure = structureOf(
        demoRecords().flatMap((record) => {
          const texts = WRITTEN.flatMap((field) => (field in record ? [[field, text]] : []))
          const named: StructureRecord = Object.assign({ ...record }, Object.fromEntries(texts))
          return recordProblem(named) ? record : named
        }),
      )
      expect(registerRows(structure, ON, ON).length).toBeGreaterThan(0)
      expect(allFindings(structure, ON).open.length).toBeGreaterThan(0)
      expect(find(structure, text, 5).length).toBeGreaterThan(0)
      expect(findActing(structure, text, ON)).toEqual([])
    }),
    { numRuns: 12 },
  )
})

it.each(INHERITED)('reads %s as text wherever it is typed', async (text) => {
  expect(fileWords(text).titles).toEqual([])
  expect(lawOfLine(`${text} Nomor 5 Tahun 2018`)).toBeNull()
  expect(parseTypedDate(`4 ${text} 2018`)).toBeNull()
  expect(typedVolume(`4/${text}`)).toBeNull()
  const bytes = new TextEncoder().encode(`Unit Kerja;Jabatan;Nama\n${text};${text};${text}\n`)
  const { report } = await importFiles([{ name: `${text}.csv`, bytes }], {
    ...{ preset: 'auto', language: 'id' },
  })
  expect(report).toBeDefined()
})
