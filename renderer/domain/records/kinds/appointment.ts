import { ROLES } from '../form/choices.ts'
import { asGiven, choice, date, idOf, orElse, orNull, since, text } from '../form/field.ts'
import { HELD_PAPERS } from '../form/held-fields.ts'
import { kindOf } from '../form/kind.ts'

const first = since(1, {
  personId: idOf('person', 'forbids', {
    group: 'appointmentsOfPerson',
    fault: 'appointment-without-person',
  }),
  postId: idOf('post', 'goes-along', {
    group: 'appointmentsOfPost',
    fault: 'appointment-without-post',
    column: ['Id Jabatan', 'Post Id'],
  }),
  role: orElse('definitif', choice(ROLES, { holds: 'open', column: ['Peran', 'Role'] })),
  /** TMT, the first day; null where it was never recorded. */
  from: asGiven(orNull(date({ holds: 'open', column: ['TMT', 'From'] }))),
  /** The last day held, that day included; null while it runs. */
  until: orNull(date({ holds: 'open', column: ['Sampai', 'Until'] })),
  ...HELD_PAPERS,
  /** Number and date of the written approval where the appointment lies inside a freeze. */
  approvalNo: orNull(text({ holds: 'text', column: ['Nomor Persetujuan', 'Approval No'] })),
  approvalDate: orNull(date({ holds: 'open', column: ['Tanggal Persetujuan', 'Approval Date'] })),
})

const fields = {
  ...first,
  ...since(5, {
    /** The day that approval was asked for. */
    approvalAskedOn: orNull(
      date({ holds: 'open', column: ['Tanggal Permohonan Izin', 'Approval Asked On'] }),
    ),
  }),
}

export const APPOINTMENT = kindOf('appointment', fields, {
  since: 1,
  title: { of: ['personId', 'postId'], between: ' · ' },
  copied: false,
  idColumn: ['Id Penugasan', 'Appointment Id'],
  together: [['from', 'until']],
})
