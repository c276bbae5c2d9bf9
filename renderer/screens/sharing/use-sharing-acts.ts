import { notifications } from '@mantine/notifications'
import { announce } from '../../app/announced.ts'
import { fileForColleague, type GivenWithScans, readGiven } from '../../app/files/colleague-file.ts'
import { fileName } from '../../app/files/file-name.ts'
import { readScans } from '../../app/scans/carried-scans.ts'
import { keepMissing } from '../../app/scans/given-scans.ts'
import { useSession, useWords } from '../../app/session.tsx'
import { HERE, takeGiven } from '../../app/workspace/exchange.ts'
import { lookAtSharing, noteSent } from '../../app/workspace/sharing-now.ts'
import { takeBack } from '../../app/workspace/take-back.ts'
import { newFindings } from '../../domain/sharing/new-findings.ts'
import { whatCame } from '../../domain/sharing/what-came.ts'
import { nothingRefused } from '../hooks/refusal-notice.ts'
import { useFailure, useRefusal } from '../hooks/use-act.ts'
import { useAllSaved } from '../hooks/use-all-saved.ts'
import { useSaveAs } from '../hooks/use-save-as.ts'
import { sharingDialogs, type TakenReport } from './dialog-state.ts'

type GivenFile = Parameters<typeof readGiven>[1]

const NO_SCANS = { parts: [], lacking: 0 } as const

interface SharingActs {
  /** Writes the file a colleague takes where the user says; answers when that is done or refused. */
  send(passphrase: string | null, withScans: boolean): Promise<boolean>
  /** Asks for a file, takes what it brings, and tells it. */
  take(): Promise<void>
  /** Takes what that file brings, and tells it. */
  takeFile(file: GivenFile): Promise<void>
  /** Takes the last taking back. */
  takeBack(): Promise<void>
  /** Leads to what two wrote differently. */
  decide(): void
}

/** What the ways of sharing by a file do. */
export function useSharingActs(): SharingActs {
  const { open, desktop, preferences, view, today } = useSession()
  const words = useWords()
  const refused = useRefusal()
  const failed = useFailure()
  const allSaved = useAllSaved()
  const saveAs = useSaveAs()

  /** Answers whether it was. */
  async function send(passphrase: string | null, withScans: boolean): Promise<boolean> {
    if (!(await allSaved())) return false
    const office = fileName(open.workspace.getState().structure, open.id)
    const { structure } = open.workspace.getState()
    const carried = withScans ? await readScans(desktop, open.id, structure) : NO_SCANS
    const made = await fileForColleague(open, office, passphrase, carried.parts)
    if (!made.ok) {
      refused(made.problem)
      return false
    }
    const { officer } = preferences.get()
    const name = officer
      ? words('sharing.send-name-by', { office, name: officer })
      : words('sharing.send-name', { office })
    const file = { name, label: words('sharing.file'), extension: 'bagan' }
    const { bytes, seq } = made.value
    const saved = await saveAs(words('sharing.send-what'), file, bytes, passphrase !== null)
    if (saved) await noteSent(open.database, seq)
    if (saved && carried.lacking > 0) tell(words('carried.lacking', { count: carried.lacking }))
    await lookAtSharing(open)
    return saved
  }

  async function take() {
    if (!(await allSaved())) return
    const chosen = await desktop.openFiles({
      title: words('sharing.take-title'),
      filters: [{ name: words('sharing.file'), extensions: ['bagan'] }],
      many: false,
    })
    if (!chosen.ok) return failed(chosen)
    const [file] = chosen.value
    if (file) await takeFile(file)
  }

  async function takeFile(file: GivenFile) {
    const given = await readGiven(open, file)
    if (!given.ok) return refused(given.problem)
    const done = await takeGiven(open, given.value, HERE)
    if (!done.ok) return refused(done.problem)
    await takeScans(given.value)
    if (!done.value) return tell(words('sharing.nothing-new', { name: file.name }))
    nothingRefused()
    const taken = done.value
    const { structure } = open.workspace.getState()
    const came = whatCame(structure, taken.change, taken)
    const sides = [came.before, ...taken.whole]
    const report: TakenReport = { taken, came, findings: newFindings(sides, structure, today()) }
    // What is open is known when the sheet is drawn: the keyboard begins where one goes on.
    await lookAtSharing(open)
    sharingDialogs.set({ report })
    announce(words('sharing.taken-sum', { count: countOf(report) }))
  }

  /** Those of the file's scans that are named here and do not lie here whole, each only where its sum is right. */
  async function takeScans({ scans, written }: GivenWithScans) {
    if (written === 0) return
    const { structure } = open.workspace.getState()
    const came = await keepMissing(desktop, open.id, structure, scans)
    const lost = came.damaged + Math.max(0, written - scans.length)
    if (came.kept > 0) tell(words('sharing.scans-came', { count: came.kept }))
    if (lost > 0) tell(words('carried.damaged', { count: lost }))
    if (came.reason !== null)
      tell(words('carried.refused', { count: came.left, reason: came.reason }))
  }

  async function back() {
    const done = await takeBack(open, HERE)
    if (!done.ok) return refused(done.problem)
    sharingDialogs.set({ report: null })
    tell(words('sharing.taken-back'))
    await lookAtSharing(open)
  }

  function tell(message: string) {
    notifications.show({ message, autoClose: 8000 })
  }

  return {
    send,
    take,
    takeFile,
    takeBack: back,
    decide() {
      sharingDialogs.set({ report: null, deciding: true })
      view.set({ screen: 'data', dataTab: 'sharing' })
    },
  }
}

/** How many acts and documents came in. */
export function countOf({ taken, came }: TakenReport): number {
  return came.groups.reduce((sum, { acts }) => sum + acts.length, taken.documents.length)
}
