import { SegmentedControl } from '@mantine/core'
import { useStorePart, useWords } from '../../app/session.tsx'
import type { Store } from '../../app/view/store.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import { LANGUAGES, languageOf } from '../../domain/values/language.ts'
import { mannerOf } from '../../words/figures/spoken.ts'

/** The language, asked before anything else: each by its own name, in its own language. */
export function LanguageChoice({ preferences }: { readonly preferences: Store<Preferences> }) {
  const words = useWords()
  const language = useStorePart(preferences, (liked) => liked.language)
  return (
    <SegmentedControl
      size="xs"
      aria-label={words('settings.language')}
      value={language}
      data={LANGUAGES.map((value) => ({
        value,
        label: <span lang={value}>{mannerOf(value).name}</span>,
      }))}
      onChange={(value) => preferences.set({ language: languageOf(value) })}
    />
  )
}
