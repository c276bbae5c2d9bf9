import { useEffect, useMemo } from 'react'
import type { Program } from '../../app/files/program.ts'
import { SessionContext } from '../../app/session.tsx'
import type { Store } from '../../app/view/store.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import { ImportPreview } from '../data/import-preview.tsx'
import { PastProvider } from '../proposals/past/past-provider.tsx'
import { ProposalProvider } from '../proposals/state/proposal-provider.tsx'
import { AppShell } from '../shell/app-shell.tsx'
import { useFiles } from './use-files.ts'
import { WelcomeScreen } from './welcome-screen.tsx'

/** The choice of files, or the one that is open. */
export function Files(props: {
  readonly program: Program
  readonly preferences: Store<Preferences>
  readonly open: string | null
}) {
  const { program, preferences, open } = props
  const files = useFiles(program, preferences, open)
  const { session, error, busy, actions, importing } = files
  const ready = session !== null || !busy
  useEffect(() => {
    if (ready) document.documentElement.dataset.ready = 'true'
    else delete document.documentElement.dataset.ready
  }, [ready])
  const shell = useMemo(() => <AppShell />, [])
  const { preview } = importing
  return (
    <>
      {session ? (
        <SessionContext key={session.open.id} value={session}>
          <PastProvider>
            <ProposalProvider>{shell}</ProposalProvider>
          </PastProvider>
        </SessionContext>
      ) : (
        <WelcomeScreen actions={actions} error={error} busy={busy} />
      )}
      {preview && <ImportPreview preview={preview} actions={importing} />}
    </>
  )
}
