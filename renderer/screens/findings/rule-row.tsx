import { Button, Select, Switch } from '@mantine/core'
import { memo } from 'react'
import { useSession, useWords } from '../../app/session.tsx'
import type { SourceState } from '../../domain/records/form/choices.ts'
import { type EffectiveRow, limitId } from '../../domain/rule-table/effective-rules.ts'
import { limitOfText, limitText } from '../../domain/rule-table/limit-text.ts'
import { changeRule, type RuleFields, resetRule } from '../../domain/rule-table/rule-edits.ts'
import { VACANCY_FIGURES } from '../../domain/rule-table/rule-names.ts'
import lists from '../../parts/lists.module.css'
import { LockedMark } from '../../parts/locked-mark.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { typedDate } from '../../words/figures/format.ts'
import { ruleTitle } from '../../words/telling/any-finding.ts'
import { capital } from '../../words/telling/code-word.ts'
import { rowName } from '../../words/telling/rule-row-text.ts'
import { scopeText } from '../../words/telling/scope-text.ts'
import { sourceText } from '../../words/telling/source-text.ts'
import { AttachmentList } from '../forms/attachments/attachment-list.tsx'
import { useAct } from '../hooks/use-act.ts'
import { lockedCell, useRowLock } from '../hooks/use-lock.ts'

/**
 * A row of the rule table, each cell editable. Naming who checked it also dates it, marks it as read, and makes room for
 * the scan of what was read.
 */
export const RuleRow = memo(function RuleRow(props: {
  readonly row: EffectiveRow
  readonly index: number
  measure(element: HTMLTableRowElement | null): void
}) {
  const { row, index, measure } = props
  const { today } = useSession()
  const words = useWords()
  const act = useAct()
  const name = ruleTitle(words, row.rule)
  const lock = useRowLock('aturan')(row.key)
  const closed = lockedCell(lock)
  const change = (fields: RuleFields) =>
    void act({ code: 'change-rule', params: { name } }, changeRule(row.key, fields, row.holdsFrom))
  const scope = scopeText(words, row.scope)
  const source = row.source && sourceText(words, row.source)
  const named = (field: string) => `${field}: ${name} ${scope} ${row.tipe ?? ''}`.trim()
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      data-off={!row.enabled}
      data-changed={row.changed}
    >
      <th scope="row">
        {name}
        {row.holdsFrom && (
          <small className={lists.muted}>
            {words('coming-rule.since', { date: typedDate(row.holdsFrom) })}
          </small>
        )}
      </th>
      <td>{scope}</td>
      <td>{row.tipe ?? '–'}</td>
      <td>
        {row.limit === null ? (
          <span className={lists.muted}>{words('rules.no-limit')}</span>
        ) : (
          <TextField
            {...closed}
            aria-label={named(words('findings.limit'))}
            w={isRank(row) ? 112 : 72}
            inputMode={isRank(row) ? 'text' : 'numeric'}
            value={limitText(row) ?? ''}
            onCommit={(text) =>
              change({ limit: text.trim() === '' ? row.limit : limitOfText(row, text) })
            }
          />
        )}
      </td>
      <td>
        <TextField
          {...closed}
          aria-label={named(words('findings.article'))}
          wraps
          value={row.article ?? ''}
          onCommit={(text) => change({ article: text.trim() === '' ? null : text.trim() })}
        />
        {row.changed && row.checkedBy !== null && (
          <AttachmentList ofId={limitId(row.key, row.holdsFrom)} of={rowName(words, row)} />
        )}
      </td>
      <td title={source ?? undefined}>{source ?? '–'}</td>
      <td>
        <Select
          {...closed}
          aria-label={named(words('rules.state'))}
          w={134}
          data={[
            { value: 'verified', label: capital(words('source.verified')) },
            { value: 'recalled', label: capital(words('source.recalled')) },
          ]}
          value={row.sourceState}
          onChange={(value) => change({ sourceState: value as SourceState })}
        />
      </td>
      <td>
        <TextField
          {...closed}
          aria-label={named(words('rules.checked-by'))}
          w={108}
          value={row.checkedBy ?? ''}
          onCommit={(text) => change(checked(text.trim(), today()))}
        />
        {row.checkedOn && <span className={lists.muted}>{typedDate(row.checkedOn)}</span>}
      </td>
      <td>
        {isFigure(row.rule) ? (
          <span className={lists.muted}>–</span>
        ) : (
          <Switch
            {...closed}
            aria-label={named(words('rules.enabled'))}
            size="xs"
            checked={row.enabled}
            onChange={(event) => change({ enabled: event.currentTarget.checked })}
          />
        )}
      </td>
      <td>
        {lock !== null && <LockedMark label={words('policy.locked-row')} reason={lock} />}
        {lock === null && row.changed && (
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() =>
              void act({ code: 'reset-rule', params: { name } }, resetRule(row.key, row.holdsFrom))
            }
          >
            {words('rules.reset')}
          </Button>
        )}
      </td>
    </tr>
  )
})

/** Rows whose limit is an eselon or a range of golongan. */
function isRank({ rule }: EffectiveRow): boolean {
  return rule === 'eselon-unit' || rule === 'golongan-range'
}

/** A number other rules reckon with finds nothing by itself, so there is nothing to switch off. */
function isFigure(rule: string): boolean {
  return VACANCY_FIGURES.some((one) => one === rule)
}

function checked(by: string, on: NonNullable<EffectiveRow['checkedOn']>): RuleFields {
  return by === ''
    ? { checkedBy: null, checkedOn: null }
    : { checkedBy: by, checkedOn: on, sourceState: 'verified' }
}
