import type { Structure } from '../../domain/structure/structure.ts'
import { MM_PER_PT } from '../../layout/pages/paper.ts'
import { textWidth } from '../../layout/text/text-measure.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import type { ChartSheetOptions } from '../chart/chart-options.ts'
import { type ChartFrame, chartFrame } from '../chart/frame/chart-frame.ts'
import { frameText } from '../chart/frame/frame-text.ts'

/** Room of "Lembar 88 dari 88" in type sizes. */
const SHEET_NUMBER = 16
/** Parts at the end of a note that are not left out: version, day of print, fingerprint. */
const KEPT_PARTS = 3

/** The note as far as it has room beside the sheet's number: what is said first in it, a name, is cut at a word. */
export function noteWithin(note: string, { paper, margins, type }: ChartFrame): string {
  const room = (paper.widthMm - margins.left - margins.right) / (type * MM_PER_PT) - SHEET_NUMBER
  const parts = note.split(' · ')
  const at = Math.max(1, parts.length - KEPT_PARTS)
  const kept = parts.slice(at)
  const words = parts.slice(0, at).join(' · ').split(' ')
  const shorter = words.slice(1).map((_, cut) => `${words.slice(0, -1 - cut).join(' ')} …`)
  const notes = [
    note,
    ...shorter.map((name) => [name, ...kept].join(' · ')),
    ...kept.map((_, from) => kept.slice(from).join(' · ')),
  ]
  const fits = (text: string) => textWidth(text, { family: 'serif', bold: false }) <= room
  return notes.find(fits) ?? notes.at(-1) ?? ''
}

/** What stands around the drawings: the title says which version it is. `rows`: lines of the legend. */
export function versionFrames(
  base: Structure,
  next: Structure,
  options: ChartSheetOptions,
  rows: number,
): readonly [ChartFrame, ChartFrame] {
  const words = wordsIn(options.language)
  const { unitId = null } = options
  const isAlone = (version: 'before' | 'after') =>
    unitId !== null && !(version === 'before' ? next : base).tables.unit.has(unitId)
  const frame = (version: 'before' | 'after') => {
    const isThen = version === 'before' && (unitId === null || base.tables.unit.has(unitId))
    const text = frameText(isThen ? base : next, options)
    const title = [words(`chart-paper.${version}`), ...text.title]
    // The state of a day is that before; what is to be is the state of none.
    const subtitle = version === 'before' ? text.subtitle : null
    const notice = isAlone(version) ? asideOf(version, words) : (text.notice ?? '')
    const bare = { ...text, header: [], office: null, title, subtitle, notice, initials: [] }
    return chartFrame(bare, options.paper, options.minType, rows, options.margins)
  }
  return [frame('before'), frame('after')]
}

/** What a sheet says that is there in one version alone. */
export function asideOf(version: 'before' | 'after', words: Words): string {
  return words(version === 'before' ? 'chart-paper.none-after' : 'chart-paper.none-before')
}
