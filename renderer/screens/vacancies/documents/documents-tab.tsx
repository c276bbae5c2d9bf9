import { Button } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import { useSaving, useViewPart, useWords } from '../../../app/session.tsx'
import type { MissingDocument, MissingKind } from '../../../domain/attachments/missing-documents.ts'
import { missingShown, missingTable } from '../../../papers/kinds/missing-documents.ts'
import { inBranch } from '../../../papers/kinds/register-page.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import {
  MISSING_DOCUMENTS,
  missingName,
  missingRows,
} from '../../../registers/missing-documents.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import { useActions, when } from '../../commands/use-actions.ts'
import { useFilesOnto } from '../../forms/attachments/use-files-onto.ts'
import { OfficeFilter } from '../../forms/fields/list-filters.tsx'
import { MissingKindSelect } from '../../forms/fields/missing-kind-select.tsx'
import { TabHead } from '../../hooks/tab-head.tsx'
import { useShelf } from '../../proposals/state/use-proposals.ts'
import { GridRegister } from '../../registers/grid-register.tsx'
import { useTelling } from '../../registers/use-telling.ts'
import { ExportMenu } from '../shared/export-menu.tsx'
import { useOfficeShown } from '../shared/office-shown.ts'
import styles from '../shared/vacancies.module.css'
import { DocumentDialog } from './document-dialog.tsx'
import own from './documents.module.css'
import { MatchPreview } from './match-preview.tsx'
import { useMatching } from './use-matching.ts'

const HEIGHTS = { row: 44, group: 32, atLeast: true } as const

/** "SK tanpa pindaian": the list, or in its place a folder of scans that is matched with it. */
export function DocumentsTab() {
  const { matching, isLooking, busy, acts } = useMatching()
  const words = useWords()
  const isInForce = useViewPart(({ proposalId }) => proposalId === null)
  const mayAttach = useSaving().state !== 'read-only' && isInForce
  const place = useRef<HTMLDivElement>(null)
  useFilesOnto({
    ...{ record: place, part: place, take: acts.drop },
    word: mayAttach && !matching && !isLooking ? words('match.drop') : null,
  })
  return (
    <div ref={place} className={own.tab}>
      {matching ? (
        <MatchPreview matching={matching} busy={busy} acts={acts} />
      ) : (
        <DocumentList
          isLooking={isLooking}
          mayAttach={mayAttach}
          isInForce={isInForce}
          onMatch={acts.chooseFolder}
        />
      )}
    </div>
  )
}

/** What was told of and has no scan beside it; a row opens its attachments. */
function DocumentList(props: {
  readonly isLooking: boolean
  readonly mayAttach: boolean
  readonly isInForce: boolean
  onMatch(): void
}) {
  const { isLooking, mayAttach, isInForce, onMatch } = props
  const telling = useTelling()
  const { structure, on, words } = telling
  const { proposals } = useShelf().state
  const { office, choose } = useOfficeShown()
  const [kind, setKind] = useState<MissingKind | 'all'>('all')
  const [opened, setOpened] = useState<MissingDocument | null>(null)
  useActions('vacancy.documents', { 'scans.match': when(mayAttach, onMatch) })
  const unitId = office === 'all' ? null : office
  const ofOffice = useMemo(
    () =>
      missingRows(structure, on, isInForce ? proposals : [], {
        kind: 'all',
        isShown: inBranch(structure, unitId),
      }),
    [structure, on, proposals, isInForce, unitId],
  )
  const rows = useMemo(
    () => (kind === 'all' ? ofOffice : ofOffice.filter(({ of }) => of.kind === kind)),
    [ofOffice, kind],
  )
  const counts = useMemo(() => countsOf(ofOffice), [ofOffice])
  const shown = missingShown(structure, { documents: kind, unitId }, words)
  const nothing = structure.tables.appointment.size === 0 && structure.tables.law.size === 0
  const none = shown !== '' ? 'none-here' : nothing ? 'nothing' : 'all-there'
  return (
    <>
      <TabHead>
        <ExportMenu
          kind="missing-documents"
          choice={{ unitId, documents: kind }}
          table={() => missingTable(rows, telling, shown)}
        />
        {mayAttach && (
          <Button loading={isLooking} title={words('match.open-hint')} onClick={onMatch}>
            {words('match.open')}
          </Button>
        )}
      </TabHead>
      <div className={styles.toolbar}>
        {(ofOffice.length > 0 || kind !== 'all') && (
          <MissingKindSelect value={kind} counts={counts} onChange={setKind} />
        )}
        <OfficeFilter bare value={office} onChange={choose} />
      </div>
      {rows.length === 0 ? (
        <div className={`${styles.scroll} ${styles.padded}`}>
          <EmptyState>
            {words(`missing.${none}`, { date: longDate(on, words.language) })}
          </EmptyState>
        </div>
      ) : (
        <div className={styles.list}>
          <GridRegister
            name={words('missing.title')}
            columns={MISSING_DOCUMENTS}
            lines={rows.map((row) => ({ kind: 'row', key: row.ofId, row }))}
            telling={telling}
            heights={HEIGHTS}
            open={{ key: opened?.ofId ?? null, run: setOpened }}
            nameOf={(row) => missingName(row, telling)}
          />
        </div>
      )}
      {opened && <DocumentDialog document={opened} onClose={() => setOpened(null)} />}
    </>
  )
}

function countsOf(rows: readonly MissingDocument[]): ReadonlyMap<MissingKind | 'all', number> {
  const counts = new Map<MissingKind | 'all', number>([['all', rows.length]])
  for (const { of } of rows) counts.set(of.kind, (counts.get(of.kind) ?? 0) + 1)
  return counts
}
