import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../app/session.tsx'
import type { Post, UnitId } from '../../domain/records/records.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { UnitPicker } from '../forms/fields/unit-picker.tsx'

/** Another unit for a post; its holders go along. */
export function MovePostDialog(props: {
  readonly post: Post
  onClose(): void
  onMove(unitId: UnitId): void
}) {
  const { post, onClose, onMove } = props
  const words = useWords()
  const [into, setInto] = useState<UnitId | null>(null)
  function move() {
    if (!into) return
    onMove(into)
    onClose()
  }
  return (
    <Dialog opened onClose={onClose} title={words('panel.move-post-title', { name: post.title })}>
      <Stack gap="md">
        <UnitPicker label={words('panel.move-post-into')} value={into} onChange={setInto} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words('shell.cancel')}
          </Button>
          <Button disabled={!into || into === post.unitId} onClick={move}>
            {words('chart.move')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
