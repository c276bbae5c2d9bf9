import type { Command } from '../../../app/commands.ts'
import type { Words } from '../../../words/words.ts'

/** Makes a command of the chart: its name is found in the dictionary under its id. */
export function chartCommand(
  words: Words,
  id: string,
  shortcut: string | null,
  enabled: boolean,
  run: () => void,
): Command {
  const name = `chart.${id}` as const
  return { id: name, label: words(name as 'chart.rename'), shortcut, enabled, run }
}
