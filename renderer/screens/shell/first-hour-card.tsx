import { ActionIcon, Button, Popover, Progress } from '@mantine/core'
import { IconListCheck, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { printedShelfOf } from '../../app/printing/printed-shelf.ts'
import { useSession, useStore, useWords, useWorkspacePart } from '../../app/session.tsx'
import {
  doneSteps,
  FIRST_STEPS,
  type FirstHour,
  type FirstStep,
  nextStep,
  withBehind,
} from '../../app/view/first-hour.ts'
import { childrenOf, postsOf } from '../../domain/structure/structure.ts'
import { useActions, when } from '../commands/use-actions.ts'
import { useShowSheets } from '../hooks/use-show-sheets.ts'
import { useShelf } from '../proposals/state/use-proposals.ts'
import styles from './first-hour.module.css'

/** The five steps of the first hour, beside the real screens, until they are done or left out. */
export function FirstHourCard() {
  const { preferences, open: office } = useSession()
  const { firstHour } = useStore(preferences)
  const own = firstHour?.office === office.id ? firstHour : null
  const next = own && nextStep(own)
  const open = () => own && preferences.set({ firstHour: { ...own, closed: false } })
  useActions('first-hour', { 'first-hour': when(own?.closed === true && next !== null, open) })
  useBehind(own)
  if (!own || own.closed || !next) return null
  // The style sheet of the rail shows one of them.
  return (
    <>
      <Card hour={own} step={next} />
      <CardButton hour={own} step={next} />
    </>
  )
}

/** Beside a rail of icons there is no room for the card: a button opens it. */
function CardButton(props: { readonly hour: FirstHour; readonly step: FirstStep }) {
  const words = useWords()
  const [opened, setOpened] = useState(false)
  const at = words('first.at', { at: FIRST_STEPS.indexOf(props.step) + 1, of: FIRST_STEPS.length })
  return (
    <Popover opened={opened} onChange={setOpened} position="right-end" width={280} trapFocus>
      <Popover.Target>
        <ActionIcon
          className={styles.button ?? ''}
          size={36}
          variant="light"
          color="deep"
          aria-label={at}
          title={at}
          onClick={() => setOpened(!opened)}
        >
          <IconListCheck size={18} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={words('first.title')}>
        <Card {...props} onShown={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}

function Card(props: {
  readonly hour: FirstHour
  readonly step: FirstStep
  /** It led to the screen of the step. */
  onShown?(): void
}) {
  const { hour, step, onShown } = props
  const { preferences } = useSession()
  const words = useWords()
  const show = useShowStep()
  const set = (firstHour: FirstHour) => preferences.set({ firstHour })
  const at = FIRST_STEPS.indexOf(step) + 1
  return (
    <section className={styles.card} aria-label={words('first.title')}>
      <header>
        <span>{words('first.at', { at, of: FIRST_STEPS.length })}</span>
        <ActionIcon
          size={24}
          aria-label={words('first.close')}
          title={words('first.close')}
          onClick={() => set({ ...hour, closed: true })}
        >
          <IconX size={12} aria-hidden />
        </ActionIcon>
      </header>
      <Progress
        size={3}
        value={(hour.behind.length / FIRST_STEPS.length) * 100}
        aria-label={words('first.title')}
      />
      <strong>{words(`first.${step}`)}</strong>
      <p>{words(`first.${step}-how`, { open: words('vacancy.open-case') })}</p>
      <div className={styles.acts}>
        <Button
          size="compact-xs"
          variant="light"
          onClick={() => {
            show(step)
            onShown?.()
          }}
        >
          {words('first.show')}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          onClick={() => set(withBehind(hour, [step]))}
        >
          {words('first.skip')}
        </Button>
      </div>
    </section>
  )
}

/** What is done anywhere in the program is behind. */
function useBehind(hour: FirstHour | null): void {
  const { preferences, open } = useSession()
  const structure = useWorkspacePart('structure')
  const last = useWorkspacePart('undoLabel')?.code ?? null
  const shelf = printedShelfOf(open)
  const { loaded, sets } = useStore(shelf)
  const active = hour !== null
  useEffect(() => {
    if (active && !loaded) void shelf.load()
  }, [active, loaded, shelf])
  const { state } = useShelf()
  const printed = sets.length
  const proposals = state.proposals.length
  useEffect(() => {
    if (!hour) return
    const then = withBehind(hour, doneSteps(structure, { last, printed, proposals }))
    if (then !== hour) preferences.set({ firstHour: then })
  }, [hour, structure, last, printed, proposals, preferences])
}

/** Leads to the screen of a step, with what it is about chosen. */
function useShowStep(): (step: FirstStep) => void {
  const { view, workspace } = useSession()
  const showSheets = useShowSheets()
  return (step) => {
    const { structure } = workspace.getState()
    const [top] = childrenOf(structure, null)
    const [first] = top ? childrenOf(structure, top).slice(1) : []
    switch (step) {
      case 'name':
        return view.set(({ goTo }) => ({
          screen: 'bagan',
          ...(first
            ? { selection: [first], goTo: { id: first, wish: (goTo?.wish ?? 0) + 1 } }
            : {}),
        }))
      case 'person': {
        const post = top && postsOf(structure, top)[0]
        return view.set(({ goTo }) => ({
          screen: 'lembar',
          ...(post
            ? {
                selection: [post],
                goTo: { id: post, wish: (goTo?.wish ?? 0) + 1, cell: 'holder' as const },
              }
            : {}),
        }))
      }
      case 'vacancy':
        return view.set({ screen: 'kekosongan' })
      case 'print':
        return showSheets({ kind: 'chart' })
      case 'proposal':
        return view.set({ screen: 'usulan' })
    }
  }
}
