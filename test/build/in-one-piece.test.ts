import { afterEach, expect, test, vi } from 'vitest'
import { runNode } from '../../build/runs/run-step.mjs'
import { inOnePiece, say } from '../../build/say.mjs'

afterEach(() => {
  vi.restoreAllMocks()
})

/** What went to standard error, one entry for each time it was written. */
function written(): string[] {
  const seen: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => seen.push(String(text)) > 0)
  return seen
}

test('what is said in work beside other work, and what its tools say, comes whole and in order', async () => {
  const seen = written()
  const beside = inOnePiece(async () => {
    say('begins')
    const { code } = await runNode(['-e', 'console.log("a tool"); console.error("complains")'])
    say(`ends with ${code}`)
    return code
  })
  say('meanwhile')
  expect(await beside).toBe(0)
  expect(seen).toEqual(['meanwhile\n', 'begins\na tool\ncomplains\nends with 0\n'])
})

test('it comes where the work fails too', async () => {
  const seen = written()
  const failed = inOnePiece(async () => {
    say('begins')
    throw new Error('no')
  })
  await expect(failed).rejects.toThrow('no')
  expect(seen).toEqual(['begins\n'])
})
