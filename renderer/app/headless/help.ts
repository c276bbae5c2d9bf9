import { OPTIONS, type OptionName } from '../../../electron/contract/command-words.ts'
import type { PaperKind } from '../../papers/order/paper-kind.ts'
import { formatsOf } from '../../papers/paper-table.ts'
import type { Words } from '../../words/words.ts'
import type { HeadlessContext } from './command.ts'
import { COMMANDS } from './commands.ts'
import { EXPORTED, whatOf } from './export.ts'
import { optionsOfKind } from './paper-wish.ts'

/** Every command with its options, and every kind of paper `export` writes with its own. */
export function helpText(context: HeadlessContext): string {
  const { words } = context
  const plain = { ...context, args: { ...context.args, options: new Map(), strange: [] } }
  const commands = Object.entries(COMMANDS).map(([name, { inputs, options }]) => {
    const own = name === 'export' ? (['what', 'format', 'out', 'preset'] as const) : options(plain)
    return `  ${name} ${inputs} ${usageOf(own)}`
  })
  return [
    words('headless.help-commands'),
    ...commands,
    words('headless.help-input'),
    '',
    words('headless.help-papers'),
    ...EXPORTED.map((kind) => paperLine(kind, words)),
  ].join('\n')
}

/** The longest name and two spaces. */
const NAME_WIDTH = 2 + Math.max(...EXPORTED.map((kind) => whatOf(kind).length))

function paperLine(kind: PaperKind, words: Words): string {
  const head = `  ${whatOf(kind).padEnd(NAME_WIDTH)}${kind.name[words.language]}: ${formatsOf(kind).join(', ')}`
  const alone = kind.ofProgram ? [words('headless.help-no-file')] : []
  const options = [...alone, usageOf(optionsOfKind(kind))].filter(Boolean).join(' ')
  return options === '' ? head : `${head}\n  ${' '.repeat(NAME_WIDTH)}${options}`
}

/** `[--on DATE] [--json]`. */
function usageOf(options: readonly OptionName[]): string {
  return options
    .map((name) => (OPTIONS[name] === '' ? `[--${name}]` : `[--${name} ${OPTIONS[name]}]`))
    .join(' ')
}
