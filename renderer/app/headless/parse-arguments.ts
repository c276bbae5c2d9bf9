import { type OptionName, takeApart } from '../../../electron/contract/command-words.ts'

/** The words of a command line, taken apart. */
export interface CommandArguments {
  readonly command: string
  /** Files, folders and samples, in the order they were named. */
  readonly inputs: readonly string[]
  /** Option without its dashes → value; '' for one that stands alone. */
  readonly options: ReadonlyMap<OptionName, string>
  /** Words with a dash that are no option of this program. */
  readonly strange: readonly string[]
}

/** @param argv the command's name and what follows it */
export function parseArguments([command = '', ...words]: readonly string[]): CommandArguments {
  const { positional, options, strange } = takeApart(words)
  return { command, inputs: positional, options, strange }
}
