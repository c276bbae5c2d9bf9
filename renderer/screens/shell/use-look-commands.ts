import { useSession, useStore, useViewPart, useWords } from '../../app/session.tsx'
import { TEXT_SIZES, type TextSize, THEMES } from '../../app/view/view-state.ts'
import { LANGUAGES, type Language } from '../../domain/values/language.ts'
import { mannerOf } from '../../words/figures/spoken.ts'
import { useActions, when } from '../commands/use-actions.ts'
import { useLock } from '../hooks/use-lock.ts'

/** How the program looks: the day shown, the details at the side, colours and language. */
export function useLookCommands(): void {
  const { view, preferences } = useSession()
  const { theme, language, textSize } = useStore(preferences)
  const dated = useViewPart(({ date }) => date !== null)
  const panelOpen = useViewPart((state) => state.panelOpen)
  const words = useWords()
  const at = TEXT_SIZES.indexOf(textSize)
  const size = (name: 'larger' | 'smaller' | 'normal', to: TextSize = textSize) => ({
    may: to !== textSize,
    label: `${words(`settings.text.${name}`)}: ${to}%`,
    run: () => preferences.set({ textSize: to }),
  })
  const languageLock = useLock('bahasa')
  const themeLock = useLock('tema')
  const speak = (to: Language) => ({
    may: to !== language && languageLock === null,
    label: mannerOf(to).name,
    run: () => preferences.set({ language: to }),
  })
  useActions('look', {
    today: when(dated, () => view.set({ date: null })),
    panel: {
      label: words(panelOpen ? 'shell.panel-close' : 'shell.panel-open'),
      run: () => view.set({ panelOpen: !panelOpen }),
    },
    ...named('theme.', THEMES, (one) =>
      when(one !== theme && themeLock === null, () => preferences.set({ theme: one })),
    ),
    'text.larger': size('larger', TEXT_SIZES[at + 1]),
    'text.smaller': size('smaller', TEXT_SIZES[at - 1]),
    'text.normal': size('normal', TEXT_SIZES[0]),
    ...named('language.', LANGUAGES, speak),
  })
}

function named<P extends string, K extends string, A>(
  prefix: P,
  list: readonly K[],
  act: (one: K) => A,
) {
  return Object.fromEntries(list.map((one) => [`${prefix}${one}`, act(one)])) as {
    [Id in `${P}${K}`]: A
  }
}
