import { Button, Menu } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useWords } from '../../app/session.tsx'
import type { ProposalId } from '../../domain/proposal/proposal.ts'
import { paperKind, SHEET_KINDS } from '../../papers/paper-table.ts'
import type { Words } from '../../words/words.ts'
import { usePaperActions } from '../commands/use-actions.ts'
import { useShowSheets } from '../hooks/use-show-sheets.ts'

const KINDS = SHEET_KINDS.filter((kind) => paperKind(kind).about === 'proposal')

/** The papers about a proposal, by the ids and names their actions have. */
export function sheetActions(words: Words) {
  return KINDS.map((kind) => ({
    id: `proposal.sheet.${kind}` as const,
    label: `${words('proposal.sheets')}: ${paperKind(kind).name[words.language]}`,
  }))
}

/** The papers about a proposal, each a way to "Cetak" with its latest version chosen there. */
export function SheetsMenu({ proposalId }: { readonly proposalId: ProposalId }) {
  const words = useWords()
  const show = useShowSheets()
  const sheets = KINDS.map((kind) => ({
    of: kind,
    label: paperKind(kind).name[words.language],
    run: () => show({ kind, proposalId, versionNo: null }),
  }))
  usePaperActions(
    'proposal.sheet',
    sheets.map((sheet) => ({ ...sheet, label: `${words('proposal.sheets')}: ${sheet.label}` })),
  )
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconPrinter size={14} aria-hidden />}>
          {words('proposal.sheets')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {sheets.map(({ of, label, run }) => (
          <Menu.Item key={of} onClick={run}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
