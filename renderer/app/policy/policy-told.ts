import { type POLICY_THEMES, type Policy, ROW_NAMES } from '../../../electron/policy/policy-form.ts'
import type { PolicyProblem, ToldPolicy } from '../../../electron/policy/told-policy.ts'
import { textDigits } from '../../domain/values/text-hash.ts'
import type { Words } from '../../words/words.ts'
import type { Theme } from '../view/view-state.ts'
import { KOP_SETTINGS, type KopKey } from './policy-letterhead.ts'

/** What is wrong, where, and what would be right. */
export function policySentence(words: Words, { path, code, about }: PolicyProblem): string {
  const said = words(`policy.${code}`, { about, ...AS_WRITTEN })
  return path === '' ? said : words('policy.at', { path, said })
}

/** Tells the key of every rule. */
export const POLICY_COMMAND = 'bagan policy rules'
/** Tells the fingerprint of a key when it makes one. */
export const KEY_COMMAND = 'bagan rules key'

/** What sentences name as it is written, whatever the language. */
const AS_WRITTEN = {
  batas: 'batas',
  yes: 'true',
  no: 'false',
  terkunci: 'terkunci',
  rules: POLICY_COMMAND,
  keys: KEY_COMMAND,
  folders: 'D:\\Bagan, \\\\server\\bagan, /srv/bagan, ~/Bagan, %USERPROFILE%\\Bagan',
  places:
    '~, %USERPROFILE%, %USERNAME%, %LOCALAPPDATA%, %COMPUTERNAME%, %HOMEDRIVE%, %HOMEPATH%, %HOME%, %USER%',
} as const

/** Each problem with the place it stands in, where there are several. */
export function policyProblems(
  words: Words,
  { problems, places }: Pick<ToldPolicy, 'problems' | 'places'>,
): readonly string[] {
  const told = problems.map((problem) => {
    const said = policySentence(words, problem)
    return places.length > 1 ? `${problem.place}: ${said}` : said
  })
  return [...new Set(told)]
}

/** Tells these problems from others, so that each are told once. */
export function policyMark({ problems }: Pick<ToldPolicy, 'problems'>): string {
  return textDigits(JSON.stringify(problems))
}

/** Keys whose value is something for an office or the program, in the order of the form. */
const TOLD_KEYS = [
  'folderData',
  'folderSalinan',
  'bahasa',
  'tema',
  'kop',
  'aturan',
  'paketAturan',
  'bup',
  'hariLibur',
  'templat',
  'pembaruan',
] as const satisfies readonly (keyof Policy)[]

/** What a policy sets, as it is called in the window; of tables with the number of rows. */
export function setKeys(words: Words, policy: Policy): readonly string[] {
  return TOLD_KEYS.filter((key) => policy[key] !== undefined).map((key) => {
    const name = words(`policy.key-${key}`)
    const rows = Object.hasOwn(ROW_NAMES, key) ? policy[key as keyof typeof ROW_NAMES] : undefined
    return rows ? `${name} (${rows.length})` : name
  })
}

/** What a policy locks, as it is called in the window. */
export function lockedKeys(words: Words, policy: Policy): readonly string[] {
  const locked = (policy.terkunci ?? []).map((key) => {
    const [group, part] = key.split('.') as [(typeof TOLD_KEYS)[number], KopKey?]
    return part ? words(`settings.${KOP_SETTINGS[part]}`) : words(`policy.key-${group}`)
  })
  return [...new Set(locked)]
}

/** Who set it, by his own word. */
export function setBy(words: Words, { oleh }: Policy): string {
  return oleh ?? words('policy.administrator')
}

/** The theme of the program each word of a policy stands for. */
export const THEME_OF = {
  terang: 'light',
  gelap: 'dark',
  kontras: 'contrast',
} as const satisfies Readonly<Record<(typeof POLICY_THEMES)[number], Theme>>
