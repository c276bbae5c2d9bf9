/** How an article stands in the text composed: said by the program, partly or wholly in its own words, taken out. */
export type ArticleState = 'said' | 'partly' | 'whole' | 'gone'

/** What became of an article that was read. */
export interface ArticleTold {
  readonly number: string
  /** The headings it stands under, from the chapter down. */
  readonly under: readonly string[]
  readonly state: ArticleState
  /** Its first words, to know it by. */
  readonly begins: string
  /** It lists the units. */
  readonly isList: boolean
  readonly units: readonly {
    readonly name: string
    readonly tugas: number
    readonly fungsi: number
    readonly uraian: number
  }[]
  /** Who is said to have duties and is no unit of the text, or none of the office. */
  readonly unmet: readonly string[]
}

/** A regulation that was read, as it is told before it is taken. */
export interface RegulationTold {
  /** Its paragraphs. */
  readonly lines: readonly string[]
  readonly articles: readonly ArticleTold[]
  /** How many sentences the office says otherwise throughout. */
  readonly sentences: number
  /** Paragraphs that would be composed otherwise; none, unless the program is wrong. */
  readonly differing: readonly string[]
}
