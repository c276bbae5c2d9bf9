import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useSession, useShownDate, useStructure, useWords } from '../../app/session.tsx'
import { actingPaper, vacancyPaper } from '../../app/vacancy-paper.ts'
import { paperOf } from '../../layout/paper.ts'
import { decisionWords } from '../../print/decision-words.ts'
import { textDocument } from '../../print/text-document.tsx'

const LEAST_TYPE = 9

/** Makes the register or the acting register as a PDF (F4 on its long side) and opens it to be printed. */
export function usePaper(): (what: 'vacancies' | 'acting') => Promise<void> {
  const { desktop, today } = useSession()
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  return useCallback(
    async (what) => {
      const make = what === 'vacancies' ? vacancyPaper : actingPaper
      const text = make(structure, { on, today: today() }, words)
      const { html, paper } = textDocument(
        text,
        paperOf('F4', false),
        LEAST_TYPE,
        decisionWords(words.language),
      )
      const pdf = await desktop.printToPdf({ html, paper })
      const name = `${text.title.toLowerCase().replace(/[^a-z]+/g, '-')}-${on}.pdf`
      const opened = pdf.ok ? await desktop.openPdf({ name, bytes: pdf.value }) : pdf
      if (!opened.ok) {
        notifications.show({ message: opened.message, color: 'red', title: words('shell.refused') })
      }
    },
    [desktop, today, structure, on, words],
  )
}
