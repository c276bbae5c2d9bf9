import { describe, expect, it } from 'vitest'
import {
  dutyRecord,
  postRecord,
  taskRecord,
  unitRecord,
} from '../../../renderer/domain/records/record-makers.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { all, recordsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import { pasteInto } from '../../../renderer/exchange/update/paste-into.ts'
import { updateChange, updateOf } from '../../../renderer/exchange/update/update-office.ts'

const ON = day('2026-11-30')

function unit(id: string, name: string, parentId: string | null, order = 0) {
  return unitRecord({
    id: `unit:${id}`,
    name,
    parentId: parentId === null ? null : `unit:${parentId}`,
    order,
    type: parentId === null ? 'dinas' : 'bidang',
  })
}

function office() {
  return structureOf([
    unit('d', 'Dinas Kominfo', null),
    unit('a', 'Bidang Aptika', 'd', 1),
    unit('b', 'Bidang Statistik', 'd', 2),
    postRecord({
      id: 'post:k',
      unitId: 'unit:a',
      title: 'Pranata Komputer Ahli Muda',
      order: 1,
      head: false,
      category: 'fungsional',
    }),
    dutyRecord({ id: 'duty:1', unitId: 'unit:a', sort: 'tugas', order: 1, text: 'membantu' }),
    dutyRecord({ id: 'duty:2', unitId: 'unit:a', sort: 'fungsi', order: 1, text: 'penyusunan' }),
  ])
}

function csv(...lines: readonly string[]): { name: string; bytes: Uint8Array } {
  return { name: 'tugas.csv', bytes: new TextEncoder().encode(lines.join('\r\n')) }
}

function read(file: { name: string; bytes: Uint8Array }) {
  return importFiles([file], { preset: 'auto', language: 'id' })
}

describe('a list alone updates the office', () => {
  it('finds the units by name, and offers what it cannot place without a tick', async () => {
    const outcome = await read(
      csv(
        'Unit Kerja;Macam;Bunyi',
        'Bidang Aptika;tugas;membantu',
        ';fungsi;pelaksanaan',
        'Bidang Statistik;tugas;membantu Kepala Dinas',
        'Bidang Lain;tugas;tidak di sini',
      ),
    )
    const update = updateOf(office(), 'tugas.csv', outcome)
    const told = update.differences.map(({ act, kind, name, take }) => [act, kind, name, take])
    expect(told).toEqual([
      ['new', 'unit', 'Bidang Lain', false],
      ['new', 'duty', 'tidak di sini · Bidang Lain', false],
      ['new', 'duty', 'pelaksanaan · Bidang Aptika', true],
      ['new', 'duty', 'membantu Kepala Dinas · Bidang Statistik', true],
      ['gone', 'duty', 'penyusunan · Bidang Aptika', false],
    ])
    const taken = new Set(update.differences.filter(({ take }) => take).map(({ key }) => key))
    const after = apply(office(), updateChange(update, taken, ON))
    expect(all(after, 'unit')).toEqual(all(office(), 'unit'))
    expect(new Set(all(after, 'duty').map(({ text }) => text))).toEqual(
      new Set(['membantu', 'penyusunan', 'pelaksanaan', 'membantu Kepala Dinas']),
    )
    // The same list again has nothing new.
    const again = updateOf(after, 'tugas.csv', outcome)
    expect(again.differences.filter(({ take }) => take)).toEqual([])
  })

  it('follows a changed text and order by the id', async () => {
    const outcome = await read(
      csv(
        'Id;Id Unit;Macam;Urutan;Bunyi;Teks Awal',
        '1;a;tugas;1;membantu Kepala Dinas;tidak',
        '2;a;fungsi;5;penyusunan;tidak',
      ),
    )
    const update = updateOf(office(), 'tugas.csv', outcome)
    expect(update.differences.map(({ id, field, to, take }) => [id, field, to, take])).toEqual([
      ['duty:1', 'text', 'membantu Kepala Dinas', true],
      ['duty:2', 'order', 5, true],
    ])
  })

  it('is pasted: what the office has stays, the rest comes behind it', async () => {
    const outcome = await read(
      csv(
        'Unit\tMacam\tBunyi',
        'Bidang Aptika\tfungsi\tpenyusunan',
        '\tfungsi\tpelaksanaan',
        'Bidang Lain\ttugas\tx',
      ),
    )
    let no = 0
    const newId = (kind: string) => `${kind}:new-${no++}` as never
    const { counts, after, waiting } = pasteInto(office(), outcome, { under: null, on: ON, newId })
    expect(counts).toMatchObject({ units: 0, duties: 1 })
    expect(waiting.map(({ name }) => name)).toEqual(['Bidang Lain'])
    expect(recordsOf(after)).toHaveLength(recordsOf(office()).length + 1)
    const made = all(after, 'duty').find(({ text }) => text === 'pelaksanaan')
    expect(made).toMatchObject({ unitId: 'unit:a', sort: 'fungsi', order: 3 })
  })

  it('knows rows of workload again by their words', async () => {
    const before = structureOf([
      ...recordsOf(office()),
      taskRecord({
        id: 'task:1',
        postId: 'post:k',
        order: 1,
        work: 'Menyusun jawaban',
        volume: 600,
      }),
    ])
    const outcome = await read(
      csv(
        'Jabatan;Uraian Tugas;Hasil Kerja;Jumlah Hasil;Waktu Penyelesaian (Jam)',
        'Pranata Komputer Ahli Muda;menyusun jawaban;dokumen;1.200;0,5',
      ),
    )
    const update = updateOf(before, 'abk.csv', outcome)
    expect(update.differences.map(({ id, field, to, take }) => [id, field, to, take])).toEqual([
      ['task:1', 'result', 'dokumen', true],
      ['task:1', 'volume', 1200, true],
      ['task:1', 'hours', 0.5, true],
      ['task:1', 'work', 'menyusun jawaban', true],
    ])
  })

  it('makes a workload that was final a draft again', async () => {
    const settled = recordsOf(office()).map((one) =>
      one.kind === 'post' ? { ...one, workloadOn: ON, workloadBy: 'Rahma' } : one,
    )
    const task = { postId: 'post:k', order: 1, work: 'Menyusun jawaban', volume: 600 } as const
    const before = structureOf([...settled, taskRecord({ id: 'task:1', ...task })])
    const rows = csv(
      'Jabatan;Uraian Tugas;Jumlah Hasil;Waktu Penyelesaian (Jam)',
      'Pranata Komputer Ahli Muda;Menyusun jawaban;600;0,5',
    )
    const update = updateOf(before, 'abk.csv', await read(rows))
    const taken = new Set(update.differences.map(({ key }) => key))
    const after = apply(before, updateChange(update, taken, ON))
    expect(all(after, 'task')[0]?.hours).toBe(0.5)
    expect(all(after, 'post')[0]).toMatchObject({ workloadOn: null, workloadBy: null })
    const newId = (kind: string) => `${kind}:x` as never
    const pasted = pasteInto(before, await read(rows), { under: null, on: ON, newId })
    expect(all(pasted.after, 'post')[0]?.workloadOn).toBeNull()
  })
})
