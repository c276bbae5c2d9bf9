import { expect, it } from 'vitest'
import { keptAnswers } from '../../../renderer/domain/values/kept-answers.ts'

it('asks once for a text, an answer of nothing too, and keeps no more than it says', () => {
  const asked: string[] = []
  const answer = keptAnswers((text) => {
    asked.push(text)
    return text === 'nothing' ? undefined : text.length
  })
  expect([answer('dinas'), answer('dinas'), answer('nothing'), answer('nothing')]).toEqual([
    5,
    5,
    undefined,
    undefined,
  ])
  expect(asked).toEqual(['dinas', 'nothing'])
  const long = 'x'.repeat(200)
  expect([answer(long), answer(long)]).toEqual([200, 200])
  expect(asked).toEqual(['dinas', 'nothing', long, long])
  for (let no = 0; no < 1000; no++) answer(`text ${no}`)
  asked.length = 0
  expect(answer('dinas')).toBe(5)
  expect(asked).toEqual(['dinas'])
})
