import { ActionIcon } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { memo, useDeferredValue } from 'react'
import { useSession, useWords, useWorkspacePart } from '../../app/session.tsx'
import type { StoredLabel } from '../../domain/structure/history.ts'
import { commandKey } from '../../help/command-keys.ts'
import { shortcutText } from '../../help/shortcut-text.ts'
import { Tip } from '../../parts/tip.tsx'
import { useRefusal } from '../hooks/use-act.ts'

export function UndoButtons() {
  const undoLabel = useDeferredValue(useWorkspacePart('undoLabel'))
  const redoLabel = useDeferredValue(useWorkspacePart('redoLabel'))
  return <Buttons undoLabel={undoLabel} redoLabel={redoLabel} />
}

/** Apart, so that the buttons change after the chart does. */
const Buttons = memo(function Buttons(props: {
  readonly undoLabel: StoredLabel | null
  readonly redoLabel: StoredLabel | null
}) {
  const { undoLabel, redoLabel } = props
  const { workspace } = useSession()
  const words = useWords()
  const refused = useRefusal()
  const undoText = undoLabel
    ? words('shell.undo-named', { what: words.label(undoLabel) })
    : words('shell.undo')
  const redoText = redoLabel
    ? words('shell.redo-named', { what: words.label(redoLabel) })
    : words('shell.redo')
  async function take(step: 'undo' | 'redo') {
    const result = await workspace[step]()
    if (!result.ok) refused(result.problem)
  }
  return (
    <span>
      <Tip label={undoText} shortcut={shortcutText(commandKey('undo'))}>
        <ActionIcon aria-label={undoText} disabled={!undoLabel} onClick={() => void take('undo')}>
          <IconArrowBackUp size={18} />
        </ActionIcon>
      </Tip>
      <Tip label={redoText} shortcut={shortcutText(commandKey('redo'))}>
        <ActionIcon aria-label={redoText} disabled={!redoLabel} onClick={() => void take('redo')}>
          <IconArrowForwardUp size={18} />
        </ActionIcon>
      </Tip>
    </span>
  )
})
