import { idOf, number, orNull, since, text } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'
import { HOURS, ORDER, VOLUME } from '../form/ranges.ts'

const fields = since(8, {
  postId: idOf('post', 'goes-along', {
    group: 'tasksOf',
    fault: 'task-without-post',
    column: ['Id Jabatan', 'Post Id'],
  }),
  order: number(...ORDER, { holds: 'open', column: ['Urutan', 'Order'] }),
  work: text({ holds: 'open', column: ['Uraian Tugas', 'Task'] }),
  /** "dokumen", "berkas"; null while nobody has said. */
  result: orNull(text({ holds: 'open', column: ['Hasil Kerja', 'Result'] })),
  /** Results a year. */
  volume: orNull(number(...VOLUME, { holds: 'open', column: ['Jumlah Hasil', 'Volume'] })),
  /** Hours one result takes. */
  hours: orNull(
    number(...HOURS, { holds: 'open', column: ['Waktu Penyelesaian (Jam)', 'Hours Each'] }),
  ),
})

/** A row of the analisis beban kerja of a post (PermenPAN-RB 1/2020, form of the Lampiran). */
export const TASK = kindOf('task', fields, {
  since: 8,
  title: { own: 'work' },
  copied: true,
  idColumn: ['Id', 'Id'],
  place: { within: ['postId'], order: 'order' },
})
