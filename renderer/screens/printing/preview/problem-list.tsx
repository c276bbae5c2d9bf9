import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useSession, useWords } from '../../../app/session.tsx'
import type { PaperProblem, ProblemPlace } from '../../../papers/paper-problems.ts'
import { wholeNumber } from '../../../words/figures/whole-number.ts'
import { PageLink } from '../../help/page-link.tsx'
import { useGoTo } from '../../hooks/use-go-to.ts'
import { useProposalView } from '../../proposals/state/use-proposals.ts'
import { PAGE_OF_PAPER } from '../state/page-of-paper.ts'
import styles from '../state/printing.module.css'
import type { Sheets } from '../state/use-sheets.ts'
import { FORM_FIELDS } from '../state/use-sheets.ts'

const LIST = 'sheet-problems'

/** Beside the preview, as the list itself may be out of sight: how much is amiss, and the way to it. */
export function ProblemCount({ sheets }: { readonly sheets: Sheets }) {
  const words = useWords()
  const count = sheets.made?.problems.length ?? 0
  if (count === 0) return null
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      className={styles.amiss ?? ''}
      leftSection={<IconAlertTriangle size={15} aria-hidden />}
      onClick={() => document.getElementById(LIST)?.focus()}
    >
      {words('print.problems-count', { count: wholeNumber(count, words.language) })}
    </Button>
  )
}

/** What is amiss with the sheets, each with the way to the place where it can be mended. */
export function ProblemList({ sheets }: { readonly sheets: Sheets }) {
  const words = useWords()
  const mend = useMend(sheets)
  const problems = sheets.made?.problems ?? []
  if (problems.length === 0) return null
  return (
    <section
      id={LIST}
      tabIndex={-1}
      className={styles.problems}
      aria-label={words('print.problems')}
    >
      <h2>
        <IconAlertTriangle size={15} aria-hidden /> {words('print.problems')}
      </h2>
      <ul>
        {problems.map((problem) => (
          <li key={keyOf(problem)}>
            {words(`print.problem-${problem.code}`, problem.params)}
            <Button variant="subtle" size="compact-xs" onClick={() => mend(problem.place)}>
              {words(`print.mend-${wordOf(problem.place)}`)}
            </Button>
            <PageLink id={PAGE_OF_PAPER[problem.code]} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function keyOf({ code, place }: PaperProblem): string {
  return place.kind === 'chart' ? `${code} ${place.unitId}` : code
}

function wordOf(place: ProblemPlace) {
  return place.kind === 'chart' && place.unitId ? 'unit' : place.kind
}

/** Opens the place where something can be mended. */
function useMend({ source }: Sheets): (place: ProblemPlace) => void {
  const { view } = useSession()
  const { view: proposals } = useProposalView()
  const goTo = useGoTo()
  return (place) => {
    switch (place.kind) {
      case 'setting':
        return view.set((was) => ({
          screen: 'pengaturan',
          goTo: { id: `setting:${place.key}`, wish: (was.goTo?.wish ?? 0) + 1 },
        }))
      case 'form':
        return document.getElementById(FORM_FIELDS[place.field])?.focus()
      case 'chart':
        return place.unitId ? goTo(place.unitId) : view.set({ screen: 'bagan' })
      case 'vacancies':
        return view.set({ screen: 'kekosongan' })
      case 'proposal':
        if (source.proposal) {
          proposals.set({ page: { kind: 'proposal', id: source.proposal.id } })
        }
        return view.set({ screen: 'usulan' })
    }
  }
}
