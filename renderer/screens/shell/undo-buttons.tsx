import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { Tool } from '../commands/tool.tsx'

export function UndoButtons() {
  return (
    <span>
      <Tool id="undo" icon={<IconArrowBackUp size={18} />} />
      <Tool id="redo" icon={<IconArrowForwardUp size={18} />} />
    </span>
  )
}
