import { MantineProvider } from '@mantine/core'
import { useEffect, useMemo } from 'react'
import type { Program } from '../app/files/program.ts'
import { LanguageContext, useStore, useStorePart } from '../app/session.tsx'
import { unexpected } from '../app/unexpected/unexpected.ts'
import type { Store } from '../app/view/store.ts'
import type { Preferences } from '../app/view/view-state.ts'
import { PutBack } from '../parts/put-back.ts'
import { wordsIn } from '../words/words.ts'
import { PassphraseQuestion } from './forms/passphrase-dialogs.tsx'
import { programTheme } from './theme.ts'
import { Guarded } from './unexpected/guarded.tsx'
import { ProblemReport } from './unexpected/problem-report.tsx'
import { Files } from './welcome/files.tsx'
import { MovedNotice } from './welcome/moved-notice.ts'
import { SealingNotice } from './welcome/sealing-notice.tsx'

/** Language, theme and nonce around whatever is open. */
export function App(props: {
  readonly program: Program
  readonly preferences: Store<Preferences>
  readonly nonce: string
  readonly open: string | null
  readonly version: string
}) {
  const { program, preferences, nonce, open, version } = props
  const { moved } = program
  // Each by itself: other preferences are set while she works, and the whole page would be drawn again.
  const language = useStorePart(preferences, (liked) => liked.language)
  const shown = useStorePart(preferences, (liked) => liked.theme)
  const textSize = useStorePart(preferences, (liked) => liked.textSize)
  const { failedActs } = useStore(unexpected)
  const words = wordsIn(language)
  const theme = useMemo(() => programTheme(words('shell.close')), [words])
  useEffect(() => {
    document.documentElement.dataset.theme = shown
  }, [shown])
  useEffect(() => {
    document.documentElement.lang = language
    void program.desktop.reportLanguage({ language })
  }, [language, program])
  useEffect(() => {
    void program.desktop.setTextSize({ percent: textSize })
  }, [textSize, program])
  return (
    <LanguageContext value={language}>
      <MantineProvider
        theme={theme}
        forceColorScheme={shown === 'dark' ? 'dark' : 'light'}
        getStyleNonce={() => nonce}
      >
        <Guarded heading={words('shell.program')}>
          <PassphraseQuestion />
          <SealingNotice preferences={preferences} />
          {moved && <MovedNotice moved={moved} />}
          <PutBack value={failedActs}>
            <Files program={program} preferences={preferences} open={open} version={version} />
          </PutBack>
        </Guarded>
        <ProblemReport program={program} preferences={preferences} />
        {/* Menus, lists of choices and dialogs are drawn in here instead of outside of every landmark. */}
        <section data-mantine-shared-portal-node="true" aria-label={words('shell.pop-ups')} />
      </MantineProvider>
    </LanguageContext>
  )
}
