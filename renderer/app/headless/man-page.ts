import { OPTIONS, type OptionName } from '../../../electron/contract/command-words.ts'
import { formatsOf } from '../../papers/paper-table.ts'
import type { Words } from '../../words/words.ts'
import type { ToldCommand } from './command.ts'
import { EXPORTED, whatOf } from './export.ts'

/** So many columns the names of a list take. */
const INDENT = 8

/**
 * The manual page of the program, as `man` reads it, from the same tables as its help.
 * @param version of the program
 */
export function manPage(commands: readonly ToldCommand[], version: string, words: Words): string {
  const options = Object.keys(OPTIONS) as OptionName[]
  return [
    `.TH BAGAN\\-SOTK 1 "" "Bagan SOTK ${roff(version)}" "Bagan SOTK"`,
    section(words('headless.man-name')),
    `bagan\\-sotk \\- ${roff(words('headless.man-one-line'))}`,
    section(words('headless.man-synopsis')),
    synopsis('[demo | FILE]'),
    ...commands.flatMap(({ usage }) => ['.br', synopsis(usage)]),
    '.br',
    synopsis('--help | --version'),
    section(words('headless.man-description')),
    roff(words('headless.man-about-window')),
    '.PP',
    roff(words('headless.man-about-commands')),
    '.PP',
    roff(words('headless.help-input')),
    section(words('headless.man-commands')),
    ...commands.map(({ name, about }) => item(name, about)),
    section(words('headless.man-options')),
    ...options.map((name) =>
      item([`--${name}`, OPTIONS[name]].join(' ').trim(), words(`headless.option-${name}`)),
    ),
    section(words('headless.man-papers')),
    ...EXPORTED.map((kind) =>
      item(whatOf(kind), `${kind.name[words.language]}: ${formatsOf(kind).join(', ')}`),
    ),
    section(words('headless.man-exit')),
    item('0', words('headless.man-exit-0')),
    item('1', words('headless.man-exit-1')),
    item('2', words('headless.man-exit-2')),
    item('129, 130, 143', words('headless.man-exit-130')),
    section(words('headless.man-examples')),
    ...example(words('headless.man-example-copy'), NIGHTLY),
    ...example(words('headless.man-example-papers'), MONTHLY),
    '',
  ].join('\n')
}

const NIGHTLY =
  'bagan-sotk restore "$HOME/Documents/Bagan SOTK/Dinas" --passphrase-file "$HOME/.frasa" --out salinan/malam.bagan'
const MONTHLY =
  'bagan-sotk papers salinan/malam.bagan --open-with "$HOME/.frasa" --paper A3 --out kertas'

function section(name: string): string {
  return `.SH "${roff(name)}"`
}

function synopsis(usage: string): string {
  return `.B bagan\\-sotk\n${roff(usage)}`
}

function item(name: string, text: string): string {
  return `.TP ${INDENT}\n.B ${roff(name)}\n${roff(text)}`
}

function example(text: string, command: string): readonly string[] {
  return ['.PP', roff(text), '.PP', '.nf', roff(command), '.fi']
}

/** Text as roff reads it: no sign of it is a request or an escape. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/, '\\&')
}
