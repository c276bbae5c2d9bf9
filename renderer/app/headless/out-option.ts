import { CommandRefused, type HeadlessContext } from './command.ts'

/** Where the result goes: the value of `--out`. Throws `CommandRefused` where it was not given, or is to be standard output. */
export function outOption({ args, words }: HeadlessContext): string {
  const path = args.options.get('out')
  if (!path) throw new CommandRefused(words('headless.no-out', { command: args.command }))
  if (path === '-') throw new CommandRefused(words('headless.out-to-file'))
  return path
}
