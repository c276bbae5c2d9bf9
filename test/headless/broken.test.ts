import { spawn } from 'node:child_process'
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { APP, ROOT } from '../../build/folders.mjs'
import { electronRuntime } from '../../build/runtime/electron-runtime.mjs'
import { sandboxSwitches } from '../../build/runtime/run-program.mjs'
import { emptyFolder, type Outcome } from './run-bagan.ts'

const NAME = 'Siti Rahmawati 197504122000031004'
const copies: string[] = []
let executable = ''

beforeAll(async () => {
  executable = (await electronRuntime()).executable
})
afterAll(() => {
  for (const folder of copies) rmSync(folder, { recursive: true })
})

/** The built program once more, with something in its page's folder done to it. */
function broken(spoil: (page: string) => void): string {
  const folder = emptyFolder()
  copies.push(folder)
  cpSync(APP, join(folder, 'out/app'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), readFileSync(join(ROOT, 'package.json')))
  spoil(join(folder, 'out/app/renderer'))
  return folder
}

/** Runs a command of that program; what it notes goes into the folder of its own. */
function run(program: string, data: string, ...args: readonly string[]): Promise<Outcome> {
  const child = spawn(executable, [...sandboxSwitches(), program, ...args], {
    cwd: data,
    env: { ...process.env, BAGAN_DATA: data },
  })
  const outcome = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].on('data', (text: Buffer) => {
      outcome[name] += text.toString()
    })
  }
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ ...outcome, code: code ?? -1 }))
  })
}

const SENTENCE =
  /^Perintah ini berhenti karena kesalahan program dan belum selesai\. Coba lagi; bila terulang, laporkan dengan catatan “(.+)”\.$/m

function noted({ stderr }: Outcome): string {
  const [, file = ''] = SENTENCE.exec(stderr) ?? []
  return readFileSync(file, 'utf8')
}

test('a command whose page meets an error nobody caught says so, notes it without names, and ends with 2', async () => {
  const program = broken((page) => {
    const [script = ''] = readdirSync(join(page, 'assets')).filter((name) =>
      /^headless-.*\.js$/.test(name),
    )
    const fails = `\nsetTimeout(() => { throw new TypeError(${JSON.stringify(NAME)}) })\n`
    appendFileSync(join(page, 'assets', script), fails)
  })
  const data = emptyFolder()
  const outcome = await run(program, data, 'papers', 'city:7:400', '--out', data)
  expect([outcome.code, outcome.stdout]).toEqual([2, ''])
  expect(outcome.stderr.match(new RegExp(SENTENCE, 'gm'))).toHaveLength(1)
  expect(noted(outcome)).toMatch(/^\S+ page TypeError ×1 \[headless-[\w-]+\.js:\d+:\d+/)
  expect(outcome.stderr + noted(outcome)).not.toContain('Siti')
})

test('a command that breaks says the same, and nothing of what its error says', async () => {
  const program = broken((page) => rmSync(join(page, 'fonts'), { recursive: true }))
  const data = emptyFolder()
  const args = ['export', 'demo', '--what', 'chart', '--format', 'svg', '--out', 'bagan.svg']
  const outcome = await run(program, data, ...args)
  expect([outcome.code, outcome.stdout]).toEqual([2, ''])
  expect(outcome.stderr.match(new RegExp(SENTENCE, 'gm'))).toHaveLength(1)
  expect(outcome.stderr.trim().split('\n').at(-1)).toMatch(SENTENCE)
  expect(noted(outcome)).toMatch(/^\S+ command:export \w+ ×1 /)
  expect(readdirSync(data).filter((name) => name.endsWith('.svg'))).toEqual([])
})
