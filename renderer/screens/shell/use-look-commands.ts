import { useMemo } from 'react'
import type { Command } from '../../app/commands.ts'
import { useCommands, useSession, useStore, useViewPart, useWords } from '../../app/session.tsx'
import { TEXT_SIZES, type TextSize, THEMES } from '../../app/view/view-state.ts'
import { LANGUAGES } from '../../domain/values/language.ts'
import { mannerOf } from '../../words/figures/spoken.ts'

/** How the program looks: the day shown, the details at the side, colours and language. */
export function useLookCommands(): void {
  const { view, preferences } = useSession()
  const { theme, language, textSize } = useStore(preferences)
  // The keys of size are the chart's own while it is shown.
  const onChart = useViewPart(({ screen }) => screen === 'bagan')
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
      ...sizes(textSize).map(({ id, to, key }) => ({
        ...make(id, `${words(`settings.${id}`)}: ${to}%`, to !== textSize, () =>
          preferences.set({ textSize: to }),
        ),
        shortcut: onChart ? null : key,
      })),
      ...LANGUAGES.map((one) =>
        make(`language.${one}`, mannerOf(one).name, one !== language, () =>
          preferences.set({ language: one }),
        ),
      ),
    ]
  }, [view, preferences, theme, language, textSize, onChart, dated, panelOpen, words])
  useCommands('look', list)
}

/** One step larger, one smaller, and the usual size. */
function sizes(size: TextSize) {
  const at = TEXT_SIZES.indexOf(size)
  return [
    { id: 'text.larger', to: TEXT_SIZES[at + 1] ?? size, key: 'mod+=' },
    { id: 'text.smaller', to: TEXT_SIZES[at - 1] ?? size, key: 'mod+-' },
    { id: 'text.normal', to: TEXT_SIZES[0], key: 'mod+0' },
  ] as const
}
