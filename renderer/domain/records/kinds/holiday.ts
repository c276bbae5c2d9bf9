import { date, since, text } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'

const fields = since(1, { date: date({ holds: 'open' }), name: text({ holds: 'text' }) })

export const HOLIDAY = kindOf('holiday', fields, {
  since: 1,
  title: { own: 'name' },
  copied: false,
})
