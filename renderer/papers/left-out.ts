import { type Redaction, redactionOf } from '../domain/left-out/left-out.ts'
import { leftOutBy } from '../domain/left-out/private-fact.ts'
import type { PaperText } from '../domain/paper/paper-text.ts'
import { settingRecord } from '../domain/records/record-makers.ts'
import type { Language } from '../domain/values/language.ts'
import type { OutTable } from '../exchange/write/write-tables.ts'
import { MM_PER_PT } from '../layout/pages/paper.ts'
import type { ProposalPaper } from '../print/heads/proposal-paper.ts'
import { meant } from '../print/marks/mark.ts'
import { FOOT } from '../print/marks/meaning.ts'
import { packed, unpacked } from '../print/marks/packed-sheet.ts'
import { svgOf } from '../print/marks/svg.ts'
import { lineHeight, linesWithin, textMarks } from '../print/sheet/drawing.ts'
import { paperOfSheet } from '../print/sheet/lying.ts'
import type { PrintDocument } from '../print/sheet/print-document.ts'
import { leftOutText } from '../words/telling/left-out-text.ts'
import { wordsIn } from '../words/words.ts'
import type { PaperChoice } from './order/paper-choice.ts'

interface Wish {
  readonly choice: Pick<PaperChoice, 'without'>
  readonly language: Language
  /** What the office lacks itself, where it is only a part of one. */
  readonly part?: string | null
}

/** Takes out what the choice leaves out; null where it leaves out nothing. */
export function redactionFor(
  sources: readonly unknown[],
  { choice, language }: Wish,
): Redaction | null {
  const words = wordsIn(language)
  if (choice.without.length === 0) return null
  return redactionOf(sources, choice.without, (no) => words('without.person', { no: String(no) }))
}

/** The sentence that says on the export what was left out; empty for nothing. */
export function leftOutLine({ choice, language, part }: Wish): string {
  return leftOutText(wordsIn(language), leftOutBy(choice.without), part)
}

/** The choice with ids as the redacted structure calls them. */
export function choiceWithout<W extends { readonly choice: PaperChoice }>(
  wish: W,
  redaction: Redaction | null,
): W {
  if (!redaction) return wish
  const { unitId, appointmentId, register } = wish.choice
  return {
    ...wish,
    choice: { ...wish.choice, ...redaction.value({ unitId, appointmentId, register }) },
  }
}

/** The papers' view of a version; its fingerprint stays that of the whole text. */
export function proposalWithout(paper: ProposalPaper, redaction: Redaction | null): ProposalPaper {
  if (!redaction) return paper
  const setting = (key: string) => {
    const left = redaction.record(settingRecord(key, paper.setting(key)))
    return left?.kind === 'setting' ? left.value : ''
  }
  const { fingerprint } = paper
  return { ...redaction.value(paper), fingerprint, setting }
}

/** Below the title, or at the head where there is none. */
export function textWith(text: PaperText, line: string): PaperText {
  if (line === '') return text
  const title = text.blocks.findIndex(({ kind }) => kind === 'title')
  const blocks = [...text.blocks]
  blocks.splice(title + 1, 0, { kind: 'paragraph', text: line })
  return { ...text, blocks }
}

/**
 * The table for CSV with what is to be known of it: to what it is limited, what it does not count, what was left out.
 * A CSV that is read back has to begin with its headings, and has no comments: a line above or below the rows would be
 * a unit or a post to whoever reads it. So one more heading says it, over empty cells: it stands there of a table
 * without rows too, and goes along when the table is sorted.
 */
export function csvTableWith(table: OutTable, line: string): OutTable {
  const said = toldOf(table, line).join(' — ')
  if (said === '') return table
  const blank = <T>(cells: readonly T[]) => [...cells, '']
  const { headings, rows, sum } = table
  return {
    ...table,
    headings: [...headings, said],
    rows: rows.map(blank),
    ...(sum ? { sum: blank(sum) } : {}),
  }
}

/** What is to be known of a table, a sentence each; `line` says what was left out, empty for nothing. */
export function toldOf({ shown = '', told = [] }: OutTable, line: string): string[] {
  return [shown, ...told, line].filter(Boolean)
}

/** A sheet of its own in a workbook whose tables are read back. */
export function tablesWith(
  tables: readonly OutTable[],
  line: string,
  language: Language,
): readonly OutTable[] {
  if (line === '') return tables
  const name = wordsIn(language)('without.sheet')
  return [...tables, { name, headings: [name], rows: [[line]] }]
}

/** How far from the edge the line stands, in millimetres. */
const FROM_EDGE = 4
const FROM_SIDE = 12

/** At the foot of each sheet but the first `told`, which say it otherwise: a sheet may go its way alone. */
export function documentWith<D extends PrintDocument>(
  document: D,
  line: string,
  sizePt: number,
  told = 0,
): D {
  if (line === '' || document.packed.length <= told) return document
  const { paper, families } = document
  const style = {
    sizePt,
    bold: false,
    family: families.includes('Arimo') ? 'sans' : 'serif',
  } as const
  const footOn = ({ widthMm, heightMm }: PrintDocument['paper']) => {
    const lines = linesWithin(line, style, widthMm - 2 * FROM_SIDE)
    const top = heightMm - FROM_EDGE - lines.length * lineHeight(style) + 0.2 * sizePt * MM_PER_PT
    return meant(FOOT, textMarks(lines, style, { x: FROM_SIDE, top }))
  }
  const sheets = document.packed.map((text, at) => {
    const sheet = unpacked(text)
    if (at < told) return sheet
    return { ...sheet, marks: [...sheet.marks, footOn(paperOfSheet(document, at))] }
  })
  return {
    ...document,
    packed: sheets.map(packed),
    svg: sheets.map((sheet) => svgOf(sheet, paper)),
  }
}
