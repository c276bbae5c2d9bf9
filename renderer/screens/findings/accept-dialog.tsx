import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useSession, useWords } from '../../app/session.tsx'
import { acceptFinding } from '../../domain/rule-table/rule-edits.ts'
import { ruleTitle } from '../../words/telling/any-finding.ts'
import { useAct } from '../hooks/use-act.ts'
import type { ShownFinding } from './use-findings.ts'

/** Asks for the reason a finding is accepted with, and by whom. */
export function AcceptDialog(props: { readonly shown: ShownFinding; onClose(): void }) {
  const { shown, onClose } = props
  const { newId, today } = useSession()
  const words = useWords()
  const act = useAct()
  const [reason, setReason] = useState('')
  const [by, setBy] = useState('')

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    const acceptance = {
      id: newId('override'),
      reason,
      by: by.trim() === '' ? null : by.trim(),
      on: today(),
    }
    const name = ruleTitle(words, shown.finding.rule)
    const label = { code: 'accept-finding', params: { name } }
    if (await act(label, acceptFinding(shown.finding, acceptance))) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={words('findings.accept-title')} size={520}>
      <form onSubmit={(event) => void onSubmit(event)}>
        <Stack gap="md">
          <div>{shown.sentence}</div>
          <Textarea
            label={words('findings.reason')}
            description={words('findings.reason-hint')}
            data-autofocus
            required
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
    </Modal>
  )
}
