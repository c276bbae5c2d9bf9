import { count, since, text } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'
import { AGE } from '../form/ranges.ts'

const fields = since(1, { title: text({ holds: 'open' }), age: count(...AGE, { holds: 'open' }) })

/** Batas usia pensiun of one functional post, where it differs from the rule. */
export const BUP = kindOf('bup', fields, { since: 1, title: { own: 'title' }, copied: false })
