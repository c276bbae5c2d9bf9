import { date, orNull, since, text } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'

const fields = since(9, {
  /** Who hands the desk over, and who takes it. */
  fromName: text({ holds: 'name' }),
  fromNip: orNull(text({ holds: 'nip' })),
  toName: orNull(text({ holds: 'name' })),
  toNip: orNull(text({ holds: 'nip' })),
  on: date({ holds: 'open' }),
  /** What no register tells: promises by word, keys, who to ask. */
  note: orNull(text({ holds: 'remark' })),
  /** The day the successor said to have read it; null while it is still shown at the start. */
  readOn: orNull(date({ holds: 'open' })),
})

/** A desk handed over: what a successor is shown at the first start. */
export const HANDOVER = kindOf('handover', fields, {
  since: 9,
  title: null,
  copied: false,
})
