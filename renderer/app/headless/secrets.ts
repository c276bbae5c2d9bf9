import { type OptionName, SECRET_FILES } from '../../../electron/contract/command-words.ts'
import type { HeadlessJob } from '../../../electron/contract/ipc-contract.ts'
import { LEAST_PASSPHRASE } from '../../domain/values/sealing.ts'
import type { Words } from '../../words/words.ts'
import { CommandRefused, type Secrets } from './command.ts'

type Files = HeadlessJob['files']

/** The files of passphrases, which come behind all others, taken apart from those that are read. */
export function withoutSecrets(
  files: Files,
  options: ReadonlyMap<OptionName, string>,
): { readonly files: Files; readonly secretFiles: Files } {
  const count = SECRET_FILES.filter((name) => options.has(name)).length
  const end = files.length - count
  return { files: files.slice(0, end), secretFiles: files.slice(end) }
}

/**
 * `--passphrase-file` seals what is written and opens what is read; `--open-with` opens it instead, where the two
 * differ or nothing is to be sealed. Throws `CommandRefused` where such a file cannot be read, or is too short.
 */
export function secretsOf(
  secretFiles: Files,
  options: ReadonlyMap<OptionName, string>,
  words: Words,
): Secrets {
  const given = SECRET_FILES.filter((name) => options.has(name))
  const textOf = (name: (typeof SECRET_FILES)[number]): string | null => {
    const at = given.indexOf(name)
    if (at < 0) return null
    const file = secretFiles[at]
    if (!file || file.error) throw new CommandRefused(file?.error ?? '')
    const path = options.get(name) ?? ''
    const text = typedText(file.bytes)
    if (text === null) throw new CommandRefused(words('headless.unsure-passphrase', { path }))
    const [first = ''] = text.split(/\r\n?|\n/)
    if (first !== '') return first
    throw new CommandRefused(words('headless.no-passphrase', { path }))
  }
  const seals = textOf('passphrase-file')
  const opens = textOf('open-with') ?? seals
  return { seals, opens }
}

/** How editors mark what they write: the first bytes, and what follows them. */
const MARKS = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
] as const

/** What was typed into a file of text; null where that cannot be told for sure. */
export function typedText(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))
  try {
    const text = new TextDecoder(marked?.[1] ?? 'utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

/** The passphrase to seal with; null for none. Throws `CommandRefused` for one that is guessed in no time. */
export function sealingPassphrase({ seals }: Secrets, words: Words): string | null {
  if (seals !== null && [...seals].length < LEAST_PASSPHRASE) {
    throw new CommandRefused(words('passphrase.short', { count: LEAST_PASSPHRASE }))
  }
  return seals
}
