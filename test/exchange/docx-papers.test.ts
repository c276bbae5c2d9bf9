import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import qrcode from 'qrcode-generator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PaperTable, PaperText } from '../../renderer/domain/paper/paper-text.ts'
import { docxBlock } from '../../renderer/exchange/docx/docx-blocks.ts'
import { type ProposalPaper, proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { pdfPages } from '../headless/pdf-text.ts'
import { PROPOSAL_PAPERS, proposalDocx, proposalText } from '../make/proposal-sheets.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'

const OFFICE = ['soffice', 'libreoffice'].find(
  (command) => spawnSync(command, ['--version'], { timeout: 60_000 }).status === 0,
)
const MINUTES = 5 * 60_000

const { live, proposal } = sampleProposal()
const plain = proposalPaper(proposal, live, 1, SAMPLE_DAY)
/** With decisions, so that the minutes have what they are for, and with names no cell holds on one line. */
const paper: ProposalPaper = {
  ...plain,
  acts: plain.acts.map((act) => ({ ...act, reason: `Beban kerja & <tata laksana> “${act.no}”.` })),
  decisions: Object.fromEntries(
    plain.acts.map(({ key, no }) => [
      key,
      { mark: no % 3 === 0 ? 'R' : 'S', remark: `butir ${no}` },
    ]),
  ),
}
const choice = { paper: 'F4', portrait: null, minType: 8, language: 'id' } as const

type Rows = readonly (readonly string[])[]

/** Every table of the paper: heads and rows, a cell as one line of text. */
function tablesOf({ blocks }: PaperText): Rows[] {
  return blocks
    .filter((block): block is PaperTable => block.kind === 'table')
    .map(({ columns, rows }) => [
      columns.map(({ head }) => oneLine(head)),
      ...rows.map(({ cells }) => cells.map((lines) => oneLine(lines.join(' ')))),
    ])
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function textOf(markup: string): string {
  const signs: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
  }
  return oneLine(
    markup
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      .replace(/&(\w+);/g, (whole, name) => signs[name] ?? whole),
  )
}

function parts(markup: string, tag: string): string[] {
  return markup.match(new RegExp(`<${tag}[ >][\\s\\S]*?</${tag}>`, 'g')) ?? []
}

const docx = new Map<string, Uint8Array>()
beforeAll(async () => {
  for (const kind of PROPOSAL_PAPERS) docx.set(kind, await proposalDocx(kind, paper, choice))
})

const body = (kind: string) =>
  strFromU8(unzipSync(docx.get(kind) ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array())

describe.each(PROPOSAL_PAPERS)('%s as Word reads it', (kind) => {
  const said = tablesOf(proposalText(kind, paper, choice))

  it('has the tables of the paper, cell by cell', () => {
    const found = parts(body(kind), 'w:tbl').map((table) =>
      parts(table, 'w:tr').map((row) =>
        parts(row, 'w:tc').map((cell) => oneLine(parts(cell, 'w:p').map(textOf).join(' '))),
      ),
    )
    expect(found.slice(0, said.length)).toEqual(said)
  })

  it('has tables no reader has to mend: every row fills the grid, every cell ends in a paragraph', () => {
    const xml = body(kind)
    for (const table of parts(xml, 'w:tbl')) {
      const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
      for (const row of parts(table, 'w:tr')) {
        const widths = [...row.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"/g)]
        expect(widths.map(([, width]) => Number(width))).toEqual(grid)
        for (const cell of parts(row, 'w:tc'))
          expect(cell).toMatch(/<\/w:p><\/w:tc>$|<w:p\/><\/w:tc>$/)
      }
    }
    // Word takes two tables without a paragraph between them for one.
    expect(xml).not.toMatch(/<\/w:tbl><w:tbl>/)
    expect(xml).not.toMatch(/<\/w:tbl><w:sectPr/)
  })
})

describe('the code of a decision sheet', () => {
  it('is a picture to scan, named for who cannot see it, with the code beside it', () => {
    const files = unzipSync(docx.get('decision-sheet') ?? new Uint8Array())
    const drawn = qrcode(0, 'M')
    drawn.addData(paper.fingerprint, 'Alphanumeric')
    drawn.make()
    const url = drawn.createDataURL(4, 4)
    const gif = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
    const pictures = Object.entries(files).filter(([name]) => name.endsWith('.gif'))
    expect(pictures.map(([, bytes]) => Buffer.from(bytes).equals(gif))).toEqual([true])
    const said = parts(body('decision-sheet'), 'w:p').find((one) => one.includes('<w:drawing>'))
    expect(said).toContain(`QR ${paper.fingerprint}`)
    expect(textOf(said ?? '')).toContain(paper.fingerprint)
  })
})

describe('what is signed', () => {
  it('stands in Word with the numbers and the code above it: nobody signs a bare page', () => {
    const xml = body('decision-sheet')
    const from = xml.indexOf(`<w:tbl>${parts(xml, 'w:tbl').at(-2)?.slice('<w:tbl>'.length) ?? ''}`)
    const until = xml.lastIndexOf('<w:tbl>')
    expect(from).toBeGreaterThan(0)
    const between = parts(xml.slice(from, until), 'w:p')
    expect(between.some((one) => textOf(one) === 'Bezetting (B)')).toBe(true)
    expect(between.some((one) => one.includes('<w:drawing>'))).toBe(true)
    expect(between.filter((one) => !one.includes('<w:keepNext/>')).map(textOf)).toEqual([])
  })
})

describe('an outline in Word', () => {
  it('is set in by its levels, and a line that goes on hangs there', () => {
    const block = {
      kind: 'table',
      columns: [{ head: 'Semula', share: 1 }],
      rows: [{ cells: [['\u00a0\u00a0\u00a0\u00a0Seksi Pusat Data · PENYETARAAN 6']] }],
    } as const
    const [table] = docxBlock(block, 100)
    const xml = JSON.stringify(table)
    expect(xml).toContain('Seksi Pusat Data')
    expect(xml).not.toContain('\u00a0\u00a0Seksi')
    // Four signs of 58 twips, and the hang of 130.
    expect(xml).toMatch(/362/)
    expect(xml).toMatch(/hanging/)
  })
})

describe('the minutes as Word parts them over pages', () => {
  it('keep the sentence that leads to the numbers with them, and all who sign together', () => {
    const xml = body('berita-acara')
    const lead = parts(xml, 'w:p').find((one) => textOf(one).includes('sebagai berikut'))
    expect(lead).toContain('<w:keepNext/>')
    const signed = parts(xml, 'w:tbl').at(-1) ?? ''
    const rows = parts(signed, 'w:tr')
    expect(rows).toHaveLength(2)
    for (const row of rows) expect(row).toContain('<w:cantSplit/>')
    const [first = '', last = ''] = rows
    expect(parts(first, 'w:p').every((one) => one.includes('<w:keepNext/>'))).toBe(true)
    expect(textOf(last)).toContain('Wali Kota Contoh,')
  })
})

describe.runIf(OFFICE)('as LibreOffice opens it', { meta: { needs: 'LibreOffice' } }, () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bagan-docx-'))
    const files = [...docx].map(([kind, bytes]) => {
      const path = join(folder, `${kind}.docx`)
      writeFileSync(path, bytes)
      return path
    })
    for (const format of ['html', 'pdf']) {
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      const wish = ['--headless', profile, '--convert-to', format, '--outdir', folder, ...files]
      execFileSync(OFFICE ?? '', wish, { timeout: MINUTES, stdio: 'ignore' })
    }
  }, MINUTES)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(PROPOSAL_PAPERS)('%s has every table with every row and cell', (kind) => {
    const said = tablesOf(proposalText(kind, paper, choice))
    const html = readFileSync(join(folder, `${kind}.html`), 'utf8')
    const found = parts(html, 'table').map((table) =>
      parts(table, 'tr').map((row) =>
        parts(row, 't[dh]').map((cell) => oneLine(parts(cell, 'p').map(textOf).join(' '))),
      ),
    )
    expect(found.slice(0, said.length)).toEqual(said)
  })

  it.each(PROPOSAL_PAPERS)(
    '%s has the paper, the foot and the heads of its table on each sheet',
    async (kind) => {
      const pages = await pdfPages(new Uint8Array(readFileSync(join(folder, `${kind}.pdf`))))
      const upright = kind !== 'matrix'
      for (const { width, height, words } of pages) {
        expect(width < height).toBe(upright)
        expect(Math.abs(Math.max(width, height) - (330 / 25.4) * 72)).toBeLessThan(1)
        expect(oneLine(words)).toContain(
          `halaman ${pages.findIndex((page) => page.words === words) + 1} dari ${pages.length}`,
        )
        expect(words).toContain(paper.fingerprint)
      }
      const [table] = tablesOf(proposalText(kind, paper, choice))
      const numbered = pages.filter(({ words }) => /(DIGABUNG|PENEMPATAN)/.test(words))
      if (!table || kind === 'telaahan') return
      expect(numbered.length).toBeGreaterThan(1)
      for (const { words } of numbered) expect(oneLine(words)).toContain((table[0] ?? []).join(' '))
    },
  )
})
