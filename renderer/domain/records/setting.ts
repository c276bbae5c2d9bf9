import { since, text } from './field.ts'
import { kindOf } from './kind.ts'

const fields = since(1, { value: text() })

/** One value of the office itself: its name, letterhead, signers … The id names it: `setting:government`. */
export const SETTING = kindOf('setting', fields, { since: 1, title: null, copied: false })
