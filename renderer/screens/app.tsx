import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import type { i18n } from 'i18next'
import { useEffect, useMemo } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { Program } from '../app/files/program.ts'
import { useStore } from '../app/session.tsx'
import type { Store } from '../app/view/store.ts'
import type { Preferences } from '../app/view/view-state.ts'
import { programTheme } from './theme.ts'
import { Files } from './welcome/files.tsx'

/** Language, theme and nonce around whatever is open. */
export function App(props: {
  readonly program: Program
  readonly preferences: Store<Preferences>
  readonly translator: i18n
  readonly nonce: string
  readonly open: string | null
}) {
  const { program, preferences, translator, nonce, open } = props
  const { language, theme: shown } = useStore(preferences)
  const theme = useMemo(
    () => programTheme(translator.t('shell.close', { lng: language })),
    [translator, language],
  )
  useEffect(() => {
    document.documentElement.dataset.theme = shown
  }, [shown])
  useEffect(() => {
    document.documentElement.lang = language
    void translator.changeLanguage(language)
    void program.desktop.reportLanguage({ language })
  }, [language, translator, program])
  return (
    <I18nextProvider i18n={translator}>
      <MantineProvider
        theme={theme}
        forceColorScheme={shown === 'dark' ? 'dark' : 'light'}
        getStyleNonce={() => nonce}
      >
        <Notifications position="bottom-right" limit={3} />
        <Files program={program} preferences={preferences} open={open} />
        {/* Menus, lists of choices and dialogs are drawn in here instead of outside of every landmark. */}
        <section
          data-mantine-shared-portal-node="true"
          aria-label={translator.t('shell.pop-ups', { lng: language })}
        />
      </MantineProvider>
    </I18nextProvider>
  )
}
