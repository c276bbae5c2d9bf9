import { describe, expect, test } from 'vitest'
import type { HeadlessJob } from '../../electron/contract/ipc-contract.ts'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { all, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { readBagan, writeBagan } from '../../renderer/storage/bagan-file.ts'
import { scansOfBagan } from '../../renderer/storage/bagan-scans.ts'
import { JPG, PDF, PNG } from '../domain/attachments/scans.ts'
import { testPrinter } from '../make/test-printer.ts'

const FOLDER = {
  '800-214-Diskominfo-2018.pdf': PDF,
  'Lukman Hakimudin/SK.png': PNG,
  '821.2-047-BKPSDM-2016.jpg': JPG,
  'SK Hendra Prawiratama.pdf': new TextEncoder().encode('bukan pdf'),
  'Undangan rapat.pdf': PDF,
}

async function run(
  argv: readonly string[],
  files: Readonly<Record<string, Uint8Array>> = FOLDER,
  over: Partial<NonNullable<HeadlessJob['folder']>> = {},
  office?: Uint8Array,
) {
  const said: string[] = []
  const bytes =
    office ?? (await writeBagan({ name: 'kantor', seq: 1, records: demoRecords(), documents: [] }))
  const folder = {
    files: Object.entries(files).map(([path, content]) => ({ path, content })),
    ...{ more: 0, isTooMuch: false, error: null },
    ...over,
  }
  const job = {
    argv: ['attach', 'a.bagan', '--from', 'SK', ...argv],
    files: [{ name: 'a.bagan', path: '/a.bagan', bytes, error: null }],
    folder,
  }
  const parts = { ...testPrinter(), today: day('2018-10-04') }
  const told = await answerTo(job, { ...parts, say: (text: string) => void said.push(text) })
  return { ...told, said: said.join('\n') }
}

async function heldIn(bytes: Uint8Array) {
  const read = await readBagan(bytes)
  if (!read.ok) throw new Error(read.problem.code)
  return all(structureOf(read.value.records), 'attachment')
}

describe('attach --from', () => {
  test('attaches what is certain, tells each file, and says with its code that some are left', async () => {
    const done = await run(['--out', 'b.bagan'])
    expect(done.exitCode).toBe(1)
    const [file] = done.files ?? []
    const held = await heldIn(file?.bytes ?? new Uint8Array())
    expect(held.map(({ name }) => name).sort()).toEqual(['800-214-Diskominfo-2018.pdf', 'SK.png'])
    expect(scansOfBagan(file?.bytes ?? new Uint8Array())).toHaveLength(2)
    expect(file?.said).toContain('Lukman Hakimudin/SK.png: terlampir → Lukman Hakimudin, S.Kom.')
    expect(file?.said).toContain('821.2-047-BKPSDM-2016.jpg: perlu dipilih di jendela program')
    expect(file?.said).toContain('Undangan rapat.pdf: tidak dikenali')
    expect(file?.said).toMatch(/SK Hendra Prawiratama\.pdf: .*bukan PDF/)
    expect(file?.said).toContain('Terlampir 2, sudah ada 0, tidak dilampirkan 3.')
  })

  test('again, what is there is told and attached no more; all there, it is done', async () => {
    const certain = { '800-214-Diskominfo-2018.pdf': PDF }
    const first = await run(['--out', 'b.bagan'], certain)
    expect(first.exitCode).toBe(0)
    const again = await run(['--out', 'c.bagan'], certain, {}, first.files?.[0]?.bytes)
    expect(again.exitCode).toBe(0)
    expect(await heldIn(again.files?.[0]?.bytes ?? new Uint8Array())).toHaveLength(1)
    expect(again.files?.[0]?.said).toContain('Terlampir 0, sudah ada 1, tidak dilampirkan 0.')
    expect(scansOfBagan(again.files?.[0]?.bytes ?? new Uint8Array())).toHaveLength(1)
  })

  test('with --json alone it looks, and writes nothing', async () => {
    const done = await run(['--json'])
    expect(done.files).toEqual([])
    const { files } = JSON.parse(done.stdout ?? '')
    const states = Object.fromEntries(
      files.map(({ path, state, to }: { path: string; state: string; to: unknown[] }) => [
        path,
        [state, to.length],
      ]),
    )
    expect(states).toEqual({
      '800-214-Diskominfo-2018.pdf': ['attached', 1],
      'Lukman Hakimudin/SK.png': ['attached', 1],
      '821.2-047-BKPSDM-2016.jpg': ['several', 21],
      'SK Hendra Prawiratama.pdf': ['refused', 1],
      'Undangan rapat.pdf': ['none', 0],
    })
  })

  test('a folder that cannot be read or is too large is a sentence, and nothing is written', async () => {
    for (const over of [{ error: 'Folder itu tidak ada.' }, { isTooMuch: true }]) {
      const done = await run(['--out', 'b.bagan'], {}, over)
      expect(done.files ?? []).toEqual([])
      expect(done.exitCode).toBeGreaterThan(0)
      expect(done.said).not.toBe('')
    }
    expect((await run([], FOLDER)).exitCode).toBe(2)
  })
})
