import type { HeadlessContext } from './command.ts'

/** The value of `--format`, else what the path of `--out` ends in. */
export function formatOption({ args }: HeadlessContext, path: string): string {
  return args.options.get('format') ?? path.slice(path.lastIndexOf('.') + 1).toLowerCase()
}
