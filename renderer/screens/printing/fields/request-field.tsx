import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useShownDate, useStructure, useToday, useWords } from '../../../app/session.tsx'
import { heldBack } from '../../../papers/kinds/approval-request.ts'
import { AskForm } from '../../forms/filling/ask-form.tsx'
import styles from '../state/printing.module.css'
import type { Sheets } from '../state/use-sheets.ts'

/** Beside the letter that asks for approvals: how many of its posts are on record as asked for, and the way to it. */
export function RequestField({ sheets }: { readonly sheets: Sheets }) {
  const { choice } = sheets
  const structure = useStructure()
  const on = useShownDate()
  const today = useToday()
  const words = useWords()
  const [open, setOpen] = useState(false)
  const rows = useMemo(
    () => heldBack(structure, { on, today, choice }),
    [structure, on, today, choice],
  )
  if (rows.length === 0) return null
  const asked = rows.filter(({ askedOn }) => askedOn !== null).length
  const all = asked === rows.length
  return (
    <div className={styles.request}>
      <small>{words('permit.remind', { count: words.whole(rows.length), asked })}</small>
      <Button
        fullWidth
        size="compact-sm"
        variant={all ? 'subtle' : 'light'}
        onClick={() => setOpen(true)}
      >
        {words('permit.record')}
      </Button>
      {open && <AskForm rows={rows} named={rows} onClose={() => setOpen(false)} />}
    </div>
  )
}
