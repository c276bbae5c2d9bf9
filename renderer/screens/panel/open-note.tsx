import { Badge, Button } from '@mantine/core'
import { useSession, useStructure, useWords } from '../../app/session.tsx'
import type { PostId, UnitId } from '../../domain/records/records.ts'
import { openOfPost, openOfUnit } from '../../domain/sharing/open-marks.ts'
import { get, postsOf } from '../../domain/structure/structure.ts'
import { fieldName } from '../../words/telling/field-name.ts'
import { useOpenFields } from '../sharing/use-sharing-look.ts'
import styles from './panel.module.css'

/** What of a unit, its posts and their holders two wrote differently, and the way to where it is decided. */
export function OpenNote({ unitId }: { readonly unitId: UnitId }) {
  const { view } = useSession()
  const structure = useStructure()
  const words = useWords()
  const open = useOpenFields()
  const own = named([...openOfUnit(unitId, open)])
  const posts = postsOf(structure, unitId).flatMap((id) => {
    const fields = named([...openOfPost(structure, id, open)])
    const title = get(structure, id)?.title ?? ''
    return fields.length > 0 ? [`${title} (${fields.join(', ')})`] : []
  })
  const told = [...own, ...posts]
  if (told.length === 0) return null
  return (
    <div role="note" className={styles.open}>
      {words('sharing.panel-open', { list: told.join('; ') })}{' '}
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => view.set({ screen: 'data', dataTab: 'sharing' })}
      >
        {words('sharing.decide')}
      </Button>
    </div>
  )

  function named(fields: readonly string[]): string[] {
    return fields.map((field) =>
      field === 'holder' ? words('kind.appointment') : fieldName(words, field),
    )
  }
}

/** Marks a post of which, or of whose holder, something is open. */
export function OpenBadge({ postId }: { readonly postId: PostId }) {
  const words = useWords()
  const structure = useStructure()
  if (openOfPost(structure, postId, useOpenFields()).size === 0) return null
  return (
    <Badge size="sm" variant="filled" color="orange" tt="none">
      {`? ${words('sharing.mark')}`}
    </Badge>
  )
}
