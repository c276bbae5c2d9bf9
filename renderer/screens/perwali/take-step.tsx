import { Alert, Button, Group, Select, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect, useRef, useState } from 'react'
import { type Opening, openText } from '../../app/files/open-regulation.ts'
import { useSession, useStructure, useWords } from '../../app/session.tsx'
import { officesOf } from '../../domain/readings/offices.ts'
import type { UnitId } from '../../domain/records/records.ts'
import type { Edit } from '../../domain/structure/edit.ts'
import { get } from '../../domain/structure/structure.ts'
import { OF_NAMES } from '../../domain/values/language.ts'
import { namedOption } from '../hooks/named-texts.tsx'
import { useAct } from '../hooks/use-act.ts'
import styles from './perwali.module.css'
import { RegulationArticles } from './regulation-articles.tsx'
import type { FoundText } from './text-step.tsx'

/** What the text would bring into an office, article by article; then it is taken as one step. */
export function TakeStep(props: {
  readonly found: FoundText
  /** To another text; null where it was given. */
  readonly onBack: (() => void) | null
  readonly onClose: () => void
  readonly onTaken: () => void
}) {
  const words = useWords()
  const structure = useStructure()
  const { newId, open } = useSession()
  const act = useAct()
  const { found, onBack, onClose, onTaken } = props
  const [office, setOffice] = useState<UnitId | null>(found.office)
  const [made, setMade] = useState<{ opening: Opening; edit: Edit | null } | null>(null)
  const [missing, setMissing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  // The text before it, and what had the keyboard there, is gone.
  useEffect(() => button.current?.focus(), [])
  useEffect(() => {
    setMade(null)
    if (!office) return
    let left = false
    void openText(structure, found.read, office, newId).then((one) => !left && setMade(one))
    return () => {
      left = true
    }
  }, [structure, found, office, newId])
  const offices = officesOf(structure)
  const opening = made?.opening ?? null
  const opened = opening?.lack === null ? opening.opened : null
  async function take() {
    if (!office || !made?.edit || !opened) {
      setMissing(true)
      return
    }
    await open.backups.ensure()
    const name = get(structure, office)?.name ?? ''
    if (!(await act({ code: 'open-regulation', params: { name } }, made.edit))) return
    notifications.show({ message: words('perwali.taken', opened.counts) })
    onTaken()
  }
  return (
    <Stack gap="md">
      {offices.length > 1 || !office ? (
        <Select
          label={words('perwali.office')}
          description={words('perwali.office-hint')}
          data={offices.map(({ id, name }) => ({ value: id as string, label: name }))}
          value={office}
          renderOption={namedOption}
          searchable
          error={missing && !office ? words('perwali.lacks-office') : undefined}
          onChange={(value) => setOffice(value as UnitId | null)}
        />
      ) : (
        <p>
          {words('perwali.office')}: <span lang={OF_NAMES}>{offices[0]?.name}</span>
        </p>
      )}
      {opened && (
        <>
          <p className={styles.counts} role="status">
            {words('perwali.counts', opened.counts)}
          </p>
          {opened.counts.gone > 0 && <p>{words('perwali.gone', { count: opened.counts.gone })}</p>}
          {opened.unmet.length > 0 && (
            <div>
              <p>{words('perwali.unmet', { count: opened.unmet.length })}</p>
              <ul className={styles.names} lang={OF_NAMES}>
                {opened.unmet.map((name, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: units can bear one name
                  <li key={at}>{name}</li>
                ))}
              </ul>
            </div>
          )}
          {opened.told.differing.length > 0 && (
            <Alert color="yellow" p="xs">
              {words('perwali.differs', {
                count: opened.told.differing.length,
                first: opened.told.differing[0] ?? '',
              })}
            </Alert>
          )}
          <Faults faults={opening?.faults ?? []} />
          <RegulationArticles articles={opened.told.articles} />
          <p className={styles.legend}>{words('perwali.legend')}</p>
        </>
      )}
      {opening?.lack && (
        <Alert color="red" title={words('shell.refused')} p="xs">
          {words(`perwali.lack-${opening.lack}`)}
        </Alert>
      )}
      <Group justify="flex-end">
        <span role="status">{office && !made ? words('perwali.reading') : ''}</span>
        {onBack && (
          <Button variant="default" onClick={onBack}>
            {words('perwali.back')}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {words('shell.cancel')}
        </Button>
        <Button ref={button} onClick={() => void take()} data-autofocus>
          {words('perwali.take')}
        </Button>
      </Group>
    </Stack>
  )
}

function Faults({ faults }: { readonly faults: Opening['faults'] }) {
  const words = useWords()
  const told = faults.filter(({ what }) => what === 'article-twice' || what === 'long-article')
  if (told.length === 0) return null
  return (
    <ul className={styles.names}>
      {told.map(({ what, value, count }) => (
        <li key={`${what} ${value}`}>
          {what === 'article-twice'
            ? words('perwali.twice', { value })
            : words('perwali.long', { value, count })}
        </li>
      ))}
    </ul>
  )
}
