import { Button, Group, Select, Tabs } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useStructure, useViewPart, useWords } from '../../app/session.tsx'
import { NASKAH_TABS, type NaskahTab } from '../../app/view/naskah-look.ts'
import { textUnits } from '../../domain/naskah/scopes.ts'
import type { NaskahText } from '../../domain/naskah/text-of.ts'
import { isCity } from '../../domain/readings/offices.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { get } from '../../domain/structure/structure.ts'
import { ScreenHead } from '../../parts/screen-head.tsx'
import frame from '../../parts/tabbed-screen.module.css'
import { eachOf, useActions } from '../commands/use-actions.ts'
import { EmptyStructure } from '../hooks/empty-structure.tsx'
import { namedOption } from '../hooks/named-texts.tsx'
import { TabHeadPlace } from '../hooks/tab-head.tsx'
import { OpenRegulation } from '../perwali/open-regulation.tsx'
import { DutiesTab } from './duties/duties-tab.tsx'
import { LawsTab } from './laws/laws-tab.tsx'
import { textNow, useNaskahLook, useScope } from './state/use-naskah.ts'
import { TextTab } from './text/text-tab.tsx'

const TABS: Readonly<Record<NaskahTab, (props: { readonly text: NaskahText }) => React.ReactNode>> =
  {
    duties: DutiesTab,
    text: TextTab,
    laws: LawsTab,
  }

/** "Naskah": the regulation itself: what units are there for, its text, and the laws it rests on. */
export function NaskahScreen() {
  const words = useWords()
  const structure = useStructure()
  const scope = useScope()
  const tab = useViewPart(({ naskah }) => naskah.tab)
  const look = useNaskahLook()
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const text = textNow(structure, scope)
  useActions(
    'naskah.tabs',
    eachOf('naskah.tab-', NASKAH_TABS, (one) => look({ tab: one })),
  )
  const Content = TABS[tab]
  return (
    <div className={frame.screen}>
      <ScreenHead title={words('screen.naskah')} lead={words(`naskah.lead-${tab}`)}>
        <OfficeChoice />
        <OldRegulation />
        <Group gap="sm" ref={setPlace} />
      </ScreenHead>
      <Tabs
        value={tab}
        onChange={(value) => look({ tab: value as NaskahTab })}
        keepMounted={false}
        className={frame.tabs ?? ''}
      >
        <Tabs.List aria-label={words('screen.naskah')}>
          {NASKAH_TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {words(`naskah.tab-${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab}>
          <TabHeadPlace value={place}>
            {text ? (
              <Content text={text} />
            ) : (
              <EmptyStructure>{words('naskah.no-units')}</EmptyStructure>
            )}
          </TabHeadPlace>
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}

/** A regulation in force is opened and taken in. */
function OldRegulation() {
  const words = useWords()
  const [opened, setOpened] = useState(false)
  useActions('naskah.old', { 'naskah.open-regulation': () => setOpened(true) })
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {words('perwali.open')}
      </Button>
      {opened && <OpenRegulation onClose={() => setOpened(false)} />}
    </>
  )
}

/** Whose text it is, where there are several. */
function OfficeChoice() {
  const words = useWords()
  const structure = useStructure()
  const scope = useScope()
  const look = useNaskahLook()
  const choices = useMemo(() => {
    const all = isCity(structure) ? [{ value: 'all', label: words('naskah.all-offices') }] : []
    const own = textUnits(structure).map(({ id, name }) => ({ value: id as string, label: name }))
    return [...all, ...own]
  }, [structure, words])
  if (choices.length < 2) return null
  const value = scope === null ? 'all' : (scope ?? null)
  const listed = choices.some((one) => one.value === value)
  const extra =
    !listed && scope ? [{ value: scope, label: get(structure, scope)?.name ?? scope }] : []
  return (
    <Select
      aria-label={words('naskah.office')}
      searchable
      allowDeselect={false}
      w={300}
      data={[...choices, ...extra]}
      value={value}
      renderOption={namedOption}
      onChange={(chosen) => look({ office: chosen as UnitId | 'all' | null, at: null, unit: null })}
    />
  )
}
