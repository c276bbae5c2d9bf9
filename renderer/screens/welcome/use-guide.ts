import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import type { Program } from '../../app/files/program.ts'
import { createPdfWriter } from '../../app/printing/pdf-writer.ts'
import { useWords } from '../../app/session.tsx'

/** Opens the quick guide in the system's reader of PDFs: without an office there is no "Cetak" to show it in. */
export function useGuide(desktop: Program['desktop']): () => Promise<void> {
  const words = useWords()
  return useCallback(async () => {
    const { guidePdf } = await import('../../app/printing/guide-pdf.ts')
    const pdf = await guidePdf(words, { desktop, pdf: createPdfWriter() })
    if (!pdf) return
    const name = `${words('guide.title')}.pdf`
    const opened = pdf.ok ? await desktop.openPdf({ name, bytes: pdf.value }) : pdf
    notifications.show(
      opened.ok
        ? { message: words('guide.opened'), autoClose: 12_000 }
        : { message: opened.message, color: 'red', autoClose: 12_000 },
    )
  }, [words, desktop])
}
