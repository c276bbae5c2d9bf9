import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tallyPlaywright, tallyVitest } from '../../build/tally.mjs'

function report(content: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'bagan-tally-')), 'report.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

describe('the sum of a vitest report', () => {
  it('is what passed and what failed', () => {
    const file = report({
      numPassedTests: 5,
      numFailedTests: 1,
      testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
    })
    expect(tallyVitest(file, 1)).toEqual({ passed: 5, failed: 1 })
  })

  it('counts a file that did not load', () => {
    const file = report({
      numPassedTests: 5,
      numFailedTests: 0,
      testResults: [{ status: 'failed', assertionResults: [] }],
    })
    expect(tallyVitest(file, 1)).toEqual({ passed: 5, failed: 1 })
  })

  it('never passes a runner that crashed, wrote nothing or ran nothing', () => {
    const good = { numPassedTests: 5, numFailedTests: 0, testResults: [] }
    expect(tallyVitest(report(good), 137)).toEqual({ passed: 5, failed: 1 })
    expect(tallyVitest('nowhere.json', 0)).toEqual({ passed: 0, failed: 1 })
    expect(tallyVitest(report('{"half":'), 0)).toEqual({ passed: 0, failed: 1 })
    expect(tallyVitest(report({ ...good, numPassedTests: 0 }), 0)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('the sum of a Playwright report', () => {
  it('counts a test that passed only at the second try as failed', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 }
    expect(tallyPlaywright(report({ stats }), 1)).toEqual({ passed: 3, failed: 2 })
  })

  it('never passes a crashed run', () => {
    const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }
    expect(tallyPlaywright(report({ stats }), 1)).toEqual({ passed: 3, failed: 1 })
    expect(tallyPlaywright(report({}), 0)).toEqual({ passed: 0, failed: 1 })
  })
})
