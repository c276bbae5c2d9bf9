import { describe, expect, it } from 'vitest'
import { scoreOf, survivorsOf } from '../../../build/mutate/mutation-report.mjs'

/** A change of what stands between two columns of a line. */
function change(status: string, line: number, from: number, to: number, replacement = 'false') {
  const location = { start: { line, column: from }, end: { line, column: to } }
  return { status, replacement, location }
}

const source = 'const a = from <= on\nconst b = true\n'
const report = (...mutants: readonly ReturnType<typeof change>[]) => ({
  'renderer/domain/room/file.ts': { source, mutants },
})

describe('what is told of changes to the code', () => {
  it('the score is the noticed in per cent; what never ends is noticed, what no test meets is not', () => {
    const of = (...states: readonly string[]) =>
      scoreOf(report(...states.map((status) => change(status, 1, 11, 21))))
    expect(of('Killed', 'Timeout', 'Survived')).toMatchObject({ noticed: 2, unnoticed: 1 })
    expect(of('Killed', 'NoCoverage')).toEqual({ noticed: 1, unnoticed: 1, score: 50 })
    expect(of('Killed', 'Ignored', 'CompileError').score).toBe(100)
    expect(scoreOf({}).score).toBe(100)
  })

  it('each that nobody noticed has its place, what stands there and what would', () => {
    const list = survivorsOf(
      report(
        change('Survived', 1, 11, 21, 'from < on'),
        change('Killed', 1, 11, 21),
        change('NoCoverage', 2, 11, 15),
      ),
    )
    expect(list).toEqual([
      'renderer/domain/room/file.ts:1:11  from <= on  →  from < on',
      'renderer/domain/room/file.ts:2:11  true  →  false (no test comes here)',
    ])
  })

  it('a change over several lines is one line', () => {
    const location = { start: { line: 1, column: 11 }, end: { line: 2, column: 15 } }
    const over = { status: 'Survived', replacement: '{\n}', location }
    expect(survivorsOf(report(over))).toEqual([
      'renderer/domain/room/file.ts:1:11  from <= on const b = true  →  { }',
    ])
  })
})
