import { Button, Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { type Session, useSession, useStructure, useWords } from '../../../app/session.tsx'
import { OWN_REGULATION } from '../../../domain/attachments/attachments.ts'
import { formulaText, LEFT_OUT } from '../../../domain/naskah/formulas.ts'
import { dropLaws } from '../../../domain/naskah/law-edits.ts'
import { lawCitation, lawName, lawsInOrder } from '../../../domain/naskah/laws.ts'
import { naskahSettings } from '../../../domain/naskah/naskah-settings.ts'
import type { Law } from '../../../domain/records/records.ts'
import { get, type Structure } from '../../../domain/structure/structure.ts'
import { OF_NAMES } from '../../../domain/values/language.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import lists from '../../../parts/lists.module.css'
import { useActions } from '../../commands/use-actions.ts'
import { AttachmentList } from '../../forms/attachments/attachment-list.tsx'
import { TabHead } from '../../hooks/tab-head.tsx'
import { useAct } from '../../hooks/use-act.ts'
import { useScope } from '../state/use-naskah.ts'
import { LawForm } from './law-form.tsx'
import styles from './laws.module.css'
import { PasteLaws } from './paste-laws.tsx'

type Open =
  | { readonly form: 'add' }
  | { readonly form: 'paste' }
  | { readonly form: 'change'; readonly law: Law }

/** "Dasar hukum": the laws the text rests on, in the order of Mengingat, and what it revokes. */
export function LawsTab() {
  const words = useWords()
  const structure = useStructure()
  const [open, setOpen] = useState<Open | null>(null)
  const laws = lawsInOrder(structure)
  const close = () => setOpen(null)
  useActions('naskah.laws', {
    'naskah.law-add': () => setOpen({ form: 'add' }),
    'naskah.law-paste': () => setOpen({ form: 'paste' }),
  })
  return (
    <div className={styles.tab}>
      <TabHead>
        <Button variant="default" onClick={() => setOpen({ form: 'paste' })}>
          {words('naskah.law-paste')}
        </Button>
        <Button
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setOpen({ form: 'add' })}
        >
          {words('naskah.law-add')}
        </Button>
      </TabHead>
      {laws.length === 0 ? (
        <EmptyState>{words('naskah.laws-empty')}</EmptyState>
      ) : (
        <LawTable laws={laws} onChange={(law) => setOpen({ form: 'change', law })} />
      )}
      <Revoked />
      {open?.form === 'paste' && <PasteLaws onClose={close} />}
      {(open?.form === 'add' || open?.form === 'change') && (
        <LawForm law={open.form === 'change' ? open.law : null} onClose={close} />
      )}
    </div>
  )
}

function LawTable(props: { readonly laws: readonly Law[]; onChange(law: Law): void }) {
  const { laws, onChange } = props
  const words = useWords()
  const structure = useStructure()
  const { view } = useSession()
  const { constitution } = naskahSettings(structure, useScope() ?? null)
  const cited = formulaText(structure, 'mengingat-uud')
  // The constitution stands before them in Mengingat.
  const first = constitution === 'yes' && cited !== LEFT_OUT ? 2 : 1
  return (
    <table className={lists.table} aria-label={words('naskah.tab-laws')}>
      <thead>
        <tr>
          <th scope="col">{words('naskah.law-no')}</th>
          <th scope="col">{words('naskah.law-kind')}</th>
          <th scope="col">{words('naskah.law-cited')}</th>
          <th scope="col">
            <span className="visually-hidden">{words('naskah.law-acts')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {first === 2 && (
          <tr>
            <td>1</td>
            <td>{words('naskah.law-constitution')}</td>
            <th scope="row" lang={OF_NAMES} className={styles.cited}>
              {`${cited};`}
            </th>
            <td>
              <Group justify="flex-end">
                <Button size="compact-sm" variant="default" onClick={() => openSettings(view)}>
                  {words('naskah.settings')}
                </Button>
              </Group>
            </td>
          </tr>
        )}
        {laws.map((law, at) => (
          <LawRow key={law.id} law={law} no={first + at} onChange={() => onChange(law)} />
        ))}
      </tbody>
    </table>
  )
}

function LawRow(props: { readonly law: Law; readonly no: number; onChange(): void }) {
  const { law, no, onChange } = props
  const words = useWords()
  const act = useAct()
  const row = useRef<HTMLTableRowElement>(null)
  const name = lawName(law)
  return (
    <tr ref={row}>
      <td>{no}</td>
      <td>{words(`law.${law.lawType}`)}</td>
      <th scope="row" className={styles.cited}>
        <span lang={OF_NAMES}>{`${lawCitation(law)};`}</span>
        <AttachmentList isSmall ofId={law.id} of={name} record={row} />
      </th>
      <td>
        <Group gap="xs" wrap="nowrap" justify="flex-end">
          <Button
            size="compact-sm"
            variant="default"
            aria-label={words('naskah.law-change-named', { name })}
            onClick={onChange}
          >
            {words('naskah.law-change')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={words('naskah.law-drop-named', { name })}
            onClick={() => void act({ code: 'drop-law', params: { name } }, dropLaws([law.id]))}
          >
            {words('naskah.law-drop')}
          </Button>
        </Group>
      </td>
    </tr>
  )
}

/** What the text revokes when it comes into force: that in force, told by the settings, and others. */
function Revoked() {
  const words = useWords()
  const structure = useStructure()
  const scope = useScope() ?? null
  const { view } = useSession()
  const { revokes } = naskahSettings(structure, scope)
  const others = revokes.split('\n').filter((line) => line.trim() !== '')
  const inForce = decreeInForce(structure)
  const section = useRef<HTMLElement>(null)
  return (
    <section ref={section} className={styles.revoked}>
      <h2>{words('naskah.revoked')}</h2>
      {inForce === '' && others.length === 0 ? (
        <p>{words('naskah.revoked-none')}</p>
      ) : (
        <ul lang={OF_NAMES}>
          {inForce !== '' && (
            <li>
              {inForce}
              <AttachmentList ofId={OWN_REGULATION} of={inForce} record={section} />
            </li>
          )}
          {others.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => view.set({ screen: 'pengaturan' })}
        >
          {words('naskah.revoked-where')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => openSettings(view)}>
          {words('naskah.revoked-others')}
        </Button>
      </Group>
    </section>
  )
}

/** How the text is written, beside the text. */
function openSettings(view: Session['view']): void {
  view.set(({ naskah }) => ({ naskah: { ...naskah, tab: 'text', drawer: 'settings' } }))
}

/** The decree in force, from the letterhead of the annex. */
function decreeInForce(structure: Structure): string {
  const held = (key: string) => get(structure, `setting:${key}`)?.value.trim() ?? ''
  return [held('decreeTitle'), held('decreeNo')].filter((one) => one !== '').join(' · ')
}
