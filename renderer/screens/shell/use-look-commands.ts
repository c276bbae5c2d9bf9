import { useMemo } from 'react'
import type { Command } from '../../app/commands.ts'
import { useCommands, useSession, useStore, useViewPart, useWords } from '../../app/session.tsx'
import { THEMES } from '../../app/view/view-state.ts'

/** How the program looks: the day shown, the details at the side, colours and language. */
export function useLookCommands(): void {
  const { view, preferences } = useSession()
  const { theme, language } = useStore(preferences)
  const dated = useViewPart(({ date }) => date !== null)
  const panelOpen = useViewPart((state) => state.panelOpen)
  const words = useWords()
  const list = useMemo<readonly Command[]>(() => {
    const make = (id: string, label: string, enabled: boolean, run: () => void): Command => ({
      id,
      label,
      shortcut: null,
      enabled,
      run,
    })
    const look = words('settings.theme')
    return [
      make('today', words('shell.back-to-today'), dated, () => view.set({ date: null })),
      make('panel', words(panelOpen ? 'shell.panel-close' : 'shell.panel-open'), true, () =>
        view.set({ panelOpen: !panelOpen }),
      ),
      ...THEMES.map((one) =>
        make(`theme.${one}`, `${look}: ${words(`shell.${one}`)}`, one !== theme, () =>
          preferences.set({ theme: one }),
        ),
      ),
      make('language.id', 'Bahasa Indonesia', language !== 'id', () =>
        preferences.set({ language: 'id' }),
      ),
      make('language.en', 'English', language !== 'en', () => preferences.set({ language: 'en' })),
    ]
  }, [view, preferences, theme, language, dated, panelOpen, words])
  useCommands('look', list)
}
