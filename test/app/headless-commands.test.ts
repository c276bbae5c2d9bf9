import { describe, expect, it } from 'vitest'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { DATA_VERSION } from '../../renderer/domain/records/data-version.ts'
import { settingRecord, unitRecord } from '../../renderer/domain/records/record-makers.ts'
import type { JournalEntry } from '../../renderer/domain/structure/journal/history.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { DEMO_DAY_2022 } from '../../renderer/samples/demo-2022.ts'
import { readBagan, writeBagan } from '../../renderer/storage/bagan-file.ts'
import { checksum } from '../../renderer/storage/checksum.ts'
import { encodeJournalLine } from '../../renderer/storage/journal-line.ts'
import { testPrinter } from '../make/test-printer.ts'

/** Runs a command on files given as name → bytes or text. */
async function run(argv: readonly string[], given: Readonly<Record<string, Uint8Array | string>>) {
  const said: string[] = []
  const files = Object.entries(given).map(([name, content]) => ({
    name,
    path: `/x/${name}`,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    error: null,
  }))
  const say = (text: string) => void said.push(text)
  const answer = await answerTo(
    { argv, files },
    { ...testPrinter(), today: day('2018-10-04'), say },
  )
  return { ...answer, said: said.join('\n') }
}

const office = unitRecord({
  id: 'unit:a',
  parentId: null,
  order: 0,
  name: 'Dinas Contoh',
  type: 'dinas',
})

describe('inspect', () => {
  it('prints one object with every count', async () => {
    const { exitCode, stdout, said } = await run(['inspect', 'a.csv', '--json'], {
      'a.csv': 'id,induk,nama\n1,,A\n2,1,B\n3,9,C\n',
    })
    expect(exitCode).toBe(1)
    expect(said).toBe('')
    const report = JSON.parse(stdout ?? '')
    expect(Object.keys(report)).toEqual([
      ...['file', 'preset', 'units', 'posts', 'seats', 'people', 'appointments', 'vacantSeats'],
      ...['abolished', 'roots', 'problems', 'receipt', 'table', 'passedOver', 'tables'],
    ])
    expect(report.table).toEqual({
      sheet: 'a.csv',
      headerRow: 1,
      columns: { id: 'id', parent: 'induk', unit: 'nama' },
      hierarchy: 'parent-id',
      sure: 0.8,
    })
    expect(report.passedOver).toEqual([])
    expect(report.receipt).toMatchObject({
      counts: { taken: 7, changed: 0, guessed: 0, left: 1, silent: 0 },
      unused: 0,
    })
    expect(report).toMatchObject({ file: 'a.csv', preset: 'table', units: 3, roots: 1 })
    expect(report.problems).toMatchObject([
      { code: 'unknown-parent', severity: 'error', sheet: 'a.csv', row: 4, value: '9' },
    ])
  })

  it.each(['demo', 'demo-2022', 'city:7:300'])('knows the sample %s', async (name) => {
    const { exitCode, stdout } = await run(['inspect', name, '--json'], {})
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout ?? '').units).toBeGreaterThan(10)
  })

  it('answers unreadable files with a sentence and exit code 2', async () => {
    const whole = await writeBagan({ name: 'a', seq: 1, records: [office] })
    for (const [name, bytes, part] of [
      ['kosong.csv', '', 'kosong'],
      ['foto.csv', new Uint8Array([137, 80, 78, 71, 0, 0, 1, 0]), 'bukan berkas teks'],
      ['potong.bagan', whole.slice(0, 200), 'terpotong'],
      ['teks.bagan', 'id,induk\n', 'bukan berkas .bagan'],
    ] as const) {
      const { exitCode, said } = await run(['inspect', name], { [name]: bytes })
      expect(exitCode).toBe(2)
      expect(said).toContain(part)
    }
  })

  it.each([
    ['biner.csv', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 0, 0, 255, 254, 0, 9])],
    ['potong.bagan', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3])],
  ])('says as JSON what is wrong with %s', async (name, bytes) => {
    const { exitCode, stdout } = await run(['inspect', name, '--json'], { [name]: bytes })
    const { problems } = JSON.parse(stdout ?? '') as { problems: { message: string }[] }
    expect(exitCode).toBe(2)
    expect(problems[0]?.message.length).toBeGreaterThan(20)
  })

  it('takes nothing of a table it is not sure enough of: exit code 1, and how sure', async () => {
    const files = { 'daftar.csv': '101;Gedung Utara;5\n102;Gedung Selatan;7\n1021;Ruang Arsip;2\n' }
    const told = await run(['inspect', 'daftar.csv', '--json'], files)
    expect(told.exitCode).toBe(1)
    const { table } = JSON.parse(told.stdout ?? '') as { table: { sure: number } }
    expect(table.sure).toBeGreaterThan(0)
    expect(table.sure).toBeLessThan(0.6)
    expect((await run(['inspect', 'daftar.csv'], files)).said).toContain(
      `hanya ${table.sure} pasti`,
    )
    const out = ['--what', 'structure', '--out', 'a.json']
    const refused = await run(['export', 'daftar.csv', ...out], files)
    expect(refused).toMatchObject({ exitCode: 1 })
    expect(refused.files ?? []).toEqual([])
    expect(refused.said).toContain(`hanya ${table.sure} pasti`)
  })

  it('refuses wrong use with a sentence', async () => {
    expect(await run(['inspect'], {})).toMatchObject({ exitCode: 2 })
    expect((await run(['inspect', 'city:x:3'], {})).said).toContain('city:x:3')
    const preset = await run(['inspect', 'a.csv', '--preset=visio'], { 'a.csv': 'a\n' })
    expect(preset).toMatchObject({ exitCode: 2 })
    expect(preset.said).toContain('visio')
  })
})

