import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { describe, expect, test, vi } from 'vitest'
import { createHeadlessRun } from '../../../electron/headless/headless-run.ts'
import { temporaryFolder } from '../temporary-folder.ts'

function run(
  folder: string,
  argv: readonly string[],
  inputs: readonly string[],
  broken: Writable | null = null,
) {
  const [output, stderr, exit] = [new PassThrough(), new PassThrough(), vi.fn()]
  const stdout = broken ?? output
  const progress = { clear: vi.fn(), end: vi.fn() }
  const check = vi.fn(async () => {
    throw new Error('no release is checked here')
  })
  const parts = {
    ...{ argv, inputs, language: 'id' as const, folder, stdout, stderr, progress, exit },
    updates: { check },
  }
  const text = (stream: PassThrough) => String(stream.read() ?? '')
  return {
    headless: createHeadlessRun(parts),
    exit,
    out: () => text(output),
    err: () => text(stderr),
  }
}

describe('headless run', () => {
  test('a window has no job', async () => {
    expect(await run('/', [], []).headless.job()).toBeNull()
  })

  test('a window writes no file by way of a command, and does not end', async () => {
    const folder = temporaryFolder()
    const { headless, exit } = run(folder, [], [])
    const files = [{ path: 'x.pdf', bytes: new Uint8Array(1), said: 'x.pdf ditulis.' }]
    const done = async () => headless.done({ exitCode: 0, stdout: '', files })
    await expect(done()).rejects.toMatchObject({ code: 'bad-input' })
    expect(readdirSync(folder)).toEqual([])
    expect(exit).not.toHaveBeenCalled()
  })

  test('reads the files; what cannot be read comes with a sentence', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.csv'), 'isi')
    const inputs = ['a.csv', 'b.csv'].map((name) => join(folder, name))
    const job = await run(folder, ['inspect', 'a.csv', 'b.csv'], inputs).headless.job()
    expect(job?.files.map(({ name, bytes, error }) => [name, bytes.length, error])).toEqual([
      ['a.csv', 3, null],
      ['b.csv', 0, expect.stringContaining('tidak ditemukan')],
    ])
  })

  test('a workspace’s folder stands for its journal and its furthest snapshots', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'cadangan'))
    writeFileSync(join(folder, 'riwayat.jsonl'), '{}\n')
    const names = [
      '00000001 2026-01-01T00-00-00-000Z.bagan',
      '00000002 2026-01-02T00-00-00-000Z.bagan',
    ]
    for (const name of [...names, 'lain.txt']) writeFileSync(join(folder, 'cadangan', name), name)
    const job = await run(folder, ['restore', folder], [folder]).headless.job()
    expect(job?.files.map(({ name }) => name)).toEqual(['riwayat.jsonl', names[1], names[0]])
  })

  test('the snapshots that come along are those that reach furthest, whatever the clock said', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'cadangan'))
    const name = (seq: number, year: number) => `0000000${seq} ${year}-01-01T00-00-00-000Z.bagan`
    // The clock stood at 2099 for five snapshots; the last one was taken after it was set right.
    const early = [1, 2, 3, 4, 5].map((seq) => name(seq, 2098 + seq))
    for (const one of [...early, name(9, 2026)]) writeFileSync(join(folder, 'cadangan', one), one)
    const job = await run(folder, ['restore', folder], [folder]).headless.job()
    expect(job?.files.map((file) => file.name.slice(0, 8))).toEqual([
      '00000009',
      '00000005',
      '00000004',
      '00000003',
      '00000002',
    ])
  })

  test('a long journal comes with its finished parts, in the order of its lines', async () => {
    const folder = temporaryFolder()
    const put = (name: string, text: string) => writeFileSync(join(folder, name), text)
    put('riwayat 00000003-00000003.jsonl', '{"seq":3,}\n')
    put('riwayat 00000001-00000002.jsonl', '{"seq":1,}\n{"seq":2,}\n')
    put('riwayat 00000001-00000002 (disisihkan 2026).jsonl', 'lama\n')
    put('riwayat.jsonl', '{"seq":4,}\n')
    const job = await run(folder, ['restore', folder], [folder]).headless.job()
    expect(job?.files.map(({ name }) => name)).toEqual(['riwayat.jsonl'])
    const text = new TextDecoder().decode(job?.files[0]?.bytes)
    expect(text.match(/\d/g)).toEqual(['1', '2', '3', '4'])
  })

  test('a folder with nothing of ours in it is an error', async () => {
    const folder = temporaryFolder()
    const job = await run(folder, ['restore', folder], [folder]).headless.job()
    expect(job?.files[0]?.error).toContain('tidak berisi riwayat')
  })

  test('writes files, then standard output, then ends with the code', async () => {
    const folder = temporaryFolder()
    const { headless, exit, out, err } = run(folder, ['export'], [])
    const files = [
      { path: 'x.pdf', bytes: new TextEncoder().encode('%PDF'), said: 'x.pdf ditulis.' },
    ]
    await headless.done({ exitCode: 1, stdout: '{}\n', files })
    expect(readFileSync(join(folder, 'x.pdf'), 'utf8')).toBe('%PDF')
    expect([out(), err()]).toEqual(['{}\n', 'x.pdf ditulis.\n'])
    expect(exit).toHaveBeenCalledWith(1)
  })

  test('keeps no open copy of a file that is now sealed or without names, and names one of before', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'kota.bagan')
    const previous = join(folder, 'kota (sebelumnya).bagan')
    const written = async (text: string, secret?: boolean) => {
      const { headless, err } = run(folder, ['copy'], [])
      const bytes = new TextEncoder().encode(text)
      const file = { path: 'kota.bagan', bytes, said: 'ditulis.' }
      const files = [secret === undefined ? file : { ...file, secret }]
      await headless.done({ exitCode: 0, stdout: '', files })
      return err()
    }
    await written('terbuka')
    expect(await written('BAGAN-SEALED 1', true)).toBe('ditulis.\n')
    expect([readFileSync(path, 'utf8'), existsSync(previous)]).toEqual(['BAGAN-SEALED 1', false])
    // A sealed one of before is kept as ever, night for night.
    expect(await written('BAGAN-SEALED 1 lagi', true)).toBe('ditulis.\n')
    expect(readFileSync(previous, 'utf8')).toBe('BAGAN-SEALED 1')
    // An open one of before stays where it is, and is told.
    await written('terbuka')
    await written('terbuka lagi')
    expect(await written('BAGAN-SEALED 1', true)).toContain(previous)
    expect(readFileSync(previous, 'utf8')).toBe('terbuka')
  })

  test('makes the folder a paper goes to', async () => {
    const folder = temporaryFolder()
    const { headless, exit } = run(folder, ['papers'], [])
    const files = [{ path: 'out/demo/x.pdf', bytes: new TextEncoder().encode('%PDF'), said: '' }]
    await headless.done({ exitCode: 0, stdout: '', files })
    expect(readFileSync(join(folder, 'out', 'demo', 'x.pdf'), 'utf8')).toBe('%PDF')
    expect(exit).toHaveBeenCalledWith(0)
  })

  test('a file that cannot be written ends with 2 and a sentence, without a result', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'kertas'), 'bukan folder')
    const { headless, exit, out, err } = run(folder, ['export'], [])
    const files = [
      { path: 'baik.pdf', bytes: new Uint8Array(1), said: 'baik.pdf ditulis.' },
      { path: 'kertas/x.pdf', bytes: new Uint8Array(1), said: 'kertas/x.pdf ditulis.' },
      { path: 'sesudah.pdf', bytes: new Uint8Array(1), said: 'sesudah.pdf ditulis.' },
    ]
    await headless.done({ exitCode: 0, stdout: '{}\n', files })
    expect(exit).toHaveBeenCalledWith(2)
    expect(out()).toBe('')
    const said = err()
    expect(said).toContain('baik.pdf ditulis.')
    expect(said).toContain(`“${join(folder, 'kertas', 'x.pdf')}”`)
    expect(said).not.toMatch(/(kertas\/x|sesudah)\.pdf ditulis/)
    expect(readdirSync(folder).sort()).toEqual(['baik.pdf', 'kertas'])
    expect(readFileSync(join(folder, 'kertas'), 'utf8')).toBe('bukan folder')
  })

  test('a folder where a file should be is told instead of “ditulis”', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'salinan.bagan'))
    const files = [
      { path: 'salinan.bagan', bytes: new Uint8Array(1), said: 'salinan.bagan ditulis.' },
    ]
    const inTheWay = run(folder, ['copy'], [])
    await inTheWay.headless.done({ exitCode: 0, stdout: '', files })
    expect(inTheWay.exit).toHaveBeenCalledWith(2)
    expect(inTheWay.err()).toMatch(/^“.*salinan\.bagan” adalah folder, bukan berkas/)
  })

  test('a reader that has gone away changes nothing; a full disk behind the output is told', async () => {
    const outcome = { exitCode: 0, stdout: '{}\n', files: [] } as const
    const broken = (code: string) =>
      new Writable({
        write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
      })
    const gone = run('/', ['check'], [], broken('EPIPE'))
    await gone.headless.done(outcome)
    expect([gone.exit.mock.calls, gone.err()]).toEqual([[[0]], ''])
    const full = run('/', ['check'], [], broken('ENOSPC'))
    await full.headless.done(outcome)
    expect(full.exit.mock.calls).toEqual([[2]])
    expect(full.err()).toBe(
      'Disk penuh: “keluaran standar” tidak dapat ditulis. Kosongkan sebagian ruang, lalu coba lagi.\n',
    )
  })
})
