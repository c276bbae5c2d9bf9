import { useMemo } from 'react'
import type { Office } from '../../app/files/cabinet.ts'
import { type ErasePlan, eraseTraces } from '../../app/files/erase-traces.ts'
import type { Program } from '../../app/files/program.ts'
import { createPdfWriter } from '../../app/printing/pdf-writer.ts'
import { useWords } from '../../app/session.tsx'
import type { Store } from '../../app/view/store.ts'
import type { Preferences } from '../../app/view/view-state.ts'
import { ok, type Result } from '../../domain/values/result.ts'
import { type ErasedFacts, erasedPaper } from '../../papers/erased-paper.ts'

export type ErasedOffice = Pick<Office, 'id' | 'name' | 'note' | 'folder'>

/** *Hapus jejak* and what follows it. */
export interface EraseActs {
  erase(
    plan: ErasePlan & { readonly office: ErasedOffice | null },
    progress: (done: number, of: number) => void,
  ): Promise<Result<ErasedFacts>>
  /** Asks where to, and writes the sheet there; answers why it could not be written, null where it was. */
  saveSheet(facts: ErasedFacts): Promise<{ readonly code: string; readonly message: string } | null>
  startAgain(): void
}

export function useErasing(program: Program, preferences: Store<Preferences>): EraseActs {
  const words = useWords()
  return useMemo(() => {
    const { desktop } = program
    return {
      async erase(plan, progress) {
        const store = { indexedDB, settings: localStorage }
        const done = await eraseTraces(program, preferences, store, plan, { progress })
        if (!done.ok) return done
        const { folder, folderGoes, at } = done.value
        return ok({ office: plan.office?.name ?? null, folder, folderGoes, at })
      },
      async saveSheet(facts) {
        const { textPdf } = await import('../../app/printing/text-pdf.ts')
        const text = erasedPaper(words, facts)
        const pdf = await textPdf(text, words, { desktop, pdf: createPdfWriter() }, [
          facts.office ?? '',
        ])
        if (!pdf) return null
        if (!pdf.ok) return pdf
        const saved = await desktop.saveFile({
          title: text.title,
          suggestedName: `${text.title}.pdf`,
          filters: [{ name: 'PDF', extensions: ['pdf'] }],
          bytes: pdf.value,
        })
        return saved.ok ? null : saved
      },
      startAgain: () => void desktop.startAgain({}),
    }
  }, [program, preferences, words])
}
