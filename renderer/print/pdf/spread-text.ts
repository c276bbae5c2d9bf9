import type { TextMark } from '../marks/mark.ts'
import type { SetRun, TextSetter } from './set-text.ts'

/** The text of a mark, or a part of it: spread to the width its mark has, where it has one. */
export function setSpread(mark: TextMark, text: string, setter: TextSetter): readonly SetRun[] {
  const { family, bold, size, wide } = mark
  const words = text.match(/^ +|[^ ]+ */g) ?? []
  const spaces = words.length - 1
  if (wide === undefined || spaces < 1 || text !== mark.text) return setter.set(text, family, bold)
  const set = words.map((word) => setter.set(word, family, bold))
  const end = text.endsWith(' ') ? widthOf(setter.set(' ', family, bold)) : 0
  const more = Math.round(((wide / size) * 1000 - widthOf(set.flat()) + end) / spaces)
  return set.flatMap((runs, at) => (at < spaces ? widened(runs, more) : runs))
}

function widthOf(runs: readonly SetRun[]): number {
  return runs.reduce((sum, { width }) => sum + width, 0)
}

/** With so many thousandths of the type size behind it. */
function widened(runs: readonly SetRun[], by: number): readonly SetRun[] {
  const last = runs.at(-1)
  const rise = last?.parts.at(-1)?.rise ?? 0
  if (!last || by === 0) return runs
  const parts = [...last.parts, { shown: ` ${-by}`, rise }]
  return [...runs.slice(0, -1), { ...last, parts, width: last.width + by }]
}
