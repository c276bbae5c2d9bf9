import { Button } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { useShownDate, useStore, useStructure, useToday, useWords } from '../../../app/session.tsx'
import type { SavedViews } from '../../../app/view/saved-views.ts'
import type { Store } from '../../../app/view/store.ts'
import { vacancyTable } from '../../../papers/kinds/vacancies.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { headOf } from '../../../registers/told.ts'
import { choosable, MANY_ROWS } from '../../../registers/vacancies/choosable.ts'
import {
  familyCounts,
  groupingOf,
  isFiltering,
  type RegisterView,
  registerLines,
  totalsOf,
  vacancyColumn,
  viewOf,
  viewRows,
  WHOLE_VIEW,
} from '../../../registers/vacancies/view.ts'
import { viewText } from '../../../registers/vacancies/view-text.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import { wholeNumber } from '../../../words/figures/whole-number.ts'
import type { Words } from '../../../words/words.ts'
import { useActions, when } from '../../commands/use-actions.ts'
import { TabHead } from '../../hooks/tab-head.tsx'
import { useFoundSaid } from '../../hooks/use-found-said.ts'
import { CasePane } from '../case/case-pane.tsx'
import { ExportMenu } from '../shared/export-menu.tsx'
import { useRegister } from '../shared/use-register.ts'
import styles from '../shared/vacancies.module.css'
import { totalTexts } from './group-head.tsx'
import { RegisterPictures } from './register-pictures.tsx'
import { RegisterTable } from './register-table.tsx'
import { RegisterToolbar } from './register-toolbar.tsx'
import { UndatedForm } from './undated-form.tsx'
import { ViewsMenu } from './views-menu.tsx'

/**
 * The register with its filters and pictures. The case of the row chosen stands beside the list and below the filters,
 * which keep their width: so the line that was pressed stays where it is.
 */
export function RegisterTab(props: {
  readonly store: Store<SavedViews>
  /** The key of the seat whose details are shown. */
  readonly chosen: string | null
  onChoose(key: string | null): void
  /** Opens the form for a post that turns vacant, or the history of any post. */
  onAsk(what: 'vacancy' | 'history'): void
}) {
  const { store, chosen, onChoose } = props
  const today = useToday()
  const date = useShownDate()
  const words = useWords()
  const structure = useStructure()
  const views = useStore(store)
  const all = useRegister()
  const view = views.current
  const wanted = useDeferredValue(viewOf(structure, view))
  const rows = useMemo(() => viewRows(all, wanted), [all, wanted])
  const counts = useMemo(() => familyCounts(all, wanted), [all, wanted])
  const choices = useMemo(() => choosable(all, wanted), [all, wanted])
  const pictures = views.pictures === 'auto' ? rows.length >= MANY_ROWS : views.pictures === 'shown'
  const groupBy = groupingOf(structure, wanted)
  useFoundSaid(wanted, foundText(words, wanted, [rows.length, all.length]))
  const lines = useMemo(() => registerLines(structure, rows, groupBy), [structure, rows, groupBy])
  const [dating, setDating] = useState(false)
  const undated = useMemo(
    () =>
      lines.flatMap((line) => (line.kind === 'row' && line.row.since === null ? [line.row] : [])),
    [lines],
  )
  useActions('vacancy.undated', {
    'vacancy.undated': when(undated.length > 0, () => setDating(true)),
  })
  const row = rows.find(({ key }) => key === chosen)
  const change = (fields: Partial<RegisterView>) => store.set({ current: { ...view, ...fields } })

  return (
    <>
      <TabHead>
        {choices.many && <ViewsMenu store={store} views={views} />}
        <ExportMenu
          kind="vacancies"
          choice={{ register: wanted, unitId: null }}
          table={() =>
            vacancyTable(rows, { structure, on: date, words }, viewText(words, structure, wanted))
          }
        />
        <Button variant="default" onClick={() => props.onAsk('history')}>
          {words('vacancy.section-history')}
        </Button>
        <Button onClick={() => props.onAsk('vacancy')}>{words('vacancy.add')}</Button>
      </TabHead>
      <div className={styles.register}>
        {date > today && <p className={styles.notice}>{words('vacancy.forecast')}</p>}
        <RegisterToolbar
          view={view}
          groupBy={groupBy}
          counts={counts}
          choosable={choices}
          pictures={pictures}
          onChange={change}
          onPictures={(shown) => store.set({ pictures: shown ? 'shown' : 'hidden' })}
        />
        <div className={styles.beside}>
          <div className={styles.main}>
            {pictures && rows.length > 0 && <RegisterPictures rows={rows} view={wanted} />}
            {rows.length > 0 ? (
              <RegisterTable
                lines={lines}
                view={view}
                selected={chosen}
                onSort={(sortBy) =>
                  change({ sortBy, descending: view.sortBy === sortBy && !view.descending })
                }
                onOpen={(opened) => onChoose(opened.key)}
              />
            ) : isFiltering(view) ? (
              <EmptyState
                step={words('vacancy.clear-filter')}
                onStep={() => store.set({ current: WHOLE_VIEW })}
              >
                {words('vacancy.empty-filter')}
              </EmptyState>
            ) : (
              <EmptyState>
                {words('vacancy.empty', { date: longDate(date, words.language) })}{' '}
                {words('vacancy.empty-hint')}
              </EmptyState>
            )}
            <footer className={styles.foot}>
              {totalTexts(words, totalsOf(rows), all.length).map((text) => (
                <span key={text}>{text}</span>
              ))}
              {undated.length > 0 && (
                <span className={styles.undated}>
                  {words('vacancy.undated-count', {
                    count: wholeNumber(undated.length, words.language),
                  })}
                  <Button variant="default" size="compact-xs" onClick={() => setDating(true)}>
                    {words('vacancy.undated')}
                  </Button>
                </span>
              )}
            </footer>
          </div>
          {row && <CasePane key={row.key} row={row} onClose={() => onChoose(null)} />}
        </div>
      </div>
      {dating && <UndatedForm rows={undated} onClose={() => setDating(false)} />}
    </>
  )
}

/** "3 dari 27, menurut Eselon, menaik". */
function foundText(words: Words, view: RegisterView, [shown, all]: [number, number]): string {
  return words('vacancy.found', {
    shown,
    all,
    column: headOf(vacancyColumn(view.sortBy).head, words),
    order: words(view.descending ? 'vacancy.descending' : 'vacancy.ascending'),
  })
}
