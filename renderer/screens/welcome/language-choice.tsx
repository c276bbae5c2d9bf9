import { SegmentedControl } from '@mantine/core'
import type { Program } from '../../app/files/program.ts'
import { lockReason } from '../../app/policy/locks.ts'
import { useStorePart, useWords } from '../../app/session.tsx'
import type { Store } from '../../app/view/store.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import { LANGUAGES, languageOf } from '../../domain/values/language.ts'
import { mannerOf } from '../../words/figures/spoken.ts'

/** The language, asked before anything else: each by its own name, in its own language. */
export function LanguageChoice(props: {
  readonly preferences: Store<Preferences>
  readonly policy: Program['policy']
}) {
  const { preferences, policy } = props
  const words = useWords()
  const lock = policy ? lockReason(words, policy, 'bahasa') : null
  const language = useStorePart(preferences, (liked) => liked.language)
  return (
    <SegmentedControl
      size="xs"
      aria-label={words('settings.language')}
      {...(lock ? { disabled: true, title: lock, 'aria-description': lock } : {})}
      value={language}
      data={LANGUAGES.map((value) => ({
        value,
        label: <span lang={value}>{mannerOf(value).name}</span>,
      }))}
      onChange={(value) => preferences.set({ language: languageOf(value) })}
    />
  )
}
