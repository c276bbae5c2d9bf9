import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Line } from '../../../build/runs/report-lines.mjs'
import { lastLines, notHere, oneStep, tallyReport } from '../../../build/runs/tally.mjs'

const FILE = 'test/a.test.ts'

/** A report with these lines, and after them whatever text. */
function report(lines: readonly Line[], rest = ''): string {
  const file = join(mkdtempSync(join(tmpdir(), 'bagan-tally-')), 'report.jsonl')
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join('') + rest)
  return file
}

function ended(name: string, status: 'passed' | 'failed' | 'skipped', more: object = {}): Line {
  return { file: FILE, name, status, ms: 10, why: '', ...more }
}

describe('the tally of a report', () => {
  it.each<[string, Line[], number, [passed: number, failed: number]]>([
    ['passed and failed tests', [ended('1', 'passed'), ended('2', 'failed')], 1, [1, 1]],
    ['a file that did not load', [ended('1', 'passed'), { file: 'b', error: 'x' }], 1, [1, 1]],
    ['a runner that crashed after its tests', [ended('1', 'passed')], 137, [1, 1]],
    ['a runner that wrote nothing', [], 0, [0, 1]],
    ['a run in which nothing ran', [{ plan: [] }, { end: true }], 0, [0, 1]],
    ['skipped tests', [ended('1', 'passed'), ended('2', 'skipped')], 0, [1, 0]],
  ])('counts %s', (_what, lines, code, [passed, failed]) => {
    expect(tallyReport(report(lines), code, 'unit')).toMatchObject({ passed, failed })
  })

  it('keeps what a killed runner had finished and names what did not run', () => {
    const lines: Line[] = [
      {
        plan: [
          { file: FILE, name: '1' },
          { file: FILE, name: '2' },
          { file: 'whole' },
          { file: 'done' },
        ],
      },
      { file: 'done', isDone: true },
      ended('1', 'passed'),
    ]
    expect(tallyReport(report(lines, '{"file":"te'), 137, 'e2e')).toMatchObject({
      passed: 1,
      failed: 1,
      bad: [
        { what: `${FILE}: 2`, why: 'did not run' },
        { what: 'whole', why: 'did not run' },
      ],
    })
  })

  it('says of each skipped test why, and tells apart what only the long form runs', () => {
    const lines = [
      ended('opens', 'passed'),
      ended('as LibreOffice opens it', 'skipped', { why: 'needs LibreOffice' }),
      ended('each theme', 'skipped', { why: 'light and dark', isLongForm: true }),
      ended('to come', 'skipped'),
    ]
    expect(tallyReport(report(lines), 0, 'unit')).toMatchObject({
      skipped: [
        { what: `${FILE}: as LibreOffice opens it`, why: 'needs LibreOffice' },
        { what: `${FILE}: to come`, why: 'no reason given' },
      ],
      left: [{ what: `${FILE}: each theme`, why: 'light and dark' }],
    })
  })
})

describe('the end of a run', () => {
  it('has a line for each test left out, skipped, slow or failed, then the sum alone', () => {
    const why = '\u001b[31mError: 1 is not 2\n    at there'
    const lines = [
      ended("it's (a) name", 'failed', { why, ms: 1500 }),
      ended('fast', 'passed'),
      ended('long', 'skipped', { isLongForm: true, ms: 0 }),
    ]
    const tally = tallyReport(report(lines), 1, 'e2e')
    expect(lastLines([tally, notHere('.deb', 'no\ndpkg'), oneStep(true)]).split('\n')).toEqual([
      `left to npm run release:check: ${FILE}: long (no reason given)`,
      'skipped: .deb (no dpkg)',
      `slow: 1.5 s ${FILE}: it's (a) name`,
      `slow: 0.0 s ${FILE}: fast`,
      `failed: ${FILE}: it's (a) name (Error: 1 is not 2; npm run e2e -- ${FILE} --grep 'it'\\''s \\(a\\) name')`,
      '2 passed, 1 failed',
    ])
  })

  it('names only the ten slowest tests', () => {
    const lines = Array.from({ length: 12 }, (_, at) => ended(`${at}`, 'passed', { ms: at * 1000 }))
    const slow = lastLines([tallyReport(report(lines), 0, 'unit')])
      .split('\n')
      .slice(0, -1)
    expect(slow).toHaveLength(10)
    expect(slow[9]).toContain('slow: 2.0 s')
  })
})
