import { expect, it } from 'vitest'
import { checksum } from '../../renderer/storage/checksum.ts'
import { readStory } from '../../renderer/storage/story.ts'
import { TO_2 } from '../../renderer/storage/upgrades/to-2.ts'

it('a line that claims to be number 900 billion takes no more memory than any other', () => {
  const body = '{"seq":900000000000,"v":2,"at":"","prev":"00000000"'
  const story = readStory([`${body},"sum":"${checksum(body)}"}`])
  expect(story.whole).toBe(false)
  expect(story.entries.length).toBeLessThan(2)
})

it('a row of the kind "constructor" is no kind of ours, and no error', () => {
  expect(TO_2.record({ kind: 'constructor' })).toEqual({ kind: 'constructor' })
})
