import { CommandRefused, type HeadlessContext } from './command.ts'

/** Where the result goes: the value of `--out`. Throws `CommandRefused` where it was not given. */
export function outOption({ args, words }: HeadlessContext): string {
  const path = args.options.get('out')
  if (!path) throw new CommandRefused(words('headless.no-out', { command: args.command }))
  return path
}
