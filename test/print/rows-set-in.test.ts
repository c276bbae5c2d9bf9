import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { actsUnder } from '../../renderer/domain/acts/acts-under.ts'
import { proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { proposalDocument, proposalDocx, proposalText } from '../make/proposal-sheets.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'

const { live, proposal } = sampleProposal()
const paper = proposalPaper(proposal, live, 1, SAMPLE_DAY)
const under = actsUnder(paper.acts, paper.base)
const choice = { paper: 'F4', portrait: null, minType: 8, language: 'id' } as const

/** Millimetres from the left to each line that begins so. */
function leftOf(svg: readonly string[], text: string): number[] {
  return svg.flatMap((sheet) =>
    [...sheet.matchAll(/<text x="([\d.]+)"[^>]*>([^<]*)</g)]
      .filter(([, , said = '']) => said.startsWith(text))
      .map(([, x]) => Number(x)),
  )
}

it.each(['matrix', 'berita-acara'] as const)(
  'what only follows stands set in below its act, on the sheet and in Word (%s)',
  async (kind) => {
    expect(under.size).toBeGreaterThan(5)
    const [table] = proposalText(kind, paper, choice).blocks.filter((one) => one.kind === 'table')
    const rows = (table?.kind === 'table' ? table.rows : []).slice(0, paper.acts.length)
    expect(rows.map((row) => row.under !== undefined)).toEqual(
      paper.acts.map(({ key }) => under.has(key)),
    )
    const { svg } = proposalDocument(kind, paper, choice)
    const [led = 0] = leftOf(svg, 'PENYETARAAN')
    const placed = leftOf(svg, 'PENEMPATAN')
    expect(placed).toHaveLength(under.size)
    for (const x of placed) expect(x - led).toBeCloseTo(4, 2)
    const file = unzipSync(await proposalDocx(kind, paper, choice))['word/document.xml']
    const cells = strFromU8(file ?? new Uint8Array()).split('<w:tc>')
    const setIn = cells.filter((cell) => /w:ind w:left="227"/.test(cell))
    expect(setIn.filter((cell) => cell.includes('PENEMPATAN'))).toHaveLength(under.size)
    expect(setIn.filter((cell) => cell.includes('PENYETARAAN'))).toEqual([])
  },
)
