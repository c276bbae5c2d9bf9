import { Group } from '@mantine/core'
import { useState } from 'react'
import { useShownDate, useWords } from '../../app/session.tsx'
import { longDate } from '../../words/figures/long-date.ts'
import type { WordKey } from '../../words/words.ts'
import { useOwnCommands } from '../commands/use-own-command.ts'
import { ActingTab } from './acting/acting-tab.tsx'
import { FreezesTab } from './freezes/freezes-tab.tsx'
import { LeavePicker } from './leave-picker.tsx'
import { RegisterTab } from './register/register-tab.tsx'
import { RetirementsTab } from './retirements/retirements-tab.tsx'
import { RoadTab } from './road/road-tab.tsx'
import { TabHeadPlace } from './shared/tab-head.tsx'
import styles from './shared/vacancies.module.css'

const TABS = ['register', 'acting', 'road', 'freezes', 'retirements'] as const
type Tab = (typeof TABS)[number]

/** "Kekosongan": every empty seat, who sits in for it, what it waits for, and what comes next. */
export function VacanciesScreen() {
  const date = useShownDate()
  const words = useWords()
  const [tab, setTab] = useState<Tab>('register')
  const [leaving, setLeaving] = useState(false)
  const [place, setPlace] = useState<HTMLElement | null>(null)
  useOwnCommands('vacancy.tabs', [
    ...TABS.filter((one) => one !== tab).map((one) => ({
      id: `vacancy.tab-${one}`,
      label: `${words('vacancy.title')}: ${words(`vacancy.tab-${one}` as WordKey)}`,
      run: () => setTab(one),
    })),
    { id: 'vacancy.leave', label: words('vacancy.leave'), run: () => setLeaving(true) },
  ])
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{words('vacancy.title')}</h1>
        <span className={styles.asOf}>
          {words('vacancy.as-of', { date: longDate(date, words.language) })}
        </span>
        <span className={styles.spring} />
        <Group gap={8} ref={setPlace} />
        <div className={styles.tabs} role="tablist" aria-label={words('vacancy.title')}>
          {TABS.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              aria-selected={one === tab}
              onClick={() => setTab(one)}
            >
              {words(`vacancy.tab-${one}` as WordKey)}
            </button>
          ))}
        </div>
      </header>
      <TabHeadPlace value={place}>
        {tab === 'register' && <RegisterTab onLeave={() => setLeaving(true)} />}
        {tab === 'acting' && <ActingTab />}
        {tab === 'road' && <RoadTab />}
        {tab === 'freezes' && <FreezesTab />}
        {tab === 'retirements' && <RetirementsTab />}
      </TabHeadPlace>
      {leaving && <LeavePicker onClose={() => setLeaving(false)} />}
    </div>
  )
}
