import { Modal, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import {
  type KeyboardEvent,
  type RefObject,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { announce } from '../../../app/announced.ts'
import { useSession, useViewPart, useWords } from '../../../app/session.tsx'
import { OF_NAMES } from '../../../domain/values/language.ts'
import styles from './palette.module.css'
import { type Choice, usePaletteChoices } from './use-palette-choices.ts'

/** Ctrl+K: every unit, post, person and command, found as one types. */
export function Palette() {
  const { view } = useSession()
  const paletteOpen = useViewPart((state) => state.paletteOpen)
  const words = useWords()
  if (!paletteOpen) return null
  const close = () => view.set({ paletteOpen: false })
  return (
    <Modal.Root opened onClose={close} padding={0} size={560} yOffset={80} centered={false}>
      <Modal.Overlay />
      <Modal.Content aria-label={words('shell.search')} data-palette>
        <PaletteBody onClose={close} />
      </Modal.Content>
    </Modal.Root>
  )
}

function PaletteBody({ onClose }: { onClose(): void }) {
  const words = useWords()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const shown = useDeferredValue(query)
  const choices = usePaletteChoices(shown)
  const entered = useRef(false)
  const chosen = Math.min(at, choices.length - 1)
  const field = useKeyboardHere()

  function take(choice: Choice | undefined) {
    if (!choice) return
    onClose()
    choice.run()
    // The keyboard stays where it was, and nothing else would say that another tab is shown.
    if (choice.key.includes('.tab-')) announce(choice.text)
  }
  // Enter was pressed before the list of what is typed was there: it takes the first of that list.
  useEffect(() => {
    if (!entered.current || shown !== query) return
    entered.current = false
    take(choices[0])
  })
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') {
      // Else the button the keyboard goes back to would take the same Enter for a click.
      event.preventDefault()
      entered.current = shown !== query
      if (!entered.current) take(choices[chosen])
    } else entered.current = false
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    setAt(Math.max(0, Math.min(choices.length - 1, chosen + step)))
  }
  return (
    <div>
      <TextInput
        size="md"
        variant="unstyled"
        className={styles.field}
        leftSection={<IconSearch size={18} aria-hidden />}
        placeholder={words('shell.search')}
        aria-label={words('shell.search')}
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={choices.length > 0 ? `palette-${chosen}` : undefined}
        ref={field}
        data-autofocus
        onKeyDown={onKeyDown}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setAt(0)
        }}
      />
      <ChoiceList choices={choices} chosen={chosen} onTake={take} />
      {choices.length === 0 && (
        <p className={styles.empty}>{words('shell.search-empty', { query })}</p>
      )}
    </div>
  )
}

/**
 * The field that has the keyboard in the moment it is there (the dialog gives it away a turn later, and what is typed
 * right after Ctrl+K would go nowhere); on closing, what had it before has it again.
 */
function useKeyboardHere(): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    const before = document.activeElement
    field.current?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  return field
}

function ChoiceList(props: {
  readonly choices: readonly Choice[]
  readonly chosen: number
  onTake(choice: Choice): void
}) {
  const words = useWords()
  const { choices, chosen, onTake } = props
  const headings = useMemo(
    () => choices.map((choice, i) => choice.group !== choices[i - 1]?.group),
    [choices],
  )
  return (
    <div
      id="palette-list"
      role="listbox"
      className={styles.list}
      aria-label={words('shell.search')}
    >
      {choices.map((choice, i) => (
        <div key={choice.key} role="presentation">
          {headings[i] && <div className={styles.heading}>{words(choice.group)}</div>}
          <div
            id={`palette-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === chosen}
            aria-disabled={choice.barred || undefined}
            data-page={choice.page ?? undefined}
            className={styles.choice}
            title={[choice.text, choice.detail].filter(Boolean).join(' · ')}
            ref={(element) => {
              if (element && i === chosen) element.scrollIntoView({ block: 'nearest' })
            }}
            onMouseDown={(event) => {
              event.preventDefault()
              onTake(choice)
            }}
          >
            <span className={styles.text} lang={choice.names?.text && OF_NAMES}>
              {choice.text}
            </span>
            <span className={styles.detail} lang={choice.names?.detail ? OF_NAMES : undefined}>
              {choice.detail}
            </span>
          </div>
        </div>
      ))}
    </div>
  )
}
