import { VACANCY_CAUSES } from './choices.ts'
import { choice, date, orNull, text } from './field.ts'

/** The papers of something that is or was held: of its beginning, its oath and its end. */
export const HELD_PAPERS = {
  decreeNo: orNull(text({ holds: 'text', column: ['Nomor SK', 'Decree No'] })),
  decreeDate: orNull(date({ holds: 'open', column: ['Tanggal SK', 'Decree Date'] })),
  /** Tanggal pelantikan. */
  swornOn: orNull(date({ holds: 'open', column: ['Tanggal Pelantikan', 'Sworn On'] })),
  endCause: orNull(
    choice(VACANCY_CAUSES, { holds: 'open', column: ['Sebab Berakhir', 'End Cause'] }),
  ),
  endDecreeNo: orNull(text({ holds: 'text', column: ['Nomor SK Berakhir', 'End Decree No'] })),
  endDecreeDate: orNull(
    date({ holds: 'open', column: ['Tanggal SK Berakhir', 'End Decree Date'] }),
  ),
}
