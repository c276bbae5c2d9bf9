import { Button, Menu } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useWords } from '../../app/session.tsx'
import type { ProposalId } from '../../domain/proposal/proposal.ts'
import { paperKind, SHEET_KINDS } from '../../papers/paper-table.ts'
import { useOwnCommands } from '../commands/use-own-command.ts'
import { useShowSheets } from '../hooks/use-show-sheets.ts'

const KINDS = SHEET_KINDS.filter((kind) => paperKind(kind).about === 'proposal')

/** The papers about a proposal, each a way to "Cetak" with its latest version chosen there. */
export function SheetsMenu({ proposalId }: { readonly proposalId: ProposalId }) {
  const words = useWords()
  const show = useShowSheets()
  const sheets = KINDS.map((kind) => ({
    id: `proposal.sheet-${kind}`,
    label: paperKind(kind).name[words.language],
    run: () => show({ kind, proposalId, versionNo: null }),
  }))
  useOwnCommands(
    'proposal.sheets',
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
        {sheets.map(({ id, label, run }) => (
          <Menu.Item key={id} onClick={run}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
