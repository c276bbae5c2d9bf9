import { CloseButton, SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import { useStructure, useWords } from '../../../app/session.tsx'
import type { Scope } from '../../../domain/naskah/compose.ts'
import { changeNaskah, usualOf } from '../../../domain/naskah/naskah-setting-edits.ts'
import {
  NASKAH_CHOICES,
  type NaskahChoices,
  type NaskahKey,
  type NaskahTexts,
  naskahSettingId,
  naskahSettings,
} from '../../../domain/naskah/naskah-settings.ts'
import { textUnits } from '../../../domain/naskah/scopes.ts'
import { get } from '../../../domain/structure/structure.ts'
import { parseIsoDate } from '../../../domain/values/calendar-date.ts'
import { changeSetting } from '../../../domain/verbs/setting-edits.ts'
import { changeUnit } from '../../../domain/verbs/unit-edits.ts'
import { TextField } from '../../../parts/text-field.tsx'
import { naskahChoice } from '../../../words/telling/setting-text.ts'
import { CalendarField } from '../../forms/fields/calendar-field.tsx'
import { useAct } from '../../hooks/use-act.ts'
import { DAYS, LINES, SETTING_GROUPS_OF_TEXT } from './setting-groups.ts'
import styles from './settings.module.css'

/** How the text is written: what offices do differently, each shown in the text at once. */
export function SettingsDrawer(props: { readonly scope: Scope; onClose(): void }) {
  const { scope, onClose } = props
  const words = useWords()
  const structure = useStructure()
  const several = textUnits(structure).length > 1
  const [ofAll, setOfAll] = useState(false)
  const office = scope === null || !several || ofAll ? null : scope
  return (
    <aside className={styles.drawer} aria-label={words('naskah.settings')}>
      <header>
        <h2>{words('naskah.settings')}</h2>
        <CloseButton aria-label={words('naskah.drawer-close')} onClick={onClose} />
      </header>
      {several && scope !== null && (
        <SegmentedControl
          fullWidth
          aria-label={words('naskah.holds-for')}
          value={ofAll ? 'all' : 'one'}
          data={[
            { value: 'one', label: words('naskah.this-office') },
            { value: 'all', label: words('naskah.every-office') },
          ]}
          onChange={(value) => setOfAll(value === 'all')}
        />
      )}
      {SETTING_GROUPS_OF_TEXT.map(({ title, choices, texts }) => (
        <section key={title}>
          <h3>{words(`naskah.group-${title}`)}</h3>
          {choices.map((key) => (
            <Choice key={key} name={key} scope={scope} office={office} />
          ))}
          {texts.map((key) => (
            <Text key={key} name={key} scope={scope} office={office} />
          ))}
          {title === 'words' && scope !== null && <Urusan scope={scope} />}
          {title === 'signed' && <Secretary />}
        </section>
      ))}
    </aside>
  )
}

interface Parts<K extends NaskahKey> {
  readonly name: K
  readonly scope: Scope
  /** Whose setting is changed; null: that of all. */
  readonly office: Scope
}

function useChange({ name, scope, office }: Parts<NaskahKey>) {
  const act = useAct()
  return (value: string) =>
    void act(
      { code: 'change-setting', params: {} },
      changeNaskah(name, value, office, office === null ? scope : null),
    )
}

/** What is shown: what holds for this text, or what holds for all where that is changed. */
function useValue<K extends NaskahKey>({ name, scope, office }: Parts<K>) {
  const structure = useStructure()
  const of = office === null ? null : scope
  return { value: naskahSettings(structure, of)[name] as string, isOwn: isOwn() }
  function isOwn(): boolean {
    return scope !== null && get(structure, naskahSettingId(name, scope)) !== undefined
  }
}

function Choice(parts: Parts<keyof NaskahChoices>) {
  const { name, office } = parts
  const words = useWords()
  const change = useChange(parts)
  const { value, isOwn } = useValue(parts)
  const data = NASKAH_CHOICES[name].map((one) => ({
    value: one as string,
    label: naskahChoice(words, name, one),
  }))
  return (
    <Select
      label={words(`naskah.set-${name}`)}
      description={isOwn && office !== null ? words('naskah.own-setting') : undefined}
      allowDeselect={false}
      data={data}
      value={value}
      onChange={(chosen) => change(chosen ?? usualOf(name))}
    />
  )
}

function Text(parts: Parts<keyof NaskahTexts>) {
  const { name } = parts
  const words = useWords()
  const change = useChange(parts)
  const { value } = useValue(parts)
  const label = words(`naskah.set-${name}`)
  if (DAYS.has(name))
    return (
      <CalendarField
        label={label}
        value={parseIsoDate(value)}
        clearable
        onCommit={(day) => change(day ?? '')}
      />
    )
  return <TextField label={label} value={value} tall={LINES.has(name)} onCommit={change} />
}

/** The field of government of an office stands in its place and its tugas. */
function Urusan({ scope }: { readonly scope: NonNullable<Scope> }) {
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const unit = get(structure, scope)
  if (!unit) return null
  return (
    <TextField
      label={words('naskah.set-urusan')}
      value={unit.urusan ?? ''}
      onCommit={(text) =>
        void act(
          { code: 'change-unit', params: { name: unit.name } },
          changeUnit(unit.id, { urusan: text.trim() || null }),
        )
      }
    />
  )
}

/** Who promulgates. */
function Secretary() {
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  return (
    <TextField
      label={words('settings.naskah-sekda')}
      value={get(structure, 'setting:naskah-sekda')?.value ?? ''}
      onCommit={(text) =>
        void act({ code: 'change-setting', params: {} }, changeSetting('naskah-sekda', text))
      }
    />
  )
}
