import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useSession, useWords } from '../app/session.tsx'
import type { PrintDocument } from '../print/print-document.ts'

/** Makes a paper a PDF and opens it to be read and printed; what goes wrong is said. */
export function useOpenPaper(): (document: PrintDocument, name: string) => Promise<void> {
  const { desktop } = useSession()
  const words = useWords()
  return useCallback(
    async ({ html, paper }, name) => {
      const pdf = await desktop.printToPdf({ html, paper })
      const file = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.pdf`
      const opened = pdf.ok ? await desktop.openPdf({ name: file, bytes: pdf.value }) : pdf
      if (!opened.ok)
        notifications.show({ title: words('shell.refused'), message: opened.message, color: 'red' })
    },
    [desktop, words],
  )
}
