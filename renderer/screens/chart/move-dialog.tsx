import { Button, Group, Modal, Stack } from '@mantine/core'
import { useState } from 'react'
import { useStructure, useWords } from '../../app/session.tsx'
import { moveUnits } from '../../domain/move-units.ts'
import type { UnitId } from '../../domain/records.ts'
import { get } from '../../domain/structure.ts'
import { whyNotMove } from '../../domain/unit-edits.ts'
import { UnitPicker } from '../unit-picker.tsx'
import { useAct } from '../use-act.ts'

/** "Pindah ke…": another parent chosen by name. */
export function MoveDialog(props: { readonly unitIds: readonly UnitId[]; onClose(): void }) {
  const { unitIds, onClose } = props
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const [into, setInto] = useState<UnitId | null>(null)
  const [first] = unitIds
  const name =
    unitIds.length === 1 && first
      ? (get(structure, first)?.name ?? '')
      : words('chart.units', { count: unitIds.length })
  const problem = into ? unitIds.map((id) => whyNotMove(structure, id, into)).find(Boolean) : null

  async function move() {
    const done = await act({ code: 'move-unit', params: { name } }, moveUnits(unitIds, into))
    if (done) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={words('chart.move-title', { name })} size={480}>
      <Stack gap="md">
        <UnitPicker
          label={words('chart.move-into')}
          value={into}
          onChange={setInto}
          {...(problem ? { error: words.problem(problem) } : {})}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words('shell.cancel')}
          </Button>
          <Button disabled={!into || Boolean(problem)} onClick={() => void move()}>
            {words('chart.move')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
