import { describe, expect, it } from 'vitest'
import { copyBytes } from '../../../renderer/app/files/backup.ts'
import { readInput } from '../../../renderer/app/files/read-input.ts'
import { DATA_VERSION } from '../../../renderer/domain/records/data-version.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { all, recordsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { receiptRecord } from '../../../renderer/exchange/update/kept-receipt.ts'
import { lastImportRecord } from '../../../renderer/exchange/update/last-import.ts'
import { readBagan } from '../../../renderer/storage/bagan-file.ts'
import { readDocuments } from '../../../renderer/storage/proposal-store.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { foundIn, privateStrings, textOfBytes } from '../../make/private-strings.ts'
import { receiptNaming } from '../../make/receipt-naming.ts'
import { sampleProposal } from '../../make/sample-proposal.ts'

const { live, proposal } = sampleProposal()
const people = all(live, 'person')
const strings = privateStrings(people)
const content = {
  name: 'Contoh',
  seq: 7,
  records: [
    ...recordsOf(live),
    lastImportRecord('duk.xlsx', people),
    receiptRecord(await receiptNaming(people.map(({ name }) => name))),
  ],
  documents: [{ id: proposal.id, kind: 'proposal' as const, v: DATA_VERSION, data: proposal }],
}
const words = wordsIn('id')

describe('a copy of a file', () => {
  it('is whole where nothing is left out', async () => {
    const read = await readBagan(await copyBytes(content, { words, without: [], passphrase: null }))
    expect(read).toMatchObject({ ok: true, value: content })
  })

  it('names nobody where people are left out, says so, and is a good file all the same', async () => {
    const bytes = await copyBytes(content, {
      words,
      without: ['nip', 'birth', 'names'],
      passphrase: null,
    })
    const text = textOfBytes(bytes)
    expect(foundIn(text, strings)).toEqual([])
    expect(text).toContain('tidak dicantumkan: nip, tanggal lahir, nama')
    const read = await readBagan(bytes)
    if (!read.ok) throw new Error(read.problem.code)
    const next = structureOf(read.value.records)
    expect(faults(next)).toEqual(faults(live))
    expect(recordsOf(next)).toHaveLength(recordsOf(live).length)
    const [kept] = readDocuments(read.value.documents).proposals
    expect(kept?.versions[0]?.acts).toHaveLength(proposal.versions[0]?.acts.length ?? 0)
    expect(kept?.author).toBe('')
  })

  it('is told to be a reduced one by whoever opens it, sealed or not', async () => {
    for (const passphrase of [null, 'rahasia kantor 2024']) {
      const bytes = await copyBytes(content, { words, without: ['nip'], passphrase })
      const options = { preset: 'auto', words, on: day('2018-10-04') } as const
      const ask = async () => passphrase
      const { report } = await readInput([{ name: 'a.bagan', bytes }], { ...options, ask })
      expect(report.problems.map(({ message }) => message)).toEqual([
        'a.bagan adalah salinan yang dikurangi. Tidak dicantumkan: NIP. Buka berkas aslinya bila data itu diperlukan.',
      ])
    }
    const whole = await copyBytes(content, { words, without: [], passphrase: null })
    const { report } = await readInput([{ name: 'a.bagan', bytes: whole }], {
      preset: 'auto',
      words,
      on: day('2018-10-04'),
    })
    expect(report.problems).toEqual([])
  })
})
