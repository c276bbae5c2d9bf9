/** A piece of what an act does: in one line, and as it was and is; null for nothing there. */
export interface ToldPart {
  readonly line: string
  readonly was: string | null
  readonly is: string | null
}
