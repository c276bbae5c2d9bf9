import { expect, test } from 'vitest'
import { COPIED_LISTS } from './copied-lists.ts'
import { COPIED_TABLES } from './copied-tables.ts'
import { outline, pasted } from './pasted.ts'

test.each([...COPIED_LISTS, ...COPIED_TABLES])(
  '$what',
  async ({ text, crlf, chart, problems = [] }) => {
    const found = await pasted(crlf ? text.replaceAll('\n', '\r\n') : text)
    expect(outline(found.after)).toEqual(chart)
    expect(found.problems).toEqual(problems)
  },
)
