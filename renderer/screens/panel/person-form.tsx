import { Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useStructure, useWords } from '../../app/session.tsx'
import { changePersonAndTerms, lengthenedBy } from '../../domain/acting/renew-contract.ts'
import { GOLONGAN, PPPK_GOLONGAN } from '../../domain/ranks/golongan.ts'
import { postOfOffice } from '../../domain/readings/names-told-apart.ts'
import { PERSON_STATUSES } from '../../domain/records/form/choices.ts'
import type { Person, PersonStatus } from '../../domain/records/records.ts'
import { get } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { withOwnNip } from '../../domain/verbs/own-nip.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { longDate } from '../../words/figures/long-date.ts'
import { numberName } from '../../words/figures/person-number.ts'
import { capital } from '../../words/telling/code-word.ts'
import { CalendarField } from '../forms/fields/calendar-field.tsx'
import { PersonHistory } from '../forms/history/person-history.tsx'
import { useAct } from '../hooks/use-act.ts'
import { CandidateFields } from './candidate-fields.tsx'
import styles from './panel.module.css'

/** What a person of that status can have; what is recorded stays to be chosen. */
function golongan({ status, golongan: recorded }: Person): readonly string[] {
  const usual: readonly string[] = status === 'pppk' ? PPPK_GOLONGAN : GOLONGAN
  return recorded && !usual.includes(recorded) ? [recorded, ...usual] : usual
}

/** What goes on by the renewal of a contract, before it is saved. */
function Lengthens({ person }: { readonly person: Person }) {
  const structure = useStructure()
  const words = useWords()
  return lengthenedBy(structure, person).map(({ held, ending: { until } }) => {
    const post = get(structure, held.postId)
    return (
      <div key={held.id} className={styles.small} role="status">
        {words(until ? 'person.goes-on-until' : 'person.goes-on', {
          post: post ? postOfOffice(structure, post) : '',
          until: until ? longDate(until, words.language) : '',
        })}
      </div>
    )
  })
}

/** What is on file about a person; titles stand apart from the name. */
export function PersonForm({ person, onClose }: { readonly person: Person; onClose(): void }) {
  const words = useWords()
  const act = useAct()
  const [draft, setDraft] = useState(person)
  const text = (field: 'name' | 'frontTitle' | 'backTitle' | 'nip') => ({
    label: words(`person.${field}`),
    value: draft[field] ?? '',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setDraft({ ...draft, [field]: event.currentTarget.value }),
  })
  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    const clean = (value: string | null) => (value?.trim() ? value.trim() : null)
    const { id: _, kind: __, ...fields } = draft
    const edit = changePersonAndTerms(person.id, {
      ...fields,
      frontTitle: clean(draft.frontTitle),
      backTitle: clean(draft.backTitle),
      education: clean(draft.education),
      training: clean(draft.training),
      certificates: clean(draft.certificates),
      discipline: clean(draft.discipline),
      nip: clean(draft.nip)?.replace(/\s+/g, '') ?? null,
    })
    if (await act({ code: 'change-person', params: { name: person.name } }, withOwnNip(edit)))
      onClose()
  }
  return (
    <Dialog opened onClose={onClose} title={words('panel.edit-person')} size={480}>
      <form onSubmit={(event) => void onSubmit(event)}>
        <Stack gap="sm">
          <TextInput {...text('name')} data-autofocus />
          <div className={styles.pair}>
            <TextInput {...text('frontTitle')} />
            <TextInput {...text('backTitle')} />
          </div>
          <TextInput
            {...text('nip')}
            label={numberName(draft)}
            description={words('person.nip-hint')}
          />
          <div className={styles.triple}>
            <CalendarField
              label={words('person.birthDate')}
              value={draft.birthDate}
              clearable
              onCommit={(birthDate: CalendarDate | null) => setDraft({ ...draft, birthDate })}
            />
            <Select
              label={words('person.sex')}
              data={[
                { value: '', label: '–' },
                { value: 'male', label: capital(words('sex.male')) },
                { value: 'female', label: capital(words('sex.female')) },
              ]}
              value={draft.sex ?? ''}
              onChange={(sex) =>
                setDraft({ ...draft, sex: sex ? (sex as 'male' | 'female') : null })
              }
            />
            <Select
              label={words('person.golongan')}
              searchable
              data={[
                { value: '', label: '–' },
                ...golongan(draft).map((value) => ({ value, label: value })),
              ]}
              value={draft.golongan ?? ''}
              onChange={(golongan) => setDraft({ ...draft, golongan: golongan || null })}
            />
          </div>
          <Select
            label={words('person.status')}
            data={PERSON_STATUSES.map((value) => ({
              value,
              label: capital(words(`person-status.${value}`)),
            }))}
            value={draft.status}
            onChange={(status) => status && setDraft({ ...draft, status: status as PersonStatus })}
          />
          {draft.status === 'pppk' && (
            <div className={styles.pair}>
              <CalendarField
                label={words('field.contractFrom')}
                value={draft.contractFrom}
                clearable
                onCommit={(contractFrom) => setDraft({ ...draft, contractFrom })}
              />
              <CalendarField
                label={words('field.contractUntil')}
                value={draft.contractUntil}
                clearable
                onCommit={(contractUntil) => setDraft({ ...draft, contractUntil })}
              />
            </div>
          )}
          <Lengthens person={draft} />
          <CandidateFields draft={draft} onChange={setDraft} />
          <PersonHistory personId={person.id} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words('shell.cancel')}
            </Button>
            <Button type="submit">{words('panel.save')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
