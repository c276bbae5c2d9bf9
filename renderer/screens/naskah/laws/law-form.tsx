import { Button, Group, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useSession, useStructure, useWords } from '../../../app/session.tsx'
import { addLaws, changeLaw, type LawFields } from '../../../domain/naskah/law-edits.ts'
import { lawOfLine } from '../../../domain/naskah/law-line.ts'
import { lawCitation, lawName } from '../../../domain/naskah/laws.ts'
import { LAW_TYPES } from '../../../domain/records/form/choices.ts'
import type { Law, LawType } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import { OF_NAMES } from '../../../domain/values/language.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { AttachmentList } from '../../forms/attachments/attachment-list.tsx'
import { useAct } from '../../hooks/use-act.ts'
import styles from './laws.module.css'

const EMPTY: LawFields = {
  lawType: 'uu',
  number: '',
  year: Number.NaN,
  about: '',
  institution: null,
  promulgation: null,
  amendment: null,
}

/** A law of the legal basis, filled in or read from a citation that is pasted into its first field. */
export function LawForm({ law, onClose }: { readonly law: Law | null; onClose(): void }) {
  const words = useWords()
  const structure = useStructure()
  const { newId } = useSession()
  const act = useAct()
  const [fields, setFields] = useState<LawFields>(law ?? EMPTY)
  const [missing, setMissing] = useState(false)
  const put = (some: Partial<LawFields>) => setFields((now) => ({ ...now, ...some }))
  const read = (text: string) => {
    const found = lawOfLine(text)
    if (found) setFields(found)
  }
  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    if (fields.number.trim() === '' || fields.about.trim() === '' || Number.isNaN(fields.year))
      return setMissing(true)
    const params = { name: `${fields.number}/${fields.year}` }
    const still = law && get(structure, law.id)
    const done = still
      ? await act({ code: 'change-law', params }, changeLaw(law.id, fields))
      : await act({ code: 'add-law', params }, addLaws([fields], [newId('law')]))
    if (done) onClose()
  }
  const whose =
    fields.lawType === 'permen' || fields.lawType === 'perda' || fields.lawType === 'perkada'
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words(law ? 'naskah.law-change' : 'naskah.law-add')}
      size={620}
    >
      <form onSubmit={(event) => void onSubmit(event)}>
        <Stack gap="md">
          {!law && (
            <Textarea
              label={words('naskah.law-line')}
              description={words('naskah.law-line-hint')}
              data-autofocus
              rows={2}
              onChange={(event) => read(event.currentTarget.value)}
            />
          )}
          <Group grow align="flex-start">
            <Select
              label={words('field.lawType')}
              allowDeselect={false}
              data={LAW_TYPES.map((value) => ({ value, label: words(`law.${value}`) }))}
              value={fields.lawType}
              onChange={(value) => put({ lawType: (value ?? 'uu') as LawType })}
            />
            <TextInput
              label={words('naskah.law-number')}
              value={fields.number}
              error={
                missing && fields.number.trim() === '' ? words('naskah.law-missing') : undefined
              }
              onChange={(event) => put({ number: event.currentTarget.value })}
            />
            <NumberInput
              label={words('naskah.law-year')}
              hideControls
              allowDecimal={false}
              thousandSeparator=""
              value={Number.isNaN(fields.year) ? '' : fields.year}
              error={missing && Number.isNaN(fields.year) ? words('naskah.law-missing') : undefined}
              onChange={(value) => put({ year: typeof value === 'number' ? value : Number.NaN })}
            />
          </Group>
          {whose && (
            <TextInput
              label={words('naskah.law-institution')}
              description={words('naskah.law-institution-hint')}
              value={fields.institution ?? ''}
              onChange={(event) => put({ institution: event.currentTarget.value })}
            />
          )}
          <TextInput
            label={words('naskah.law-about')}
            value={fields.about}
            error={missing && fields.about.trim() === '' ? words('naskah.law-missing') : undefined}
            onChange={(event) => put({ about: event.currentTarget.value })}
          />
          <TextInput
            label={words('naskah.law-promulgation')}
            value={fields.promulgation ?? ''}
            onChange={(event) => put({ promulgation: event.currentTarget.value })}
          />
          <TextInput
            label={words('naskah.law-amendment')}
            description={words('naskah.law-amendment-hint')}
            value={fields.amendment ?? ''}
            onChange={(event) => put({ amendment: event.currentTarget.value })}
          />
          <div>
            <p className={styles.label}>{words('naskah.law-reads')}</p>
            <p className={styles.reads} lang={OF_NAMES}>
              {`${lawCitation({ ...fields, id: 'law:x', kind: 'law' })};`}
            </p>
          </div>
          {law && <AttachmentList ofId={law.id} of={lawName(law)} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words('shell.cancel')}
            </Button>
            <Button type="submit">{words(law ? 'naskah.law-save' : 'naskah.law-add')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
