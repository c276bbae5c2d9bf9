import { DUTY_SORTS } from '../form/choices.ts'
import { choice, flag, idOf, number, orElse, since, text } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'
import { ORDER } from '../form/ranges.ts'

const fields = since(8, {
  unitId: idOf('unit', 'goes-along', {
    group: 'dutiesOf',
    fault: 'duty-without-unit',
    column: ['Id Unit', 'Unit Id'],
  }),
  /** Its tugas, one of its fungsi, or one line of its uraian tugas. */
  sort: choice(DUTY_SORTS, { holds: 'open', column: ['Macam', 'Sort'] }),
  /** Position among those of its sort in the unit, ascending. */
  order: number(...ORDER, { holds: 'open', column: ['Urutan', 'Order'] }),
  /** Without mark, and without the sign that ends it in a list: "penyusunan rencana kerja". */
  text: text({ holds: 'open', column: ['Bunyi', 'Text'] }),
  /** The program's own proposal for units of that kind, which nobody has looked at yet. */
  starter: orElse(false, flag({ holds: 'open', column: ['Teks Awal', 'Starter'] })),
})

/** What a unit is there for: its tugas (one sentence), its fungsi and its uraian tugas (lists). */
export const DUTY = kindOf('duty', fields, {
  since: 8,
  title: { own: 'text' },
  copied: true,
  idColumn: ['Id', 'Id'],
  place: { within: ['unitId', 'sort'], order: 'order' },
})
