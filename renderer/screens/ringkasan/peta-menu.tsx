import { Button, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconChevronDown } from '@tabler/icons-react'
import { petaTable } from '../../app/peta-papers.ts'
import { saveTable } from '../../app/save-table.ts'
import { useSession, useShownDate, useWords } from '../../app/session.tsx'
import type { UnitId } from '../../domain/records.ts'
import { expectedOn } from '../../domain/vacancy/expected-on.ts'
import { paperOf } from '../../layout/paper.ts'
import { decisionWords } from '../../print/decision-words.ts'
import { petaJabatanSheets } from '../../print/peta-jabatan.tsx'
import { petaJabatanList } from '../../print/peta-jabatan-list.ts'
import { textDocument } from '../../print/text-document.tsx'
import { useOpenPaper } from '../use-open-paper.ts'

const LEAST_TYPE = 8

/** Peta jabatan of the unit shown: as a chart, as a list, or for Excel. */
export function PetaMenu({ scope }: { readonly scope: UnitId | null }) {
  const { workspace, desktop, today } = useSession()
  const on = useShownDate()
  const words = useWords()
  const open = useOpenPaper()
  const { language } = words
  const shown = () => expectedOn(workspace.getState().structure, on, today())

  function chart() {
    const structure = shown()
    const { document } = petaJabatanSheets(structure, {
      on,
      language,
      paper: paperOf('A3', false),
      mode: 'fit',
      minType: LEAST_TYPE,
      content: 'holders',
      ...(scope ? { unitId: scope } : {}),
    })
    void open(document, `${document.title} ${on}`)
  }
  function list() {
    const structure = shown()
    const text = petaJabatanList(structure, { on, today: today(), language, unitId: scope })
    const paper = paperOf('F4', true)
    void open(textDocument(text, paper, LEAST_TYPE, decisionWords(language)), `${text.title} ${on}`)
  }
  async function workbook() {
    const structure = shown()
    const saved = await saveTable(desktop, petaTable(structure, on, scope, words), 'xlsx', words)
    if (!saved.ok)
      notifications.show({ title: words('shell.refused'), message: saved.message, color: 'red' })
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
          {words('ringkasan.peta')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={chart}>{words('ringkasan.peta-chart')}</Menu.Item>
        <Menu.Item onClick={list}>{words('ringkasan.peta-list')}</Menu.Item>
        <Menu.Item onClick={() => void workbook()}>{words('ringkasan.peta-xlsx')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
