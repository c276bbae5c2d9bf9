import { Button, Checkbox } from '@mantine/core'
import { IconCopyPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useStructure, useWords } from '../../app/session.tsx'
import { templatesOf } from '../../domain/templates/branch-template.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { useActions } from '../commands/use-actions.ts'
import { TabHead } from '../hooks/tab-head.tsx'
import { PlaceCopiesDialog } from './place-copies-dialog.tsx'
import styles from './ringkasan.module.css'
import { TemplateCard } from './template-card.tsx'

/** Branches that were placed several times, and how far each copy is from its template. */
export function TemplatesTab() {
  const structure = useStructure()
  const words = useWords()
  const [placing, setPlacing] = useState(false)
  const [seats, setSeats] = useState(false)
  const uses = useMemo(() => templatesOf(structure), [structure])
  useActions('templates', { 'templates.place': () => setPlacing(true) })
  return (
    <div className={styles.templates}>
      <TabHead>
        <Button
          leftSection={<IconCopyPlus size={14} aria-hidden />}
          onClick={() => setPlacing(true)}
        >
          {words('templates.place')}
        </Button>
      </TabHead>
      {uses.length === 0 && <EmptyState>{words('templates.empty')}</EmptyState>}
      {uses.length > 0 && (
        <div className={styles.templatesHead}>
          <p className={styles.muted}>{words('templates.lead')}</p>
          <Checkbox
            label={words('templates.seats')}
            checked={seats}
            onChange={(event) => setSeats(event.currentTarget.checked)}
          />
        </div>
      )}
      {uses.map((use) => (
        <TemplateCard key={use.modelId} use={use} seats={seats} />
      ))}
      {placing && <PlaceCopiesDialog onClose={() => setPlacing(false)} />}
    </div>
  )
}
