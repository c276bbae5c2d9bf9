import { useSession, useWords } from '../../../app/session.tsx'
import type { RetirementAge } from '../../../domain/records/records.ts'
import {
  noteRetirementAge,
  type RetirementAgeFields,
  removeRetirementAge,
} from '../../../domain/tenure/retirement-age-edits.ts'
import lists from '../../../parts/lists.module.css'
import { LockedMark } from '../../../parts/locked-mark.tsx'
import { TextField } from '../../../parts/text-field.tsx'
import { typedDate } from '../../../words/figures/format.ts'
import { capital } from '../../../words/telling/code-word.ts'
import { AttachmentList } from '../../forms/attachments/attachment-list.tsx'
import { useAct } from '../../hooks/use-act.ts'
import { lockedCell, useRowLock } from '../../hooks/use-lock.ts'
import tables from '../../registers/registers.module.css'
import { RemoveButton } from '../shared/remove-button.tsx'

/** An age of retirement of the office's own: since when, by which article, and who has compared that. */
export function OwnAgeRow({ row }: { readonly row: RetirementAge }) {
  const { today } = useSession()
  const words = useWords()
  const act = useAct()
  const params = { name: row.title }
  const lock = useRowLock('bup')(row.title)
  const closed = lockedCell(lock)
  const note = (fields: RetirementAgeFields) =>
    void act({ code: 'put-bup', params }, noteRetirementAge(row.id, fields))
  return (
    <tr>
      <th scope="row">{row.title}</th>
      <td>{row.age}</td>
      <td>{row.holdsFrom ? typedDate(row.holdsFrom) : words('own-age.always')}</td>
      <td>
        <TextField
          {...closed}
          aria-label={`${words('findings.article')}: ${row.title}`}
          value={row.article ?? ''}
          onCommit={(text) => note({ article: text.trim() === '' ? null : text.trim() })}
        />
        {row.checkedBy !== null && (
          <AttachmentList ofId={row.id} of={words('coming-rule.age', { title: row.title })} />
        )}
      </td>
      <td>{capital(words(`source.${row.sourceState}`))}</td>
      <td>
        <TextField
          {...closed}
          aria-label={`${words('rules.checked-by')}: ${row.title}`}
          value={row.checkedBy ?? ''}
          onCommit={(text) =>
            note(
              text.trim() === ''
                ? { checkedBy: null, checkedOn: null, sourceState: 'recalled' }
                : { checkedBy: text.trim(), checkedOn: today(), sourceState: 'verified' },
            )
          }
        />
        {row.checkedOn && <span className={lists.muted}>{typedDate(row.checkedOn)}</span>}
      </td>
      <td className={tables.acts}>
        {lock !== null ? (
          <LockedMark label={words('policy.locked-row')} reason={lock} />
        ) : (
          <RemoveButton
            name={row.title}
            onClick={() => void act({ code: 'remove-bup', params }, removeRetirementAge(row.id))}
          />
        )}
      </td>
    </tr>
  )
}
