import { Button } from '@mantine/core'
import { useState } from 'react'
import { lastReceipt } from '../../app/files/last-receipt.ts'
import { useSession, useWords } from '../../app/session.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { ReceiptView } from './receipt-view.tsx'

/** The receipt of the last import into this office, as long as the program is open. */
export function LastReceipt() {
  const words = useWords()
  const { open, desktop } = useSession()
  const [shown, setShown] = useState(false)
  const receipt = lastReceipt(open.id)
  if (!receipt) return null
  return (
    <p>
      <Button variant="default" onClick={() => setShown(true)}>
        {words('receipt.last')}
      </Button>
      <Dialog
        opened={shown}
        onClose={() => setShown(false)}
        title={words('receipt.title')}
        size="min(1280px, 96vw)"
      >
        <ReceiptView receipt={receipt} desktop={desktop} />
      </Dialog>
    </p>
  )
}
