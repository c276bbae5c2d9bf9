import { Alert, Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { useCallback, useState } from 'react'
import type { Office } from '../../app/files/cabinet.ts'
import type { OfficeOnRecord } from '../../app/files/on-record.ts'
import { useNamed, useWords } from '../../app/session.tsx'
import { fullName } from '../../domain/records/full-name.ts'
import type { PersonId } from '../../domain/records/records.ts'
import { all } from '../../domain/structure/structure.ts'
import type { Problem } from '../../domain/values/result.ts'
import { pageOfProblem } from '../../help/problem-pages.ts'
import { type ForgottenFacts, forgottenLines, leftToSeeTo } from '../../papers/forgotten-paper.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { momentText } from '../../words/figures/moment-text.ts'
import { PageLink } from '../help/page-link.tsx'
import { QueryFailed } from '../help/query-failed.tsx'
import { ProblemTold } from '../hooks/problem-told.tsx'
import { Told } from '../hooks/told.tsx'
import { useFailure } from '../hooks/use-act.ts'
import { useLacks } from '../hooks/use-lacks.ts'
import { useQuery } from '../hooks/use-query.ts'
import styles from './cabinet.module.css'
import { toldApart } from './office-told.ts'
import { RemovedDialog } from './removed-dialog.tsx'
import type { ForgetActs } from './use-forgetting.ts'

interface Props {
  readonly office: Pick<Office, 'id' | 'name' | 'note'>
  readonly acts: ForgetActs
  startAgain(): void
  onClose(): void
  /** The list is read again. */
  onChange(): void
}

/** *Data seorang pegawai*: all that is on record about one person is handed out, or made nameless everywhere. */
export function ForgetDialog(props: Props) {
  const { office, acts, onClose, onChange } = props
  const words = useWords()
  const named = useNamed()
  const ask = useCallback(() => acts.read(office), [acts, office])
  const query = useQuery('forget', ask)
  const [isWorking, setWorking] = useState(false)
  const [refused, setRefused] = useState<Problem | null>(null)
  const [done, setDone] = useState<ForgottenFacts | null>(null)
  async function forget(personId: PersonId): Promise<void> {
    setWorking(true)
    setRefused(null)
    const forgotten = await acts.forget(office, personId)
    onChange()
    if (forgotten.ok) return setDone(forgotten.value)
    setRefused(forgotten.problem)
    setWorking(false)
  }
  if (done) return <Forgotten facts={done} acts={acts} startAgain={props.startAgain} />
  return (
    <Dialog
      opened
      onClose={isWorking ? () => undefined : onClose}
      withCloseButton={!isWorking}
      title={<Told text={named('forget.title', { name: toldApart(office) })} />}
      size={620}
    >
      <p className={styles.said}>
        {words('forget.lead')}
        <PageLink id="forget-person" />
      </p>
      {query.state === 'failed' && <QueryFailed query={query} />}
      {query.state === 'read' && !query.value.ok && (
        <p role="alert">
          <ProblemTold problem={query.value.problem} />
        </p>
      )}
      {query.state === 'read' && query.value.ok && (
        <Fields
          office={office}
          read={query.value.value}
          acts={acts}
          isWorking={isWorking}
          onClose={onClose}
          onForget={(id) => void forget(id)}
        />
      )}
      {refused && <NotForgotten problem={refused} />}
    </Dialog>
  )
}

/** Why nobody was made nameless: it stays until it is read. */
export function NotForgotten({ problem }: { readonly problem: Problem }) {
  const words = useWords()
  return (
    <Alert color="red" title={words('shell.refused')} p="xs" mt="md">
      <ProblemTold problem={problem} />{' '}
      <PageLink id={pageOfProblem(problem.code) ?? 'forget-person'} />
    </Alert>
  )
}

function Fields(props: {
  readonly office: Props['office']
  readonly read: OfficeOnRecord
  readonly acts: ForgetActs
  readonly isWorking: boolean
  onClose(): void
  onForget(id: PersonId): void
}) {
  const { office, read, acts, isWorking } = props
  const words = useWords()
  const failed = useFailure()
  const [chosen, setChosen] = useState<PersonId | null>(null)
  const [typed, setTyped] = useState('')
  const data = chosen ? acts.dataOf(read, chosen) : null
  const name = data?.person.name ?? ''
  const noName = chosen !== null && typed.trim() !== name && words('forget.lacks-name')
  const person = useLacks(!chosen && words('forget.lacks-person'))
  const naming = useLacks(noName)
  const serving = data?.posts.filter(({ held }) => held.until === null).map(({ title }) => title)
  async function handOut(format: 'pdf' | 'json'): Promise<void> {
    const trouble = data && (await acts.handOut(office, read, data, format))
    if (trouble) failed(trouble)
  }
  return (
    <Stack gap="sm">
      <Select
        label={words('forget.person')}
        placeholder={words('forget.person-hint')}
        ref={person.field}
        error={person.error}
        data-autofocus
        searchable
        limit={50}
        disabled={isWorking}
        data={all(read.structure, 'person').map((one) => ({
          value: one.id as string,
          label: [fullName(one), one.nip].filter(Boolean).join(' · '),
        }))}
        value={chosen}
        onChange={(id) => {
          setChosen(id as PersonId | null)
          setTyped('')
        }}
      />
      {data && (
        <>
          <Group gap="sm">
            <Button variant="default" disabled={isWorking} onClick={() => void handOut('pdf')}>
              {words('forget.hand-out')}
            </Button>
            <Button variant="default" disabled={isWorking} onClick={() => void handOut('json')}>
              {words('forget.hand-out-json')}
            </Button>
          </Group>
          <p className={styles.said}>{words('forget.what')}</p>
          {serving && serving.length > 0 && (
            <p className={styles.said}>{words('forget.serves', { post: serving.join('; ') })}</p>
          )}
          <p className={styles.said}>{words('forget.warn')}</p>
          <TextInput
            label={words('forget.type', { name })}
            disabled={isWorking}
            value={typed}
            ref={naming.field}
            error={naming.error}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </>
      )}
      <Group justify="flex-end" mt="md">
        <span aria-live="polite">{isWorking && words('forget.working')}</span>
        <Button variant="default" disabled={isWorking} onClick={props.onClose}>
          {words('shell.cancel')}
        </Button>
        <Button
          color="red"
          loading={isWorking}
          {...person.button}
          {...naming.button}
          onClick={() =>
            person.send(() => naming.send(() => chosen && name !== '' && props.onForget(chosen)))
          }
        >
          {words('forget.do')}
        </Button>
      </Group>
    </Stack>
  )
}

/** What was done, and the files that were saved before, each of which one press deletes. */
export function Forgotten(props: {
  readonly facts: ForgottenFacts
  readonly acts: ForgetActs
  startAgain(): void
}) {
  const { facts, acts } = props
  const words = useWords()
  const failed = useFailure()
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const written = facts.written.filter(({ path }) => !gone.has(path))
  async function deleteFile(path: string): Promise<void> {
    const trouble = await acts.deleteFile(path)
    if (trouble) return failed(trouble)
    setGone((now) => new Set([...now, path]))
  }
  return (
    <RemovedDialog
      title={words('forget.done')}
      removed={forgottenLines(words, facts)}
      beyond={leftToSeeTo(words, facts)}
      saveSheet={() => acts.saveSheet({ ...facts, written })}
      startAgain={props.startAgain}
    >
      {written.length > 0 && (
        <>
          <h3 className={styles.saidHead}>{words('forget.written')}</h3>
          <p className={styles.said}>{words('forget.written-hint')}</p>
          <ul className={styles.saidLines}>
            {written.map(({ path, at }) => (
              <li key={path}>
                {path} · {momentText(at, words.language)}{' '}
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={words('forget.delete-file', { name: path })}
                  onClick={() => void deleteFile(path)}
                >
                  {words('forget.delete')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </RemovedDialog>
  )
}
