import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { testPrinter } from './test-printer.ts'

export interface PageAnswer {
  readonly exitCode: number
  readonly stdout: string
  /** What would stand on standard error. */
  readonly said: string
  /** What would be written, by its path. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/**
 * A command as the page of the program carries it out; the program around it reads the files it is given and writes
 * those that come of it.
 * @param given by name
 */
export async function pageCommand(
  argv: readonly string[],
  given: Readonly<Record<string, Uint8Array | string>> = {},
): Promise<PageAnswer> {
  const said: string[] = []
  const inputs = Object.entries(given).map(([name, content]) => ({
    name,
    path: `/x/${name}`,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    error: null,
  }))
  const say = (text: string) => void said.push(text)
  const parts = { ...testPrinter(), today: day('2018-10-04'), say }
  const { exitCode, stdout = '', files = [] } = await answerTo({ argv, files: inputs }, parts)
  const made = files.map(({ path, bytes }) => [path, bytes] as const)
  said.push(...files.flatMap((file) => file.said ?? []))
  return { exitCode, stdout, said: said.join('\n'), files: new Map(made) }
}
