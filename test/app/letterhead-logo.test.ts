import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { chooseLogo, type PictureTools } from '../../renderer/app/files/choose-logo.ts'
import {
  FIRST_CHOICE,
  type PrintChoice,
  type SheetOrder,
} from '../../renderer/app/printing/print-choice.ts'
import { sheetFile } from '../../renderer/app/printing/sheet-files.ts'
import { type Logo, logoOf } from '../../renderer/domain/paper/letterhead-logo.ts'
import { settingRecord } from '../../renderer/domain/records/record-makers.ts'
import { apply } from '../../renderer/domain/structure/change.ts'
import { recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { base64Of } from '../../renderer/domain/values/base64.ts'
import { changeLogo } from '../../renderer/domain/verbs/setting-edits.ts'
import { makeSheets } from '../../renderer/papers/make-sheets.ts'
import { paperKind, SHEET_KINDS } from '../../renderer/papers/paper-table.ts'
import { readBagan, writeBagan } from '../../renderer/storage/bagan-file.ts'
import { jpegOf, pngOf } from '../make/pictures.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'
import { testPrinter } from '../make/test-printer.ts'

const { live, proposal } = sampleProposal()
const svgFile = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 40"><path d="M0 0h30v40z"/></svg>',
)
/** What a page does with a canvas, without one: a grey picture of the size asked for. */
const tools: PictureTools = { redraw: async (_, longest) => pngOf(longest * 0.75, longest) }

async function logo(bytes: Uint8Array = svgFile): Promise<Logo> {
  const chosen = await chooseLogo(bytes, tools)
  if (!chosen.ok) throw new Error(chosen.problem.code)
  return chosen.value
}

function given(structure = live, value: Logo | null = null) {
  const edited = changeLogo(value)(structure)
  if (!edited.ok) throw new Error(edited.problem.code)
  return apply(structure, edited.value)
}

function orderOf(fields: Partial<PrintChoice>): SheetOrder {
  const choice = { ...FIRST_CHOICE, ...fields }
  return { choice, language: 'id', on: SAMPLE_DAY, today: SAMPLE_DAY }
}

function made(fields: Partial<PrintChoice>, structure = live) {
  const sheets = makeSheets({ structure, live: structure, proposal }, orderOf(fields))
  if (!sheets) throw new Error('no sheets')
  return sheets
}

describe('choosing a logo', () => {
  it('keeps an SVG as a drawing with a picture beside it, and a PNG as it is', async () => {
    const drawing = await logo()
    expect(drawing.href).toMatch(/^data:image\/svg\+xml/)
    expect(drawing.raster).toMatch(/^data:image\/png/)
    const picture = await logo(pngOf(300, 400))
    expect([picture.width, picture.height, picture.raster]).toEqual([300, 400, null])
  })

  it('draws a picture too large to keep anew, and refuses one that cannot be drawn', async () => {
    const large = pngOf(300, 400, 500_000)
    expect((await logo(large)).height).toBe(600)
    const broken: PictureTools = { redraw: () => Promise.reject(new Error('x')) }
    for (const bytes of [large, svgFile, pngOf(300, 400)]) {
      const chosen = await chooseLogo(bytes, broken)
      expect(!chosen.ok && chosen.problem.code).toBe('logo-broken')
    }
    // 4,5 million dots are drawn anew, smaller; 900 million are never opened.
    expect((await logo(jpegOf(1_500, 3_000))).height).toBe(600)
    const never: PictureTools = {
      redraw: () => {
        throw new Error('drawn')
      },
    }
    const most = await chooseLogo(jpegOf(30_000, 30_000), never)
    expect(!most.ok && most.problem).toEqual({
      code: 'logo-too-many-pixels',
      params: { width: 30_000, height: 30_000 },
    })
    const huge = await chooseLogo(new Uint8Array(13 * 1024 * 1024), tools)
    expect(!huge.ok && huge.problem.code).toBe('logo-too-large')
  })

  it('is one edit that can be taken back, and travels with the file', async () => {
    const value = await logo()
    const with_ = given(live, value)
    expect(logoOf(with_)).toEqual(value)
    expect(logoOf(given(with_))).toBeNull()
    const bytes = await writeBagan({ name: 'uji', seq: 1, records: recordsOf(with_) })
    const back = await readBagan(bytes)
    expect(back.ok && logoOf(structureOf(back.value.records))).toEqual(value)
  })
})

/** A guide to the program is no paper of the office; a regulation is the region's, under the arms of the state. */
const WITHOUT_LETTERHEAD: ReadonlySet<string> = new Set(['guide', 'naskah', 'naskah-draft'])
const OF_THE_OFFICE = SHEET_KINDS.filter((kind) => !WITHOUT_LETTERHEAD.has(kind))

it('one that came with a file and is too much to draw is told, and nothing else is missing', () => {
  const value = `30x40 data:image/jpeg;base64,${base64Of(jpegOf(30_000, 30_000))}`
  const structure = structureOf([...recordsOf(live), settingRecord('logo', value)])
  const sheets = made({ kind: 'chart' }, structure)
  expect(sheets.document.svg).toEqual(made({ kind: 'chart' }).document.svg)
  expect(sheets.problems.map(({ code }) => code)).toContain('logo-unreadable')
})

describe.each(OF_THE_OFFICE)('the logo on sheets of the kind %s', (kind) => {
  it('is drawn at the head, the same bytes each time, and nothing is drawn without one', async () => {
    const value = await logo()
    const sheets = made({ kind }, given(live, value))
    expect(sheets.document.svg[0]).toContain(`xlink:href="${value.href}"`)
    expect(sheets.document).toEqual(made({ kind }, given(live, value)).document)
    expect(made({ kind }).document.svg.join('')).not.toContain('<image')
  })

  it('is a picture in the Word file, where there is one', async () => {
    if (!paperKind(kind).text) return
    const structure = given(live, await logo())
    const source = { structure, live: structure, proposal }
    const parts = {
      made: made({ kind }, structure),
      order: orderOf({ kind }),
      source,
      ...testPrinter(),
    }
    const file = await sheetFile('docx', { ...parts, job: 'j', goOn: () => true })
    if (!file?.ok) throw new Error('no file')
    const media = Object.entries(unzipSync(file.bytes)).filter(([name]) =>
      /media\/.*\.png$/.test(name),
    )
    expect(media).toHaveLength(1)
    expect(media[0]?.[1].subarray(1, 4)).toEqual(new Uint8Array([0x50, 0x4e, 0x47]))
  })
})

it('is whole on one tile of a poster', async () => {
  const { document } = made({ mode: 'poster', minType: 16 }, given(live, await logo()))
  expect(document.sheets).toBeGreaterThan(2)
  expect(document.svg.filter((svg) => svg.includes('<image'))).toHaveLength(1)
})
