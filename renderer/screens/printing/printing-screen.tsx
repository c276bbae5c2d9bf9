import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPrinter } from '@tabler/icons-react'
import { useWords } from '../../app/session.tsx'
import { ScreenHead } from '../../parts/screen-head.tsx'
import { useActions, when } from '../commands/use-actions.ts'
import { ChoiceForm } from './fields/choice-form.tsx'
import { KindList } from './fields/kind-list.tsx'
import { PaperFields } from './fields/paper-fields.tsx'
import { Preview } from './preview/preview.tsx'
import { ProblemList } from './preview/problem-list.tsx'
import { PrintedList } from './printed/printed-list.tsx'
import { ReplacePages } from './printed/replace-pages.tsx'
import { SaveMenu } from './save-menu.tsx'
import styles from './state/printing.module.css'
import { usePaperFonts } from './state/use-paper-fonts.ts'
import { type Printing, usePrinting, warmWriter } from './state/use-printing.ts'
import { type Sheets, useSheets, warmMaker } from './state/use-sheets.ts'

/** Starts the workers of this screen, so that the first paper does not wait for them. */
export function warmPrinting(): void {
  warmMaker()
  warmWriter()
}

/** "Cetak": choose a sheet, see the real one, print it, save it, or replace only what changed. */
export function PrintingScreen() {
  usePaperFonts()
  const sheets = useSheets()
  const printing = usePrinting(sheets)
  return (
    <div className={styles.screen}>
      <Head sheets={sheets} printing={printing} />
      <div className={styles.body}>
        <div className={styles.side}>
          <PaperFields sheets={sheets} />
          <ProblemList sheets={sheets} />
          <KindList choice={sheets.choice} choices={sheets.choices} />
          <ChoiceForm sheets={sheets} />
        </div>
        <Preview sheets={sheets} />
      </div>
    </div>
  )
}

function Head({ sheets, printing }: { readonly sheets: Sheets; readonly printing: Printing }) {
  const words = useWords()
  const { made, making } = sheets
  const { busy } = printing
  const isEmpty = made?.document.sheets === 0
  const disabled = !made || isEmpty || making.state !== 'ready' || busy !== null
  const send = (way: Printing['print']) => {
    if (made && !disabled) {
      void way(
        made.document,
        made.sums.map((_, at) => at + 1),
      )
    }
  }
  const print = () => send(printing.print)
  useActions('printing', {
    print: when(!disabled, print),
    'print.save-pdf': when(!disabled, () => void printing.save('pdf')),
  })
  return (
    <ScreenHead title={words('screen.cetak')} lead={words('print.lead')}>
      <PrintedList sheets={sheets} printing={printing} />
      <ReplacePages sheets={sheets} printing={printing} />
      <SaveMenu
        sheets={sheets}
        disabled={disabled}
        onSave={(format) => void printing.save(format)}
      />
      <PrintButton disabled={disabled} onPrint={print} onRead={() => send(printing.read)} />
    </ScreenHead>
  )
}

/** "Cetak" through the system's dialog, and beside it the second way: the PDF in the system's reader. */
function PrintButton(props: { readonly disabled: boolean; onPrint(): void; onRead(): void }) {
  const { disabled, onPrint, onRead } = props
  const words = useWords()
  return (
    <Button.Group>
      <Button leftSection={<IconPrinter size={16} />} disabled={disabled} onClick={onPrint}>
        {words('print.print')}
      </Button>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button
            px="var(--space-tight)"
            disabled={disabled}
            aria-label={words('print.other-way')}
            title={words('print.other-way')}
          >
            <IconChevronDown size={14} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onRead}>{words('print.read')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Button.Group>
  )
}
