import type { Language } from '../../domain/values/language.ts'
import type { Paper } from '../../layout/pages/paper.ts'
import type { PaperFamily } from './paper-css.ts'

/** Hears how many sheets are drawn of how many, first of none. */
export type SheetsDrawn = (done: number, of: number) => void

/** What every paper of the program is before it becomes PDF, picture or preview. */
export interface PrintDocument {
  readonly title: string
  readonly language: Language
  /** Names of units, posts and people on it, which are Indonesian, where its own words are not. */
  readonly names?: readonly string[]
  /** The office whose paper it is; empty where it has no name. */
  readonly author: string
  /** What it is about: a day, or version and fingerprint of a proposal. */
  readonly subject: string
  readonly paper: Paper
  /** The sheets that lie the other way, counted from 0. */
  readonly turned?: readonly number[]
  /** How many sheets the PDF will have. */
  readonly sheets: number
  readonly families: readonly PaperFamily[]
  /** The marks of each sheet as text (`packed`): a page passes hundreds of them on without holding up anybody. */
  readonly packed: readonly string[]
  /** The same sheets as drawings of their own. */
  readonly svg: readonly string[]
}
