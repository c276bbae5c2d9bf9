import { ABSENCE_REASONS } from '../form/choices.ts'
import { choice, date, idOf, orNull, since, text } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'

const fields = since(4, {
  personId: idOf('person', 'goes-along', {
    group: 'absencesOf',
    fault: 'absence-without-person',
    column: ['Id Pegawai', 'Person Id'],
  }),
  reason: choice(ABSENCE_REASONS, { holds: 'open', column: ['Alasan', 'Reason'] }),
  /** The first day away. */
  from: date({ holds: 'open', column: ['Mulai', 'From'] }),
  /** The last day away, that day included; null while no day of return is known. */
  until: orNull(date({ holds: 'open', column: ['Sampai', 'Until'] })),
  letterNo: orNull(text({ holds: 'text', column: ['Nomor Surat', 'Letter No'] })),
  letterDate: orNull(date({ holds: 'open', column: ['Tanggal Surat', 'Letter Date'] })),
  note: orNull(text({ holds: 'remark', column: ['Catatan', 'Note'] })),
})

/** Somebody away for a time who keeps the post: berhalangan sementara (UU 30/2014 Ps 14). */
export const ABSENCE = kindOf('absence', fields, {
  since: 4,
  title: { of: ['personId'], between: '' },
  copied: false,
  together: [['from', 'until']],
})
