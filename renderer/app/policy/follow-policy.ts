import { isLocked, type Policy } from '../../../electron/policy/policy-form.ts'
import type { Store } from '../view/store.ts'
import type { Preferences } from '../view/view-state.ts'
import { isAdopted } from './adopted.ts'
import { THEME_OF } from './policy-told.ts'

/** What was kept of an earlier start, before anything of this one is. */
export interface KeptBefore {
  readonly language: boolean
  readonly theme: boolean
}

/** Gives the program the language and the theme of the policy, where it has none of its own or they are locked. */
export function followPolicy(
  preferences: Store<Preferences>,
  policy: Policy,
  kept: KeptBefore,
): void {
  const { language, theme, policy: taken } = preferences.get()
  const { bahasa, tema } = policy
  const wanted = { language: bahasa, theme: tema && THEME_OF[tema] }
  const own = { language: kept.language ? language : null, theme: kept.theme ? theme : null }
  const before = (key: string) => taken.program[key] ?? null
  const change: Partial<Preferences> = {}
  if (
    wanted.language &&
    isAdopted(own.language, before('bahasa'), wanted.language, isLocked(policy, 'bahasa'))
  ) {
    change.language = wanted.language
  }
  if (
    wanted.theme &&
    isAdopted(own.theme, before('tema'), wanted.theme, isLocked(policy, 'tema'))
  ) {
    change.theme = wanted.theme
  }
  const program = {
    ...(wanted.language ? { bahasa: wanted.language } : {}),
    ...(wanted.theme ? { tema: wanted.theme } : {}),
  }
  if (JSON.stringify(program) === JSON.stringify(taken.program)) {
    if (Object.keys(change).length > 0) preferences.set(change)
  } else preferences.set({ ...change, policy: { ...taken, program } })
}
