import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { HeadlessJob } from '../../electron/contract/ipc-contract.ts'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { attachmentsOf } from '../../renderer/domain/attachments/attachments.ts'
import { all, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { readBagan, writeBagan } from '../../renderer/storage/bagan-file.ts'
import { scansOfBagan } from '../../renderer/storage/bagan-scans.ts'
import { makeLock } from '../../renderer/storage/locked-office.ts'
import { lockContent } from '../../renderer/storage/office-content.ts'
import { sealedName, sealScan } from '../../renderer/storage/sealed-scan.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { DOCM, JPG, PDF } from '../domain/attachments/scans.ts'
import { testPrinter } from '../make/test-printer.ts'

const words = wordsIn('id')
const TO = all(structureOf(demoRecords()), 'appointment')[0]?.id ?? ''
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** The command as the main process serves it. */
async function run(
  argv: string[],
  files: Readonly<Record<string, Uint8Array>>,
  scans?: NonNullable<HeadlessJob['scans']>,
) {
  const said: string[] = []
  const given = Object.entries(files).map(([name, bytes]) => ({
    ...{ name, path: `/${name}`, bytes, error: null },
  }))
  const parts = { ...testPrinter(), today: day('2018-10-04') }
  const job = { argv, files: given, ...(scans ? { scans } : {}) }
  const told = await answerTo(job, { ...parts, say: (text: string) => void said.push(text) })
  return { ...told, said: said.join('\n') }
}

const office = (records = demoRecords()) =>
  writeBagan({ name: 'kantor', seq: 1, records, documents: [] })
const outOf = ({ files }: Awaited<ReturnType<typeof run>>) => files?.[0]?.bytes ?? new Uint8Array()
const ATTACH = ['attach', 'a.bagan', 'SK 1.pdf', '--to', TO, '--out', 'b.bagan']

/** The example with one scan, as the command makes it. */
async function withScan() {
  return outOf(await run(ATTACH, { 'a.bagan': await office(), 'SK 1.pdf': PDF }))
}

describe('attach', () => {
  test('a scan is attached, its bytes go with the file, and a second one joins it', async () => {
    const done = await run(ATTACH, { 'a.bagan': await office(), 'SK 1.pdf': PDF })
    expect(done.exitCode).toBe(0)
    expect(done.files?.[0]?.said).toContain(words('attachments.kept', { name: 'SK 1.pdf' }))
    const read = await readBagan(outOf(done))
    if (!read.ok) throw new Error(read.problem.code)
    const [held] = attachmentsOf(structureOf(read.value.records), TO)
    expect(held).toMatchObject({ name: 'SK 1.pdf', content: sum(PDF), addedOn: '2018-10-04' })
    expect(scansOfBagan(outOf(done)).map(({ content }) => content)).toEqual([sum(PDF)])
    const more = ['attach', 'b.bagan', 'foto.jpg', '--to', TO, '--sort', 'other']
    const again = await run([...more, '--name', 'Pelantikan', '--out', 'c.bagan'], {
      ...{ 'b.bagan': outOf(done), 'foto.jpg': JPG },
    })
    expect(scansOfBagan(outOf(again))).toHaveLength(2)
    const last = await readBagan(outOf(again))
    expect(last.ok && last.value.records).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'Pelantikan.jpg', sort: 'other' })]),
    )
  })

  test.each([
    [['attach', 'a.bagan', '--to', TO, '--out', 'b.bagan'], words('headless.attach-what'), 2],
    [['attach', 'a.bagan', 'SK 1.pdf', '--out', 'b.bagan'], words('headless.attach-to'), 2],
    [[...ATTACH, '--sort', 'foto'], 'document, decision-sheet, other', 2],
    [
      ['attach', 'a.bagan', 'SK 1.pdf', '--to', 'appointment:x', '--out', 'b.bagan'],
      words.problem({ code: 'attachment-nothing', params: { name: 'SK 1.pdf' } }),
      1,
    ],
    [
      ['attach', 'a.bagan', 'SK 1.pdf', '--to', 'proposal:x', '--out', 'b.bagan'],
      words.problem({ code: 'attachment-nothing', params: { name: 'SK 1.pdf' } }),
      1,
    ],
    [
      ['attach', 'a.bagan', 'SK 1.pdf', '--to', 'unit:x', '--out', 'b.bagan'],
      words.problem({ code: 'attachment-not-here', params: { name: 'SK 1.pdf' } }),
      1,
    ],
  ])('%j is refused with its sentence, and nothing is written', async (argv, sentence, code) => {
    const done = await run(argv, { 'a.bagan': await office(), 'SK 1.pdf': PDF })
    expect([done.exitCode, done.files ?? []]).toEqual([code, []])
    expect(done.said).toContain(sentence)
  })

  test('what is no scan, and the same twice, are refused', async () => {
    const macros = await run(ATTACH, { 'a.bagan': await office(), 'SK 1.pdf': DOCM })
    expect([macros.exitCode, macros.said]).toEqual([
      1,
      words.problem({ code: 'scan-macros', params: { name: 'SK 1.pdf' } }),
    ])
    const twice = await run(ATTACH, { 'a.bagan': await withScan(), 'SK 1.pdf': PDF })
    expect(twice.said).toContain('sudah terlampir')
  })

  test('copies and who is forgotten keep what records name; without names none goes', async () => {
    const file = await withScan()
    const copied = await run(['copy', 'a.bagan', '--out', 'c.bagan'], { 'a.bagan': file })
    expect(scansOfBagan(outOf(copied))).toHaveLength(1)
    expect(copied.files?.[0]?.said).toContain(
      words('headless.scans-carried', { count: 1, left: 0 }),
    )
    for (const without of ['nip', 'birth', 'names']) {
      const less = await run(['copy', 'a.bagan', '--out', 'c.bagan', '--without', without], {
        'a.bagan': file,
      })
      expect(scansOfBagan(outOf(less))).toEqual([])
      const read = await readBagan(outOf(less))
      expect(read.ok && read.value.records.some(({ kind }) => kind === 'attachment')).toBe(false)
    }
    const holder = all(structureOf(demoRecords()), 'appointment')[0]?.personId ?? ''
    const forgotten = await run(['forget', 'a.bagan', '--person', holder, '--out', 'c.bagan'], {
      'a.bagan': file,
    })
    expect([forgotten.exitCode, scansOfBagan(outOf(forgotten))]).toEqual([0, []])
  })

  test('inspect and check count them, also damaged and missing ones', async () => {
    const file = await withScan()
    const whole = words('headless.scans', { whole: 1, damaged: 0, missing: 0 })
    for (const command of ['inspect', 'check']) {
      expect((await run([command, 'a.bagan'], { 'a.bagan': file })).said).toContain(whole)
      const json = await run([command, 'a.bagan', '--json'], { 'a.bagan': file })
      expect(JSON.parse(json.stdout ?? '').scans).toEqual({
        ...{ named: 1, whole: 1, damaged: 0, missing: 0 },
      })
      const none = await run([command, 'a.bagan', '--json'], { 'a.bagan': await office() })
      expect(JSON.parse(none.stdout ?? '').scans).toBeUndefined()
    }
    const spoilt = Buffer.from(file)
    const at = spoilt.indexOf('startxref')
    spoilt[at] = (spoilt[at] ?? 0) ^ 1
    expect((await run(['inspect', 'a.bagan'], { 'a.bagan': spoilt })).said).toContain(
      words('headless.scans', { whole: 0, damaged: 1, missing: 0 }),
    )
    const read = await readBagan(file)
    const bare = await office(read.ok ? [...read.value.records] : [])
    expect((await run(['inspect', 'a.bagan'], { 'a.bagan': bare })).said).toContain(
      words('headless.scans', { whole: 0, damaged: 0, missing: 1 }),
    )
  })

  test('a folder is restored with its scans, of a locked office too', async () => {
    const read = await readBagan(await withScan())
    const snapshot = await office(read.ok ? [...read.value.records] : [])
    const name = { content: sum(PDF), media: 'pdf' } as const
    const plain = await run(['restore', 'kantor', '--out', 'c.bagan'], { 'a.bagan': snapshot }, [
      { ...name, isWhole: true, bytes: PDF },
    ])
    expect(scansOfBagan(outOf(plain))).toHaveLength(1)
    const { lock } = await makeLock('empat kata yang panjang')
    const file = '00000001 2018-10-04T00-00-00-000Z.bagan'
    const sealed = await lockContent(lock, { files: [{ name: file, bytes: snapshot }], rows: null })
    const bytes = await sealScan(lock, name, PDF)
    const content = await sealedName(lock, name)
    const locked = await run(
      ['restore', 'kantor', '--out', 'c.bagan', '--open-with', 'frasa.txt'],
      {
        'kantor.kunci': sealed,
        'frasa.txt': new TextEncoder().encode('empat kata yang panjang'),
      },
      [{ content, media: 'kunci', isWhole: true, bytes }],
    )
    expect(locked.said).toBe('')
    expect(scansOfBagan(outOf(locked))).toHaveLength(1)
  })
})
