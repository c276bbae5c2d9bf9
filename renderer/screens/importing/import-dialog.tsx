import { Alert, Button, Loader, Modal, Progress, Tabs } from '@mantine/core'
import { useState } from 'react'
import { IMPORT_STAGES } from '../../app/files/import-messages.ts'
import type { ImportLook } from '../../app/files/import-terms.ts'
import { type Session, useWords } from '../../app/session.tsx'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { useHelpDoor } from '../hooks/help-door.ts'
import { helpOf } from '../hooks/refusal-notice.ts'
import { tellForm, useRefusalPlace } from '../hooks/refusal-place.ts'
import { RefusalText } from '../hooks/refusal-text.tsx'
import { GREY } from '../hooks/use-lacks.ts'
import { OpenRegulation } from '../perwali/open-regulation.tsx'
import { ReceiptView } from '../receipt/receipt-view.tsx'
import { HierarchyStep } from './hierarchy-step.tsx'
import styles from './importing.module.css'
import { PreviewStep } from './preview-step.tsx'
import { RegulationStep } from './regulation-step.tsx'
import { SinceLastTime } from './since-last.tsx'
import { TableStep } from './table-step.tsx'
import { UpdateStep } from './update-step.tsx'
import type { Importing, ImportStep } from './use-import.ts'
import { useImportUpdate } from './use-import-update.ts'

const STEPS = ['table', 'hierarchy', 'preview'] as const
const NO_REGULATION: NonNullable<ImportLook['outcome']['regulations']> = []

/** What files would bring, how they were understood, and everything that can be put right before they are taken. */
export function ImportDialog(props: {
  readonly importing: Importing
  /** The file that is open and may be updated; null on the welcome screen. */
  readonly session: Session | null
  readonly desktop: Session['desktop']
  /** The day the preview is drawn for. */
  readonly on: CalendarDate
}) {
  const { importing, session, desktop, on } = props
  const words = useWords()
  const { look, reading, stage, cancel } = importing
  if (!look) {
    return (
      <Dialog opened={reading} onClose={cancel} title={words('import.reading')} size={420}>
        <p className={styles.reading} role="status">
          <Loader size={18} aria-hidden />
          {words(`import.stage-${IMPORT_STAGES[stage] ?? 'open'}`, {
            step: stage + 1,
            steps: IMPORT_STAGES.length,
          })}
        </p>
        <Progress
          mb="md"
          value={(100 * (stage + 0.5)) / IMPORT_STAGES.length}
          aria-label={words('import.reading')}
        />
        <p className={styles.reading}>{words('import.reading-text')}</p>
        <Button variant="default" onClick={cancel} data-autofocus>
          {words('shell.cancel')}
        </Button>
      </Dialog>
    )
  }
  return (
    <ShownImport importing={importing} look={look} session={session} desktop={desktop} on={on} />
  )
}

function ShownImport(props: {
  readonly importing: Importing
  readonly look: ImportLook
  readonly session: Session | null
  readonly desktop: Session['desktop']
  readonly on: CalendarDate
}) {
  const { importing, look, session, desktop, on } = props
  const { firstStep, reading, change, accept, cancel, done } = importing
  const words = useWords()
  const [step, setStep] = useState<ImportStep>(firstStep)
  const asked = step === 'update' && !reading
  const refused = useRefusalPlace()
  const openHelp = useHelpDoor()
  const update = useImportUpdate(
    importing.outcome,
    look.outcome.report.receipt,
    session,
    asked,
    done,
  )
  const { outcome, sheets } = look
  const { receipt } = outcome.report
  const { regulations = NO_REGULATION } = outcome
  const [opening, setOpening] = useState(false)
  const steps: readonly ImportStep[] = [
    ...STEPS.filter((one) => one === 'preview' || sheets.length > 0),
    ...(regulations.length > 0 ? (['regulation'] as const) : []),
    ...(receipt ? (['receipt'] as const) : []),
    ...(session ? (['update'] as const) : []),
  ]
  const updating =
    !reading && update.known ? !update.worth && update.lacks : words('import.reading')
  const accepting = reading
    ? words('import.reading')
    : !outcome.readable && words('import.lacks-table')
  // Pressed too early the dialog says what is lacking.
  const said = (lacks: string | false, run: () => void) => () =>
    lacks ? void tellForm({ text: lacks, page: null }) : run()
  const turn = (value: string | null) => {
    tellForm(null)
    setStep(value as ImportStep)
  }
  return (
    <Modal.Stack>
      <Dialog
        opened
        stackId="import"
        onClose={cancel}
        title={words('import.title', { file: outcome.report.file })}
        size="min(1280px, 96vw)"
        classNames={{ body: styles.body ?? '' }}
      >
        <Tabs
          className={styles.tabs}
          data-refused={refused !== null}
          value={step}
          onChange={turn}
          keepMounted={false}
        >
          <Tabs.List>
            {steps.map((one) => (
              <Tabs.Tab key={one} value={one}>
                {words(`import.step-${one}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="table" className={styles.step}>
            <TableStep look={look} change={change} desktop={desktop} />
          </Tabs.Panel>
          <Tabs.Panel value="hierarchy" className={styles.step}>
            <HierarchyStep look={look} change={change} on={on} />
          </Tabs.Panel>
          <Tabs.Panel value="preview" className={styles.step}>
            <PreviewStep look={look} change={change} on={on} />
          </Tabs.Panel>
          <Tabs.Panel value="regulation" className={styles.step}>
            <RegulationStep
              regulations={regulations}
              onOpen={session && regulations.length === 1 ? () => setOpening(true) : null}
            />
          </Tabs.Panel>
          <Tabs.Panel value="receipt" className={styles.step}>
            {receipt && <ReceiptView receipt={receipt} desktop={desktop} />}
          </Tabs.Panel>
          <Tabs.Panel value="update" className={styles.step}>
            {update.known && session && (
              <SinceLastTime update={update} file={outcome.report.file} session={session} />
            )}
            {update.known && <UpdateStep update={update} />}
          </Tabs.Panel>
        </Tabs>
        {refused && (
          <Alert color="red" title={words('shell.refused')} p="xs">
            <RefusalText
              text={refused.text}
              help={helpOf(refused, words)}
              onHelp={() => refused.page && openHelp(refused.page)}
            />
          </Alert>
        )}
        <footer className={styles.foot}>
          <span role="status">
            {reading || (asked && !update.known)
              ? words('import.reading')
              : words('import.because', { reason: outcome.reason })}
          </span>
          <Button variant="default" onClick={cancel}>
            {words('shell.cancel')}
          </Button>
          {step === 'update' ? (
            <Button {...(updating ? GREY : {})} onClick={said(updating, update.take)}>
              {update.differences.length === 0
                ? words('import.remember')
                : words('import.update', { count: update.taken.size })}
            </Button>
          ) : (
            <Button {...(accepting ? GREY : {})} onClick={said(accepting, accept)} data-autofocus>
              {words('import.accept')}
            </Button>
          )}
        </footer>
      </Dialog>
      {opening && (
        <OpenRegulation
          lines={regulations[0]?.lines ?? []}
          onClose={() => setOpening(false)}
          onTaken={done}
        />
      )}
    </Modal.Stack>
  )
}
