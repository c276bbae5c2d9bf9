import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  lastLines,
  notHere,
  oneStep,
  tallyPlaywright,
  tallyVitest,
} from '../../../build/runs/tally.mjs'

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
    expect(tallyVitest(file, 1)).toMatchObject({ passed: 5, failed: 1 })
  })

  it('counts a file that did not load', () => {
    const file = report({
      numPassedTests: 5,
      numFailedTests: 0,
      testResults: [{ status: 'failed', assertionResults: [] }],
    })
    expect(tallyVitest(file, 1)).toMatchObject({ passed: 5, failed: 1 })
  })

  it('never passes a runner that crashed, wrote nothing or ran nothing', () => {
    const good = { numPassedTests: 5, numFailedTests: 0, testResults: [] }
    expect(tallyVitest(report(good), 137)).toMatchObject({ passed: 5, failed: 1 })
    expect(tallyVitest('nowhere.json', 0)).toMatchObject({ passed: 0, failed: 1 })
    expect(tallyVitest(report('{"half":'), 0)).toMatchObject({ passed: 0, failed: 1 })
    expect(tallyVitest(report({ ...good, numPassedTests: 0 }), 0)).toMatchObject({
      passed: 0,
      failed: 1,
    })
  })

  it('tells each test that did not run, with what it needs', () => {
    const meta = { needs: 'LibreOffice' }
    const file = report({
      numPassedTests: 1,
      testResults: [
        {
          name: resolve('test/exchange/docx.test.ts'),
          status: 'passed',
          assertionResults: [
            { status: 'passed', fullName: 'opens' },
            { status: 'pending', fullName: 'as LibreOffice opens it', meta },
            { status: 'todo', fullName: 'to come', meta: {} },
          ],
        },
      ],
    })
    expect(tallyVitest(file, 0).skipped).toEqual([
      { what: 'test/exchange/docx.test.ts: as LibreOffice opens it', why: 'needs LibreOffice' },
      { what: 'test/exchange/docx.test.ts: to come', why: 'no reason given' },
    ])
  })
})

describe('the sum of a Playwright report', () => {
  it('counts a test that passed only at the second try as failed', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 }
    expect(tallyPlaywright(report({ stats }), 1)).toMatchObject({ passed: 3, failed: 2 })
  })

  it('never passes a crashed run', () => {
    const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }
    expect(tallyPlaywright(report({ stats }), 1)).toMatchObject({ passed: 3, failed: 1 })
    expect(tallyPlaywright(report({}), 0)).toMatchObject({ passed: 0, failed: 1 })
  })
  it('tells each test that was skipped, in groups too, with the reason of its annotation', () => {
    const spec = (title: string, status: string, annotations: readonly object[] = []) => ({
      ...{ title, file: 'a.test.ts' },
      tests: [{ status, annotations }],
    })
    const watched = spec('no packet', 'skipped', [
      { type: 'slow' },
      { type: 'skip', description: 'NOT WATCHED: no ip' },
    ])
    const file = report({
      stats: { expected: 1, unexpected: 0, flaky: 0 },
      suites: [
        {
          specs: [spec('opens', 'expected'), watched],
          suites: [{ specs: [spec('in a group', 'skipped', [{ type: 'skip' }])] }],
        },
      ],
    })
    expect(tallyPlaywright(file, 0)).toEqual({
      passed: 1,
      failed: 0,
      left: [],
      bad: [],
      skipped: [
        { what: 'test/e2e/a.test.ts: no packet', why: 'NOT WATCHED: no ip' },
        { what: 'test/e2e/a.test.ts: in a group', why: 'no reason given' },
      ],
    })
  })
})

describe('what the long form alone tries', () => {
  const long = {
    title: 'each theme',
    file: 'b.test.ts',
    tests: [
      {
        status: 'skipped',
        annotations: [
          { type: 'long form', description: 'light and dark' },
          { type: 'skip', description: 'left to npm run e2e -- --long' },
        ],
      },
    ],
  }
  const stats = { expected: 1, unexpected: 0, flaky: 0 }
  const left = [{ what: 'test/e2e/b.test.ts: each theme', why: 'light and dark' }]

  it('is neither passed nor failed nor skipped for want of something', () => {
    const file = report({ stats, suites: [{ specs: [long] }] })
    expect(tallyPlaywright(file, 0)).toEqual({
      ...{ passed: 1, failed: 0, skipped: [], left },
      bad: [],
    })
  })

  it('is told before what was skipped, as what it is', () => {
    const lines = lastLines([{ ...oneStep(true), left }, notHere('.deb', 'no dpkg')])
    expect(lines.split('\n')).toEqual([
      'left to npm run e2e -- --long: test/e2e/b.test.ts: each theme (light and dark)',
      'skipped: .deb (no dpkg)',
      '1 passed, 0 failed',
    ])
  })
})

describe('the end of a run', () => {
  it('is the sum alone on its line, after a line for each that was skipped', () => {
    const disk = notHere('disk full', 'only root\nmakes one')
    const lines = lastLines([oneStep(true), disk, notHere('.deb', 'no dpkg'), oneStep(false)])
    expect(lines.split('\n')).toEqual([
      'skipped: disk full (only root makes one)',
      'skipped: .deb (no dpkg)',
      '1 passed, 1 failed',
    ])
  })

  it('names what failed, with the first line of what it said, last before the sum', () => {
    const red = '\u001b[31m'
    const units = report({
      numPassedTests: 5,
      numFailedTests: 1,
      testResults: [
        {
          name: resolve('test/words/plain.test.ts'),
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'is read' },
            {
              status: 'failed',
              fullName: 'is told',
              failureMessages: [`${red}Error: 1 is not 2\n    at there`],
            },
          ],
        },
        { name: resolve('test/gone.test.ts'), status: 'failed', assertionResults: [] },
      ],
    })
    const spec = (status: string, results: readonly object[]) => ({
      ...{ title: 'opens', file: 'a.test.ts' },
      tests: [{ status, results }],
    })
    const window = report({
      stats: { expected: 1, unexpected: 1, flaky: 1 },
      suites: [
        {
          specs: [
            spec('unexpected', [{ status: 'timedOut' }]),
            spec('flaky', [{ status: 'failed', error: { message: 'no box\nat' } }, {}]),
          ],
        },
      ],
    })
    const lines = lastLines([tallyVitest(units, 1), tallyPlaywright(window, 1)])
    expect(lines.split('\n')).toEqual([
      'failed: test/words/plain.test.ts: is told (Error: 1 is not 2)',
      'failed: test/gone.test.ts (no reason given)',
      'failed: test/e2e/a.test.ts: opens (timedOut)',
      'failed: test/e2e/a.test.ts: opens (no box)',
      '6 passed, 4 failed',
    ])
  })

  it('is the sum alone where all was run', () => {
    expect(lastLines([oneStep(true), oneStep(true)])).toBe('2 passed, 0 failed')
  })
})
