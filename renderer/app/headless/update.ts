import type { CallValue } from '../../../electron/contract/ipc-contract.ts'
import { day } from '../../domain/values/calendar-date.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { CommandRefused, type HeadlessCommand } from './command.ts'

/** Refusals that say there is nothing to judge: no folder, none that can be read, no key to believe. */
const NOTHING_READ: ReadonlySet<string> = new Set([
  'bad-input',
  'not-found',
  'not-allowed',
  'disk-failed',
  'update-no-key',
  'update-no-place',
])

/**
 * `update check [FOLDER]`: whether the release in a folder is to be believed, and whole. Exit code 1 where it is not: a
 * signature that is wrong, a package that is damaged; 2 where none could be read.
 */
export const update: HeadlessCommand = async ({ args, desktop, words, say }) => {
  const [what, place, more] = args.inputs
  if (what !== 'check' || more !== undefined)
    throw new CommandRefused(words('headless.update-what'))
  const asJson = args.options.has('json')
  const checked = await desktop.checkUpdate({ place: place ?? null })
  if (!checked.ok) {
    if (NOTHING_READ.has(checked.code)) throw new CommandRefused(checked.message)
    if (!asJson) throw new CommandRefused(checked.message, 1)
    const { code, message } = checked
    return { exitCode: 1, stdout: jsonText({ ok: false, problem: { code, message } }) }
  }
  const release = checked.value
  const exitCode = isWhole(release) ? 0 : 1
  if (asJson) return { exitCode, stdout: jsonText({ ok: exitCode === 0, ...release }) }
  const { is, version, day: on } = release.found
  const params = { version, day: longDate(day(on), words.language), running: release.running }
  say(words(`headless.update-${is}`, params))
  for (const { file, state, isOwn } of release.packages) {
    say(
      `- ${file}: ${words(`headless.package-${state}`)}${isOwn ? ` ${words('headless.package-own')}` : ''}`,
    )
  }
  if (is === 'newer' && !release.packages.some(({ isOwn }) => isOwn)) {
    say(words('headless.update-none-own'))
  }
  return { exitCode }
}

/** A package that was not copied along is no fault: a folder may serve one system alone. */
function isWhole({ packages }: CallValue<'checkUpdate'>): boolean {
  return (
    packages.every(({ state }) => state !== 'damaged') &&
    packages.some(({ state }) => state === 'whole') &&
    packages.every(({ isOwn, state }) => !isOwn || state === 'whole')
  )
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
