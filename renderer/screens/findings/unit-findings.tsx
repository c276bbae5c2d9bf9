import { Button, Tooltip } from '@mantine/core'
import { useState } from 'react'
import { useNamed, useShownDate, useStructure, useWords } from '../../app/session.tsx'
import type { SourceState as State } from '../../domain/records/form/choices.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { basisInForce } from '../../domain/rule-table/basis-in-force.ts'
import { withdrawAcceptance } from '../../domain/rule-table/rule-edits.ts'
import { get } from '../../domain/structure/structure.ts'
import { PAGE_OF_RULE } from '../../help/finding-pages.ts'
import lists from '../../parts/lists.module.css'
import { anyFindingSentence, figure, ruleTitle } from '../../words/telling/any-finding.ts'
import { capital } from '../../words/telling/code-word.ts'
import { PageLink } from '../help/page-link.tsx'
import { Told } from '../hooks/told.tsx'
import { useAct } from '../hooks/use-act.ts'
import { AcceptDialog } from './accept-dialog.tsx'
import styles from './findings.module.css'
import { UnitFactFields } from './unit-fact-fields.tsx'
import { type ShownFinding, useUnitFindings } from './use-findings.ts'

/** Findings of one unit for the details beside the chart, and the data only rules ask for. */
export function UnitFindings({ unitId }: { readonly unitId: UnitId }) {
  const structure = useStructure()
  const words = useWords()
  const here = useUnitFindings(unitId)
  const [accepting, setAccepting] = useState<ShownFinding | null>(null)
  const unit = get(structure, unitId)
  if (!unit) return null
  return (
    <>
      {here?.length === 0 && <p className={lists.muted}>{words('findings.unit-none')}</p>}
      <ul className={styles.unitList}>
        {here?.map((shown) => (
          <UnitFinding
            key={`${shown.finding.rule} ${shown.finding.subjectId} ${shown.sentence}`}
            shown={shown}
            onAccept={() => setAccepting(shown)}
          />
        ))}
      </ul>
      <UnitFactFields unit={unit} />
      {accepting && <AcceptDialog shown={[accepting]} onClose={() => setAccepting(null)} />}
    </>
  )
}

function UnitFinding(props: { readonly shown: ShownFinding; onAccept(): void }) {
  const { shown, onAccept } = props
  const { finding, override } = shown
  const words = useWords()
  const named = useNamed()
  const act = useAct()
  const article = basisInForce(finding.article, useShownDate())
  const reopen = (id: NonNullable<typeof override>['id']) =>
    void act(
      { code: 'withdraw-acceptance', params: { name: ruleTitle(words, finding.rule) } },
      withdrawAcceptance(id),
    )
  return (
    <li className={styles.unitItem} data-severity={override ? 'info' : finding.severity}>
      <div>
        <Told text={anyFindingSentence(named, finding)} />
      </div>
      <div className={styles.unitFoot}>
        {finding.limit !== null && (
          <span>{`${words('findings.limit')}: ${figure(words, finding.limit)}`}</span>
        )}
        {article && <span>{article}</span>}
        <SourceState state={finding.sourceState} />
        <PageLink id={PAGE_OF_RULE[finding.rule]} />
        {override ? (
          <>
            <span>{words('findings.accepted', { reason: override.reason })}</span>
            <Button variant="subtle" size="compact-xs" onClick={() => reopen(override.id)}>
              {words('findings.reopen')}
            </Button>
          </>
        ) : (
          <Button variant="subtle" size="compact-xs" onClick={onAccept}>
            {words('findings.accept')}
          </Button>
        )}
      </div>
    </li>
  )
}

/** Whether the article was read or is only remembered: a solid or a dashed frame, with its word. */
function SourceState({ state }: { readonly state: State | null }) {
  const words = useWords()
  if (!state) return null
  return (
    <Tooltip label={words(`findings.${state}-long`)} multiline w={260}>
      <span className={styles.state} data-state={state}>
        {capital(words(`source.${state}`))}
      </span>
    </Tooltip>
  )
}
