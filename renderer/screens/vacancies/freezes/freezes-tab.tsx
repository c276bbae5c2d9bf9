import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import type { Freeze } from '../../../domain/records/records.ts'
import { removeFreeze } from '../../../domain/vacancy/freezes/freeze-edits.ts'
import {
  type PermitState,
  permitState,
  permitsOn,
} from '../../../domain/vacancy/freezes/permits.ts'
import { namedFirst } from '../../../papers/kinds/approval-request.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import type { Telling } from '../../../registers/column.ts'
import { FREEZES, freezeRows } from '../../../registers/freezes.ts'
import { PERMITS } from '../../../registers/permits.ts'
import { viewRows, WHOLE_VIEW } from '../../../registers/vacancies/view.ts'
import { useActions } from '../../commands/use-actions.ts'
import { AskForm } from '../../forms/filling/ask-form.tsx'
import { FreezeForm } from '../../forms/freeze-form.tsx'
import { TabHead } from '../../hooks/tab-head.tsx'
import { useAct } from '../../hooks/use-act.ts'
import { useGoTo } from '../../hooks/use-go-to.ts'
import { useShowSheets } from '../../hooks/use-show-sheets.ts'
import { PlainRegister } from '../../registers/plain-register.tsx'
import { useTelling } from '../../registers/use-telling.ts'
import { useRegister } from '../shared/use-register.ts'
import styles from '../shared/vacancies.module.css'
import { Holidays } from './holidays.tsx'

/** Windows in which nobody may be sworn in without an approval, and the holidays working days know. */
export function FreezesTab() {
  const telling = useTelling()
  const { structure, words } = telling
  const vacant = useRegister()
  const rows = useMemo(() => freezeRows(structure, vacant), [structure, vacant])
  const show = useShowSheets()
  const [form, setForm] = useState<Freeze | 'new' | null>(null)
  const [asking, setAsking] = useState(false)
  const blocked = useMemo(
    () => viewRows(vacant, WHOLE_VIEW).filter(({ blockedBy }) => blockedBy.length > 0),
    [vacant],
  )
  useActions('freezes', {
    'freeze.add': () => setForm('new'),
    'permit.record': () => setAsking(true),
  })
  return (
    <>
      <TabHead>
        <Button variant="default" onClick={() => show({ kind: 'approval-request', unitId: null })}>
          {words('letter.print-request')}
        </Button>
        <Button variant="default" onClick={() => setAsking(true)}>
          {words('permit.record')}
        </Button>
        <Button onClick={() => setForm('new')}>{words('freeze.add')}</Button>
      </TabHead>
      <div className={`${styles.scroll} ${styles.padded}`}>
        {rows.length === 0 ? (
          <EmptyState>
            {words('freeze.empty')} {words('freeze.empty-hint')}
          </EmptyState>
        ) : (
          <PlainRegister
            name={words('vacancy.tab-freezes')}
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
        <PermitList telling={telling} />
        <Holidays />
      </div>
      {asking && (
        <AskForm rows={blocked} named={namedFirst(blocked)} onClose={() => setAsking(false)} />
      )}
      {form && <FreezeForm freeze={form === 'new' ? null : form} onClose={() => setForm(null)} />}
    </>
  )
}

/** The register of permits of the day shown: what is awaited first. */
function PermitList({ telling }: { readonly telling: Telling }) {
  const { structure, on, words } = telling
  const rows = useMemo(() => permitsOn(structure, on), [structure, on])
  const goTo = useGoTo()
  const count = (state: PermitState) =>
    words.whole(rows.filter((one) => permitState(one, on) === state).length)
  return (
    <section className={styles.section} style={{ marginTop: 28 }}>
      <h2>{words('permit.list')}</h2>
      <p>
        {rows.length === 0
          ? words('permit.none')
          : words('permit.sum', { waiting: count('waiting'), had: count('had') })}
      </p>
      {rows.length > 0 && (
        <PlainRegister
          name={words('permit.list')}
          columns={PERMITS}
          rows={rows}
          telling={telling}
          acts={{
            head: words('vacancy.go-chart'),
            width: 150,
            draw: ({ post }) =>
              post && (
                <Button size="compact-xs" variant="default" onClick={() => goTo(post.id)}>
                  {words('vacancy.go-chart')}
                </Button>
              ),
          }}
          keyOf={({ id }) => id}
        />
      )}
    </section>
  )
}

function FreezeButtons({ freeze, onEdit }: { readonly freeze: Freeze; onEdit(): void }) {
  const words = useWords()
  const act = useAct()
  const { id, name } = freeze
  return (
    <>
      <Button size="compact-xs" variant="default" aria-description={name} onClick={onEdit}>
        {words('freeze.edit')}
      </Button>{' '}
      <Button
        size="compact-xs"
        variant="default"
        aria-description={name}
        onClick={() => void act({ code: 'remove-freeze', params: { name } }, removeFreeze(id))}
      >
        {words('freeze.remove')}
      </Button>
    </>
  )
}
