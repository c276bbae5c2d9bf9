import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { DATA_VERSION } from '../../renderer/domain/records/data-version.ts'
import {
  personRecord,
  settingRecord,
  unitRecord,
} from '../../renderer/domain/records/record-makers.ts'
import type { StructureRecord } from '../../renderer/domain/records/records.ts'
import { readBagan, writeBagan } from '../../renderer/storage/bagan-file.ts'
import { checksum } from '../../renderer/storage/checksum.ts'

const records: StructureRecord[] = [
  unitRecord({ id: 'unit:a', parentId: null, order: 0, name: 'Dinas “Ü”', type: 'dinas' }),
  personRecord({ id: 'person:a', name: 'Baris\nbaru', nip: '198001012005011001' }),
  settingRecord('city', 'Kota Contoh'),
]
const documents = [
  { id: 'proposal:1', kind: 'proposal' as const, v: DATA_VERSION, data: { change: {} } },
]
const content = { name: 'contoh', seq: 7, records, documents }

async function codeOf(bytes: Uint8Array): Promise<string> {
  const result = await readBagan(bytes)
  return result.ok ? 'ok' : result.problem.code
}

/** The same file with one part replaced. */
async function altered(part: string, text: (before: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await writeBagan(content))
  const before = new TextDecoder().decode(parts[part])
  return zipSync({ ...parts, [part]: strToU8(text(before)) })
}

describe('a .bagan file', () => {
  it('gives back what was written, and the same bytes each time', async () => {
    const bytes = await writeBagan(content)
    expect(await readBagan(bytes)).toEqual({ ok: true, value: content })
    expect(await writeBagan(content)).toEqual(bytes)
  })

  it('says why a file cannot be read', async () => {
    const whole = await writeBagan(content)
    expect(await codeOf(new Uint8Array())).toBe('bagan-empty')
    expect(await codeOf(strToU8('id,induk\n1,2\n'))).toBe('bagan-unknown')
    expect(await codeOf(zipSync({ 'a.txt': strToU8('a') }))).toBe('bagan-unknown')
    for (const length of [2, 40, whole.length >> 1, whole.length - 1]) {
      expect(await codeOf(whole.slice(0, length))).toBe('bagan-truncated')
    }
  })

  it('refuses a newer version before it looks at anything else', async () => {
    const manifest = { format: 'bagan', version: DATA_VERSION + 1, other: 1 }
    const newer = await altered('manifest.json', () => JSON.stringify(manifest))
    expect(await codeOf(newer)).toBe('bagan-newer')
  })

  it('refuses content that was altered, and rows it does not know', async () => {
    const spoilt = await altered('records.jsonl', (text) => text.replace('Dinas', 'Badan'))
    expect(await codeOf(spoilt)).toBe('bagan-spoilt')
    const strange = [{ ...records[0], extra: 1 } as unknown as StructureRecord]
    for (const rows of [strange, [...records, ...records]])
      expect(await codeOf(await writeBagan({ ...content, records: rows }))).toBe('bagan-record')
  })

  it('tells who wrote what and nothing of an entry, whatever it was given with, and reads what once told both', async () => {
    const none = { stamps: [], graves: [], documents: [], writers: [] }
    const shared = { seen: { a: [1] }, beginnings: ['a/1'], ...none }
    const fetched = { ...content, shared: { ...shared, previous: null } }
    const alone = { ok: true, value: { ...content, shared } }
    expect(await readBagan(await writeBagan(fetched))).toEqual(alone)
    const parts = unzipSync(await writeBagan(fetched))
    const told = JSON.stringify(fetched.shared)
    const manifest = JSON.parse(new TextDecoder().decode(parts['manifest.json']))
    const sums = { ...manifest.sums, shared: checksum(told) }
    const older = zipSync({
      ...parts,
      'manifest.json': strToU8(JSON.stringify({ ...manifest, sums })),
      'shared.json': strToU8(told),
    })
    expect(await readBagan(older)).toEqual(alone)
  })
})
