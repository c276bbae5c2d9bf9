import { useState } from 'react'
import { useWords } from '../../app/session.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { TakeStep } from './take-step.tsx'
import { type FoundText, TextStep } from './text-step.tsx'

/**
 * "Buka Perwali lama": a regulation in force, from a file or pasted, is looked at article by article and then taken into
 * the office that is open, as one step. `lines`: of a text that was read already.
 */
export function OpenRegulation(props: {
  readonly onClose: () => void
  readonly lines?: readonly string[]
  /** Once it is in the office. */
  readonly onTaken?: () => void
}) {
  const words = useWords()
  const { onClose, onTaken, lines } = props
  const [found, setFound] = useState<FoundText | null>(null)
  return (
    <Dialog opened onClose={onClose} title={words('perwali.title')} size="min(1000px, 96vw)">
      {found ? (
        <TakeStep
          found={found}
          onBack={lines ? null : () => setFound(null)}
          onClose={onClose}
          onTaken={onTaken ?? onClose}
        />
      ) : (
        <TextStep onFound={setFound} onClose={onClose} lines={lines ?? null} />
      )}
    </Dialog>
  )
}
