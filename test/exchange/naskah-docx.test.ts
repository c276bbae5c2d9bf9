import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareStructures } from '../../renderer/domain/comparison/compare.ts'
import { amendmentText } from '../../renderer/domain/naskah/amendment-text.ts'
import { numbersSettingId, numbersText } from '../../renderer/domain/naskah/kept-numbers.ts'
import { numbersOf } from '../../renderer/domain/naskah/numbering.ts'
import { partsOf } from '../../renderer/domain/naskah/parts.ts'
import { plainText } from '../../renderer/domain/naskah/plain-text.ts'
import type { TextKind } from '../../renderer/domain/naskah/text-kinds.ts'
import { textOf } from '../../renderer/domain/naskah/text-of.ts'
import { usualScope } from '../../renderer/domain/naskah/usual-scope.ts'
import { settingRecord, unitRecord } from '../../renderer/domain/records/record-makers.ts'
import {
  recordsOf,
  type Structure,
  structureOf,
} from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { numbersOf as wordNumbers } from '../../renderer/exchange/docx/naskah-blocks.ts'
import { WordCounts } from '../../renderer/exchange/docx/naskah-counts.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { paperFile } from '../../renderer/papers/paper-file.ts'
import { paperKind } from '../../renderer/papers/paper-table.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { demoRecords2022 } from '../../renderer/samples/demo-2022.ts'
import { pdfPages } from '../headless/pdf-text.ts'
import { naskahOffice } from '../make/naskah-office.ts'

const OFFICE = ['soffice', 'libreoffice'].find(
  (command) => spawnSync(command, ['--version'], { timeout: 60_000 }).status === 0,
)
const MINUTES = 5 * 60_000
const on = day('2018-10-04')
/** What stands in a field until somebody computes it. */
const SPOILT = 'RUSAK'

function offices(): Readonly<Record<string, Structure>> {
  const demo = demoRecords()
  return {
    demo: naskahOffice(demo),
    delayered: naskahOffice(demoRecords2022()),
    three: naskahOffice(demo, {
      'naskah@article': 'three',
      'naskah@references': 'article',
      'naskah@names': 'small',
      'naskah@revokes': 'Peraturan Wali Kota Nomor 1 Tahun 2009 tentang Rincian Tugas',
    }),
    together: naskahOffice(demo, { 'naskah@article': 'together', 'naskah@uraian': 'annex' }, [
      'unit:sekretariat',
      'unit:subbag-program',
    ]),
    amended: amended(naskahOffice(demo)),
    city: naskahOffice(cityRecords(7, 40)),
  }
}

/** With the numbers it had in force, and a bidang put in since: letters and articles Word cannot count. */
function amended(before: Structure): Structure {
  const scope = usualScope(before)
  const text = textOf(before, scope)
  if (!text || !scope) throw new Error('no text')
  const kept = settingRecord(
    numbersSettingId(scope).slice('setting:'.length),
    numbersText(numbersOf(text)),
  )
  const [bidang] = [...before.tables.unit.values()].filter(({ type }) => type === 'bidang')
  if (!bidang) throw new Error('no bidang')
  const added = unitRecord({ ...bidang, id: 'unit:baru', name: 'Bidang Aset Digital' })
  const letters = settingRecord('naskah@letters', 'between')
  return structureOf([...recordsOf(before), kept, added, letters])
}

function wish(textKind: TextKind) {
  return { choice: { ...USUAL_PAPER, textKind }, language: 'id', on, today: on } as const
}

/** A regulation that amends the one in force, and what it says. */
async function amendment(): Promise<{ said: string; bytes: Uint8Array }> {
  const base = naskahOffice(demoRecords())
  const next = amended(base)
  const gone = [...next.tables.unit.values()].find(({ name }) => name === 'Seksi Persandian')
  const rest = recordsOf(next).filter(
    (one) => one.id !== gone?.id && !('unitId' in one && one.unitId === gone?.id),
  )
  const after = structureOf(rest)
  const comparison = compareStructures(base, after, 'id')
  const compared = { base, comparison, names: { a: 'a', b: 'b' } }
  const source = { structure: after, live: after, proposal: null, compared }
  const bytes = await paperFile(paperKind('naskah-against'), 'docx', source, wish('amend'))
  const scope = usualScope(base)
  const text = scope && amendmentText(base, comparison.next, scope)
  if (!bytes || !text) throw new Error('no amendment')
  expect(text.items.map(({ verb }) => verb)).toContain('inserted')
  expect(text.items.map(({ verb }) => verb)).toContain('gone')
  return { said: bare(plainText(text.lines).split(/\nLAMPIRAN/)[0] ?? ''), bytes }
}

async function docxOf(structure: Structure): Promise<Uint8Array> {
  const source = { structure, live: structure, proposal: null }
  const bytes = await paperFile(paperKind('naskah'), 'docx', source, wish('consolidated'))
  if (!bytes) throw new Error('no file')
  return bytes
}

