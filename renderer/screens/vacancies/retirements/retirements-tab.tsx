import { SegmentedControl, Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useSession, useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { familyOf, type PostFamily } from '../../../domain/readings/post-family.ts'
import type { Post } from '../../../domain/records/records.ts'
import { monthsBetween } from '../../../domain/tenure/retirement.ts'
import { retirementUnknown } from '../../../domain/tenure/retirement-unknown.ts'
import {
  type Coming,
  comingVacancies,
  pensionsPassed,
} from '../../../domain/vacancy/coming/coming.ts'
import {
  HORIZONS,
  type Horizon,
  type MapRows,
  pensionMap,
} from '../../../domain/vacancy/coming/pension-map.ts'
import { pensionMapTable } from '../../../papers/kinds/pension-map.ts'
import { comingTable, notCountedLines } from '../../../papers/kinds/retirements.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { MANY_ROWS } from '../../../registers/vacancies/choosable.ts'
import { type RegisterView, WHOLE_VIEW } from '../../../registers/vacancies/view.ts'
import { viewText } from '../../../registers/vacancies/view-text.ts'
import { EselonSelect, OfficeFilter } from '../../forms/fields/list-filters.tsx'
import { CorrectForm } from '../../forms/history/correct-form.tsx'
import { LeaveForm } from '../../forms/leave-form.tsx'
import { TabHead } from '../../hooks/tab-head.tsx'
import { FamilyTabs } from '../register/family-tabs.tsx'
import { ExportMenu } from '../shared/export-menu.tsx'
import { useOfficeShown } from '../shared/office-shown.ts'
import styles from '../shared/vacancies.module.css'
import { ComingList } from './coming-list.tsx'
import { NoBirthDate } from './no-birth-date.tsx'
import { OwnAges } from './own-ages.tsx'
import { PensionMapView } from './pension-map-view.tsx'

/** Months up to which the list is divided, as far as the horizon reaches. */
const STEPS = [3, 6, 12, 24, 36, 48, 60] as const

/** What turns vacant within one to five years, by retirement or by decision: as a list, or as a map by month. */
export function RetirementsTab() {
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  const { view } = useSession()
  const [form, setForm] = useState<'list' | MapRows>('list')
  const [horizon, setHorizon] = useState<Horizon>(12)
  const [family, setFamily] = useState<'all' | PostFamily>('all')
  const [eselon, setEselon] = useState<RegisterView['eselon']>('all')
  const { office, choose, isShown } = useOfficeShown()
  const passed = useMemo(() => pensionsPassed(structure, date), [structure, date])
  const coming = useMemo(
    () => comingVacancies(structure, date, horizon),
    [structure, date, horizon],
  )
  const register = { ...WHOLE_VIEW, family, office, eselon }
  const isCounted = (post: Post) =>
    isShown(post.unitId) && (eselon === 'all' || (post.eselon ?? 'none') === eselon)
  const isIn = (post: Post) => isCounted(post) && (family === 'all' || familyOf(post) === family)
  const unknown = retirementUnknown(structure, date, isIn)
  const counted = [...(form === 'list' ? passed : []), ...coming].filter(({ post }) =>
    isCounted(post),
  )
  const late = passed.filter(({ post }) => isIn(post)).map((one) => ({ ...one, late: true }))
  const ahead = coming.filter(({ post }) => isIn(post))
  const told = notCountedLines(words, unknown, form === 'list' ? 0 : late.length)
  const map = form === 'list' ? null : pensionMap(structure, ahead, form, date, horizon)
  const shown = viewText(words, structure, register)
  const nobody = structure.tables.appointment.size === 0
  // Filters and a map are for a list that is looked through; what is chosen can be chosen otherwise.
  const isMany = counted.length >= MANY_ROWS || form !== 'list' || eselon !== 'all'
  const [ending, setEnding] = useState<Coming | null>(null)
  const [correcting, setCorrecting] = useState<Coming | null>(null)
  return (
    <>
      <TabHead>
        <ExportMenu
          main
          kind={form === 'list' ? 'retirements' : 'pension-map'}
          choice={{
            register,
            unitId: null,
            horizon,
            ...(form === 'list' ? {} : { mapRows: form }),
          }}
          table={() =>
            map && form !== 'list'
              ? pensionMapTable(map, form, words, shown, told)
              : comingTable([...late, ...ahead], { structure, on: date, words }, shown, told)
          }
        />
      </TabHead>
      <div
        className={styles.toolbar}
        style={{ alignItems: 'center', display: nobody ? 'none' : 'flex' }}
      >
        {isMany && (
          <SegmentedControl
            size="xs"
            aria-label={words('coming.by')}
            value={form}
            data={[
              { value: 'list', label: words('coming.list') },
              {
                value: 'office',
                label: `${words('coming.map')}: ${words('vacancy.group-office')}`,
              },
              { value: 'eselon', label: `${words('coming.map')}: ${words('vacancy.col-eselon')}` },
            ]}
            onChange={(value) => setForm(value as typeof form)}
          />
        )}
        <Select
          w={120}
          aria-label={words('coming.horizon')}
          allowDeselect={false}
          value={String(horizon)}
          data={HORIZONS.map((months) => ({
            value: String(months),
            label: words('coming.months', { months }),
          }))}
          onChange={(months) => setHorizon(Number(months) as Horizon)}
        />
        {isMany && <EselonSelect bare width={130} value={eselon} onChange={setEselon} />}
        <FamilyTabs value={family} counts={countsOf(counted)} onChange={setFamily} />
        <OfficeFilter bare value={office} onChange={choose} />
      </div>
      <section
        className={`${styles.scroll} ${styles.padded}`}
        aria-label={words('vacancy.tab-retirements')}
        // A map holds nothing to go to: the keyboard scrolls it itself.
        tabIndex={map ? 0 : undefined}
      >
        {told.map((line) => (
          <p key={line} className={styles.told}>
            {line}
          </p>
        ))}
        {map && form !== 'list' ? (
          <PensionMapView map={map} by={form} />
        ) : (
          <>
            {late.length > 0 && (
              <section className={styles.section}>
                <h2>{words('retire.passed', { count: late.length })}</h2>
                <ComingList
                  name={words('retire.passed', { count: late.length })}
                  list={late}
                  onEnd={setEnding}
                  onCorrect={setCorrecting}
                />
              </section>
            )}
            {ahead.length === 0 && nobody && (
              <EmptyState
                step={words('shell.open-screen', { screen: words('screen.lembar') })}
                onStep={() => view.set({ screen: 'lembar' })}
              >
                {words('coming.nobody')}
              </EmptyState>
            )}
            {ahead.length === 0 && !nobody && (
              <EmptyState>
                {words(unknown.posts > 0 ? 'coming.none-known' : 'coming.none', {
                  months: horizon,
                })}
              </EmptyState>
            )}
            {groupsOf(ahead, horizon, date).map(({ months, list }) => (
              <section key={months} className={styles.section}>
                <h2>{words('retire.within', { months, count: list.length })}</h2>
                <ComingList
                  name={words('retire.within', { months, count: list.length })}
                  list={list}
                  onEnd={setEnding}
                  onCorrect={setCorrecting}
                />
              </section>
            ))}
            <NoBirthDate personIds={unknown.people} />
            <OwnAges />
          </>
        )}
      </section>
      {ending && (
        <LeaveForm
          appointmentId={ending.appointment.id}
          called={words('retire.end')}
          cause="pensiun-bup"
          tmt={ending.on}
          onClose={() => setEnding(null)}
        />
      )}
      {correcting && (
        <CorrectForm appointment={correcting.appointment} onClose={() => setCorrecting(null)} />
      )}
    </>
  )
}

function countsOf(list: readonly Coming[]): Record<'all' | PostFamily, number> {
  const counts = { all: list.length, leading: 0, functional: 0, pelaksana: 0 }
  for (const { post } of list) counts[familyOf(post)]++
  return counts
}

/** The list by how far ahead it lies; a step without anybody is left out. */
function groupsOf(
  list: readonly Coming[],
  horizon: Horizon,
  date: Coming['on'],
): { readonly months: number; readonly list: readonly Coming[] }[] {
  const steps = STEPS.filter((step) => step <= horizon)
  return steps
    .map((months, at) => ({
      months,
      list: list.filter(({ on }) => {
        const left = Math.min(monthsBetween(date, on), horizon - 1)
        return left < months && left >= (steps[at - 1] ?? 0)
      }),
    }))
    .filter((group) => group.list.length > 0)
}
