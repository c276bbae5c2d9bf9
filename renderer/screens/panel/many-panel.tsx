import { Button, Select } from '@mantine/core'
import { useMemo } from 'react'
import { MENUS } from '../../actions/menus.ts'
import { commandCalled } from '../../app/commands.ts'
import { useSession, useShownDate, useStore, useStructure, useWords } from '../../app/session.tsx'
import { commonFields } from '../../domain/readings/common-fields.ts'
import { nameToldApart } from '../../domain/readings/names-told-apart.ts'
import {
  addStaffing,
  NO_STAFFING,
  staffingWord,
  unitStaffing,
} from '../../domain/readings/staffing.ts'
import { ESELONS, LINES, TIPES, UNIT_TYPES } from '../../domain/records/form/choices.ts'
import type { Eselon, Line, Tipe, UnitId, UnitType } from '../../domain/records/records.ts'
import { get } from '../../domain/structure/structure.ts'
import { changeMany, type ManyFields } from '../../domain/verbs/change-many.ts'
import { difference, wholeNumber } from '../../words/figures/whole-number.ts'
import { capital } from '../../words/telling/code-word.ts'
import { useAct } from '../hooks/use-act.ts'
import { useExpected } from '../hooks/use-expected.ts'
import styles from './panel.module.css'
import { Section } from './section.tsx'

/** Several selected units, told as several: how many, what they have alike, and what can be done to all. */
export function ManyPanel({ unitIds }: { readonly unitIds: readonly UnitId[] }) {
  const { view, commands } = useSession()
  const structure = useStructure()
  const expected = useExpected()
  const date = useShownDate()
  const words = useWords()
  const registered = useStore(commands)
  const sum = useMemo(
    () => unitIds.map((id) => unitStaffing(expected, id, date)).reduce(addStaffing, NO_STAFFING),
    [expected, date, unitIds],
  )
  const number = (value: number) => wholeNumber(value, words.language)
  const offered = registered
    ? MENUS.many
        .flat()
        .flatMap((id) => commandCalled(commands, id) ?? [])
        .filter(({ obstacle }) => obstacle === null)
    : []
  return (
    <>
      <div className={styles.head}>
        <h2>{words('panel.many', { count: number(unitIds.length) })}</h2>
        <div className={styles.path}>
          K {number(sum.k)} · B {number(sum.b)} · {difference(sum.diff, words.language)}{' '}
          {words(`ringkasan.word-${staffingWord(sum.diff)}`)}
        </div>
      </div>
      <Section title={words('panel.many-fields')}>
        <CommonFieldsForm unitIds={unitIds} />
      </Section>
      {offered.length > 0 && (
        <Section title={words('panel.many-acts')}>
          <div className={styles.acts}>
            {offered.map(({ id, label, run }) => (
              <Button
                key={id}
                size="compact-xs"
                variant="default"
                {...(id === 'chart.abolish' ? { color: 'red' } : {})}
                onClick={run}
              >
                {label}
              </Button>
            ))}
          </div>
        </Section>
      )}
      <Section title={words('panel.many-list', { count: number(unitIds.length) })}>
        <ul className={styles.many}>
          {unitIds.map((id) => (
            <li key={id}>
              <button type="button" onClick={() => view.set({ selection: [id] })}>
                {nameToldApart(structure, id)}
              </button>
              <Button
                size="compact-xs"
                variant="subtle"
                color="gray"
                aria-label={words('panel.many-drop', { name: get(structure, id)?.name ?? '' })}
                onClick={() => view.set({ selection: unitIds.filter((one) => one !== id) })}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

/** Choosing sets the field on all of them, as one edit; what differs says so and stays until something is chosen. */
function CommonFieldsForm({ unitIds }: { readonly unitIds: readonly UnitId[] }) {
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const common = useMemo(() => commonFields(structure, unitIds), [structure, unitIds])
  const set = (fields: ManyFields) =>
    void act(
      { code: 'change-many', params: { count: unitIds.length } },
      changeMany(unitIds, fields),
    )
  const field = (
    label: string,
    value: string | null,
    data: readonly { value: string; label: string }[],
    choose: (value: string) => void,
  ) => (
    <Select
      label={label}
      placeholder={words(value === 'mixed' ? 'panel.many-mixed' : 'panel.many-none')}
      data={[...data]}
      value={value === 'mixed' ? null : value}
      onChange={(chosen) => chosen !== null && choose(chosen)}
    />
  )
  return (
    <>
      {field(
        words('panel.type'),
        common.type,
        UNIT_TYPES.map((value) => ({ value, label: words(`type.${value}`) })),
        (type) => set({ units: { type: type as UnitType } }),
      )}
      <div className={styles.pair}>
        {field(
          words('panel.tipe'),
          common.tipe,
          TIPES.map((value) => ({ value, label: value })),
          (tipe) => set({ units: { tipe: tipe as Tipe } }),
        )}
        {field(
          words('panel.line'),
          common.line,
          LINES.map((value) => ({ value, label: capital(words(`line.${value}`)) })),
          (line) => set({ units: { line: line as Line } }),
        )}
      </div>
      {field(
        words('chart.many-eselon'),
        common.eselon,
        ESELONS.map((value) => ({ value, label: value })),
        (eselon) => set({ posts: { eselon: eselon as Eselon } }),
      )}
    </>
  )
}
