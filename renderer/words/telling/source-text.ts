import { mannerOf } from '../figures/spoken.ts'
import type { Words } from '../words.ts'

/** Between the pieces of what a rule rests on. */
const BETWEEN = '; '

/** What a rule rests on; citations stay as they are, and what an office wrote itself. */
export function sourceText({ language }: Pick<Words, 'language'>, source: string): string {
  const { ruleSources } = mannerOf(language)
  return source
    .split(BETWEEN)
    .map((piece) => ruleSources.get(piece) ?? piece)
    .join(BETWEEN)
}
