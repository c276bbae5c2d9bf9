import { Button } from '@mantine/core'
import { useWords } from '../../app/session.tsx'
import { withdrawAcceptance } from '../../domain/rule-table/rule-edits.ts'
import { PAGE_OF_RULE } from '../../help/finding-pages.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { ruleTitle } from '../../words/telling/any-finding.ts'
import { measured } from '../../words/telling/finding-measure.ts'
import { PageLink } from '../help/page-link.tsx'
import { useAct } from '../hooks/use-act.ts'
import { useGoTo } from '../hooks/use-go-to.ts'
import { FindingOrigin } from './finding-origin.tsx'
import styles from './findings.module.css'
import { SourceState } from './source-state.tsx'
import type { ShownFinding } from './use-findings.ts'

/** One finding: what was found, the limit, the article and whether it was read, and what can be done. */
export function FindingRow(props: {
  readonly shown: ShownFinding
  readonly top: number
  readonly height: number
  readonly narrow: boolean
  onAccept(shown: ShownFinding): void
}) {
  const { shown, top, height, narrow, onAccept } = props
  const { finding, sentence, override } = shown
  const words = useWords()
  const act = useAct()
  const goTo = useGoTo()
  const reopen = (id: NonNullable<typeof override>['id']) => {
    const params = { name: ruleTitle(words, finding.rule) }
    void act({ code: 'withdraw-acceptance', params }, withdrawAcceptance(id))
  }
  return (
    <li
      className={`${styles.row} ${styles.columns}`}
      data-narrow={narrow || undefined}
      style={{ top, height }}
    >
      <span className={styles.weight} data-severity={finding.severity}>
        {words(finding.severity === 'warning' ? 'findings.warning' : 'findings.info')}
      </span>
      <span>
        <span
          className={styles.sentence}
          title={[sentence, reasonOf(), shown.place].filter(Boolean).join(' ')}
        >
          {sentence}
        </span>
        {shown.place && <span className={styles.place}>{shown.place}</span>}
        <FindingOrigin finding={finding} />
        {override && <span className={styles.reason}>{reasonOf()}</span>}
      </span>
      <span className={styles.figure}>
        <span className="visually-hidden">{words('findings.found')} </span>
        {measured(words, finding.rule, finding.found)}
      </span>
      <span className={styles.figure}>
        <span className="visually-hidden">{words('findings.limit')} </span>
        {measured(words, finding.rule, finding.limit)}
      </span>
      <span className={styles.article} title={finding.article ?? undefined}>
        {finding.article ?? words('findings.no-article')}
      </span>
      <span>
        <SourceState state={finding.article ? finding.sourceState : null} />
      </span>
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
    </li>
  )

  function target(): string {
    const { subjectId, unitId } = finding
    return /^(unit|post):/.test(subjectId) ? subjectId : (unitId ?? subjectId)
  }

  function reasonOf(): string {
    if (!override) return ''
    const date = longDate(override.on, words.language)
    const who = override.by
      ? words('findings.accepted-by', { by: override.by, date })
      : words('findings.accepted-on', { date })
    return `${override.reason} (${who})`
  }
}
