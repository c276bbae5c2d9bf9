import { Group, Tabs } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import {
  useSession,
  useShownDate,
  useStore,
  useStructurePart,
  useViewPart,
  useWords,
} from '../../app/session.tsx'
import { createSavedViews } from '../../app/view/saved-views.ts'
import { VACANCY_TABS, type VacancyTab } from '../../app/view/view-state.ts'
import { familyOf } from '../../domain/readings/post-family.ts'
import type { UnitId } from '../../domain/records/records.ts'
import type { RegisterRow } from '../../domain/vacancy/register/register.ts'
import { ScreenHead } from '../../parts/screen-head.tsx'
import frame from '../../parts/tabbed-screen.module.css'
import { FIRST_VIEW } from '../../registers/vacancies/view.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { eachOf, useActions } from '../commands/use-actions.ts'
import { EmptyStructure } from '../hooks/empty-structure.tsx'
import { TabHeadPlace } from '../hooks/tab-head.tsx'
import { ActingTab } from './acting/acting-tab.tsx'
import { DocumentsTab } from './documents/documents-tab.tsx'
import { FreezesTab } from './freezes/freezes-tab.tsx'
import { HistoryPicker } from './history-picker.tsx'
import { RegisterTab } from './register/register-tab.tsx'
import { RetirementsTab } from './retirements/retirements-tab.tsx'
import { RoadTab } from './road/road-tab.tsx'
import { OfficeShownPlace } from './shared/office-shown.ts'
import styles from './shared/vacancies.module.css'
import { VacancyPicker } from './vacancy-picker.tsx'

/** They tell of posts only. */
const OF_POSTS: ReadonlySet<VacancyTab> = new Set(['register', 'acting', 'road'])

/** What is looked for in a locked office is kept nowhere. */
const ONLY_READ = {
  getItem: (key: string) => window.localStorage.getItem(key),
  setItem: () => undefined,
}

/** "Kekosongan": every empty seat, who sits in for it, what it waits for, and what comes next. */
export function VacanciesScreen() {
  const { open, view } = useSession()
  const date = useShownDate()
  const words = useWords()
  const tab = useViewPart(({ vacancyTab }) => vacancyTab)
  const setTab = (next: VacancyTab) => view.set({ vacancyTab: next })
  const [store] = useState(() => createSavedViews(open.isLocked ? ONLY_READ : window.localStorage))
  const views = useStore(store)
  const officeShown = useMemo(
    () => ({
      office: views.current.office,
      choose: (office: 'all' | UnitId) =>
        store.set({ current: { ...store.get().current, office } }),
    }),
    [store, views.current.office],
  )
  const noPosts = useStructurePart((structure) => structure.tables.post.size === 0)
  const [asking, setAsking] = useState<'vacancy' | 'history' | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [place, setPlace] = useState<HTMLElement | null>(null)
  // Whoever comes again begins at the register.
  useEffect(() => () => view.set({ vacancyTab: 'register' }), [view])
  useActions('vacancies', {
    ...eachOf('vacancy.tab-', VACANCY_TABS, setTab),
    'vacancy.add': () => setAsking('vacancy'),
    'vacancy.history': () => setAsking('history'),
  })
  /** Shows a seat in the register, whatever was filtered before. */
  function openSeat({ key, post }: RegisterRow) {
    store.set({ current: { ...FIRST_VIEW, family: familyOf(post) } })
    setTab('register')
    setChosen(key)
  }
  return (
    <div className={frame.screen}>
      <ScreenHead
        title={words('vacancy.title')}
        lead={words('vacancy.as-of', { date: longDate(date, words.language) })}
      >
        <Group gap="sm" ref={setPlace} />
      </ScreenHead>
      <Tabs
        value={tab}
        onChange={(value) => setTab(value as VacancyTab)}
        keepMounted={false}
        className={`${frame.tabs} ${styles.tabs}`}
      >
        <Tabs.List aria-label={words('vacancy.title')}>
          {VACANCY_TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {words(`vacancy.tab-${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab}>
          <OfficeShownPlace value={officeShown}>
            <TabHeadPlace value={place}>
              {noPosts && OF_POSTS.has(tab) && (
                <EmptyStructure>{words('vacancy.no-posts')}</EmptyStructure>
              )}
              {!noPosts && tab === 'register' && (
                <RegisterTab store={store} chosen={chosen} onChoose={setChosen} onAsk={setAsking} />
              )}
              {!noPosts && tab === 'acting' && <ActingTab />}
              {!noPosts && tab === 'road' && <RoadTab onAsk={() => setAsking('vacancy')} />}
              {tab === 'freezes' && <FreezesTab />}
              {tab === 'retirements' && <RetirementsTab />}
              {tab === 'documents' && <DocumentsTab />}
            </TabHeadPlace>
          </OfficeShownPlace>
        </Tabs.Panel>
      </Tabs>
      {asking === 'vacancy' && <VacancyPicker onOpen={openSeat} onClose={() => setAsking(null)} />}
      {asking === 'history' && <HistoryPicker onClose={() => setAsking(null)} />}
    </div>
  )
}
