import { TextInput } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import { useStructure, useWords } from '../../../app/session.tsx'
import { dutyRecords, hasArticle, unitDuties } from '../../../domain/duties/unit-duties.ts'
import { folded } from '../../../domain/readings/find.ts'
import type { DutyId, Unit, UnitId } from '../../../domain/records/records.ts'
import type { Structure } from '../../../domain/structure/structure.ts'
import { OF_NAMES } from '../../../domain/values/language.ts'
import { useListKeys } from '../../hooks/use-list-keys.ts'
import text from '../text/text.module.css'
import { DRAGGED } from './dragged.ts'
import styles from './duties.module.css'

const ROW = 40

export interface ListedUnit {
  readonly unit: Unit
  readonly depth: number
}

/** The units of the text, by pointer or arrows, found by name or by what they do; duties are dropped onto them. */
export function UnitList(props: {
  readonly units: readonly ListedUnit[]
  readonly at: UnitId | null
  onChoose(id: UnitId): void
  onDrop(ids: readonly DutyId[], to: Unit): void
}) {
  const { units, at, onChoose, onDrop } = props
  const words = useWords()
  const structure = useStructure()
  const [search, setSearch] = useState('')
  const [over, setOver] = useState<UnitId | null>(null)
  const wanted = folded(search)
  const shown = useMemo(
    () =>
      wanted === '' ? units : units.filter(({ unit }) => tells(structure, unit).includes(wanted)),
    [units, wanted, structure],
  )
  const place = Math.max(
    0,
    shown.findIndex(({ unit }) => unit.id === at),
  )
  const area = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => area.current,
    estimateSize: () => ROW,
    getItemKey: (index) => shown[index]?.unit.id ?? index,
    overscan: 10,
  })
  const drawn = virtual.getVirtualItems()
  const keys = useListKeys({
    virtual,
    drawn,
    at: place,
    choose: (index) => {
      const listed = shown[index]
      if (listed) onChoose(listed.unit.id)
    },
  })
  return (
    <nav className={text.contents} aria-label={words('naskah.units')}>
      <TextInput
        aria-label={words('naskah.duty-search')}
        placeholder={words('naskah.duty-search')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <p className="visually-hidden" role="status">
        {wanted === '' ? '' : words('naskah.units-found', { count: shown.length })}
      </p>
      {shown.length === 0 && <p className={text.note}>{words('naskah.duty-found-none')}</p>}
      <div ref={area} className={text.entries} data-drawn="in-part">
        <ol ref={keys.list} style={{ height: virtual.getTotalSize() }} onKeyDown={keys.onKeyDown}>
          {drawn.map(({ index, start }) => {
            const listed = shown[index]
            if (!listed) return null
            const { unit, depth } = listed
            return (
              <li
                key={unit.id}
                ref={virtual.measureElement}
                data-index={index}
                data-over={over === unit.id || undefined}
                className={styles.entry}
                style={{ top: start, paddingInlineStart: `${depth}em` }}
                onDragOver={(event) => {
                  if (!event.dataTransfer.types.includes(DRAGGED)) return
                  event.preventDefault()
                  setOver(unit.id)
                }}
                onDragLeave={() => setOver((now) => (now === unit.id ? null : now))}
                onDrop={(event) => {
                  event.preventDefault()
                  setOver(null)
                  const ids = event.dataTransfer.getData(DRAGGED).split('\n').filter(Boolean)
                  if (ids.length > 0) onDrop(ids as DutyId[], unit)
                }}
              >
                <button
                  type="button"
                  tabIndex={keys.tabIndexOf(index)}
                  aria-current={unit.id === at || undefined}
                  onClick={() => onChoose(unit.id)}
                >
                  <span lang={OF_NAMES}>{unit.name}</span>
                  <small>{countOf(structure, unit)}</small>
                </button>
              </li>
            )
          })}
        </ol>
      </div>
    </nav>
  )
  function countOf(of: Structure, unit: Unit): string {
    const { tugas, fungsi, uraian } = unitDuties(of, unit.id)
    if (tugas.length + fungsi.length + uraian.length === 0)
      return hasArticle(unit) ? words('naskah.count-none') : words('naskah.count-group')
    return words('naskah.count', {
      tugas: tugas.length,
      fungsi: fungsi.length,
      uraian: uraian.length,
    })
  }
}

function tells(structure: Structure, unit: Unit): string {
  return folded([unit.name, ...dutyRecords(structure, unit.id).map((one) => one.text)].join(' '))
}
