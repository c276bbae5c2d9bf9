import { Button, Group } from '@mantine/core'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { civilToday, hearClock } from '../../app/clock.ts'
import { passphraseQuestion } from '../../app/files/passphrase-question.ts'
import type { Program } from '../../app/files/program.ts'
import { SessionContext, useStorePart, useWords } from '../../app/session.tsx'
import type { Store } from '../../app/view/store.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Toasts } from '../../parts/toasts.tsx'
import { PageLink } from '../help/page-link.tsx'
import { HelpDoor } from '../hooks/help-door.ts'
import type { Refusal } from '../hooks/refusal-place.ts'
import { ImportDialog } from '../importing/import-dialog.tsx'
import { PastProvider } from '../proposals/past/past-provider.tsx'
import { ProposalProvider } from '../proposals/state/proposal-provider.tsx'
import { ServerForm } from '../sharing/server-form.tsx'
import { AppShell } from '../shell/app-shell.tsx'
import { DayGuard } from '../shell/day-guard.tsx'
import { useFocusKept } from '../shell/keys/use-focus-kept.ts'
import { UnexpectedStrip } from '../unexpected/unexpected-strip.tsx'
import { UpdateDialogs } from '../updates/update-dialogs.tsx'
import { UpdateStrip } from '../updates/update-strip.tsx'
import { AgainDialog } from './again-dialog.tsx'
import { ForgetElsewhere } from './forget-elsewhere.tsx'
import { HeldOffer } from './held-offer.tsx'
import { NewOfficeForm } from './new-office-form.tsx'
import { PackNotice } from './pack-notice.tsx'
import { PlaceNotice } from './place-notice.tsx'
import { PlaceStrip } from './place-strip.tsx'
import { PolicyNotice } from './policy-notice.tsx'
import { useFiles } from './use-files.ts'
import { WelcomeHelp } from './welcome-help.tsx'
import styles from './welcome-screen.module.css'
import { WelcomeScreen } from './welcome-screen.tsx'
import { WhichOfficeDialog } from './which-office-dialog.tsx'

/** The choice of files, or the one that is open. */
export function Files(props: {
  readonly program: Program
  readonly preferences: Store<Preferences>
  readonly open: string | null
  /** Of the program. */
  readonly version: string
}) {
  const { program, preferences, open, version } = props
  const files = useFiles(program, preferences, open)
  const { session, error, look, held, busy, actions, importing } = files
  const words = useWords()
  useFocusKept()
  const today = useSyncExternalStore(hearClock, session?.today ?? civilToday)
  // A locked office asks for its passphrase before anything else is shown.
  const asking = useStorePart(passphraseQuestion, ({ asked }) => asked !== null)
  const ready = session !== null || !busy || asking
  useEffect(() => {
    if (ready) document.documentElement.dataset.ready = 'true'
    else delete document.documentElement.dataset.ready
  }, [ready])
  const { desktop } = program
  const shell = useMemo(() => <AppShell notice={<PlaceStrip program={program} />} />, [program])
  return (
    <HelpDoor value={files.openHelp}>
      {session ? (
        <SessionContext key={session.open.id} value={session}>
          <PastProvider>
            <DayGuard>
              <ProposalProvider>{shell}</ProposalProvider>
            </DayGuard>
          </PastProvider>
        </SessionContext>
      ) : (
        <div className={styles.first}>
          <div>
            <UnexpectedStrip />
            <UpdateStrip desktop={desktop} />
          </div>
          <div className={styles.below}>
            <WelcomeScreen
              actions={actions}
              error={error}
              look={look}
              busy={busy}
              onlyRead={program.onlyRead ?? null}
              notice={
                <>
                  <PackNotice />
                  <PlaceNotice program={program} />
                  <PolicyNotice program={program} preferences={preferences} />
                </>
              }
            />
            <Toasts label={words('shell.notices')} />
            <ForgetElsewhere acts={actions.forgetting} startAgain={actions.erasing.startAgain} />
            <WelcomeHelp
              desktop={program.desktop}
              preferences={preferences}
              policy={program.policy}
              shown={files.help}
              onShow={files.setHelp}
            />
          </div>
        </div>
      )}
      <WhichOfficeDialog />
      <UpdateDialogs
        desktop={desktop}
        policy={program.policy}
        preferences={preferences}
        version={version}
      />
      {session && look && <LookOffer reason={error} onLook={look} onClose={files.dismiss} />}
      {held && (
        <HeldOffer
          held={held}
          preferences={preferences}
          onLook={() => actions.follow(held.id)}
          onTakeOver={() => actions.takeOver(held.id)}
          onClose={files.dismiss}
        />
      )}
      <NewOfficeForm
        opened={files.making}
        program={program}
        onClose={() => files.setMaking(false)}
        onCreate={actions.newOffice}
        preferences={preferences}
      />
      {files.again && <AgainDialog question={files.again} />}
      {files.fetching && (
        <ServerForm
          kind="fetch"
          desktop={program.desktop}
          onSubmit={actions.newFromServer}
          onClose={() => files.setFetching(false)}
        />
      )}
      <ImportDialog importing={importing} session={session} desktop={program.desktop} on={today} />
    </HelpDoor>
  )
}

/** Over an open file: why another cannot be opened for work, and that it can be looked at. */
function LookOffer(props: { readonly reason: Refusal | null; onLook(): void; onClose(): void }) {
  const words = useWords()
  return (
    <Dialog opened onClose={props.onClose} title={words('welcome.failed')} size={480}>
      <p>
        {props.reason?.text}
        {props.reason?.page && <PageLink id={props.reason.page} />}
      </p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={props.onClose}>
          {words('shell.cancel')}
        </Button>
        <Button onClick={props.onLook}>{words('welcome.look')}</Button>
      </Group>
    </Dialog>
  )
}
