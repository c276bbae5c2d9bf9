import { Button, Group, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { SETTING_GROUPS } from '../../actions/paper-actions.ts'
import { renamedLabel } from '../../app/files/cabinet.ts'
import {
  useSession,
  useStore,
  useStructure,
  useStructurePart,
  useWords,
} from '../../app/session.tsx'
import { showReport } from '../../app/unexpected/unexpected.ts'
import { TEXT_SIZES, type TextSize, THEMES, type Theme } from '../../app/view/view-state.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { LANGUAGES, languageOf } from '../../domain/values/language.ts'
import { renameOffice, topUnit } from '../../domain/verbs/rename-office.ts'
import { changeSetting } from '../../domain/verbs/setting-edits.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { ScreenHead } from '../../parts/screen-head.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { mannerOf } from '../../words/figures/spoken.ts'
import { eachOf, useActions } from '../commands/use-actions.ts'
import { useAct } from '../hooks/use-act.ts'
import { lockedField, useLock, useSettingLock } from '../hooks/use-lock.ts'
import { useReveal } from '../hooks/use-reveal.ts'
import { AgendaGroup } from './agenda-group.tsx'
import { AllowanceGroup } from './allowance-group.tsx'
import { ElsewhereGroup } from './elsewhere-group.tsx'
import { HandoverGroup } from './handover-group.tsx'
import { InitialsPreview, LetterheadPreview } from './letterhead-preview.tsx'
import { LogoField } from './logo-field.tsx'
import { PaperGroup } from './paper-group.tsx'
import { PolicyGroup } from './policy-group.tsx'
import { RegulationScans, ScansGroup } from './scans-group.tsx'
import { SecondCopyGroup } from './second-copy-group.tsx'
import styles from './settings.module.css'
import { UpdateGroup } from './update-group.tsx'
import { focusSetting, useAskedField } from './use-asked-field.ts'
import { WorkloadGroup } from './workload-group.tsx'

type ShownKey = (typeof SETTING_GROUPS)[number]['keys'][number]

/** The office's own words on paper, and how the program looks and speaks on this computer. */
export function SettingsScreen() {
  const words = useWords()
  useAskedField()
  useActions(
    'settings.fields',
    eachOf(
      'settings.',
      SETTING_GROUPS.flatMap(({ keys }) => keys),
      focusSetting,
    ),
  )
  return (
    <div className={styles.screen}>
      <ScreenHead title={words('screen.pengaturan')} />
      <div className={styles.columns}>
        {SETTING_GROUPS.map(({ title, keys }) => (
          <section key={title} className={styles.group}>
            <h2>{words(title)}</h2>
            <p>{words(`${title}-lead`)}</p>
            {keys.map((key) => (
              <SettingField key={key} name={key} />
            ))}
            {title === 'settings.office' && <LogoField />}
            {title === 'settings.decree' && <RegulationScans />}
            {title === 'settings.decree' && <LetterheadPreview />}
            {title === 'settings.signers' && <InitialsPreview />}
          </section>
        ))}
        <PaperGroup />
        <WorkloadGroup />
        <AllowanceGroup />
        <AgendaGroup />
        <ScansGroup />
        <SecondCopyGroup />
        <HandoverGroup />
        <UpdateGroup />
        <PolicyGroup />
        <ElsewhereGroup />
        <Computer />
      </div>
    </div>
  )
}

function SettingField({ name }: { readonly name: ShownKey }) {
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const label = words(`settings.${name}`)
  const lock = useSettingLock(name)
  const value = get(structure, `setting:${name}`)?.value ?? ''
  const commit = (text: string) =>
    void act({ code: 'change-setting', params: {} }, changeSetting(name, text))
  if (name === 'officeName') return <OfficeNameField label={label} value={value} />
  return (
    <TextField
      id={`setting-${name}`}
      label={label}
      {...lockedField(lock)}
      value={value}
      // The title of a regulation is as long as a paragraph.
      wraps={name === 'decreeTitle'}
      onCommit={commit}
    />
  )
}

/** The office has one name: where the box at the top bears the old one, it is asked whether that follows. */
function OfficeNameField({ label, value }: { readonly label: string; readonly value: string }) {
  const words = useWords()
  const act = useAct()
  const [asked, setAsked] = useState<string | null>(null)
  const top = useStructurePart(topName)
  const rename = (name: string, withTop: boolean) => {
    setAsked(null)
    if (name.trim() !== '') void act(renamedLabel(name), renameOffice(name, withTop))
    else void act({ code: 'change-setting', params: {} }, changeSetting('officeName', ''))
  }
  return (
    <>
      <TextField
        id="setting-officeName"
        label={label}
        value={value}
        onCommit={(name) =>
          name.trim() !== '' && top !== '' && top === value ? setAsked(name) : rename(name, false)
        }
      />
      <Dialog
        opened={asked !== null}
        onClose={() => rename(asked ?? value, false)}
        title={words('office.rename')}
      >
        <p>{words('settings.top-too', { top, name: asked ?? '' })}</p>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => rename(asked ?? value, false)}>
            {words('settings.top-leave')}
          </Button>
          <Button data-autofocus onClick={() => rename(asked ?? value, true)}>
            {words('settings.top-follow')}
          </Button>
        </Group>
      </Dialog>
    </>
  )
}

