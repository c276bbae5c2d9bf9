import {
  HEADLESS_WORDS,
  type HeadlessWord,
  OPTIONS,
  type OptionName,
} from '../../../electron/contract/command-words.ts'
import type { PaperKind } from '../../papers/order/paper-kind.ts'
import { formatsOf } from '../../papers/paper-table.ts'
import type { Words } from '../../words/words.ts'
import type { HeadlessCommand, HeadlessContext, ToldCommand } from './command.ts'
import { COMMANDS, type CommandEntry, EVERYWHERE } from './commands.ts'
import { EXPORTED, whatOf } from './export.ts'
import { manPage } from './man-page.ts'
import { optionsOfKind } from './paper-wish.ts'

const help: HeadlessCommand = async (context) => {
  const { args, words, desktop } = context
  if (args.options.has('man')) {
    const info = await desktop.programInfo({})
    const commands = HEADLESS_WORDS.map((name) => toldCommand(name, context))
    return { exitCode: 0, stdout: manPage(commands, info.ok ? info.value.version : '', words) }
  }
  const [named] = args.command === 'help' ? args.inputs : [args.command]
  const asked = HEADLESS_WORDS.find((name) => name === named && name !== 'help')
  return { exitCode: 0, stdout: `${asked ? textOf(asked, context) : helpText(context)}\n` }
}

/** `help [COMMAND]`, and `COMMAND --help`. */
export const HELP: CommandEntry = { run: help, inputs: '[COMMAND]', options: () => ['man'] }

/** Every command with its options, and every kind of paper `export` writes with its own. */
function helpText(context: HeadlessContext): string {
  const { words } = context
  return [
    words('headless.help-commands'),
    ...HEADLESS_WORDS.flatMap((name) => {
      const { usage, about } = toldCommand(name, context)
      return [`  ${usage}`, `      ${about}`]
    }),
    words('headless.help-input'),
    '',
    ...paperLines(words),
  ].join('\n')
}

/** One command: how it is written, what it does, each of its options. */
function textOf(name: HeadlessWord, context: HeadlessContext): string {
  const { words } = context
  const { usage, about, options } = toldCommand(name, context)
  const told = [...options, ...EVERYWHERE].map((option) => [written(option), option] as const)
  const width = 2 + Math.max(...told.map(([text]) => text.length))
  return [
    usage,
    `  ${about}`,
    '',
    ...told.map(([text, option]) => `  ${text.padEnd(width)}${words(`headless.option-${option}`)}`),
    ...(name === 'export' ? ['', ...paperLines(words)] : []),
  ].join('\n')
}

function toldCommand(name: HeadlessWord, context: HeadlessContext): ToldCommand {
  const { inputs, options: optionsOf } = name === 'help' ? HELP : COMMANDS[name]
  const plain = { ...context, args: { ...context.args, options: new Map(), strange: [] } }
  // Those of a kind of paper stand with the kind.
  const options =
    name === 'export'
      ? (['what', 'format', 'out', 'preset', 'hidden', 'turned'] as const)
      : optionsOf(plain)
  const usage = [name, inputs, usageOf(options)].filter(Boolean).join(' ')
  return { name, usage, about: context.words(`headless.about-${name}`), options }
}

/** The longest name and two spaces. */
const NAME_WIDTH = 2 + Math.max(...EXPORTED.map((kind) => whatOf(kind).length))

function paperLines(words: Words): readonly string[] {
  return [words('headless.help-papers'), ...EXPORTED.map((kind) => paperLine(kind, words))]
}

function paperLine(kind: PaperKind, words: Words): string {
  const head = `  ${whatOf(kind).padEnd(NAME_WIDTH)}${kind.name[words.language]}: ${formatsOf(kind).join(', ')}`
  const alone = kind.ofProgram ? [words('headless.help-no-file')] : []
  const options = [...alone, usageOf(optionsOfKind(kind))].filter(Boolean).join(' ')
  return options === '' ? head : `${head}\n  ${' '.repeat(NAME_WIDTH)}${options}`
}

/** `--on DATE`, `--json`. */
function written(name: OptionName): string {
  return OPTIONS[name] === '' ? `--${name}` : `--${name} ${OPTIONS[name]}`
}

/** `[--on DATE] [--json]`. */
function usageOf(options: readonly OptionName[]): string {
  return options.map((name) => `[${written(name)}]`).join(' ')
}
