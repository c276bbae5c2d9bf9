import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { shortcutText } from '../../../actions/shortcut-text.ts'
import { useSession, useStructure, useViewPart, useWords } from '../../../app/session.tsx'
import { starterOf } from '../../../domain/duties/starter-duties.ts'
import type { Scope } from '../../../domain/naskah/compose.ts'
import { officesInScope } from '../../../domain/naskah/compose.ts'
import { kindOfId, type UnitId } from '../../../domain/records/records.ts'
import { childrenOf, dutiesOf, get, type Structure } from '../../../domain/structure/structure.ts'
import { OF_NAMES } from '../../../domain/values/language.ts'
import { useActions } from '../../commands/use-actions.ts'
import { TabHead } from '../../hooks/tab-head.tsx'
import { useNaskahLook, useScope } from '../state/use-naskah.ts'
import styles from './duties.module.css'
import { UnitDutiesView } from './unit-duties-view.tsx'
import { type ListedUnit, UnitList } from './unit-list.tsx'
import { useDutyActs } from './use-duty-acts.ts'

/** "Tugas dan fungsi": the units of the text at the left, what the chosen one is there for at the right. */
export function DutiesTab() {
  const words = useWords()
  const structure = useStructure()
  const scope = useScope()
  const look = useNaskahLook()
  const { view } = useSession()
  const acts = useDutyActs()
  const chosen = useViewPart(({ naskah }) => naskah.unit)
  const selected = useViewPart(({ selection }) => selection.at(-1) ?? null)
  const units = useMemo(() => unitsIn(structure, scope ?? null), [structure, scope])
  const listed = (id: string | null) => units.find(({ unit }) => unit.id === id)?.unit
  const own = selected && kindOfId(selected) === 'unit' ? listed(selected) : undefined
  const unit = listed(chosen) ?? own ?? units[0]?.unit
  const empty = units.filter(
    ({ unit: { id } }) => dutiesOf(structure, id).length === 0 && starterOf(structure, id),
  )
  const startAll = () => void acts.start(empty.map(({ unit: { id } }) => id))
  useActions('naskah.duties', { 'naskah.starter-all': { may: empty.length > 0, run: startAll } })
  return (
    <div className={styles.tab}>
      {empty.length > 0 && (
        <TabHead>
          <Button variant="default" onClick={startAll}>
            {words('naskah.starter-all-count', { count: empty.length })}
          </Button>
        </TabHead>
      )}
      <UnitList
        units={units}
        at={unit?.id ?? null}
        onChoose={(id) => look({ unit: id })}
        onDrop={(ids, to) => {
          const duties = ids.flatMap((id) => get(structure, id) ?? [])
          void acts.give(duties, to)
        }}
      />
      {unit && (
        <div className={styles.area}>
          <div className={styles.title}>
            <h2 lang={OF_NAMES}>{unit.name}</h2>
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() =>
                view.set(({ naskah }) => ({
                  naskah: { ...naskah, tab: 'text', at: `tugas@${unit.id}` },
                }))
              }
            >
              {words('naskah.in-text')}
            </Button>
          </div>
          <Keys />
          <UnitDutiesView unit={unit} />
        </div>
      )}
    </div>
  )
}

/** Keys that hold in a line, as the lines themselves take them. */
const KEYS = [
  ['enter', 'key-new'],
  ['alt+arrowup', 'key-order'],
  ['alt+arrowright', 'key-sort'],
  ['mod+delete', 'key-drop'],
  ['mod+g', 'key-give'],
] as const

function Keys() {
  const words = useWords()
  return (
    <ul className={styles.keys} aria-label={words('naskah.keys')}>
      {KEYS.map(([key, word]) => (
        <li key={key}>
          <kbd>{shortcutText(key)}</kbd> {words(`naskah.${word}`)}
        </li>
      ))}
    </ul>
  )
}

/** The units a text speaks of, in the order of the chart. */
function unitsIn(structure: Structure, scope: Scope): ListedUnit[] {
  const found: ListedUnit[] = []
  const seen = new Set<UnitId>()
  const walk = (id: UnitId, depth: number) => {
    const unit = get(structure, id)
    if (!unit || seen.has(id)) return
    seen.add(id)
    found.push({ unit, depth })
    for (const one of childrenOf(structure, id)) walk(one, depth + 1)
  }
  for (const office of officesInScope(structure, scope)) walk(office.id, 0)
  return found
}
