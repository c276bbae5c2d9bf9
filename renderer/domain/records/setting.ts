import { since, text } from './field.ts'
import { kindOf } from './kind.ts'

const fields = since(1, { value: text() })

/** One value of the office itself: its name, letterhead, signers … The id names it: `setting:government`. */
export const SETTING = kindOf('setting', fields, { since: 1, title: null, copied: false })

/** Settings in which the office keeps what a file told the last time: for the next import alone, and shown to nobody. */
export const LAST_IMPORT = 'setting:lastImport.'
