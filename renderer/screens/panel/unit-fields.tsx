import { Select } from '@mantine/core'
import { useWords } from '../../app/session.tsx'
import { LINES, TIPES, UNIT_TYPES } from '../../domain/records/form/choices.ts'
import type { Line, Tipe, Unit, UnitType } from '../../domain/records/records.ts'
import { changeUnit, renameUnit } from '../../domain/verbs/unit-edits.ts'
import { TextField } from '../../parts/text-field.tsx'
import { capital } from '../../words/telling/code-word.ts'
import { useAct } from '../hooks/use-act.ts'
import styles from './panel.module.css'
import { PlainRows } from './plain-rows.tsx'

/** Name, kind and what else is on record about a unit; each field is saved on leaving it. */
export function UnitFields({ unit }: { readonly unit: Unit }) {
  const words = useWords()
  const act = useAct()
  const change = (fields: Parameters<typeof changeUnit>[1]) =>
    void act({ code: 'change-unit', params: { name: unit.name } }, changeUnit(unit.id, fields))
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim())
  return (
    <>
      <TextField
        label={words('panel.name')}
        value={unit.name}
        onCommit={(name) =>
          void act(
            { code: 'rename-unit', params: { from: unit.name, to: name.trim() } },
            renameUnit(unit.id, name),
          )
        }
      />
      <div className={styles.triple}>
        <TextField
          label={words('panel.short-name')}
          value={unit.shortName ?? ''}
          onCommit={(text) => change({ shortName: orNull(text) })}
        />
        <TextField
          label={words('panel.code')}
          value={unit.code ?? ''}
          onCommit={(text) => change({ code: orNull(text) })}
        />
        <Select
          label={words('panel.tipe')}
          data={[
            { value: '', label: '–' },
            ...TIPES.map((tipe) => ({
              value: tipe as string,
              label: words('score.result', { tipe }),
            })),
          ]}
          value={unit.tipe ?? ''}
          onChange={(tipe) => change({ tipe: tipe ? (tipe as Tipe) : null })}
        />
      </div>
      <div className={styles.pair}>
        <Select
          label={words('panel.type')}
          searchable
          data={UNIT_TYPES.map((type) => ({ value: type, label: words(`type.${type}`) }))}
          value={unit.type}
          onChange={(type) => type && change({ type: type as UnitType })}
        />
        <Select
          label={words('panel.line')}
          data={LINES.map((line) => ({ value: line, label: capital(words(`line.${line}`)) }))}
          value={unit.line}
          onChange={(line) => line && change({ line: line as Line })}
        />
      </div>
      <PlainRows record={unit} placed={['shortName', 'code']} onChange={change} />
    </>
  )
}
