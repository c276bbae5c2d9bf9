import { Checkbox, Group, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useSession, useShownDate, useWords } from '../../app/session.tsx'
import { POST_CATEGORIES } from '../../domain/records/form/choices.ts'
import type { Freeze } from '../../domain/records/records.ts'
import { headSwornIn, putFreeze } from '../../domain/vacancy/freezes/freeze-edits.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { WordKey } from '../../words/dictionary.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { capital } from '../../words/telling/code-word.ts'
import { useAct } from '../hooks/use-act.ts'
import { CalendarField } from './fields/calendar-field.tsx'
import { FormFrame } from './fields/form-frame.tsx'
import styles from './fields/forms.module.css'
import { draftOf, type FreezeWindow, WINDOWS } from './freeze-draft.ts'

/** A window of the three kinds the law knows, worked out from the dates entered, or one of one's own. */
export function FreezeForm(props: { readonly freeze: Freeze | null; onClose(): void }) {
  const { newId } = useSession()
  const shown = useShownDate()
  const words = useWords()
  const act = useAct()
  const [id] = useState(() => props.freeze?.id ?? newId('freeze'))
  const [window, setWindow] = useState<FreezeWindow>('before-election')
  const [first, setFirst] = useState<CalendarDate>(shown)
  const [second, setSecond] = useState<CalendarDate | null>(null)
  const [own, setOwn] = useState<Freeze | null>(props.freeze)
  const freeze = own ?? draftOf(id, window, first, second)
  const set = (fields: Partial<Freeze>) => setOwn({ ...freeze, ...fields })

  /** The days by the law; what else was typed stays. */
  function workOut(begins: CalendarDate, ends: CalendarDate | null) {
    const { from, until } = draftOf(id, window, begins, ends)
    setOwn((typed) => typed && { ...typed, from, until })
  }
  function submit(): Promise<boolean> {
    const label = { code: 'put-freeze', params: { name: freeze.name } } as const
    const sworn = !props.freeze && window === 'after-swearing'
    return act(label, sworn ? headSwornIn(freeze, first) : putFreeze(freeze))
  }
  return (
    <FormFrame
      title={words(props.freeze ? 'freeze.edit' : 'freeze.add')}
      submit={words('panel.save')}
      onClose={props.onClose}
      onSubmit={submit}
    >
      {!props.freeze && (
        <>
          <Select
            label={words('freeze.template')}
            data={WINDOWS.map((value) => ({ value, label: words(`freeze.${value}`) }))}
            value={window}
            data-autofocus
            onChange={(value) => {
              setWindow((value ?? 'other') as FreezeWindow)
              setOwn(null)
            }}
          />
          {window !== 'other' && (
            <TemplateDates
              window={window}
              first={first}
              second={second}
              onFirst={(date) => {
                setFirst(date)
                workOut(date, second)
              }}
              onSecond={(date) => {
                setSecond(date)
                workOut(first, date)
              }}
            />
          )}
          <p className={styles.result}>
            {words(freeze.until ? 'freeze.result' : 'freeze.result-open', {
              from: longDate(freeze.from, words.language),
              until: freeze.until ? longDate(freeze.until, words.language) : '',
            })}{' '}
            {window === 'after-swearing' && words('freeze.closes-open')}
          </p>
        </>
      )}
      <FreezeFields freeze={freeze} onChange={set} />
    </FormFrame>
  )
}

const FIRST: Readonly<Record<Exclude<FreezeWindow, 'other'>, WordKey>> = {
  'before-election': 'freeze.candidates-on',
  'after-swearing': 'freeze.sworn-on',
  'acting-head': 'freeze.from',
}
const SECOND: Readonly<Partial<Record<FreezeWindow, WordKey>>> = {
  'before-election': 'freeze.term-ends',
  'acting-head': 'freeze.until',
}

function TemplateDates(props: {
  readonly window: Exclude<FreezeWindow, 'other'>
  readonly first: CalendarDate
  readonly second: CalendarDate | null
  onFirst(date: CalendarDate): void
  onSecond(date: CalendarDate | null): void
}) {
  const words = useWords()
  const { window, first, second } = props
  const secondLabel = SECOND[window]
  return (
    <div className={styles.pair}>
      <CalendarField
        label={words(FIRST[window])}
        value={first}
        onCommit={(date) => date && props.onFirst(date)}
      />
      {secondLabel && (
        <CalendarField
          label={words(secondLabel)}
          value={second}
          clearable
          onCommit={props.onSecond}
        />
      )}
    </div>
  )
}

function FreezeFields(props: { readonly freeze: Freeze; onChange(fields: Partial<Freeze>): void }) {
  const words = useWords()
  const { freeze, onChange } = props
  const scope = freeze.scope === '' ? [] : freeze.scope.split(',').map((one) => one.trim())
  return (
    <>
      <TextInput
        label={words('freeze.name')}
        value={freeze.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <div className={styles.pair}>
        <CalendarField
          label={words('freeze.from')}
          value={freeze.from}
          onCommit={(from) => from && onChange({ from })}
        />
        <CalendarField
          label={words('freeze.until')}
          value={freeze.until}
          clearable
          onCommit={(until) => onChange({ until })}
        />
      </div>
      <div className={styles.pair}>
        <TextInput
          label={words('freeze.basis')}
          value={freeze.basis}
          onChange={(event) => onChange({ basis: event.currentTarget.value })}
        />
        <TextInput
          label={words('freeze.waits')}
          value={freeze.waitsFor ?? ''}
          onChange={(event) => onChange({ waitsFor: event.currentTarget.value || null })}
        />
      </div>
      <Checkbox.Group
        label={words('freeze.scope')}
        value={scope}
        onChange={(chosen) => onChange({ scope: chosen.join(',') })}
      >
        <Group gap="md" mt="xs">
          {POST_CATEGORIES.map((value) => (
            <Checkbox key={value} value={value} label={capital(words(`category.${value}`))} />
          ))}
        </Group>
      </Checkbox.Group>
      <div className={styles.pair}>
        <TextInput
          label={words('freeze.approval')}
          value={freeze.approvalNo ?? ''}
          onChange={(event) => onChange({ approvalNo: event.currentTarget.value.trim() || null })}
        />
        <CalendarField
          label={words('freeze.approval-date')}
          value={freeze.approvalDate}
          clearable
          onCommit={(approvalDate) => onChange({ approvalDate })}
        />
      </div>
      <div className={styles.pair}>
        <CalendarField
          label={words('permit.asked-on')}
          placeholder={words('permit.unrecorded')}
          value={freeze.approvalAskedOn}
          clearable
          onCommit={(approvalAskedOn) => onChange({ approvalAskedOn })}
        />
      </div>
      {scope.length === 0 && <p className={styles.result}>{words('freeze.scope-none-hint')}</p>}
    </>
  )
}
