import { Checkbox, Group, TextInput } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import { useStructure, useWords } from '../../../app/session.tsx'
import { replacedNames, replaceInNames } from '../../../domain/verbs/replace-in-names.ts'
import { FormFrame } from '../../forms/fields/form-frame.tsx'
import { useAct } from '../../hooks/use-act.ts'
import styles from '../state/chart.module.css'

const SHOWN = 12

/** Finds a text in the names of units and posts and puts another in its place; every change is shown first. */
export function ReplaceDialog({ onClose }: { onClose(): void }) {
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const [find, setFind] = useState('')
  const [replace, setReplace] = useState('')
  const [matchCase, setMatchCase] = useState(true)
  const [wholeWords, setWholeWords] = useState(true)
  const other = useRef<HTMLInputElement>(null)
  const replacement = useMemo(
    () => ({ find, replace, matchCase, wholeWords, ids: null }),
    [find, replace, matchCase, wholeWords],
  )
  const changed = useMemo(
    () => (find.trim() === '' ? [] : replacedNames(structure, replacement)),
    [structure, replacement, find],
  )
  const looser = useMemo(() => {
    if (changed.length > 0 || find.trim() === '') return 0
    return replacedNames(structure, { ...replacement, matchCase: false, wholeWords: false }).length
  }, [structure, replacement, changed, find])
  return (
    <FormFrame
      title={words('chart.replace-title')}
      submit={words('chart.replace-do', { count: changed.length })}
      lacks={changed.length === 0 && words('lacks.match')}
      onClose={onClose}
      onSubmit={() =>
        act(
          { code: 'replace-in-names', params: { from: find, to: replace } },
          replaceInNames(replacement),
        )
      }
    >
      <Group grow>
        <TextInput
          label={words('chart.replace-find')}
          data-autofocus
          value={find}
          onChange={(event) => setFind(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Enter here means "and then": with nothing to put in its place the word would go from every name.
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
            event.preventDefault()
            other.current?.focus()
          }}
        />
        <TextInput
          ref={other}
          label={words('chart.replace-with')}
          value={replace}
          onChange={(event) => setReplace(event.currentTarget.value)}
        />
      </Group>
      <Group>
        <Checkbox
          label={words('chart.replace-case')}
          checked={matchCase}
          onChange={(event) => setMatchCase(event.currentTarget.checked)}
        />
        <Checkbox
          label={words('chart.replace-whole')}
          checked={wholeWords}
          onChange={(event) => setWholeWords(event.currentTarget.checked)}
        />
      </Group>
      {find.trim() !== '' && find !== replace && changed.length === 0 && (
        <p className={styles.hint} role="status">
          {words('chart.replace-none')}{' '}
          {looser > 0 && words('chart.replace-looser', { count: looser })}
        </p>
      )}
      <ul className={styles.changes}>
        {changed.slice(0, SHOWN).map(({ id, before, after }) => (
          <li key={id}>
            <del>{before}</del> → {after}
          </li>
        ))}
        {changed.length > SHOWN && (
          <li>{words('journal.more', { count: changed.length - SHOWN })}</li>
        )}
      </ul>
    </FormFrame>
  )
}
