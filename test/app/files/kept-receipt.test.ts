import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { freshId } from '../../../renderer/app/clock.ts'
import { lastReceipt, receiptOfEntry } from '../../../renderer/app/files/last-receipt.ts'
import { openExisting } from '../../../renderer/app/files/program.ts'
import { openOutcome, takeUpdate, updateFrom } from '../../../renderer/app/files/take-in.ts'
import { rewriterOf } from '../../../renderer/domain/left-out/forgotten-person.ts'
import { all, recordsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import {
  KEPT_RECEIPT,
  keptReceipt,
  receiptRecord,
} from '../../../renderer/exchange/update/kept-receipt.ts'
import { lastImportOf } from '../../../renderer/exchange/update/last-import.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { createFakeDesktop } from '../../make/fake-desktop.ts'
import { receiptNaming } from '../../make/receipt-naming.ts'

const ON = day('2025-10-06')
const HEAD = 'Unit Kerja,Jabatan,Pejabat,NIP,TMT\n'
const SEPTEMBER = `${HEAD}Dinas A,Kepala Dinas,Syam (cuti),196404121988031007,2015-01-01\n`
const OCTOBER = `${HEAD}Dinas A,Kepala Dinas,Joko (cuti),197501012000031004,2025-10-01\n`

function read(name: string, text: string) {
  const bytes = new TextEncoder().encode(text)
  return importFiles([{ name, bytes }], { preset: 'auto', language: 'id' })
}

function programOf() {
  const fake = createFakeDesktop()
  return {
    desktop: fake.desktop,
    now: () => '2025-10-06T09:00:00.000+07:00',
    newId: freshId,
  }
}

async function entriesOf(open: Awaited<ReturnType<typeof openExisting>>) {
  const entries = await open.database.journal.orderBy('seq').toArray()
  return entries.map((entry) => receiptOfEntry(entry as never)?.file ?? null)
}

describe('the receipt of an import', () => {
  it('is in the office when that is opened again, and in the history of each import', async () => {
    const program = programOf()
    const first = await read('september.csv', SEPTEMBER)
    const { opened } = await openOutcome(program, first, wordsIn('id'))
    expect(lastReceipt(opened.workspace.getState().structure)).toEqual(first.report.receipt)
    await opened.close()

    const again = await openExisting(program, opened.id)
    const { structure } = again.workspace.getState()
    expect(lastReceipt(structure)).toEqual(first.report.receipt)
    const next = await read('oktober.csv', OCTOBER)
    const found = updateFrom(structure, next)
    const taken = new Set(found.differences.filter(({ take }) => take).map(({ key }) => key))
    const done = await takeUpdate(again, found, taken, ON, next.report.receipt)
    expect(done.ok).toBe(true)
    expect(lastReceipt(again.workspace.getState().structure)?.file).toBe('oktober.csv')
    expect(await entriesOf(again)).toEqual(['september.csv', 'oktober.csv'])

    await again.workspace.undo()
    expect(lastReceipt(again.workspace.getState().structure)?.file).toBe('september.csv')
    // What is taken back is no import.
    expect(await entriesOf(again)).toEqual(['september.csv', 'oktober.csv', null])
    await again.close()
  })

  it('is taken for no table that could come again', async () => {
    const receipt = await receiptNaming(['Syam'])
    const office = structureOf([...demoRecords(), receiptRecord(receipt)])
    const found = lastImportOf(office, '~receipt', structureOf(demoRecords()))
    expect(found).toMatchObject({ last: null })
    expect(found.id).not.toBe(KEPT_RECEIPT)
  })

  it('is gone from office and history where a person is forgotten', async () => {
    const office = structureOf(demoRecords())
    const [person] = all(office, 'person')
    if (!person) throw new Error('nobody')
    const kept = receiptRecord(await receiptNaming([person.name]))
    const { record, value } = rewriterOf([recordsOf(office)], {
      people: new Set([person.id]),
      called: 'Pegawai',
      anew: new Map(),
    })
    expect(record(kept)).toBeNull()
    const entry = { change: { [kept.id]: { before: null, after: kept } } }
    expect(JSON.stringify(value(entry))).not.toContain(kept.id)
  })

  it.each(['', 'eJx', 'bukan', btoa('{}')])('that is damaged is none: %s', (text) => {
    const damaged = { ...receiptRecord({} as never), value: text }
    expect(keptReceipt(structureOf([damaged]))).toBeNull()
  })

  it('that another version wrote in another form is none', () => {
    expect(keptReceipt(structureOf([receiptRecord({ file: 'a', cells: 3 } as never)]))).toBeNull()
  })
})
