import { Alert, Button, Group, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useCallback, useEffect, useState } from 'react'
import { ReadingStopped } from '../../app/files/import-reader.ts'
import { chooseFiles } from '../../app/files/open-file.ts'
import {
  linesOfRegulation,
  type ReadText,
  readText,
  warmRegulations,
} from '../../app/files/open-regulation.ts'
import { useSession, useStructure, useWords } from '../../app/session.tsx'
import type { UnitId } from '../../domain/records/records.ts'
import { OF_NAMES } from '../../domain/values/language.ts'

/** A text that was read, and the office it is most likely of. */
export interface FoundText {
  readonly read: ReadText
  readonly office: UnitId | null
}

/** Where the text comes from: a file, or what is pasted. */
export function TextStep(props: {
  readonly onFound: (found: FoundText) => void
  readonly onClose: () => void
  readonly lines: readonly string[] | null
}) {
  const words = useWords()
  const structure = useStructure()
  const { desktop } = useSession()
  const { onFound, onClose, lines } = props
  const [text, setText] = useState('')
  const [reading, setReading] = useState(lines !== null)
  const [fault, setFault] = useState<string | null>(null)
  const take = useCallback(
    async (rows: readonly string[]) => {
      const found = await readText(structure, rows)
      const [first] = found.read.faults
      if (first?.what === 'no-article') setFault(words('perwali.no-article'))
      else onFound(found)
      setReading(false)
    },
    [structure, onFound, words],
  )
  useEffect(() => {
    warmRegulations()
    if (lines) void take(lines)
  }, [lines, take])
  async function fromFile() {
    setFault(null)
    try {
      const files = await chooseFiles({ desktop }, words)
      if (files.length === 0) return
      setReading(true)
      const { lines: rows, reason } = await linesOfRegulation(files, words.language)
      if (rows) await take(rows)
      else
        setFault(
          reason ? words('perwali.no-regulation-why', { reason }) : words('perwali.no-regulation'),
        )
    } catch (error) {
      if (!(error instanceof ReadingStopped)) setFault((error as Error).message)
    } finally {
      setReading(false)
    }
  }
  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    setFault(null)
    if (text.trim() === '') {
      setFault(words('perwali.empty'))
      return
    }
    setReading(true)
    await take(text.split(/\r\n?|\n/))
  }
  return (
    <form onSubmit={(event) => void onSubmit(event)}>
      <Stack gap="md">
        <p>{words('perwali.lead')}</p>
        <Group>
          <Button variant="default" onClick={() => void fromFile()} data-autofocus>
            {words('perwali.choose')}
          </Button>
        </Group>
        <Textarea
          label={words('perwali.text')}
          description={words('perwali.text-hint')}
          lang={OF_NAMES}
          rows={12}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {fault && (
          <Alert color="red" title={words('shell.refused')} p="xs">
            {fault}
          </Alert>
        )}
        <Group justify="flex-end">
          <span role="status">{reading ? words('perwali.reading') : ''}</span>
          <Button variant="default" onClick={onClose}>
            {words('shell.cancel')}
          </Button>
          <Button type="submit">{words('perwali.read')}</Button>
        </Group>
      </Stack>
    </form>
  )
}
