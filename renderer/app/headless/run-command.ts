import type { Desktop, HeadlessJob } from '../../../electron/contract/ipc-contract.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { createTranslator, wordsOf } from '../../words/words.ts'
import { CommandRefused, type HeadlessAnswer } from './command.ts'
import { COMMANDS } from './commands.ts'
import { parseArguments } from './parse-arguments.ts'

export interface HeadlessParts {
  readonly desktop: Desktop
  readonly today: CalendarDate
}

/** Carries out the command the program was started with, and ends the program. */
export async function runJob({ desktop, today }: HeadlessParts): Promise<void> {
  const job = await desktop.headlessJob({})
  if (!job.ok || !job.value) {
    await desktop.headlessDone({ exitCode: 2, stdout: '', files: [] })
    return
  }
  const said: Promise<unknown>[] = []
  const say = (text: string) => void said.push(desktop.headlessSay({ text }))
  const { exitCode, stdout = '', files = [] } = await answerTo(job.value, { desktop, today, say })
  await Promise.all(said)
  await desktop.headlessDone({ exitCode, stdout, files })
}

/** Runs one command. Never throws: what goes wrong is said, and the exit code is 2. */
export async function answerTo(
  job: HeadlessJob,
  parts: {
    readonly desktop: Pick<Desktop, 'printToPdf' | 'printToPng'>
    readonly today: CalendarDate
    say(text: string): void
  },
): Promise<HeadlessAnswer> {
  const args = parseArguments(job.argv)
  const words = wordsOf(createTranslator(args.options.get('lang') === 'en' ? 'en' : 'id'))
  const command = COMMANDS[args.command]
  if (!command) {
    const known = Object.keys(COMMANDS).join(', ')
    parts.say(words('headless.no-command', { name: args.command, known }))
    return { exitCode: 2 }
  }
  try {
    return await command({ args, files: job.files, words, ...parts })
  } catch (error) {
    const { message } = error as Error
    const known = error instanceof CommandRefused
    parts.say(known ? message : words('headless.broken', { reason: message }))
    return { exitCode: 2 }
  }
}
