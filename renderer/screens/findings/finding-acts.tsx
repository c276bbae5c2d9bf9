import { Button } from '@mantine/core'
import { useWords } from '../../app/session.tsx'
import { withdrawAcceptance } from '../../domain/rule-table/rule-edits.ts'
import { PAGE_OF_RULE } from '../../help/finding-pages.ts'
import { ruleTitle } from '../../words/telling/any-finding.ts'
import { PageLink } from '../help/page-link.tsx'
import { useAct } from '../hooks/use-act.ts'
import { useGoTo } from '../hooks/use-go-to.ts'
import styles from './findings.module.css'
import type { ShownFinding } from './use-findings.ts'

/** What can be done with a finding: its page of help, where it is, accepting it or finding it again. */
export function FindingActs(props: {
  readonly shown: ShownFinding
  onAccept(shown: ShownFinding): void
}) {
  const { shown, onAccept } = props
  const { finding, override } = shown
  const words = useWords()
  const act = useAct()
  const goTo = useGoTo()
  const reopen = (id: NonNullable<typeof override>['id']) => {
    const params = { name: ruleTitle(words, finding.rule) }
    void act({ code: 'withdraw-acceptance', params }, withdrawAcceptance(id))
  }
  return (
    <span className={styles.acts}>
      <PageLink id={PAGE_OF_RULE[finding.rule]} />
      {finding.unitId && (
        <Button variant="subtle" size="compact-xs" onClick={() => goTo(target())}>
          {words('findings.go-to')}
        </Button>
      )}
      {override ? (
        <Button variant="default" size="compact-xs" onClick={() => reopen(override.id)}>
          {words('findings.reopen')}
        </Button>
      ) : (
        <Button variant="default" size="compact-xs" onClick={() => onAccept(shown)}>
          {words('findings.accept')}
        </Button>
      )}
    </span>
  )

  function target(): string {
    const { subjectId, unitId } = finding
    return /^(unit|post):/.test(subjectId) ? subjectId : (unitId ?? subjectId)
  }
}
