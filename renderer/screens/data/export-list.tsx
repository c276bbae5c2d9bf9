import { Button, Checkbox, Menu } from '@mantine/core'
import { useEffect, useState } from 'react'
import { leftOutOf } from '../../app/files/left-out-choice.ts'
import { shelfOf } from '../../app/proposals/proposal-shelf.ts'
import { scansToCarry } from '../../app/scans/carried-scans.ts'
import { useSession, useStore, useStructure, useWords } from '../../app/session.tsx'
import type { Proposal } from '../../domain/proposal/proposal.ts'
import { sizeText } from '../../words/figures/size-text.ts'
import { usePaperActions } from '../commands/use-actions.ts'
import { WithoutField } from '../forms/fields/without-field.tsx'
import { SealDialog } from '../forms/passphrase-dialogs.tsx'
import styles from './data.module.css'
import {
  backupFormats,
  EXPORT_GROUPS,
  EXPORTS,
  type ExportGroup,
  exportAction,
  formatName,
} from './exports.ts'
import { useSaveExport } from './use-save-export.ts'

interface Row {
  readonly id: string
  readonly group: ExportGroup | 'copies'
  readonly name: string
  readonly lead: string
  readonly ways: readonly Way[]
}

interface Way {
  readonly format: string
  run(proposal?: Proposal): void
  /** Which of them it is about; null where it is about the structure. */
  readonly of: readonly Proposal[] | null
}

const GROUPS = [
  ...EXPORT_GROUPS.filter((group) => group !== 'programs'),
  'copies',
  'programs',
] as const

/** Everything that goes out, by what it is for. */
export function ExportList() {
  const { open } = useSession()
  const words = useWords()
  const [sealing, setSealing] = useState(false)
  const { backup } = useSaveExport()
  const rows = useRows(() => setSealing(true))
  const leftOut = leftOutOf(open)
  const { without } = useStore(leftOut)
  usePaperActions(
    'data',
    rows.flatMap(({ id, name, ways }) =>
      ways.map(({ format, run, of }) => ({
        ...exportAction(words, id, name, format),
        run: () => run(of?.[0]),
      })),
    ),
  )
  return (
    <>
      <WithoutField
        value={without}
        hint={words('without.hint')}
        onChange={(next) => leftOut.set({ without: next })}
      />
      <ScansField />
      {GROUPS.map((group) => {
        const list = (
          <ul className={styles.list} aria-label={words(`data.group-${group}`)}>
            {rows
              .filter((row) => row.group === group)
              .map((row) => (
                <ExportRow key={row.id} row={row} />
              ))}
          </ul>
        )
        if (group !== 'programs') {
          return (
            <section key={group}>
              <h3 className={styles.subhead}>{words(`data.group-${group}`)}</h3>
              {list}
            </section>
          )
        }
        return (
          <details key={group} className={styles.further}>
            <summary>{`${words('data.further')}: ${words(`data.group-${group}`)}`}</summary>
            {list}
          </details>
        )
      })}
      {sealing && (
        <SealDialog
          onClose={() => setSealing(false)}
          onSeal={(passphrase) => {
            setSealing(false)
            void backup(passphrase)
          }}
        />
      )}
    </>
  )
}

/** Whether copies take the scans along, told in megabytes before; nothing where the office has none. */
function ScansField() {
  const { open } = useSession()
  const structure = useStructure()
  const words = useWords()
  const leftOut = leftOutOf(open)
  const { without, withScans } = useStore(leftOut)
  const { count, bytes, fits, most } = scansToCarry(structure)
  if (count === 0) return null
  const isOffered = fits && without.length === 0
  const hint = fits ? words('carried.hint') : words('carried.too-large', { most })
  return (
    <Checkbox
      my="sm"
      label={words('carried.with', { count, size: sizeText(bytes) })}
      description={without.length > 0 ? words('carried.not-without') : hint}
      checked={withScans && isOffered}
      disabled={!isOffered}
      onChange={(event) => leftOut.set({ withScans: event.currentTarget.checked })}
    />
  )
}

function ExportRow({ row: { name, lead, ways } }: { readonly row: Row }) {
  const words = useWords()
  return (
    <li>
      <b>{name}</b>
      <p>{lead}</p>
      <span>
        {ways.map(({ format, run, of }) => {
          const label = words('data.save-as', { what: name, format })
          if (!of || of.length < 2) {
            return (
              <Button
                key={format}
                variant="default"
                aria-label={label}
                onClick={() => run(of?.[0])}
              >
                {format}
              </Button>
            )
          }
          return (
            <Menu key={format} position="bottom-end">
              <Menu.Target>
                <Button variant="default" aria-label={label}>
                  {format}…
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {of.map((proposal) => (
                  <Menu.Item key={proposal.id} onClick={() => run(proposal)}>
                    {proposal.name}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )
        })}
      </span>
    </li>
  )
}

/** @param seal asks for the passphrase of a sealed copy */
function useRows(seal: () => void): readonly Row[] {
  const { open } = useSession()
  const words = useWords()
  const { save, backup } = useSaveExport()
  const shelf = shelfOf(open)
  const { proposals } = useStore(shelf)
  useEffect(() => {
    if (!shelf.get().loaded) void shelf.load()
  }, [shelf])
  const [plain, sealed] = backupFormats(words)
  const exported = EXPORTS.filter(({ kind }) => kind.about !== 'proposal' || proposals.length > 0)
  return [
    ...exported.map(({ kind, formats, group }) => ({
      id: kind.id,
      group,
      name: kind.name[words.language],
      lead: kind.lead?.[words.language] ?? '',
      ways: formats.map((format) => ({
        format: formatName(format),
        run: (proposal?: Proposal) => void save(kind, format, proposal),
        of: kind.about === 'proposal' ? proposals : null,
      })),
    })),
    {
      id: 'backup',
      group: 'copies' as const,
      name: words('data.backup'),
      lead: words('data.backup-text'),
      ways: [
        { format: plain, run: () => void backup(), of: null },
        { format: sealed, run: seal, of: null },
      ],
    },
  ]
}