function topName(structure: Structure): string {
  const top = topUnit(structure)
  return (top && get(structure, top)?.name) ?? ''
}

function Computer() {
  const { preferences, open } = useSession()
  const reveal = useReveal()
  const { language, theme, textSize, officer } = useStore(preferences)
  const languageLock = useLock('bahasa')
  const themeLock = useLock('tema')
  const words = useWords()
  return (
    <section className={styles.group}>
      <h2>{words('settings.computer')}</h2>
      <p>{words('settings.computer-lead')}</p>
      <TextField
        id="computer-officer"
        label={words('settings.officer')}
        value={officer}
        onCommit={(name) => preferences.set({ officer: name.trim().slice(0, 100) })}
      />
      <div>
        <div className={styles.label}>{words('settings.language')}</div>
        <SegmentedControl
          aria-label={words('settings.language')}
          {...(languageLock ? { disabled: true, 'aria-describedby': 'lock-language' } : {})}
          value={language}
          data={LANGUAGES.map((value) => ({ value, label: mannerOf(value).name }))}
          onChange={(value) => preferences.set({ language: languageOf(value) })}
        />
        {languageLock && <p id="lock-language">{languageLock}</p>}
      </div>
      <div>
        <div className={styles.label}>{words('settings.theme')}</div>
        <SegmentedControl
          aria-label={words('settings.theme')}
          {...(themeLock ? { disabled: true, 'aria-describedby': 'lock-theme' } : {})}
          value={theme}
          data={THEMES.map((value) => ({ value, label: words(`shell.${value}`) }))}
          onChange={(value) => preferences.set({ theme: value as Theme })}
        />
        {themeLock && <p id="lock-theme">{themeLock}</p>}
      </div>
      <div>
        <div className={styles.label}>{words('settings.text-size')}</div>
        <SegmentedControl
          aria-label={words('settings.text-size')}
          value={String(textSize)}
          data={TEXT_SIZES.map((size) => ({ value: String(size), label: `${size}%` }))}
          onChange={(value) => preferences.set({ textSize: Number(value) as TextSize })}
        />
      </div>
      <div>
        <div className={styles.label}>{words('settings.folder')}</div>
        <button type="button" className={styles.folder} onClick={reveal}>
          {open.folder}
        </button>
      </div>
      <div>
        <Button variant="default" onClick={() => showReport(true)}>
          {words('report.open')}
        </Button>
      </div>
    </section>
  )
}
