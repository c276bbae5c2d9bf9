import type { Command } from '../../../app/commands.ts'
import { commandKey } from '../../../help/command-keys.ts'
import type { Words } from '../../../words/words.ts'

/** Makes a command of the chart: its name is found in the dictionary and its key in the table under its id. */
export function chartCommand(words: Words, id: string, enabled: boolean, run: () => void): Command {
  const name = `chart.${id}` as const
  const label = words(name as 'chart.rename')
  return { id: name, label, shortcut: commandKey(name), enabled, run }
}
