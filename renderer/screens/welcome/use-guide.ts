import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import type { Program } from '../../app/files/program.ts'
import { createPdfWriter } from '../../app/printing/pdf-writer.ts'
import { useWords } from '../../app/session.tsx'
import { useFailure } from '../hooks/use-act.ts'

/** Opens the quick guide in the system's reader of PDFs: without an office there is no "Cetak" to show it in. */
export function useGuide(desktop: Program['desktop']): () => Promise<void> {
  const words = useWords()
  const failed = useFailure()
  return useCallback(async () => {
    const { guidePdf } = await import('../../app/printing/guide-pdf.ts')
    const pdf = await guidePdf(words, { desktop, pdf: createPdfWriter() })
    if (!pdf) return
    const name = `${words('guide.title')}.pdf`
    const opened = pdf.ok ? await desktop.openPdf({ name, bytes: pdf.value }) : pdf
    if (opened.ok) notifications.show({ message: words('guide.opened'), autoClose: 12_000 })
    else failed(opened)
  }, [words, desktop, failed])
}
