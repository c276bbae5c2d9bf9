import type { Desktop, HeadlessJob } from '../../../electron/contract/ipc-contract.ts'
import { languageOf } from '../../domain/values/language.ts'
import { isSealed } from '../../storage/sealed-file.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import { hearUnexpected } from '../unexpected/unexpected.ts'
import { CommandRefused, type HeadlessAnswer, type HeadlessContext } from './command.ts'
import { COMMANDS, type CommandEntry, strangeOption } from './commands.ts'
import { HELP } from './help.ts'
import { withLockedOpen } from './locked-input.ts'
import { type CommandArguments, parseArguments } from './parse-arguments.ts'
import { openedScans } from './scans-beside.ts'
import { secretsOf, withoutSecrets } from './secrets.ts'

export interface HeadlessParts extends Pick<HeadlessContext, 'pdf' | 'fonts' | 'today'> {
  readonly desktop: Desktop
}

/** Carries out the command the program was started with, and ends the program. */
export async function runJob({ desktop, ...parts }: HeadlessParts): Promise<void> {
  const job = await desktop.headlessJob({})
  if (!job.ok || !job.value) {
    await desktop.headlessDone({ exitCode: 2, stdout: '', files: [] })
    return
  }
  const told: Promise<unknown>[] = []
  const say = (text: string) => void told.push(desktop.headlessSay({ text }))
  const answer = await answerTo(job.value, { desktop, ...parts, say })
  const { exitCode, stdout = '', files = [] } = answer
  await Promise.all(told)
  const args = parseArguments(job.value.argv)
  const words = wordsOf(args)
  const written = files.map(({ path, bytes, said }) => ({
    path,
    bytes,
    said: said ?? words('headless.written', { path }),
    secret: args.command === 'forget' || args.options.has('without') || isSealed(bytes),
  }))
  await desktop.headlessDone({ exitCode, stdout, files: written })
}

function wordsOf({ options }: CommandArguments): Words {
  return wordsIn(languageOf(options.get('lang')))
}

/**
 * Runs one command. Never throws: what is refused is said, and the exit code is 2. Of what nobody expected a note is
 * kept; the main process says what was not done.
 */
export async function answerTo(
  job: HeadlessJob,
  parts: Pick<HeadlessContext, 'desktop' | 'pdf' | 'fonts' | 'today' | 'say'>,
): Promise<HeadlessAnswer> {
  const args = parseArguments(job.argv)
  const words = wordsOf(args)
  const { files, secretFiles } = withoutSecrets(job.files, args.options)
  const none = { seals: null, opens: null }
  const context: HeadlessContext = { args, files, words, secrets: none, ...parts }
  if (args.options.has('help')) return HELP.run(context)
  const command = commandOf(args)
  try {
    refuseStrange(command, context)
    const secrets = secretsOf(secretFiles, args.options, words)
    const opened = await withLockedOpen(files, secrets, words)
    const scans = await openedScans({ ...job, files }, secrets)
    const { folder } = job
    return await command.run({ ...context, files: opened, scans, folder, secrets })
  } catch (error) {
    if (error instanceof CommandRefused) {
      parts.say(error.message)
      return { exitCode: error.exitCode }
    }
    hearUnexpected(`command:${args.command || 'help'}`, error, null)
    return { exitCode: 2 }
  }
}

/** The command named; the main process starts no page for another. */
function commandOf({ command }: CommandArguments): CommandEntry {
  return Object.entries(COMMANDS).find(([name]) => name === command)?.[1] ?? HELP
}

/** An option that would change nothing is a mistake: it is named, with those there are. */
function refuseStrange(command: CommandEntry, context: HeadlessContext): void {
  const found = strangeOption(command, context)
  if (!found) return
  const { args, words } = context
  const what = args.options.get('what')
  throw new CommandRefused(
    words('headless.no-option', {
      option: found.option,
      command: what === undefined ? args.command : `${args.command} --what ${what}`,
      known: found.known.map((name) => `--${name}`).join(', '),
    }),
  )
}
