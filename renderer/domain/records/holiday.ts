import { date, since, text } from './field.ts'
import { kindOf } from './kind.ts'

const fields = since(1, { date: date(), name: text() })

export const HOLIDAY = kindOf('holiday', fields, {
  since: 1,
  title: { own: 'name' },
  copied: false,
})
