import { Button } from '@mantine/core'
import { useState } from 'react'
import { useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { type ComingRule, comingRules } from '../../../domain/rule-table/coming-rules.ts'
import { limitId } from '../../../domain/rule-table/effective-rules.ts'
import { resetRule } from '../../../domain/rule-table/rule-edits.ts'
import lists from '../../../parts/lists.module.css'
import { LockedMark } from '../../../parts/locked-mark.tsx'
import { longDate } from '../../../words/figures/long-date.ts'
import { ruleTitle } from '../../../words/telling/any-finding.ts'
import { rowName, rowSays } from '../../../words/telling/rule-row-text.ts'
import { AttachmentList } from '../../forms/attachments/attachment-list.tsx'
import { useAct } from '../../hooks/use-act.ts'
import { useRowLock } from '../../hooks/use-lock.ts'
import styles from './coming.module.css'
import { ComingDialog } from './coming-dialog.tsx'

/**
 * What is entered of rules for days still to come, above the table of those that hold; nothing where nothing is. Where
 * one was taken back the keyboard goes on at the button that enters them.
 */
export function ComingRules({ onTakenBack }: { onTakenBack(): void }) {
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  const act = useAct()
  const lockOf = useRowLock('aturan')
  const [editing, setEditing] = useState<ComingRule | null>(null)
  const coming = comingRules(structure, on)
  async function takeBack({ after, on: day }: ComingRule) {
    const params = { name: ruleTitle(words, after.rule) }
    if (await act({ code: 'reset-rule', params }, resetRule(after.key, day))) onTakenBack()
  }
  if (coming.length === 0) return null
  const heading = words('coming-rule.heading', { count: coming.length })
  return (
    <section className={styles.coming} aria-label={words('coming-rule.title')}>
      <h2>{heading}</h2>
      <table className={styles.table} aria-label={heading}>
        <thead>
          <tr>
            {(
              [
                'coming-rule.from',
                'findings.rule',
                'coming-rule.change',
                'findings.article',
              ] as const
            ).map((head) => (
              <th key={head} scope="col">
                {words(head)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {coming.map((one) => {
            const { before, after } = one
            const name = rowName(words, after)
            const lock = lockOf(after.key)
            return (
              <tr key={`${after.key} ${one.on}`}>
                <td>{longDate(one.on, words.language)}</td>
                <th scope="row">{name}</th>
                <td>
                  {rowSays(words, before)} → <strong>{rowSays(words, after)}</strong>
                </td>
                <td className={lists.muted}>
                  {after.article ?? '–'}
                  {after.checkedBy !== null && (
                    <AttachmentList ofId={limitId(after.key, one.on)} of={name} />
                  )}
                </td>
                <td>
                  {lock !== null ? (
                    <LockedMark label={words('policy.locked-row')} reason={lock} />
                  ) : (
                    <>
                      <Button
                        variant="subtle"
                        size="compact-xs"
                        aria-label={`${words('coming-rule.edit')}: ${name}`}
                        onClick={() => setEditing(one)}
                      >
                        {words('coming-rule.edit')}
                      </Button>
                      <Button
                        variant="subtle"
                        size="compact-xs"
                        aria-label={`${words('coming-rule.take-back')}: ${name}`}
                        onClick={() => void takeBack(one)}
                      >
                        {words('coming-rule.take-back')}
                      </Button>
                    </>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {editing && <ComingDialog coming={editing} onClose={() => setEditing(null)} />}
    </section>
  )
}
