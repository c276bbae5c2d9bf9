import { taskRecord } from '../domain/records/record-makers.ts'
import type { StructureRecord, Task } from '../domain/records/records.ts'
import { day } from '../domain/values/calendar-date.ts'
import { textTable } from './text-table.ts'

/** Rows of workload: post, task, result, results a year, hours of one. The first post's is final, the other's a draft. */
const ROWS = `
lip-analis      | Menerima dan mencatat permohonan informasi | berkas  | 1200 | 0.5
lip-analis      | Menyusun jawaban permohonan informasi      | dokumen | 600  | 1.25
lip-analis      | Memutakhirkan daftar informasi publik      | daftar  | 12   | 6
lip-analis      | Menyusun laporan layanan informasi         | laporan | 4    | 15
media-dokumentasi | Mendokumentasikan kegiatan Pemerintah Daerah | berkas | 470 | 3
media-dokumentasi | Menyunting dan menata berkas dokumentasi   | berkas  | 940  | 1
`

const FINAL = 'post:lip-analis'
const SETTLED = { workloadOn: day('2018-02-28'), workloadBy: 'Tim Analisis Beban Kerja' } as const

/** The workload of two posts of the demo. */
export function demoTasks(): Task[] {
  const orders = new Map<string, number>()
  return textTable(['post', 'work', 'result', 'volume', 'hours'], ROWS).map((row) => {
    const order = (orders.get(row.post) ?? 0) + 1
    orders.set(row.post, order)
    return taskRecord({
      id: `task:${row.post}-${order}`,
      postId: `post:${row.post}`,
      order,
      work: row.work,
      result: row.result,
      volume: Number(row.volume),
      hours: Number(row.hours),
    })
  })
}

/** The post whose workload is final says so. */
export function withWorkload(records: readonly StructureRecord[]): StructureRecord[] {
  return records.map((record) =>
    record.kind === 'post' && record.id === FINAL ? { ...record, ...SETTLED } : record,
  )
}