describe('restore', () => {
  const entry: JournalEntry = {
    seq: 1,
    at: '2018-10-04T09:41:00.000+07:00',
    kind: 'edit',
    label: { code: 'open-file', params: { name: 'contoh' } },
    target: null,
    change: { [office.id]: { before: null, after: office } },
  }
  const line = `${encodeJournalLine(entry)}\n`

  it('rebuilds a file from the journal', async () => {
    const { exitCode, files } = await run(['restore', 'map', '--out', 'hasil.bagan'], {
      'riwayat.jsonl': line,
    })
    expect(exitCode).toBe(0)
    expect(files?.[0]?.path).toBe('hasil.bagan')
    const content = await readBagan(files?.[0]?.bytes ?? new Uint8Array())
    expect(content).toMatchObject({ ok: true, value: { name: 'hasil', records: [office] } })
  })

  it('loses no line to line ends of another system', async () => {
    const { exitCode, files } = await run(['restore', 'map', '--out', 'hasil.bagan'], {
      'riwayat.jsonl': line.replace('\n', '\r\n'),
    })
    expect(exitCode).toBe(0)
    const content = await readBagan(files?.[0]?.bytes ?? new Uint8Array())
    expect(content).toMatchObject({ value: { records: [office] } })
  })

  it('refuses a journal of a newer program by both versions', async () => {
    const body = `{"seq":1,"v":${DATA_VERSION + 1},"prev":"00000000"`
    const { exitCode, said } = await run(['restore', 'map', '--out', 'x.bagan'], {
      'riwayat.jsonl': `${body},"sum":"${checksum(body)}"}\n`,
    })
    expect(exitCode).toBe(2)
    expect(said).toContain(`data versi ${DATA_VERSION + 1}`)
  })

  it('takes the newest readable snapshot where the journal is spoilt, and the journal where that is newer', async () => {
    const setting = settingRecord('city', 'Contoh')
    const newer = await writeBagan({ name: 'a', seq: 2, records: [office, setting] })
    const spoilt = `${line}${line.replace('Dinas', 'Badan')}`
    const argv = ['restore', 'map', '--out', 'hasil.bagan']
    const restored = await run(argv, { 'riwayat.jsonl': spoilt, '2.bagan': newer })
    expect(restored.exitCode).toBe(0)
    const content = await readBagan(restored.files?.[0]?.bytes ?? new Uint8Array())
    expect(content.ok && content.value.records).toHaveLength(2)
    const partly = await run(argv, { 'riwayat.jsonl': spoilt, '2.bagan': newer.slice(0, 90) })
    expect(partly.exitCode).toBe(1)
    expect(partly.files?.[0]?.said).toContain('1 baris')
  })

  it('says so where there is nothing to restore', async () => {
    const { exitCode, files } = await run(['restore', 'map', '--out', 'x.bagan'], {
      'riwayat.jsonl': 'rusak\n',
    })
    expect(exitCode).toBe(2)
    expect(files ?? []).toEqual([])
  })
})

