import { newProposal, type Proposal } from '../../renderer/domain/proposal/proposal.ts'
import type { Change } from '../../renderer/domain/structure/change.ts'
import type { Structure } from '../../renderer/domain/structure/structure.ts'
import type { Language } from '../../renderer/domain/values/language.ts'
import {
  makeSheets,
  type OfferedSheets,
  type PaperSource,
} from '../../renderer/papers/make-sheets.ts'
import { type PaperChoice, USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import type { SheetKind } from '../../renderer/papers/paper-table.ts'
import { proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { optionsText } from '../../renderer/print/proposal/options-text.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { given } from '../domain/proposal/small-reform.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'

export const words = wordsIn('id')
export const sample = sampleProposal()
/** The sample as it is handed in. */
export const samplePage = proposalPaper(sample.proposal, sample.live, 1, SAMPLE_DAY)
export const F4 = { paper: 'F4', portrait: null, minType: 8, language: 'id' } as const

type Source = Partial<Omit<PaperSource, 'structure'>> & { readonly live: Structure }
type Choice = Partial<PaperChoice> & { readonly language?: Language }

/** A paper of the day of the sample, as the program makes it. */
export function made(
  kind: SheetKind,
  source: Source = sample,
  { language = 'id', ...choice }: Choice = {},
): OfferedSheets {
  const days = { on: SAMPLE_DAY, today: SAMPLE_DAY, language }
  const sheets = makeSheets(
    { structure: source.live, proposal: null, ...source },
    { choice: { ...USUAL_PAPER, ...choice, kind }, ...days },
  )
  if (!sheets) throw new Error(kind)
  return sheets
}

/** A draft of that change. */
export function draftOf(change: Change, id: Proposal['id'] = given.id): Proposal {
  return { ...newProposal({ ...given, id }), change }
}

/** The paper on which changes to a structure stand beside one another as options. */
export function optionsOn(live: Structure, changes: readonly Change[], said = words) {
  const options = changes.map((change, at) => {
    const draft = draftOf(change, `proposal:${at}`)
    return { letter: 'ABC'[at] ?? '', paper: proposalPaper(draft, live, null, given.date) }
  })
  const [first] = options
  if (!first) throw new Error('no options')
  const text = optionsText({ ...first.paper, options }, said)
  const tables = text.blocks.filter((block) => block.kind === 'table')
  const outlines = text.blocks.find((block) => block.kind === 'outlines')
  const rows = tables[0]?.rows ?? []
  return {
    first,
    text,
    tables,
    rows,
    linesOf: (side: number) => outlines?.sides[side]?.lines ?? [],
    /** The row in which a cell begins so. */
    row: (side: number, begins: string) =>
      rows.find(({ cells }) => cells[side]?.[0]?.startsWith(begins)),
  }
}

const TAG = /<g\b([^>]*)>|<\/g>|<(?:text|rect|line|circle)\b[^>]*>/g
const PLACE = / (x|x1|x2|cx|y|y1|y2|cy)="([^"]*)"/g

/** A drawing in which what stands in a group that is only moved says where it stands on the sheet itself. */
export function flat(svg: string): string {
  const open: (readonly [x: number, y: number])[] = []
  return svg.replace(TAG, (tag: string, group: string | undefined) => {
    const [left, top] = open.at(-1) ?? [0, 0]
    if (group !== undefined) {
      const [, x, y] = /transform="translate\((\S+) (\S+)\)"/.exec(group) ?? []
      open.push([left + Number(x ?? 0), top + Number(y ?? 0)])
      return tag
    }
    if (tag === '</g>') {
      open.pop()
      return tag
    }
    return tag.replace(PLACE, (_, name: string, value: string) => {
      const by = name.includes('x') ? left : top
      return ` ${name}="${Math.round((Number(value) + by) * 1000) / 1000}"`
    })
  })
}

/** What a mark of a drawing is given under that name, '' where nothing. */
export function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^| )${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

/** The marks of a drawing of that name. */
export function tagsOf(svg: string, name: string): string[] {
  return [...svg.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag)
}

/** A line of text on a sheet; `lead`: its strong first words. */
export interface SvgText {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly anchor: string
  readonly lead: string
  readonly text: string
}

/** All text of a sheet. */
export function textsOf(svg = ''): SvgText[] {
  return [...flat(svg).matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].map(
    ([, tag = '', inner = '']) => ({
      x: Number(attribute(tag, 'x')),
      y: Number(attribute(tag, 'y')),
      size: Number(attribute(tag, 'font-size')),
      anchor: attribute(tag, 'text-anchor'),
      lead: /<tspan[^>]*>(.*?)<\/tspan>/.exec(inner)?.[1] ?? '',
      text: inner.replace(/<[^>]*>/g, ''),
    }),
  )
}

/** The lines of a sheet as they stand. */
export function linesOn(svg = ''): string[] {
  return textsOf(svg).map(({ text }) => text)
}

/** What sheets say, wherever their lines are broken. */
export function saidOn(svg: string | readonly string[] = ''): string {
  return [svg]
    .flat()
    .join(' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}

/** The numbers of the marks of that name, as they stand on the sheet. */
export function placesOf(svg: string, name: string, ...given: readonly string[]): number[][] {
  return tagsOf(flat(svg), name).map((tag) => given.map((one) => Number(attribute(tag, one))))
}

/** What leads to or from a box on another sheet. */
export interface SheetLink {
  /** Its sheet, counted from 1. */
  readonly at: number
  readonly own: string
  readonly way: string
  readonly to: number
  readonly box: string
}

/** Every "lanjut" and "dari" of sheets by what each of them says. */
export function linksOn(sheets: readonly string[]): SheetLink[] {
  return sheets.flatMap((text, at) =>
    [...text.matchAll(/Kotak (\d+\.\d+) · (lanjut|dari) lembar (\d+), kotak (\d+\.\d+)/g)].map(
      ([, own = '', way = '', to = '', box = '']) => ({ at: at + 1, own, way, to: +to, box }),
    ),
  )
}

/** Those without the one that leads back, or that name another sheet than they are on. */
export function strayLinks(links: readonly SheetLink[]): SheetLink[] {
  return links.filter(
    ({ at, own, way, to, box }) =>
      own.split('.')[0] !== String(at) ||
      links.filter(
        (back) =>
          back.at === to &&
          back.to === at &&
          back.own === box &&
          back.box === own &&
          back.way !== way,
      ).length !== 1,
  )
}
