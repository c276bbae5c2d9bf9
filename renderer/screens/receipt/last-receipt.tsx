import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { ImportReceipt } from '../../app/files/import-terms.ts'
import { lastReceipt } from '../../app/files/last-receipt.ts'
import { useSession, useStructure, useWords } from '../../app/session.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { ReceiptView } from './receipt-view.tsx'

/** The receipt of the last import into this office, which it keeps. */
export function LastReceipt() {
  const words = useWords()
  const structure = useStructure()
  const receipt = useMemo(() => lastReceipt(structure), [structure])
  if (!receipt) return null
  return (
    <p>
      <ReceiptButton receipt={receipt} label={words('receipt.last')} />
    </p>
  )
}

/** Shows a receipt that is kept. */
export function ReceiptButton(props: {
  readonly receipt: ImportReceipt
  readonly label: string
  readonly compact?: boolean
}) {
  const { receipt, label, compact = false } = props
  const words = useWords()
  const { desktop } = useSession()
  const [shown, setShown] = useState(false)
  return (
    <>
      <Button
        variant="default"
        size={compact ? 'compact-xs' : 'sm'}
        mb={compact ? 'xs' : 0}
        onClick={() => setShown(true)}
      >
        {label}
      </Button>
      <Dialog
        opened={shown}
        onClose={() => setShown(false)}
        title={words('receipt.title')}
        size="min(1280px, 96vw)"
      >
        <ReceiptView receipt={receipt} desktop={desktop} />
      </Dialog>
    </>
  )
}
