import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { useSession, useWords } from '../../app/session.tsx'
import { acceptFindings } from '../../domain/rule-table/rule-edits.ts'
import type { Label } from '../../domain/structure/journal/history.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { ruleTitle } from '../../words/telling/any-finding.ts'
import { useAct } from '../hooks/use-act.ts'
import type { ShownFinding } from './use-findings.ts'

/** So many of a group are told in the dialog. */
const MOST_TOLD = 5

/** Asks for the reason findings are accepted with, and by whom: one, or all of a group together. */
export function AcceptDialog(props: { readonly shown: readonly ShownFinding[]; onClose(): void }) {
  const { shown, onClose } = props
  const [first] = shown
  const many = shown.length > 1
  const { newId, today } = useSession()
  const words = useWords()
  const act = useAct()
  const [reason, setReason] = useState('')
  const [by, setBy] = useState('')
  const [asked, setAsked] = useState(false)
  const reasonField = useRef<HTMLTextAreaElement>(null)
  const missing = reason.trim() === ''

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (missing) {
      setAsked(true)
      reasonField.current?.focus()
      return
    }
    const given = { reason, by: by.trim() === '' ? null : by.trim(), on: today() }
    const each = shown.map(({ finding }) => ({ finding, id: newId('override') }))
    const name = first ? ruleTitle(words, first.finding.rule) : ''
    const label: Label = many
      ? { code: 'accept-findings', params: { name, count: shown.length } }
      : { code: 'accept-finding', params: { name } }
    if (await act(label, acceptFindings(each, given))) onClose()
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={
        many
          ? words('findings.accept-many', { count: shown.length })
          : words('findings.accept-title')
      }
      size={520}
    >
      {/* What is missing is said by the program: the runtime would say it in the language of the system. */}
      <form noValidate onSubmit={(event) => void onSubmit(event)}>
        <Stack gap="md">
          {shown.slice(0, MOST_TOLD).map(({ finding, sentence }) => (
            <div key={`${finding.rule} ${finding.subjectId}`}>{sentence}</div>
          ))}
          {shown.length > MOST_TOLD && (
            <div>{words('findings.accept-more', { count: shown.length - MOST_TOLD })}</div>
          )}
          <Textarea
            label={words('findings.reason')}
            description={words('findings.reason-hint')}
            data-autofocus
            ref={reasonField}
            required
            error={asked && missing && words('findings.reason-missing')}
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <TextInput
            label={words('findings.by')}
            value={by}
            onChange={(event) => setBy(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words('shell.cancel')}
            </Button>
            <Button type="submit">{words('findings.accept-do')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
