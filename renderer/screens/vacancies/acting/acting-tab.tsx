import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import { fullName } from '../../../domain/records/full-name.ts'
import { actingTable } from '../../../papers/kinds/acting.ts'
import { inBranch } from '../../../papers/kinds/register-page.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { ACTING, type ActingRow, actingRows } from '../../../registers/acting.ts'
import { isLate } from '../../../registers/late.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import { useActions } from '../../commands/use-actions.ts'
import { EndActingForm } from '../../forms/acting/end-acting-form.tsx'
import { ExtendForm } from '../../forms/acting/extend-form.tsx'
import { OfficeFilter } from '../../forms/fields/list-filters.tsx'
import { TabHead } from '../../hooks/tab-head.tsx'
import { useShowSheets } from '../../hooks/use-show-sheets.ts'
import { PlainRegister } from '../../registers/plain-register.tsx'
import { useTelling } from '../../registers/use-telling.ts'
import { ExportMenu } from '../shared/export-menu.tsx'
import { useOfficeShown } from '../shared/office-shown.ts'
import styles from '../shared/vacancies.module.css'
import { ActingPicker } from './acting-picker.tsx'

/** The register of Plt, Plh and Pj: the one that ends first on top, with what is wrong with each. */
export function ActingTab() {
  const telling = useTelling()
  const { structure, on, words } = telling
  const { office, choose } = useOfficeShown()
  const unitId = office === 'all' ? null : office
  const rows = useMemo(
    () => actingRows(structure, on, inBranch(structure, unitId)),
    [structure, on, unitId],
  )
  const [naming, setNaming] = useState(false)
  useActions('vacancy.acting', { 'vacancy.name-acting': () => setNaming(true) })
  return (
    <>
      <TabHead>
        <ExportMenu kind="acting" choice={{ unitId }} table={() => actingTable(telling, unitId)} />
        <Button onClick={() => setNaming(true)}>{words('vacancy.name-acting')}</Button>
      </TabHead>
      <div className={styles.toolbar}>
        <OfficeFilter bare value={office} onChange={choose} />
      </div>
      <div className={`${styles.scroll} ${styles.padded}`}>
        {rows.length === 0 ? (
          <EmptyState>
            {words('acting.empty', { date: longDate(on, words.language) })}{' '}
            {words('acting.empty-hint')}
          </EmptyState>
        ) : (
          <PlainRegister
            name={words('vacancy.tab-acting')}
            columns={ACTING}
            rows={rows}
            telling={telling}
            acts={{
              head: words('vacancy.extend'),
              draw: (row) => <ActingButtons row={row} />,
            }}
            keyOf={({ appointment }) => appointment.id}
            isLate={isLate}
          />
        )}
      </div>
      {naming && <ActingPicker onClose={() => setNaming(false)} />}
    </>
  )
}

function ActingButtons({ row }: { readonly row: ActingRow }) {
  const words = useWords()
  const show = useShowSheets()
  const [form, setForm] = useState<'extend' | 'end' | null>(null)
  const { id: appointmentId, role } = row.appointment
  // Heard behind the word of each button, which is the same in every row.
  const whose = [row.person && `${words(`role.${role}`)} ${fullName(row.person)}`, row.post?.title]
    .filter(Boolean)
    .join(', ')
  return (
    <>
      {role !== 'plh' && (
        <Button
          size="compact-xs"
          variant="default"
          aria-description={whose}
          onClick={() => setForm('extend')}
        >
          {words('vacancy.extend')}
        </Button>
      )}{' '}
      <Button
        size="compact-xs"
        variant="default"
        aria-description={whose}
        onClick={() => setForm('end')}
      >
        {words('vacancy.end-acting')}
      </Button>{' '}
      <Button
        size="compact-xs"
        variant="default"
        aria-description={whose}
        onClick={() => show({ kind: 'acting-order', appointmentId })}
      >
        {words('letter.print-order')}
      </Button>
      {form === 'extend' && <ExtendForm acting={row} onClose={() => setForm(null)} />}
      {form === 'end' && <EndActingForm acting={row} onClose={() => setForm(null)} />}
    </>
  )
}
