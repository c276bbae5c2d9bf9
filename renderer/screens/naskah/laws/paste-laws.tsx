import { Button, Group, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useSession, useWords } from '../../../app/session.tsx'
import { addLaws } from '../../../domain/naskah/law-edits.ts'
import { lawsOfLines } from '../../../domain/naskah/law-line.ts'
import { lawCitation } from '../../../domain/naskah/laws.ts'
import { OF_NAMES } from '../../../domain/values/language.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { useAct } from '../../hooks/use-act.ts'
import styles from './laws.module.css'

/** The Mengingat of an old text, pasted: what was read of each line is seen before it joins the list. */
export function PasteLaws({ onClose }: { onClose(): void }) {
  const words = useWords()
  const { newId } = useSession()
  const act = useAct()
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const { laws, unread } = lawsOfLines(text)
  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (laws.length === 0) return setMissing(true)
    const ids = laws.map(() => newId('law'))
    const label = { code: 'add-laws', params: { count: laws.length } } as const
    if (await act(label, addLaws(laws, ids))) onClose()
  }
  return (
    <Dialog opened onClose={onClose} title={words('naskah.law-paste')} size={720}>
      <form onSubmit={(event) => void onSubmit(event)}>
        <Stack gap="md">
          <Textarea
            label={words('naskah.law-lines')}
            description={words('naskah.law-lines-hint')}
            data-autofocus
            rows={8}
            value={text}
            error={missing && laws.length === 0 ? words('naskah.law-none-read') : undefined}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {laws.length > 0 && (
            <div>
              <p className={styles.label}>{words('naskah.law-read', { count: laws.length })}</p>
              <ol className={styles.list} lang={OF_NAMES}>
                {laws.map((law, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
                  <li key={at}>{lawCitation({ ...law, id: 'law:x', kind: 'law' })}</li>
                ))}
              </ol>
            </div>
          )}
          {unread.length > 0 && (
            <div role="status">
              <p className={styles.label}>{words('naskah.law-unread', { count: unread.length })}</p>
              <ul className={styles.list} lang={OF_NAMES}>
                {unread.map((line, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
                  <li key={at}>{line}</li>
                ))}
              </ul>
            </div>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words('shell.cancel')}
            </Button>
            <Button type="submit">{words('naskah.law-add-read', { count: laws.length })}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
