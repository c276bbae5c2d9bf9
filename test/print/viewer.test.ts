import { describe, expect, it } from 'vitest'
import { settingRecord, unitRecord } from '../../renderer/domain/records/record-makers.ts'
import type { StructureRecord } from '../../renderer/domain/records/records.ts'
import { recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { proposalViewer, structureViewer } from '../../renderer/print/viewer/viewer.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { SAMPLE_DAY } from '../make/sample-proposal.ts'
import { city } from './city-proposal.ts'
import { sample, samplePage, words } from './on-sheets.ts'

const { live } = sample
const paper = samplePage
const wish = {
  unitId: null,
  on: SAMPLE_DAY,
  today: SAMPLE_DAY,
  words,
  leftOut: '',
} as const

describe('the file to read', () => {
  it('stands alone: no address, no style attribute, nothing but one script and one style', async () => {
    for (const html of [await structureViewer(live, wish), await proposalViewer(paper, wish)]) {
      expect(html).toContain("default-src 'none'")
      expect(html.match(/<script/g)).toHaveLength(1)
      expect(html.match(/<style/g)).toHaveLength(1)
      expect(html).not.toMatch(/https?:|\ssrc=|\sstyle=|@import|url\(|\son\w+=/)
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)
      expect(links.length).toBeGreaterThan(40)
      for (const link of links) expect(ids, link).toContain(link?.slice(1))
    }
  })

  it('is no larger than a megabyte for a thousand units', async () => {
    const large = structureOf(cityRecords(7, 1000))
    const html = await structureViewer(large, { ...wish, on: day('2024-01-15') })
    expect(large.tables.unit.size).toBeGreaterThan(990)
    expect(new TextEncoder().encode(html).length).toBeLessThan(1_000_000)
  })

  it('glues no two words where a name goes on in the next line, and says how a unit hangs', async () => {
    const html = await structureViewer(live, wish)
    const said = html
      .replace(/<style>.*?<\/style>|<script>.*?<\/script>/gs, '')
      .replace(/<[^>]+>/g, '')
    expect(said).toContain('Kepala Dinas Komunikasi dan Informatika')
    expect(said).not.toMatch(/danInformatika|dan(?=[A-Z])/)
    const boxes = [...html.matchAll(/<a id="c\d+"[^>]*class="([^"]*)".*?<\/a>/g)]
    const told = boxes.filter(([box]) => box.includes('<desc>garis koordinasi</desc>'))
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter(([, look = '']) => look.split(' ').includes('t'))).toEqual([])
    // Only the head of the office hangs from nothing; of the others the script says the line of command.
    expect(boxes.filter(([, look = '']) => look.split(' ').includes('t'))).toHaveLength(1)
    expect(html).toContain('data-komando="garis komando"')
    expect(html).toMatch(/<p>[^<]*· garis koordinasi/)
  })

  it('keeps an NIP in one line, and says where a chart is too large for a sheet', async () => {
    const small = await structureViewer(live, wish)
    expect(small).toMatch(/NIP\u00a0\d{8}\u00a0\d{6}\u00a0\d\u00a0\d{3}/)
    expect(small).not.toMatch(/NIP \d/)
    expect(small).not.toContain('class="big"')
    const large = await structureViewer(city, wish)
    expect(large).toContain('class="big"')
  })

  it('shows names that are markup as text', async () => {
    const hostile = '</script><script>document.title="!"</script><img src=x onerror=alert(1)>'
    const [first] = recordsOf(live).filter((record) => record.kind === 'unit')
    if (!first) throw new Error('no unit')
    const records: StructureRecord[] = [
      ...recordsOf(live),
      settingRecord('officeName', hostile),
      unitRecord({
        id: 'unit:hostile',
        parentId: first.id,
        order: 99,
        name: hostile,
        type: 'seksi',
        code: '" onclick="',
      }),
    ]
    const html = await structureViewer(structureOf(records), wish)
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).not.toContain('<img')
    expect(html).not.toContain('" onclick="')
    expect(html).toContain('&lt;/script&gt;')
  })

  it('says every act of a proposal, and every unit with its posts', async () => {
    const html = await proposalViewer(paper, wish)
    for (const { no } of paper.acts) expect(html).toContain(`<tr role="row" id="a${no}">`)
    // On a phone, where cells stand below one another, each says which it is.
    for (const head of ['Semula', 'Menjadi'])
      expect(html.split(`<td role="cell" data-h="${head}">`)).toHaveLength(paper.acts.length + 1)
    const plain = await structureViewer(live, { ...wish, leftOut: 'Tidak dicantumkan: NIP.' })
    expect(plain).toContain('Tidak dicantumkan: NIP.')
    expect(plain.match(/<li data-/g)).toHaveLength(live.tables.post.size)
    expect(plain.match(/<section class="u/g)).toHaveLength(live.tables.unit.size)
  })
})
