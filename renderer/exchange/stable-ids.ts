/**
 * Ids made from what the file says, so that the same file gives the same records and two dates of one organisation
 * can be compared by id.
 */
export interface StableIds {
  /** `text` as the end of an id; a number is added where an earlier call gave the same. */
  fresh(kind: string, text: string): string
}

export function createStableIds(): StableIds {
  const given = new Map<string, number>()
  return {
    fresh(kind, text) {
      const base = `${kind}:${idPart(text)}`
      const count = (given.get(base) ?? 0) + 1
      given.set(base, count)
      return count === 1 ? base : `${base}~${count}`
    },
  }
}

/** Letters, digits, dots and hyphens of a text; everything else as one `_`. */
export function idPart(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}.-]+/gu, '_') || '_'
}
