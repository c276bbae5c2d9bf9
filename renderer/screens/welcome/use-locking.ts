import { useMemo } from 'react'
import type { Office } from '../../app/files/cabinet.ts'
import { changeLock, dropLock, type Locked, lockOffice } from '../../app/files/lock-office.ts'
import type { Program } from '../../app/files/program.ts'
import { createPdfWriter } from '../../app/printing/pdf-writer.ts'
import { useWords } from '../../app/session.tsx'
import type { Store } from '../../app/view/store.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import type { Result } from '../../domain/values/result.ts'
import { type RecoveryFacts, recoveryPaper } from '../../papers/recovery-paper.ts'

/** *Kunci kantor* and what can be done with a locked office. */
export interface LockActs {
  lock(
    office: Office,
    passphrase: string,
    progress: (done: number, of: number) => void,
  ): Promise<Result<Locked>>
  /** `typed`: the passphrase it has, or its recovery code. */
  change(office: Office, typed: string, next: string): Promise<Result<null>>
  drop(office: Office): Promise<Result<null>>
  /** Opens the recovery sheet in the system's reader, which prints it; answers why it could not be, null where it was. */
  openSheet(
    facts: RecoveryFacts,
  ): Promise<{ readonly code: string; readonly message: string } | null>
  startAgain(): void
}

export function useLocking(program: Program, preferences: Store<Preferences>): LockActs {
  const words = useWords()
  return useMemo(() => {
    const { desktop } = program
    return {
      lock(office, passphrase, progress) {
        const store = { indexedDB, settings: localStorage }
        return lockOffice(program, preferences, store, office, passphrase, { progress })
      },
      change: ({ id }, typed, next) => changeLock(desktop, id, typed, next),
      drop: ({ id }) => dropLock(program, id),
      async openSheet(facts) {
        const { textPdf } = await import('../../app/printing/text-pdf.ts')
        const text = recoveryPaper(words, facts)
        const pdf = await textPdf(text, words, { desktop, pdf: createPdfWriter() }, [facts.office])
        if (!pdf) return null
        const opened = pdf.ok
          ? await desktop.openPdf({ name: `${text.title}.pdf`, bytes: pdf.value })
          : pdf
        return opened.ok ? null : opened
      },
      startAgain: () => void desktop.startAgain({}),
    }
  }, [program, preferences, words])
}
