import { describe, expect, test, vi } from 'vitest'
import { Failure } from '../../electron/contract/failure.ts'
import { CALL_NAMES, type CallName } from '../../electron/contract/ipc-contract.ts'
import type { MainServices } from '../../electron/contract/main-services.ts'
import { answerCall } from '../../electron/gate/answer-call.ts'
import { createCallHandlers } from '../../electron/gate/call-handlers.ts'

/** Services that remember whether anything of them was used. */
function services(run: (what: string) => unknown) {
  const group = () =>
    new Proxy({}, { get: (_target, name) => () => run(String(name)) }) as Record<string, never>
  const journal = () => ({
    read: () => run('read'),
    append: () => run('append'),
    replace: () => run('replace'),
  })
  return {
    info: { version: '1' },
    workspaces: { ...allOf('list', 'open', 'writeSnapshot', 'snapshots', 'readSnapshot'), journal },
    dialogs: group(),
    printer: group(),
    state: group(),
    headless: group(),
    readStartFile: () => run('readStartFile'),
  } as unknown as MainServices

  function allOf(...names: string[]) {
    return Object.fromEntries(names.map((name) => [name, () => run(name)]))
  }
}

function call(name: CallName, input: unknown, run: (what: string) => unknown = () => true) {
  const log = vi.fn()
  const handlers = createCallHandlers(services(run))
  const answer = answerCall(name, input, { handlers, language: () => 'id', log })
  return { answer, log }
}

const BAD: Partial<Record<CallName, readonly unknown[]>> = {
  openWorkspaceFolder: [{ id: '../x' }, { id: '' }, { id: 'A' }, { id: 'a/b' }, { id: 'a', b: 1 }],
  readJournal: [
    { id: 'a', fromSeq: 0 },
    { id: 'a', fromSeq: 1.5 },
  ],
  appendJournal: [
    { id: 'a', seq: 1, line: 'a\nb' },
    { id: 'a', seq: 1, line: '' },
    { id: 'a', seq: 0, line: 'a' },
    { id: '..', seq: 1, line: 'a' },
  ],
  writeSnapshot: [{ id: 'a', seq: 1, bytes: 'text' }],
  readSnapshot: [{ id: 'a', file: '../riwayat.jsonl' }],
  printToPng: [
    { html: 1, paper: { widthMm: 1, heightMm: 1 }, pixelsPerMm: 8 },
    { html: '', paper: { widthMm: 0 }, pixelsPerMm: 8 },
  ],
  printPaper: [
    { html: '', paper: { widthMm: 210, heightMm: 297 }, job: '' },
    { html: '', paper: { widthMm: 210, heightMm: 297 }, deviceName: 'x' },
    { html: '', paper: { widthMm: 6000, heightMm: 297 } },
  ],
  stopPaper: [{ job: '' }, { job: 'x'.repeat(101) }],
  saveFile: [{ title: 't', suggestedName: '', filters: [], bytes: new Uint8Array() }],
  openPdf: ['x', 'x.desktop', 'x.pdf.exe', '.pdf'].map((name) => ({
    name,
    bytes: new Uint8Array(),
  })),
  headlessDone: [{ exitCode: 3, stdout: '', files: [] }],
  reportLanguage: [{ language: 'de' }],
}

describe('answerCall', () => {
  test.each(CALL_NAMES)('%s: input of another form never reaches run', async (name) => {
    const run = vi.fn()
    const inputs = [null, undefined, 1, 'x', [], { unknown: 1 }, ...(BAD[name] ?? [])]
    for (const input of inputs) {
      expect(await call(name, input, run).answer).toMatchObject({ ok: false, code: 'bad-input' })
    }
    expect(run).not.toHaveBeenCalled()
  })

  test('good input is carried out', async () => {
    const { answer } = call('appendJournal', { id: 'kota', seq: 2, line: '{"seq":2}' }, () => 2)
    expect(await answer).toEqual({ ok: true, value: { lastSeq: 2 } })
  })

  test('a failure comes out as a sentence in the program’s language', async () => {
    const { answer, log } = call('openWorkspaceFolder', { id: 'kota' }, () => {
      throw new Failure('disk-full', '/data/kota')
    })
    expect(await answer).toMatchObject({
      ok: false,
      code: 'disk-full',
      message: expect.stringMatching(/^Disk penuh: “\/data\/kota”/),
    })
    expect(log).not.toHaveBeenCalled()
  })

  test('what nobody expected is told and kept in the log', async () => {
    const { answer, log } = call('listWorkspaces', {}, () => {
      throw new TypeError('x is not a function')
    })
    expect(await answer).toMatchObject({ ok: false, code: 'unexpected' })
    expect(log).toHaveBeenCalledOnce()
  })
})
