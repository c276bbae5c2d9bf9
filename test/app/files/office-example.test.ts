import { describe, expect, it } from 'vitest'
import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import {
  officeExamples,
  readExample,
  recordsOfExample,
} from '../../../renderer/app/files/office-example.ts'
import type { RecordId, RecordKind } from '../../../renderer/domain/records/records.ts'
import { referencesOf } from '../../../renderer/domain/structure/references.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { writeBagan } from '../../../renderer/storage/bagan-file.ts'
import { wordsIn } from '../../../renderer/words/words.ts'

const words = wordsIn('id')
const MODEL = 'Dinas Komunikasi dan Informatika'
const NEW = { name: 'Dinas Sosial Kota Lain', government: 'Pemerintah Kota Lain' }

function desktopWith(bytes: Uint8Array): { desktop: Desktop } {
  const desktop = { readOfficeTemplate: async () => ({ ok: true, value: bytes }) }
  return { desktop: desktop as unknown as Desktop }
}

/** Ids from 1 on, of each kind. */
function counted() {
  const counts = new Map<RecordKind, number>()
  return <K extends RecordKind>(kind: K) => {
    const no = (counts.get(kind) ?? 0) + 1
    counts.set(kind, no)
    return `${kind}:baru-${no}` as unknown as RecordId<K>
  }
}

async function demoExample() {
  const bytes = await writeBagan({ name: 'demo', seq: 1, records: demoRecords() })
  return readExample(desktopWith(bytes), 'Dinas.bagan', words)
}

describe('a new office that begins like an example', () => {
  it('has its units and posts with what is written of them, under ids of its own', async () => {
    const model = demoRecords()
    const example = await demoExample()
    const ofKind = (kind: RecordKind) => model.filter((one) => one.kind === kind).length
    expect(example).toMatchObject({
      units: ofKind('unit'),
      posts: ofKind('post'),
      people: ofKind('person'),
    })
    const made = recordsOfExample(example, NEW, counted())
    const structure = structureOf(made)
    for (const kind of ['unit', 'post', 'duty', 'task', 'branch', 'law', 'clause'] as const) {
      expect([kind, structure.tables[kind].size]).toEqual([kind, ofKind(kind)])
    }
    // Nothing is called as it was, and each refers to what came along.
    const known = new Set<string>(made.map(({ id }) => id))
    expect(known.size).toBe(made.length)
    const before = new Set<string>(
      model.filter(({ kind }) => kind === 'unit' || kind === 'post').map(({ id }) => id),
    )
    for (const record of made) {
      for (const { id } of referencesOf(record)) expect(known.has(id), id).toBe(true)
      const words = JSON.stringify(record).match(/(unit|post):[\w.~-]+/g) ?? []
      expect(words.filter((id) => before.has(id))).toEqual([])
    }
    const tops = made.filter((one) => one.kind === 'unit' && one.parentId === null)
    expect(tops.map((one) => one.kind === 'unit' && one.name)).toEqual([NEW.name])
    expect(JSON.stringify(made)).not.toContain(MODEL)
    const heads = made.flatMap((one) => (one.kind === 'post' && one.head ? one.title : []))
    expect(heads).toContain('Kepala Dinas Sosial')
  })

  it('takes nobody and nothing that happened along', async () => {
    const model = demoRecords()
    const text = JSON.stringify(recordsOfExample(await demoExample(), NEW, counted()))
    const kinds = new Set(
      (JSON.parse(text) as { kind: RecordKind }[]).map(({ kind }) => kind as string),
    )
    for (const kind of ['person', 'appointment', 'vacancy', 'term', 'override', 'succession']) {
      expect(kinds.has(kind), kind).toBe(false)
    }
    for (const one of model) {
      if (one.kind !== 'person') continue
      expect(text).not.toContain(one.name)
      if (one.nip) expect(text).not.toContain(one.nip)
    }
    expect(text).not.toMatch(/setting:(headName|headNip|decreeNo|copy-of)"/)
  })

  it('is refused with a sentence where the file is none', async () => {
    const refused = (bytes: Uint8Array) =>
      readExample(desktopWith(bytes), 'x.bagan', words).catch((error: Error) => error.message)
    expect(await refused(new Uint8Array())).toContain('kosong')
    expect(await refused(new TextEncoder().encode('bukan'))).toContain('bukan berkas .bagan')
    const empty = await writeBagan({ name: 'x', seq: 1, records: [] })
    expect(await refused(empty)).toBe('Contoh ini tidak berisi satu unit pun. Pilih yang lain.')
    const whole = await writeBagan({ name: 'x', seq: 1, records: demoRecords() })
    expect(await refused(whole.subarray(0, 900))).toContain('terpotong')
  })

  it('hears of a folder that cannot be read by the sentence of the disk', async () => {
    const desktop = {
      officeTemplates: async () => ({ ok: false, code: 'not-found', message: 'tidak ada' }),
    } as unknown as Desktop
    await expect(officeExamples({ desktop })).rejects.toThrow('tidak ada')
  })
})
