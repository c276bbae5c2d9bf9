import { Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { useNamed, useStructure, useWords } from '../../app/session.tsx'
import type { Post, UnitId } from '../../domain/records/records.ts'
import { appointmentsOfPost } from '../../domain/structure/structure.ts'
import { abolishPost, movePost, reorderPost } from '../../domain/verbs/post-edits.ts'
import { ActingForm } from '../forms/acting/acting-form.tsx'
import { FormFrame } from '../forms/fields/form-frame.tsx'
import { UnitPicker } from '../forms/fields/unit-picker.tsx'
import { FillForm } from '../forms/filling/fill-form.tsx'
import { PostHistoryDialog } from '../forms/history/post-history-dialog.tsx'
import { useAct } from '../hooks/use-act.ts'
import styles from './panel.module.css'

/** What is done with a post: fill it, name an acting holder, move or abolish it. */
export function PostActs({ post, vacant }: { readonly post: Post; readonly vacant: number }) {
  const structure = useStructure()
  const words = useWords()
  const act = useAct()
  const [form, setForm] = useState<'fill' | 'acting' | 'move' | 'history' | null>(null)
  const close = () => setForm(null)
  const params = { name: post.title }
  const holders = appointmentsOfPost(structure, post.id).length
  return (
    <div className={styles.acts}>
      <Button
        size="compact-xs"
        variant={vacant > 0 ? 'filled' : 'default'}
        onClick={() => setForm('fill')}
      >
        {words('panel.fill')}
      </Button>
      {vacant > 0 && (
        <Button size="compact-xs" variant="default" onClick={() => setForm('acting')}>
          {words('panel.name-acting')}
        </Button>
      )}
      <Button size="compact-xs" variant="default" onClick={() => setForm('history')}>
        {words('panel.post-history')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="compact-xs" variant="default" aria-label={words('panel.more-acts')}>
            <IconDots size={14} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            onClick={() => void act({ code: 'change-post', params }, reorderPost(post.id, -1))}
          >
            {words('panel.post-earlier')}
          </Menu.Item>
          <Menu.Item
            onClick={() => void act({ code: 'change-post', params }, reorderPost(post.id, 1))}
          >
            {words('panel.post-later')}
          </Menu.Item>
          <Menu.Item onClick={() => setForm('move')}>{words('panel.move-post')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item
            color="red"
            onClick={() => void act({ code: 'abolish-post', params }, abolishPost(post.id))}
          >
            {words('panel.abolish-post', { count: holders })}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {form === 'fill' && <FillForm postId={post.id} onClose={close} />}
      {form === 'acting' && <ActingForm postId={post.id} onClose={close} />}
      {form === 'history' && <PostHistoryDialog postId={post.id} onClose={close} />}
      {form === 'move' && (
        <MovePostDialog
          post={post}
          onClose={close}
          onMove={(unitId) => void act({ code: 'move-post', params }, movePost(post.id, unitId))}
        />
      )}
    </div>
  )
}

/** Another unit for a post; its holders go along. */
function MovePostDialog(props: {
  readonly post: Post
  onClose(): void
  onMove(unitId: UnitId): void
}) {
  const { post, onClose, onMove } = props
  const words = useWords()
  const named = useNamed()
  const [into, setInto] = useState<UnitId | null>(null)
  const lacks = (!into || into === post.unitId) && words('lacks.target')
  function move() {
    if (into) onMove(into)
    return true
  }
  return (
    <FormFrame
      title={named('panel.move-post-title', { name: post.title })}
      submit={words('chart.move')}
      lacks={lacks}
      onClose={onClose}
      onSubmit={move}
    >
      <UnitPicker label={words('panel.move-post-into')} value={into} onChange={setInto} />
    </FormFrame>
  )
}