describe('export of tables', () => {
  it.each([
    ['posts', 'csv', '\ufeffId Jabatan;'],
    ['people', 'csv', '\ufeffId Pegawai;'],
    ['vacancies', 'csv', '\ufeffJabatan;Unit kerja;Perangkat daerah;'],
    ['units', 'xlsx', 'PK'],
    ['structure', 'json', '{'],
    ['structure', 'drawio', '<mxfile'],
  ])('writes %s as %s', async (what, format, start) => {
    const argv = ['export', 'demo', '--what', what, '--format', format, '--out', 'hasil']
    const { exitCode, files } = await run(argv, {})
    expect(exitCode).toBe(0)
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files?.[0]?.bytes)
    expect(text.startsWith(start)).toBe(true)
  })

  it('tells in a sentence that nothing is drawn, and writes no PDF without a page', async () => {
    const empty = await writeBagan({
      name: 'a',
      seq: 1,
      records: [settingRecord('city', 'Contoh')],
    })
    for (const format of ['pdf', 'svg', 'png']) {
      const argv = ['export', 'a.bagan', '--what', 'chart', '--format', format, '--out', 'hasil']
      const answer = await run(argv, { 'a.bagan': empty })
      expect(answer).toMatchObject({ exitCode: 1, files: [] })
      expect(answer.said).toBe(
        'Tidak ada lembar yang ditulis: belum ada unit yang digambar pada tanggal itu.',
      )
    }
    const all = await run(['papers', 'a.bagan', '--out', 'map'], { 'a.bagan': empty })
    expect(all.files?.map(({ path }) => path)).toEqual(['map/daftar-jabatan-kosong.pdf'])
    expect(all.said.match(/Tidak ada lembar/g)).toHaveLength(1)
  })

  it('takes the form from the name of the file, and refuses what there is not', async () => {
    const named = await run(['export', 'demo', '--what', 'posts', '--out', 'a.XLSX'], {})
    expect(named.files?.[0]?.bytes[0]).toBe(0x50)
    const none = await run(['export', 'demo', '--what', 'posts', '--out', 'a.png'], {})
    expect(none).toMatchObject({ exitCode: 2 })
    expect(none.said).toContain('xlsx, csv')
    const what = await run(['export', 'demo', '--what', 'toString', '--out', 'a.csv'], {})
    expect(what.said).toContain('toString')
    expect((await run(['export', 'demo', '--what', 'posts'], {})).said).toContain('--out')
  })

  it('names only the forms a part has, and says where a file holds no proposal', async () => {
    const rules = await run(['export', 'demo', '--what', 'compliance', '--out', 'a.csv'], {})
    expect(rules.said).toMatch(/“csv”.*: pdf, svg, png, docx\.$/)
    const acting = await run(['export', 'demo', '--what', 'acting', '--out', 'a.json'], {})
    expect(acting.said).toMatch(/: pdf, svg, png, docx, xlsx, csv\.$/)
    const sheet = await run(['export', 'demo', '--what', 'decision-sheet', '--out', 'a.pdf'], {})
    expect(sheet).toMatchObject({ exitCode: 2, said: 'Berkas ini tidak berisi usulan.' })
  })

  it('is of the day a file opens on, where none is named', async () => {
    const posts = async (...more: string[]) => {
      const argv = ['export', 'demo-2022', '--what', 'posts', '--out', 'a.csv', ...more]
      return new TextDecoder().decode((await run(argv, {})).files?.[0]?.bytes)
    }
    expect(await posts()).toBe(await posts('--on', DEMO_DAY_2022))
    expect(await posts()).not.toBe(await posts('--on', '2018-10-04'))
  })
})

describe('what is made of a table with notes', () => {
  it('says many of one kind in one line, with their rows, as inspect and the window do', async () => {
    const rows = Array.from({ length: 300 }, (_, at) => `Dinas Satu;Analis ${at};sebelas`)
    const table = ['Unit Kerja;Jabatan;Kelas', ...rows].join('\n')
    const inspected = await run(['inspect', 'kelas.csv'], { 'kelas.csv': table })
    const argv = ['export', 'kelas.csv', '--what', 'posts', '--out', 'b.csv']
    const { said, files = [] } = await run(argv, { 'kelas.csv': table })
    expect(files).toHaveLength(1)
    const alike = /300 catatan sejenis: baris 2–301/
    expect(inspected.said).toMatch(alike)
    expect(said).toMatch(alike)
    expect(said.split('\n').length).toBeLessThan(6)
  })
})
