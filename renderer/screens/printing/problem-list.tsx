import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { PaperProblem } from '../../app/printing/paper-problems.ts'
import { useSession, useWords } from '../../app/session.tsx'
import { useProposalView } from '../proposals/use-proposals.ts'
import styles from './printing.module.css'
import type { Sheets } from './use-sheets.ts'

/** What is amiss with the sheets, each with the place where it can be mended. */
export function ProblemList({ sheets }: { readonly sheets: Sheets }) {
  const words = useWords()
  const problems = sheets.made?.problems ?? []
  if (problems.length === 0) return null
  return (
    <section className={styles.problems} aria-label={words('print.problems')}>
      <h2>
        <IconAlertTriangle size={15} aria-hidden /> {words('print.problems')}
      </h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.code}>
            {words(`print.problem-${problem.code}`, problem.params)}
            <Mend problem={problem} sheets={sheets} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Mend(props: { readonly problem: PaperProblem; readonly sheets: Sheets }) {
  const { problem, sheets } = props
  const words = useWords()
  const { view } = useSession()
  const { view: proposals } = useProposalView()
  if (!problem.place) return null
  function go() {
    const { proposal } = sheets.source
    if (problem.place === 'settings') view.set({ screen: 'pengaturan' })
    else if (problem.place === 'chart') view.set({ screen: 'bagan' })
    else {
      if (proposal) proposals.set({ page: { kind: 'proposal', id: proposal.id } })
      view.set({ screen: 'usulan' })
    }
  }
  return (
    <Button variant="subtle" size="compact-xs" onClick={go}>
      {words(`print.mend-${problem.place}`)}
    </Button>
  )
}
