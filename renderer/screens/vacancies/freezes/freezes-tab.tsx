import { Button } from '@mantine/core'
import { useState } from 'react'
import { useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { POST_CATEGORIES } from '../../../domain/records/choices.ts'
import type { Freeze, PostCategory } from '../../../domain/records/records.ts'
import { removeFreeze } from '../../../domain/vacancy/freeze-edits.ts'
import { freezesOf } from '../../../domain/vacancy/freezes.ts'
import { within } from '../../../domain/values/calendar-date.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import type { Words } from '../../../words/words.ts'
import { useActions } from '../../commands/use-actions.ts'
import { useAct } from '../../hooks/use-act.ts'
import { useShowSheets } from '../../hooks/use-show-sheets.ts'
import { TabHead } from '../shared/tab-head.tsx'
import { useRegister } from '../shared/use-register.ts'
import styles from '../shared/vacancies.module.css'
import { FreezeForm } from './freeze-form.tsx'
import { Holidays } from './holidays.tsx'

/** Windows in which nobody may be sworn in without an approval, and the holidays working days know. */
export function FreezesTab() {
  const structure = useStructure()
  const words = useWords()
  const show = useShowSheets()
  const [form, setForm] = useState<Freeze | 'new' | null>(null)
  useActions('freezes', { 'freeze.add': () => setForm('new') })
  const freezes = [...freezesOf(structure)].reverse()
  return (
    <>
      <TabHead>
        <Button variant="default" onClick={() => show({ kind: 'approval-request', unitId: null })}>
          {words('letter.print-request')}
        </Button>
        <Button onClick={() => setForm('new')}>{words('freeze.add')}</Button>
      </TabHead>
      <div className={`${styles.scroll} ${styles.padded}`}>
        {freezes.length === 0 ? (
          <div className={styles.empty}>
            <strong>{words('freeze.empty')}</strong>
            {words('freeze.empty-hint')}
          </div>
        ) : (
          <table className={styles.plain}>
            <thead>
              <tr>
                <th>{words('freeze.name')}</th>
                <th>{words('freeze.col-period')}</th>
                <th>{words('freeze.scope')}</th>
                <th>{words('freeze.waits')}</th>
                <th>
                  <span className="visually-hidden">{words('freeze.edit')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {freezes.map((freeze) => (
                <FreezeRow key={freeze.id} freeze={freeze} onEdit={() => setForm(freeze)} />
              ))}
            </tbody>
          </table>
        )}
        <Holidays />
      </div>
      {form && <FreezeForm freeze={form === 'new' ? null : form} onClose={() => setForm(null)} />}
    </>
  )
}

/** The kinds of posts a window covers, in words. */
function scopeText(scope: string, words: Words): string {
  const kinds = scope.split(',').map((one) => one.trim() as PostCategory)
  if (scope.trim() === '') return words('freeze.scope-none')
  return POST_CATEGORIES.every((one) => kinds.includes(one))
    ? words('freeze.scope-all')
    : kinds.map((one) => words(`category.${one}`)).join(', ')
}

function FreezeRow({ freeze, onEdit }: { readonly freeze: Freeze; onEdit(): void }) {
  const date = useShownDate()
  const words = useWords()
  const act = useAct()
  const rows = useRegister()
  const { name, from, until, basis, scope, waitsFor, approvalNo } = freeze
  const running = within(date, from, until)
  const blocked = rows.filter(({ blockedBy }) =>
    blockedBy.some(({ id }) => id === freeze.id),
  ).length
  return (
    <tr>
      <td>
        <strong>{name}</strong>
        <small>{basis}</small>
      </td>
      <td>
        {words('freeze.period', {
          from: longDate(from, words.language),
          until: until ? longDate(until, words.language) : words('freeze.open-end'),
        })}
        <span className={running ? styles.soon : styles.muted}>
          {words(running ? 'freeze.running' : from > date ? 'freeze.coming' : 'freeze.past')}
        </span>
      </td>
      <td>{scopeText(scope, words)}</td>
      <td>
        {waitsFor ?? '–'}
        {running && blocked > 0 && (
          <span className={styles.soon}>{words('freeze.blocked', { count: blocked })}</span>
        )}
        {approvalNo && (
          <small>
            {words('freeze.approval')}: {approvalNo}
          </small>
        )}
      </td>
      <td className={styles.right}>
        <Button size="compact-xs" variant="default" onClick={onEdit}>
          {words('freeze.edit')}
        </Button>{' '}
        <Button
          size="compact-xs"
          variant="default"
          onClick={() =>
            void act({ code: 'remove-freeze', params: { name } }, removeFreeze(freeze.id))
          }
        >
          {words('freeze.remove')}
        </Button>
      </td>
    </tr>
  )
}
