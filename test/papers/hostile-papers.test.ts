import { DOMParser } from '@xmldom/xmldom'
import { unzipSync } from 'fflate'
import { Parser } from 'n3'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { compareStructures } from '../../renderer/domain/comparison/compare.ts'
import { settingRecord } from '../../renderer/domain/records/record-makers.ts'
import { diff } from '../../renderer/domain/structure/change.ts'
import { recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { hasUnseen } from '../../renderer/domain/values/unseen-signs.ts'
import { importFiles } from '../../renderer/exchange/look/import-files.ts'
import { makeSheetsOf } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { paperFile } from '../../renderer/papers/paper-file.ts'
import { ownFormats, PAPERS } from '../../renderer/papers/paper-table.ts'
import { writePdf } from '../../renderer/print/pdf/write-pdf.ts'
import { pageOf } from '../../renderer/print/sheet/document.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { HOSTILE_TEXTS, hostileRecords } from '../make/hostile-texts.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'
import { testFonts } from '../make/test-fonts.ts'

const { live: clean, proposal: sample } = sampleProposal()
const live = structureOf([
  ...hostileRecords(recordsOf(clean)),
  settingRecord('officeName', HOSTILE_TEXTS[3] ?? ''),
])
const proposal = {
  ...sample,
  name: `${HOSTILE_TEXTS[0]}${HOSTILE_TEXTS[6]}`,
  basis: HOSTILE_TEXTS[3] ?? '',
  author: HOSTILE_TEXTS[9] ?? '',
  change: diff(live, structureOf(hostileRecords(recordsOf(clean)).slice(3))),
}
const compared = {
  comparison: compareStructures(clean, live, 'id'),
  base: clean,
  names: { a: HOSTILE_TEXTS[3] ?? '', b: HOSTILE_TEXTS[6] ?? '' },
}
/** A table of such texts. */
const table = `Unit Kerja;Jabatan;Nama;NIP;Eselon;Keterangan\n${HOSTILE_TEXTS.map((text) => {
  const cell = `"${text.replaceAll('"', '""')}"`
  return [cell, cell, cell, cell, cell, cell].join(';')
}).join('\n')}`
const { report } = await importFiles(
  [{ name: `${HOSTILE_TEXTS[3]}.csv`, bytes: new TextEncoder().encode(table) }],
  { preset: 'auto', language: 'id' },
)
const { receipt } = report
const acts = HOSTILE_TEXTS.map((text) => ({
  ...{ kind: 'left' as const, on: SAMPLE_DAY, cause: null },
  ...{ person: text, post: text },
}))
const counts = { vacated: acts.length, filled: 0, actingBegun: 0, actingEnded: 0 }
const since = {
  ...{ since: { acts, ...counts }, file: HOSTILE_TEXTS[3] ?? '' },
  ...{ office: HOSTILE_TEXTS[6] ?? '', than: HOSTILE_TEXTS[9] ?? '' },
}
const source = { structure: live, live, proposal, compared, receipt, since }
const wish = { choice: USUAL_PAPER, on: SAMPLE_DAY, today: SAMPLE_DAY, language: 'id' } as const

/** What XML may hold: https://www.w3.org/TR/xml/#charsets */
const XML_TEXT = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u

/** Reads XML as strictly as can be; answers what it says to a reader. */
function readXml(text: string, what: string): string {
  expect(XML_TEXT.test(text), `${what}: signs XML may not hold`).toBe(true)
  const fail = (message: string) => {
    throw new Error(`${what}: ${message}`)
  }
  const parser = new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } })
  const document = parser.parseFromString(text, 'text/xml')
  for (const tag of ['script', 'foreignObject', 'f']) {
    expect(document.getElementsByTagName(tag).length, `${what}: ${tag}`).toBe(0)
  }
  const fields = Array.from(document.getElementsByTagName('w:instrText'), (one) => one.textContent)
  expect(fields.filter((field) => !/^(PAGE|NUMPAGES)$/.test(field ?? ''))).toEqual([])
  const all: Element[] = Array.from(document.getElementsByTagName('*'))
  const names = all.flatMap(({ attributes }) => Array.from(attributes, ({ name }) => name))
  expect(names.filter((name) => name.startsWith('on'))).toEqual([])
  return document.documentElement?.textContent ?? ''
}

/** All a calendar of this program says: no text begins a line of its own. */
const CALENDAR_NAMES: ReadonlySet<string> = new Set(
  'BEGIN END VERSION PRODID CALSCALE METHOD X-WR-CALNAME UID DTSTAMP LAST-MODIFIED SEQUENCE DTSTART DTEND SUMMARY DESCRIPTION STATUS TRANSP ACTION TRIGGER'.split(
    ' ',
  ),
)

const utf8 = new TextDecoder('utf-8', { fatal: true })

describe.each(PAPERS.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  let known: ReturnType<typeof makeSheetsOf> = null
  /** Drawn once for all formats that are drawings. */
  function drawn() {
    known ??= makeSheetsOf(kind, source, wish)
    if (!known) throw new Error(`${id} has no sheets`)
    return known
  }

  it.each(ownFormats(kind))('as %s is well-formed and shows every text as text', async (format) => {
    if (format === 'pdf' || format === 'svg' || format === 'png') {
      const made = drawn()
      if (format === 'svg') {
        for (const svg of made.document.svg) expect(hasUnseen(readXml(svg, id))).toBe(false)
      } else if (format === 'png') {
        expect(pageOf(made.document)).not.toMatch(/<(script|img|iframe|object|g onload)/i)
      } else {
        const fonts = await testFonts()
        const order = { document: made.document, fonts, creator: 'x', createdAt: new Date(0) }
        const pdf = writePdf(order as Parameters<typeof writePdf>[0])
        const text = new TextDecoder('latin1').decode(pdf)
        const packet = /<\?xpacket begin=[^>]*\?>([\s\S]*?)<\?xpacket end/.exec(text)?.[1] ?? ''
        const bytes = Uint8Array.from(packet, (sign) => sign.charCodeAt(0))
        expect(hasUnseen(readXml(utf8.decode(bytes), `${id} metadata`))).toBe(false)
        expect(text).not.toMatch(/\/(JavaScript|JS|Launch|URI|SubmitForm|OpenAction|AA)\b/)
      }
      return
    }
    const bytes = await paperFile(kind, format, source, wish)
    if (!bytes) throw new Error(`${id} has no ${format}`)
    if (format === 'json' || format === 'jsonld') {
      expect(() => JSON.parse(utf8.decode(bytes))).not.toThrow()
    } else if (format === 'csv') {
      const { data, errors } = Papa.parse<string[]>(utf8.decode(bytes).replace(/\r\n$/, ''))
      expect(errors).toEqual([])
      expect(new Set(data.map(({ length }) => length)).size).toBe(1)
      for (const cell of data.flat()) {
        expect(cell).not.toMatch(/^\s*[=+@＝＋－＠]|^\s*-(?!\d+([.,]\d+)?$)/)
        expect(hasUnseen(cell.replace(/^\ufeff/, ''))).toBe(false)
      }
    } else if (format === 'txt') {
      expect(hasUnseen(utf8.decode(bytes))).toBe(false)
    } else if (format === 'ttl') {
      expect(new Parser().parse(utf8.decode(bytes)).length).toBeGreaterThan(100)
    } else if (format === 'html') {
      const html = utf8.decode(bytes)
      expect(hasUnseen(html)).toBe(false)
      expect(html.match(/<(script|img|iframe|object|svg onload|g onload)/gi)).toEqual(['<script'])
      expect(html).not.toMatch(/<[^>]*\son\w+=/)
    } else if (format === 'ics') {
      const lines = utf8.decode(bytes).replace(/\r\n /g, '').split('\r\n')
      expect(lines.join('')).not.toMatch(/[\r\n]/)
      expect(hasUnseen(lines.join(''))).toBe(false)
      const names = lines.slice(0, -1).map((line) => line.replace(/[;:].*/s, ''))
      expect(names.filter((name) => !CALENDAR_NAMES.has(name))).toEqual([])
    } else if (format === 'drawio') {
      const xml = utf8.decode(bytes)
      readXml(xml, id)
      expect(hasUnseen(xml)).toBe(false)
      // A value is HTML in an attribute: what is a tag there once it is read is the program's own.
      const values = [...xml.matchAll(/(?:value|label)="([^"]*)"/g)].map(([, value = '']) => value)
      const tags = values.flatMap((value) => value.match(/&lt;.*?&gt;/g) ?? [])
      expect(new Set(tags)).toEqual(new Set(['&lt;b&gt;', '&lt;/b&gt;', '&lt;br&gt;']))
    } else {
      const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name))
      expect(parts.length).toBeGreaterThan(3)
      for (const [name, part] of parts) {
        expect(hasUnseen(readXml(utf8.decode(part), `${id} ${name}`)), name).toBe(false)
      }
    }
  })
})

it('a city with such names is drawn as any other', () => {
  const city = structureOf(hostileRecords(cityRecords(7, 60)))
  const chart = PAPERS.find(({ id }) => id === 'chart')
  const made = chart && makeSheetsOf(chart, { ...source, structure: city, live: city }, wish)
  expect(made?.document.svg.length).toBeGreaterThan(0)
  for (const svg of made?.document.svg ?? []) readXml(svg, 'city')
})
