import { useEffect } from 'react'
import { announce, announced } from '../../app/announced.ts'
import { useSession, useStore, useWords } from '../../app/session.tsx'
import type { WorkspaceState } from '../../app/workspace/workspace.ts'
import type { StoredLabel } from '../../domain/structure/journal/history.ts'
import { showInPlace } from '../hooks/notice-in-place.ts'

const SHOWN_MS = 4000

/**
 * Says what was done to who listens: every act in the words of Riwayat, and what screens announce. What was taken back
 * or done again is seen too, wherever it was made.
 */
export function Announcer() {
  const { text, turn } = useStore(announced)
  useActsTold()
  return (
    <div className="visually-hidden" role="status" data-announced={turn}>
      {/* By turns in two places, so that the same words are new each time. */}
      <span>{turn % 2 === 0 ? text : ''}</span>
      <span>{turn % 2 === 1 ? text : ''}</span>
    </div>
  )
}

function useActsTold(): void {
  const { workspace } = useSession()
  const words = useWords()
  useEffect(() => {
    let before = workspace.getState()
    return workspace.subscribe(() => {
      const now = workspace.getState()
      const act = actBetween(before, now)
      before = now
      if (!act) return
      const what = words.label(act.label)
      if (act.kind === 'edit') return announce(what)
      const message = words(`shell.told-${act.kind}`, { what })
      announce(message)
      // The announcer has said it already.
      showInPlace('taken-back', { role: 'none', autoClose: SHOWN_MS, message })
    })
  }, [workspace, words])
}

interface Told {
  readonly kind: 'edit' | 'undo' | 'redo'
  readonly label: StoredLabel
}

/** The act by which a state became the next; null where none was added, or it is none that undo knows. */
function actBetween(before: WorkspaceState, now: WorkspaceState): Told | null {
  if (now.lastSeq <= before.lastSeq) return null
  const { done, undone } = now.history
  if (undone.length > before.history.undone.length) {
    return now.redoLabel && { kind: 'undo', label: now.redoLabel }
  }
  if (done.at(-1) === before.history.done.at(-1)) return null
  const kind = done.at(-1) === now.lastSeq ? 'edit' : 'redo'
  return now.undoLabel && { kind, label: now.undoLabel }
}
