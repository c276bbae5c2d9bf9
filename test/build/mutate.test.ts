import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { answersOf } from '../../build/mutate/mutate-asked.mjs'
import { writeCode } from '../../build/mutate/mutate-code.mjs'
import { planOf } from '../../build/mutate/mutate-plan.mjs'
import { notedTests, run } from '../../build/mutate/mutate-tests.mjs'
import { reportOf, survivorsOf } from '../../build/mutate/mutation-report.mjs'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const RULE = 'renderer/rule.ts'

/** What became of the changes to a rule, each unnoticed one on a line, and how many came to which end. */
async function asked(rule: string, tests: string) {
  const root = mkdtempSync(join(tmpdir(), 'bagan-changes-'))
  folders.push(root)
  const written = {
    [RULE]: rule,
    'test/rule.test.ts': `import { expect, it } from 'vitest'\n${tests}`,
  }
  for (const [path, text] of Object.entries(written)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const place = join(root, 'out')
  const { sources, mutants } = await writeCode([RULE], ['test/rule.test.ts'], place, root)
  const changes = mutants.map(({ id, fileName }) => ({ id, path: fileName }))
  const { answers, leftOut } = await answersOf(
    { place, tests: ['test/rule.test.ts'], changes },
    () => {},
    200,
  )
  const report = reportOf(sources, mutants, answers)
  const ends = report.files[RULE]?.mutants.map(
    ({ replacement, status }) => `${replacement}: ${status}`,
  )
  return { unnoticed: survivorsOf(report.files), ends, leftOut }
}

const STARTED = `export function started(from: string, on: string): boolean {
  return from <= on
}
`
const EVE = `import { started } from '../renderer/rule.ts'
it('not on the eve', () => expect(started('2018-10-04', '2018-10-03')).toBe(false))
it('the day after', () => expect(started('2018-10-04', '2018-10-05')).toBe(true))
`
const DAY = `it('the day itself', () => expect(started('2018-10-04', '2018-10-04')).toBe(true))\n`

describe('the changes that no test notices', () => {
  it('a rule not tried on the day itself is told, with its place; tried on it, nothing is', async () => {
    const line = `${RULE}:2:10  from <= on  →  from < on`
    expect((await asked(STARTED, EVE)).unnoticed).toEqual([line])
    expect((await asked(STARTED, EVE + DAY)).unnoticed).toEqual([])
  })

  it('nothing that was kept while one change was asked is there for the next', async () => {
    const rule = `const kept = new Map<string, boolean>()
export function started(from: string, on: string): boolean {
  const key = from + on
  const known = kept.get(key) ?? from <= on
  kept.set(key, known)
  return known
}
`
    const { unnoticed } = await asked(rule, EVE + DAY)
    expect(unnoticed.filter((one) => one.includes('<='))).toEqual([])
  })

  it('what no test passes, and what is read once as the module loads, are told apart', async () => {
    const rule = `export const DAYS = ['senin']
export function started(from: string, on: string): boolean {
  return from <= on
}
export function never(): string {
  return 'x'
}
`
    const { ends, unnoticed } = await asked(rule, EVE + DAY)
    expect(ends).toContain('[]: Ignored')
    expect(unnoticed.map((one) => one.split('  ').at(-1))).toEqual([
      '{} (no test comes here)',
      '"" (no test comes here)',
    ])
  })

  it('what is worked out as the file of tests is read counts as passed by its tests', async () => {
    const tests = `import { started } from '../renderer/rule.ts'
const onTheDay = started('2018-10-04', '2018-10-04')
const before = started('2018-10-04', '2018-10-03')
it('is as worked out before', () => expect([before, onTheDay]).toEqual([false, true]))
`
    expect((await asked(STARTED, tests)).unnoticed).toEqual([])
  })

  it('a loop without an end is noticed, in the changed place and outside it', async () => {
    const inside = `export function started(from: string, on: string): boolean {
  let day = from
  while (day < on) day = on
  return day === on
}
`
    expect((await asked(inside, EVE + DAY)).ends).toContain('day <= on: Timeout')
    const outside = `${STARTED}export function wait(on: string): void {
  const go = on === '2018-10-04'
  while (!go);
}
`
    const tests = `${EVE}${DAY}import { wait } from '../renderer/rule.ts'\nit('ends', () => wait('2018-10-04'))\n`
    expect((await asked(outside, tests)).ends).toContain('false: Timeout')
  })

  it('a test that fails without any change is not asked, and told; a file that cannot be read is said', async () => {
    const failing = `it('fails', () => expect(started('2018-10-04', '2018-10-04')).toBe(2))\n`
    const { unnoticed, leftOut } = await asked(STARTED, EVE + failing)
    expect(unnoticed).toEqual([`${RULE}:2:10  from <= on  →  from < on`])
    expect(leftOut).toEqual([expect.stringContaining('test/rule.test.ts: expected true to be 2')])
    await expect(asked(STARTED, `throw new Error('x')`)).rejects.toThrow(
      'test/rule.test.ts cannot be read',
    )
  })
})

describe('which tests are asked about a change', () => {
  const tests = new Map([
    ['test/a.test.ts', { asked: [0, 1, 2, 3], took: 10 }],
    ['test/b.test.ts', { asked: [0, 2], took: 5 }],
    ['test/rule-days.test.ts', { asked: [0], took: 90 }],
  ])
  const perTest = {
    'test/a.test.ts#0': { '7': 2 },
    'test/a.test.ts#3': { '7': 1, '8': 1 },
    'test/b.test.ts': { '7': 1 },
    'test/b.test.ts#1': { '7': 1 },
    'test/rule-days.test.ts#0': { '7': 4 },
  }
  const coverage = { static: { '9': 1 }, perTest }

  it('those that pass its place: of the file named like it first, then the quick; all where it is read', () => {
    expect(planOf('7', RULE, coverage, tests)).toEqual({
      passed: 9,
      files: [
        { file: 'test/rule-days.test.ts', only: [0] },
        { file: 'test/b.test.ts', only: [0, 2] },
        { file: 'test/a.test.ts', only: [0, 3] },
      ],
    })
    expect(planOf('8', RULE, coverage, tests)).toMatchObject({ passed: 1, files: [{ only: [3] }] })
  })

  it('none where none passes', () => {
    expect(planOf('9', RULE, coverage, tests)).toEqual({ status: 'Ignored' })
    expect(planOf('10', RULE, coverage, tests)).toEqual({ status: 'NoCoverage' })
  })
})

describe('tests noted down', () => {
  it('are those of all groups and rows in their order, each after what stands before its group, once', async () => {
    const { asked, read } = notedTests()
    const done: string[] = []
    const tests = read(() => {
      asked.beforeAll(() => done.push('before'))
      asked.it('one', () => done.push('one'))
      asked.describe.each([['a'], ['b']])('%s', (name) => {
        asked.beforeAll(() => done.push(`before ${name}`))
        asked.test.each([1, 2])('%s', { timeout: 9 }, (row) => done.push(`${name}${row}`))
      })
    })
    expect(tests).toHaveLength(5)
    for (const test of tests.slice(2)) await run(test)
    expect(done).toEqual(['before', 'before a', 'a2', 'before b', 'b1', 'b2'])
  })
})
