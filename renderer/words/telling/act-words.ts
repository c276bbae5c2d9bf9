import type { BoxAct } from '../../domain/acts/overlay.ts'
import type { Words } from '../words.ts'

/** The act in capitals, as a paper puts it before what it is about. */
export function actCapitals(words: Words, act: BoxAct): string {
  return words(`act.${act}`).toUpperCase()
}

/** The same in a box of a chart: what is new there is called so. */
export function boxWord(words: Words, act: BoxAct): string {
  return act === 'create' ? words('chart-paper.new') : actCapitals(words, act)
}
