import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { compliancePaper } from '../../app/peta-papers.ts'
import { useSession, useShownDate, useWords } from '../../app/session.tsx'
import { paperOf } from '../../layout/paper.ts'
import { decisionWords } from '../../print/decision-words.ts'
import { textDocument } from '../../print/text-document.tsx'
import { useOpenPaper } from '../use-open-paper.ts'
import { useOwnCommand } from '../use-own-command.ts'

const LEAST_TYPE = 9

/** The compliance sheet of the day shown, as a PDF. */
export function PrintButton() {
  const { workspace, today } = useSession()
  const on = useShownDate()
  const words = useWords()
  const open = useOpenPaper()
  const [busy, setBusy] = useState(false)
  async function print() {
    setBusy(true)
    const { structure } = workspace.getState()
    const text = compliancePaper(structure, { on, today: today() }, words)
    const paper = paperOf('F4', !text.landscape)
    const document = textDocument(text, paper, LEAST_TYPE, decisionWords(words.language))
    await open(document, `${text.title} ${on}`)
    setBusy(false)
  }
  useOwnCommand('findings.print', words('findings.print'), () => void print())
  return (
    <Button
      loading={busy}
      leftSection={<IconPrinter size={14} aria-hidden />}
      onClick={() => void print()}
    >
      {words('findings.print')}
    </Button>
  )
}
