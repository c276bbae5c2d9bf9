import { type Logo, logoOf } from '../../../domain/paper/letterhead-logo.ts'
import { childrenOf, get, type Structure } from '../../../domain/structure/structure.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import { type Words, wordsIn } from '../../../words/words.ts'
import { initialsOf, signerUnder } from '../../heads/signer-chain.ts'
import type { ChartSheetOptions } from '../chart-options.ts'

export interface FrameText {
  readonly header: readonly string[]
  readonly title: readonly string[]
  readonly subtitle: string | null
  /** A sentence below the title. */
  readonly notice?: string
  readonly office: string | null
  readonly name: string
  /** Below the name: rank and NIP. */
  readonly under?: string
  /** Posts that initial. */
  readonly initials?: readonly string[]
  readonly logo?: Logo | null
}

/** What a Lampiran says it belongs to; nothing where the regulation has no number yet. */
export function attachmentLines(
  value: (key: string) => string,
  decree: string,
  words: Words,
): readonly string[] {
  const head = value('headTitle')
  if (head === '' || decree === '') return []
  const title = value('decreeTitle')
  return [
    words('chart-paper.attachment'),
    words('chart-paper.regulation', { head: head.toUpperCase() }),
    words('chart-paper.number', { no: decree.toUpperCase() }),
    ...(title === '' ? [] : [words('chart-paper.about'), title.toUpperCase()]),
  ]
}

/** The texts around the drawing, from the settings of the office; what is not on record is left out. */
export function frameText(structure: Structure, options: ChartSheetOptions): FrameText {
  if (options.annex) return { ...options.annex, subtitle: null }
  const words = wordsIn(options.language)
  const value = (key: string) => get(structure, `setting:${key}`)?.value.trim() ?? ''
  const head = value('headTitle')
  const decree = options.draft ? words('chart-paper.number-blank') : value('decreeNo')
  const header = attachmentLines(value, decree, words)
  const [top, ...others] = childrenOf(structure, null)
  const unitId = options.unitId ?? (value('officeName') === '' && others.length === 0 ? top : null)
  const unit = unitId && structure.tables.unit.get(unitId)
  const name = unit ? unit.name : value('officeName')
  return {
    header: options.draft ? [words('chart-paper.draft'), ...header] : header,
    title: [words('chart-paper.title'), ...(name === '' ? [] : [name.toUpperCase()])],
    // What is only proposed is the state of no day.
    subtitle: options.content === 'holders' && !options.draft ? asOf(options.on, options) : null,
    notice: options.notice ?? '',
    office: head === '' ? null : `${head.toUpperCase()},`,
    name: value('headName').toUpperCase(),
    // A regulation is signed by name alone (UU 12/2011, Lampiran II); any other paper says who that is.
    under: options.draft || header.length > 0 ? '' : signerUnder(value),
    initials: options.initials ? initialsOf({ setting: value }) : [],
    logo: logoOf(structure),
  }
}

function asOf(date: CalendarDate, { language }: ChartSheetOptions): string {
  return wordsIn(language)('chart-paper.as-of', { date: longDate(date, language) })
}
