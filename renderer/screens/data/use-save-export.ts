import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { contentOf, copyBytes } from '../../app/files/backup.ts'
import { blankTable } from '../../app/files/blank-table.ts'
import { fileName } from '../../app/files/file-name.ts'
import { heldCopy } from '../../app/files/held-copy.ts'
import { leftOutOf } from '../../app/files/left-out-choice.ts'
import { readScans, scansToCarry } from '../../app/scans/carried-scans.ts'
import { useSession, useShownDate, useWords, useWorkspaceState } from '../../app/session.tsx'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { USUAL_PAPER } from '../../papers/order/paper-choice.ts'
import type { PaperKind } from '../../papers/order/paper-kind.ts'
import { type FileFormat, paperFile } from '../../papers/paper-file.ts'
import { sizeText } from '../../words/figures/size-text.ts'
import { useAllSaved } from '../hooks/use-all-saved.ts'
import { useSaveAs } from '../hooks/use-save-as.ts'
import { useOpenFields } from '../sharing/use-sharing-look.ts'
import { formatName } from './exports.ts'

interface SaveExport {
  /** Saves one kind of paper as data where the user says, and tells where it went or why it did not. */
  save(kind: PaperKind, format: FileFormat, proposal?: Proposal): Promise<void>
  /** The same of the whole file. */
  backup(passphrase?: string): Promise<void>
  /** A workbook to be filled in. */
  blank(): Promise<void>
}

export function useSaveExport(): SaveExport {
  const { open, today } = useSession()
  const { structure } = useWorkspaceState()
  const words = useWords()
  const on = useShownDate()
  const waiting = [...useOpenFields().keys()]
  const saveAs = useSaveAs()
  const allSaved = useAllSaved()
  const backup = useSaveCopy()
  const title = fileName(structure, open.id)

  return {
    async save(kind, format, proposal) {
      const what = kind.name[words.language]
      if (!(await allSaved())) return
      const { structure: live } = open.workspace.getState()
      const documents = kind.about === 'file' ? await open.database.documents.toArray() : []
      const source = { structure, live, proposal: proposal ?? null, documents }
      const choice = { ...USUAL_PAPER, ...leftOutOf(open).get() }
      const { part } = open
      const wish = { choice, language: words.language, on, today: today(), open: waiting, part }
      const bytes = await paperFile(kind, format, source, wish)
      const name = proposal ? proposal.name : `${title} - ${what}`
      const file = { name, label: formatName(format), extension: format }
      if (bytes) await saveAs(what, file, bytes, choice.without.length > 0)
    },
    async blank() {
      const what = words('data.blank')
      await saveAs(what, { name: what, label: 'XLSX', extension: 'xlsx' }, blankTable(words))
    },
    backup,
  }
}

/** Saves a whole copy of the office as `.bagan` where the user says, sealed where there is a passphrase. */
export function useSaveCopy(): (passphrase?: string) => Promise<void> {
  const { open, workspace, desktop } = useSession()
  const words = useWords()
  const saveAs = useSaveAs()
  return useCallback(
    async (passphrase?: string) => {
      const title = fileName(workspace.getState().structure, open.id)
      const file = { name: title, label: '.bagan', extension: 'bagan' }
      const { without, withScans } = leftOutOf(open).get()
      const { structure } = workspace.getState()
      const toCarry = scansToCarry(structure)
      const takes = withScans && toCarry.fits && without.length === 0 && toCarry.count > 0
      const { parts: scans, lacking } = takes
        ? await readScans(desktop, open.id, structure)
        : { parts: [], lacking: 0 }
      const bytes = await copyBytes(await contentOf(open, title), {
        ...{ words, without, scans },
        passphrase: passphrase ?? null,
      })
      const isSecret = passphrase !== undefined || without.length > 0
      const size = sizeText(scans.reduce((sum, one) => sum + one.bytes.length, 0))
      const what = takes
        ? words('carried.copy', { count: scans.length, size })
        : words('data.backup')
      const saved = await saveAs(what, file, bytes, isSecret)
      if (saved && lacking > 0)
        notifications.show({ message: words('carried.lacking', { count: lacking }) })
      if (saved && !takes && without.length === 0 && toCarry.count > 0)
        notifications.show({ message: words('carried.left', { count: toCarry.count }) })
    },
    [open, workspace, desktop, words, saveAs],
  )
}

/** Saves the office as it would be with what a disk refused; answers whether it lies in a file now. */
export function useSaveHeld(): () => Promise<boolean> {
  const { open } = useSession()
  const words = useWords()
  const saveAs = useSaveAs()
  return useCallback(async () => {
    const title = fileName(open.workspace.getState().structure, open.id)
    const name = `${title} - ${words('held.file')}`
    const { hasProposals, ...content } = await heldCopy(open, title)
    const bytes = await copyBytes(content, { words, without: [], passphrase: null })
    const file = { name, label: '.bagan', extension: 'bagan' }
    const saved = await saveAs(words('held.file'), file, bytes)
    if (saved && !hasProposals) notifications.show({ message: words('held.saved-without') })
    return saved
  }, [open, words, saveAs])
}
