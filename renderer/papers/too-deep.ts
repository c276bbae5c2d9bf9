import { childrenOf, type Structure } from '../domain/structure/structure.ts'
import { LEVELS_DRAWN } from '../layout/blocks/sotk-layout.ts'
import type { Words } from '../words/words.ts'

/** A structure of more levels than are drawn; its message is the sentence to show. */
export class TooDeep extends Error {
  constructor(words: Words) {
    super(words('chart.too-deep', { levels: LEVELS_DRAWN }))
    this.name = 'TooDeep'
  }
}

/** Whether units lie deeper than a chart is drawn: no office does, a file gone wrong may. */
export function isTooDeep(structure: Structure): boolean {
  let level = childrenOf(structure, null)
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= LEVELS_DRAWN) return true
    level = level.flatMap((id) => childrenOf(structure, id))
  }
  return false
}
