import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import type { Freeze } from '../../../domain/records/records.ts'
import { removeFreeze } from '../../../domain/vacancy/freezes/freeze-edits.ts'
import { FREEZES, freezeRows } from '../../../registers/freezes.ts'
import { useActions } from '../../commands/use-actions.ts'
import { useAct } from '../../hooks/use-act.ts'
import { useShowSheets } from '../../hooks/use-show-sheets.ts'
import { PlainRegister } from '../../registers/plain-register.tsx'
import { useTelling } from '../../registers/use-telling.ts'
import { TabHead } from '../shared/tab-head.tsx'
import { useRegister } from '../shared/use-register.ts'
import styles from '../shared/vacancies.module.css'
import { FreezeForm } from './freeze-form.tsx'
import { Holidays } from './holidays.tsx'

/** Windows in which nobody may be sworn in without an approval, and the holidays working days know. */
export function FreezesTab() {
  const telling = useTelling()
  const { structure, words } = telling
  const vacant = useRegister()
  const rows = useMemo(() => freezeRows(structure, vacant), [structure, vacant])
  const show = useShowSheets()
  const [form, setForm] = useState<Freeze | 'new' | null>(null)
  useActions('freezes', { 'freeze.add': () => setForm('new') })
  return (
    <>
      <TabHead>
        <Button variant="default" onClick={() => show({ kind: 'approval-request', unitId: null })}>
          {words('letter.print-request')}
        </Button>
        <Button onClick={() => setForm('new')}>{words('freeze.add')}</Button>
      </TabHead>
      <div className={`${styles.scroll} ${styles.padded}`}>
        {rows.length === 0 ? (
          <div className={styles.empty}>
            <strong>{words('freeze.empty')}</strong>
            {words('freeze.empty-hint')}
          </div>
        ) : (
          <PlainRegister
            columns={FREEZES}
            rows={rows}
            telling={telling}
            acts={{
              head: words('freeze.edit'),
              draw: ({ freeze }) => (
                <FreezeButtons freeze={freeze} onEdit={() => setForm(freeze)} />
              ),
            }}
            keyOf={({ freeze }) => freeze.id}
          />
        )}
        <Holidays />
      </div>
      {form && <FreezeForm freeze={form === 'new' ? null : form} onClose={() => setForm(null)} />}
    </>
  )
}

function FreezeButtons({ freeze, onEdit }: { readonly freeze: Freeze; onEdit(): void }) {
  const words = useWords()
  const act = useAct()
  const { id, name } = freeze
  return (
    <>
      <Button size="compact-xs" variant="default" onClick={onEdit}>
        {words('freeze.edit')}
      </Button>{' '}
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => void act({ code: 'remove-freeze', params: { name } }, removeFreeze(id))}
      >
        {words('freeze.remove')}
      </Button>
    </>
  )
}
