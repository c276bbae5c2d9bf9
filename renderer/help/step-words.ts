import type { Words } from '../words/words.ts'
import type { Step } from './form/page-text.ts'

/** A part of a step as it is said; `named` is a button, field or screen. */
export interface StepRun {
  readonly text: string
  readonly named: boolean
}

/** A step in the words of the program. An ellipsis at the end of a name is followed by no second full stop. */
export function stepRuns(words: Words, { parts, keys }: Step): readonly StepRun[] {
  const runs = parts.flatMap((text, at) => {
    const key = keys[at]
    return [{ text, named: false }, ...(key ? [{ text: words(key), named: true }] : [])]
  })
  return runs.filter(({ text }) => text !== '')
}

/** The same as one sentence for paper, names in quotes as Indonesian letters set them. */
export function stepSentence(words: Words, step: Step): string {
  return stepRuns(words, step)
    .map(({ text, named }) => (named ? `“${text}”` : text))
    .join('')
}
