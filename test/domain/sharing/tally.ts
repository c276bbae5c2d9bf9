/** What a life was made of. */
export interface Tally {
  edits: number
  documents: number
  takes: number
  opened: number
  settled: number
  repairs: number
  undos: number
  undonePartly: number
  takesUndone: number
  redos: number
  copies: number
  setBack: number
  erased: number
}

export function emptyTally(): Tally {
  return {
    ...{ edits: 0, documents: 0, takes: 0, opened: 0, settled: 0, repairs: 0 },
    ...{ undos: 0, undonePartly: 0, takesUndone: 0, redos: 0, copies: 0, setBack: 0, erased: 0 },
  }
}

/** What came of lives: each of these is zero where the merge is right. */
export interface Judged {
  /** Values somebody should still hold and does not. */
  lost: number
  /** Values held that somebody has knowingly overwritten. */
  revenant: number
  /** Lives in which two laptops ended with another organisation. */
  unequal: number
  /** Lives that ended with an impossible structure. */
  faulty: number
  /** Lives in which exchanging did not come to an end. */
  endless: number
  /** Laptops on which something still tells of somebody who was made nameless. */
  told: number
  /** Batches that are on the server more than once. */
  twice: number
  crashed: number
  readonly tally: Tally
  readonly examples: string[]
}

export function emptyJudged(): Judged {
  const none = { lost: 0, revenant: 0, unequal: 0, faulty: 0, endless: 0 }
  return { ...none, told: 0, twice: 0, crashed: 0, tally: emptyTally(), examples: [] }
}
