import { expect, test } from 'vitest'
import { COPIED_TEXTS } from './copied-texts.ts'
import { outline, pasted } from './pasted.ts'

test.each(COPIED_TEXTS)('$what', async ({ text, crlf, chart, problems = [] }) => {
  const found = await pasted(crlf ? text.replaceAll('\n', '\r\n') : text)
  expect(outline(found.after)).toEqual(chart)
  expect(found.problems).toEqual(problems)
})
