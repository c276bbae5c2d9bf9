import { Button, Group, Select, Stack, Switch, TextInput } from '@mantine/core'
import { type FormEvent, useMemo, useRef, useState } from 'react'
import { useSession, useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { type ComingRule, putComingRule } from '../../../domain/rule-table/coming-rules.ts'
import { ruleTable } from '../../../domain/rule-table/effective-rules.ts'
import { limitOfText, limitText } from '../../../domain/rule-table/limit-text.ts'
import { VACANCY_FIGURES } from '../../../domain/rule-table/rule-names.ts'
import { addDays, type CalendarDate } from '../../../domain/values/calendar-date.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { ruleTitle } from '../../../words/telling/any-finding.ts'
import { rowName, rowSays } from '../../../words/telling/rule-row-text.ts'
import { CalendarField } from '../../forms/fields/calendar-field.tsx'
import { useAct } from '../../hooks/use-act.ts'
import { useRowLock } from '../../hooks/use-lock.ts'

/** Enters a rule before its day: which row, from when, what it is then, by which article, and who has read that. */
export function ComingDialog(props: { readonly coming: ComingRule | null; onClose(): void }) {
  const { coming, onClose } = props
  const { today } = useSession()
  const shown = useShownDate()
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const [key, setKey] = useState(coming?.after.key ?? null)
  const [from, setFrom] = useState<CalendarDate | null>(coming?.on ?? null)
  const [limit, setLimit] = useState(coming ? (limitText(coming.after) ?? '') : '')
  const [article, setArticle] = useState(coming?.after.article ?? '')
  const [by, setBy] = useState(coming?.after.checkedBy ?? '')
  const [enabled, setEnabled] = useState(coming?.after.enabled ?? true)
  const [asked, setAsked] = useState(false)
  const rowField = useRef<HTMLInputElement>(null)
  const dayField = useRef<HTMLInputElement>(null)
  const eve = addDays(from ?? shown, -1)
  const data = useMemo(
    () =>
      [...ruleTable(structure, eve).values()].map((row) => ({
        value: row.key,
        label: rowName(words, row),
      })),
    [structure, eve, words],
  )
  const row = key === null ? undefined : ruleTable(structure, eve).get(key)
  const lockOf = useRowLock('aturan')
  const lock = key === null ? null : lockOf(key)

  function choose(next: string | null) {
    setKey(next)
    const chosen = next === null ? undefined : ruleTable(structure, eve).get(next)
    setLimit(chosen ? (limitText(chosen) ?? '') : '')
    // Another text than the one that holds until then.
    setArticle('')
    setEnabled(chosen?.enabled ?? true)
  }
  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (!row || key === null || from === null || lock !== null) {
      setAsked(true)
      ;(row && lock === null ? dayField : rowField).current?.focus()
      return
    }
    const checkedBy = by.trim() === '' ? null : by.trim()
    // Who checked it stays with the day of that; another name is of today.
    const kept = coming?.after.checkedBy === checkedBy ? coming?.after.checkedOn : null
    const fields = {
      ...(row.limit === null || limit.trim() === '' ? {} : { limit: limitOfText(row, limit) }),
      article: article.trim() === '' ? null : article.trim(),
      enabled,
      checkedBy,
      checkedOn: checkedBy === null ? null : (kept ?? today()),
      sourceState: checkedBy === null ? ('recalled' as const) : ('verified' as const),
    }
    const done = await act(
      { code: 'change-rule', params: { name: ruleTitle(words, row.rule) } },
      putComingRule(key, fields, from, coming?.on ?? null),
    )
    if (done) onClose()
  }
  return (
    <Dialog opened onClose={onClose} title={words('coming-rule.title')} size={560}>
      <form noValidate onSubmit={(event) => void onSubmit(event)}>
        <Stack gap="md">
          <p>{words('coming-rule.lead')}</p>
          <Select
            ref={rowField}
            label={words('coming-rule.row')}
            placeholder={words('coming-rule.row-hint')}
            data={data}
            value={key}
            onChange={choose}
            searchable
            disabled={coming !== null}
            limit={60}
            nothingFoundMessage={words('coming-rule.row-none')}
            error={lock ?? (asked && !row && words('coming-rule.row-missing'))}
          />
          <CalendarField
            ref={dayField}
            label={words('coming-rule.from')}
            value={from}
            onCommit={setFrom}
            clearable
            error={asked && from === null ? words('coming-rule.from-missing') : undefined}
          />
          {row && row.limit !== null && (
            <TextInput
              label={words('coming-rule.limit')}
              description={words('coming-rule.limit-now', { limit: rowSays(words, row) })}
              value={limit}
              onChange={(event) => setLimit(event.currentTarget.value)}
            />
          )}
          {row && !VACANCY_FIGURES.some((one) => one === row.rule) && (
            <Switch
              label={words('rules.enabled')}
              checked={enabled}
              onChange={(event) => setEnabled(event.currentTarget.checked)}
            />
          )}
          <TextInput
            label={words('findings.article')}
            value={article}
            onChange={(event) => setArticle(event.currentTarget.value)}
          />
          <TextInput
            label={words('rules.checked-by')}
            value={by}
            onChange={(event) => setBy(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words('shell.cancel')}
            </Button>
            <Button type="submit">{words('coming-rule.save')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
