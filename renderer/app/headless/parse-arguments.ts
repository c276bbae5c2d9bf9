import { takeApart } from '../../../electron/contract/command-words.ts'

/** The words of a command line, taken apart. */
export interface CommandArguments {
  readonly command: string
  /** Files, folders and samples, in the order they were named. */
  readonly inputs: readonly string[]
  /** Option without its dashes → value; '' for one that stands alone. */
  readonly options: ReadonlyMap<string, string>
}

/** @param argv the command's name and what follows it */
export function parseArguments([command = '', ...words]: readonly string[]): CommandArguments {
  const { positional, options } = takeApart(words)
  return { command, inputs: positional, options }
}
