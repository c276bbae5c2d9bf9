import { ActionIcon } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconLayoutSidebarRight,
  IconSearch,
} from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import { ACTIONS } from '../../actions/action-table.ts'
import { shortcutText } from '../../actions/shortcut-text.ts'
import {
  useSession,
  useStorePart,
  useViewPart,
  useWords,
  useWorkspacePart,
} from '../../app/session.tsx'
import { Tip } from '../../parts/tip.tsx'
import { Toasts } from '../../parts/toasts.tsx'
import { Tool } from '../commands/tool.tsx'
import { PacksDialog } from '../findings/packs/packs-dialog.tsx'
import { AboutDialog } from '../help/about-dialog.tsx'
import { HelpButton } from '../help/help-button.tsx'
import { HelpColumn } from '../help/help-column.tsx'
import { useHelpCommands } from '../help/use-help-commands.ts'
import { forgetOnLeaving } from '../hooks/refusal-notice.ts'
import { shownPasted } from '../hooks/use-pasting.ts'
import { DetailPanel } from '../panel/detail-panel.tsx'
import { PasteReview } from '../pasting/paste-review.tsx'
import { PaperWorkStrip } from '../printing/paper-work-strip.tsx'
import { PastStrip } from '../proposals/past/past-strip.tsx'
import { ProposalStrip } from '../proposals/proposal-strip.tsx'
import { DueProposals } from '../proposals/road/due-proposals.tsx'
import { SharingDialogs } from '../sharing/sharing-dialogs.tsx'
import { Guarded } from '../unexpected/guarded.tsx'
import { UnexpectedStrip } from '../unexpected/unexpected-strip.tsx'
import { UpdateStrip } from '../updates/update-strip.tsx'
import { DueNotice } from '../vacancies/due-notice.tsx'
import { Announcer } from './announcer.tsx'
import styles from './app-shell.module.css'
import { DayStrip } from './day-strip.tsx'
import { ExampleStrip } from './example-strip.tsx'
import { FirstHourCard } from './first-hour-card.tsx'
import { useKeyboard } from './keys/use-keyboard.ts'
import { useParts } from './keys/use-parts.ts'
import { useScreenFocus } from './keys/use-screen-focus.ts'
import { useSelectionHome } from './keys/use-selection-home.ts'
import { Palette } from './palette/palette.tsx'
import { Rail } from './rail.tsx'
import { SavedMark } from './saved-mark.tsx'
import { SavingTrouble } from './saving-trouble.tsx'
import { SCREENS } from './screen-table.ts'
import { StatusLine } from './status-line.tsx'
import { TopBarFile } from './top-bar-file.tsx'
import { useLookCommands } from './use-look-commands.ts'
import { useNamesRead } from './use-names-read.ts'
import { useScansBack } from './use-scans-back.ts'
import { useShellCommands } from './use-shell-commands.ts'
import { useTypedOnClose } from './use-typed-on-close.ts'

/** The frame that is the same on every screen: rail, top bar, status line, details at the right. */
export function AppShell({ notice }: { readonly notice?: ReactNode }) {
  const { view, desktop } = useSession()
  const screen = useViewPart((state) => state.screen)
  const trayOpen = useViewPart((state) => state.trayOpen)
  const panelOpen = useViewPart((state) => state.panelOpen)
  const nothingChosen = useViewPart((state) => state.selection.length === 0)
  const proposalId = useViewPart((state) => state.proposalId)
  const helpOpen = useViewPart((state) => state.helpOpen)
  const pasted = useStorePart(shownPasted, ({ now }) => now !== null && now.screen === screen)
  useEffect(() => () => shownPasted.set({ now: null }), [])
  const words = useWords()
  const entry = SCREENS.find(({ id }) => id === screen) ?? SCREENS[0]
  if (!entry) return null
  const Screen = entry.component
  // The sheet has no use for a panel that tells of nothing.
  const hasPanel = entry.panel && panelOpen && !(screen === 'lembar' && nothingChosen)
  return (
    <div className={styles.frame} data-help={helpOpen || undefined}>
      <a className={styles.skip} href="#isi">
        {words('shell.skip')}
      </a>
      <div className={styles.side} data-part>
        <Rail />
        <Toasts label={words('shell.notices')} beside />
        <FirstHourCard />
      </div>
      <header className={styles.bar} data-proposal={proposalId !== null}>
        <TopBarFile />
        <ProposalStrip />
        <PastStrip />
        <DayStrip />
        <span className={styles.spring} />
        <SearchButton />
        <UndoButtons />
        <SavedMark />
        <HelpButton />
        {entry.panel && (
          <Tip label={words(panelOpen ? 'shell.panel-close' : 'shell.panel-open')}>
            <ActionIcon
              aria-label={words(panelOpen ? 'shell.panel-close' : 'shell.panel-open')}
              aria-pressed={panelOpen}
              onClick={() => view.set({ panelOpen: !panelOpen })}
            >
              <IconLayoutSidebarRight size={18} />
            </ActionIcon>
          </Tip>
        )}
      </header>
      <div className={styles.notice} data-part>
        <SavingTrouble />
        <UnexpectedStrip />
        {notice}
        <UpdateStrip desktop={desktop} />
        <ExampleStrip />
        <DueProposals />
        <PaperWorkStrip />
      </div>
      <main className={styles.work} id="isi" tabIndex={-1} aria-label={words(`screen.${entry.id}`)}>
        <Guarded key={entry.id} heading={words(`screen.${entry.id}`)}>
          {pasted ? <PasteReview /> : <Screen />}
        </Guarded>
      </main>
      {hasPanel && (
        <aside className={styles.panel} aria-label={words('shell.panel')}>
          <Guarded>
            <DetailPanel />
          </Guarded>
        </aside>
      )}
      <HelpColumn />
      <AboutDialog />
      <StatusLine />
      {screen === 'bagan' && !trayOpen && !helpOpen && (
        <div className={styles.due}>
          <DueNotice />
        </div>
      )}
      <SharingDialogs />
      <PacksDialog />
      <Palette />
      <Announcer />
      <Commands />
    </div>
  )
}

/** Listens for keys and menu; apart, so that the frame is not drawn again with every edit. */
function Commands() {
  const { view } = useSession()
  useEffect(() => forgetOnLeaving(view), [view])
  useShellCommands()
  useLookCommands()
  useHelpCommands()
  useKeyboard()
  useCleanedTold()
  useScansBack()
  useTypedOnClose()
  useScreenFocus()
  useParts()
  useSelectionHome()
  useNamesRead()
  return null
}

function SearchButton() {
  const { view } = useSession()
  const words = useWords()
  return (
    <button type="button" className={styles.search} onClick={() => view.set({ paletteOpen: true })}>
      <IconSearch size={16} aria-hidden />
      {words('shell.search-short')}
      <kbd>{shortcutText(ACTIONS.find.key)}</kbd>
    </button>
  )
}

function UndoButtons() {
  return (
    <span>
      <Tool id="undo" icon={<IconArrowBackUp size={18} />} />
      <Tool id="redo" icon={<IconArrowForwardUp size={18} />} />
    </span>
  )
}

/** Tells that signs nobody sees were taken out of what was just written. */
function useCleanedTold(): void {
  const cleaned = useWorkspacePart('cleaned')
  const words = useWords()
  useEffect(() => {
    if (!cleaned) return
    notifications.show({
      id: 'cleaned',
      title: words('shell.cleaned'),
      message: words('shell.cleaned-lead', { count: cleaned.texts }),
      autoClose: 8000,
    })
  }, [cleaned, words])
}