const files = new Map<string, { said: string; bytes: Uint8Array }>()
beforeAll(async () => {
  for (const [name, structure] of Object.entries(offices()))
    files.set(name, { said: saidBy(structure), bytes: await docxOf(structure) })
  files.set('amendment', await amendment())
})

function documentIn(name: string): string {
  const bytes = files.get(name)?.bytes ?? new Uint8Array()
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
}

/** Every word that is said, without the spaces between them; what stands over an annex is told elsewhere. */
function saidBy(structure: Structure): string {
  const text = textOf(structure, usualScope(structure))
  if (!text) throw new Error('no text')
  return bare(plainText(text.lines).split(/\nLAMPIRAN/)[0] ?? '')
}

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}

describe('the regulation as a Word file', () => {
  it('has its styles, numbers Word counts and references it computes', () => {
    const xml = documentIn('demo')
    for (const style of ['Judul', 'BAB', 'Bagian', 'Pasal', 'Ayat', 'Rincian', 'Isi'])
      expect(xml).toContain(`<w:pStyle w:val="${style}"/>`)
    expect(xml).not.toMatch(/<w:t[^>]*>(Pasal \d+|\(\d+\)|[a-z]\.|\d+\.)<\/w:t><\/w:r><w:r>/)
    const fields = [...xml.matchAll(/w:instr=" REF (\S+) (\\n )?\\h "/g)]
    expect(fields.length).toBeGreaterThan(60)
    for (const [, id] of fields) expect(xml).toContain(`w:name="${id}"`)
    expect(fields.every(([, , number]) => number !== undefined)).toBe(true)
  })

  it('types only the numbers Word would not come to', () => {
    const structure = offices().amended
    const text = structure && textOf(structure, usualScope(structure))
    if (!text) throw new Error('no text')
    const numbers = wordNumbers(partsOf(text.lines), new WordCounts())
    const typed = [...numbers].filter(([line, counted]) => line.mark !== '' && counted === null)
    const marks = typed.map(([line]) => line.mark)
    expect(marks.some((mark) => /^Pasal \d+[A-Z]$/.test(mark))).toBe(true)
    const articles = typed.filter(([line]) => line.kind === 'pasal')
    for (const [line] of articles) expect(line.mark).toMatch(/^Pasal \d+[A-Z]+$/)
    const counted = [...numbers].filter(([line, one]) => line.kind === 'pasal' && one !== null)
    expect(counted.length).toBeGreaterThan(30)
  })

  it('lies as a regulation does: F4, Indonesian, its annex on the long side', () => {
    const xml = documentIn('demo')
    const sizes = [...xml.matchAll(/<w:pgSz ([^/]*)\/>/g)].map(([, size = '']) => size)
    expect(sizes).toHaveLength(2)
    expect(sizes[0]).toContain('w:w="12189" w:h="18709"')
    expect(sizes[1]).toContain('w:orient="landscape"')
    const styles = strFromU8(
      unzipSync(files.get('demo')?.bytes ?? new Uint8Array())['word/styles.xml'] ??
        new Uint8Array(),
    )
    expect(styles).toContain('w:val="id-ID"')
    expect(styles).toContain('Bookman Old Style')
  })
})

describe.runIf(OFFICE)('as LibreOffice opens it', { meta: { needs: 'LibreOffice' } }, () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bagan-naskah-'))
    const paths = [...files].map(([name, { bytes }]) => {
      const path = join(folder, `${name}.docx`)
      writeFileSync(path, spoilt(bytes))
      return path
    })
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const wish = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...paths]
    execFileSync(OFFICE ?? '', wish, { timeout: MINUTES, stdio: 'ignore' })
  }, MINUTES)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(['demo', 'delayered', 'three', 'together', 'amended', 'city', 'amendment'])(
    'the regulation of %s reads as it was composed: numbers counted, references computed',
    async (name) => {
      const pages = await pdfPages(new Uint8Array(readFileSync(join(folder, `${name}.pdf`))))
      const read = pages.map(({ words }) => words.replace(/-\s*\d+\s*-/, '')).join('\n')
      expect(read).not.toContain(SPOILT)
      const wanted = files.get(name)?.said
      if (!wanted) throw new Error(name)
      const said = bare(read)
      // By parts, so that a difference is found where it stands.
      const parts = (text: string) => text.match(/.{1,120}/gu) ?? []
      expect(parts(said.slice(0, wanted.length))).toEqual(parts(wanted))
    },
  )
})

/** With every field saying what it does not mean, until whoever opens it computes it. */
function spoilt(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const spoiltXml = xml.replace(
    /(<w:fldSimple [^>]*>.*?<w:t[^>]*>)[^<]*(<\/w:t>)/g,
    `$1${SPOILT}$2`,
  )
  return zipSync({ ...parts, 'word/document.xml': strToU8(spoiltXml) })
}
