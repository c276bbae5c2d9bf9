import { Checkbox, Select } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useWords } from '../../app/session.tsx'
import { ESELONS, POST_CATEGORIES } from '../../domain/records/form/choices.ts'
import type { Eselon, Post, PostCategory } from '../../domain/records/records.ts'
import { changePost, type PostFields as Fields } from '../../domain/verbs/post-edits.ts'
import { CountField } from '../../parts/count-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { capital } from '../../words/telling/code-word.ts'
import { useAct } from '../hooks/use-act.ts'
import styles from './panel.module.css'
import { PlainRows } from './plain-rows.tsx'

/** Title, kind, eselon, kelas and seats of a post. */
export function PostFields({ post, fresh }: { readonly post: Post; readonly fresh: boolean }) {
  const words = useWords()
  const act = useAct()
  const area = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (fresh) area.current?.querySelector('input')?.select()
  }, [fresh])
  const change = (fields: Fields) =>
    act({ code: 'change-post', params: { name: post.title } }, changePost(post.id, fields))
  return (
    <div ref={area} className={styles.postBody} style={{ padding: 0 }}>
      <TextField
        label={words('panel.title')}
        value={post.title}
        onCommit={(title) => change({ title })}
      />
      <div className={styles.pair}>
        <Select
          label={words('panel.category')}
          data={POST_CATEGORIES.map((value) => ({
            value,
            label: capital(words(`category.${value}`)),
          }))}
          value={post.category}
          onChange={(value) => value && change({ category: value as PostCategory })}
        />
        <Select
          label={words('panel.eselon')}
          data={[
            { value: '', label: '–' },
            ...ESELONS.map((value) => ({ value: value as string, label: value })),
          ]}
          value={post.eselon ?? ''}
          onChange={(value) => change({ eselon: value ? (value as Eselon) : null })}
        />
      </div>
      <div className={styles.triple}>
        <CountField
          label={words('panel.seats')}
          value={post.seats}
          onCommit={(seats) => change({ seats: seats ?? 0 })}
        />
        <CountField
          label={words('panel.unnamed-field')}
          value={post.unnamed}
          onCommit={(unnamed) => change({ unnamed: unnamed ?? 0 })}
        />
        <CountField
          label={words('panel.kelas')}
          value={post.kelas}
          onCommit={(kelas) => change({ kelas })}
        />
      </div>
      <Checkbox
        label={words('panel.is-head')}
        checked={post.head}
        onChange={(event) => change({ head: event.currentTarget.checked })}
      />
      <PlainRows record={post} placed={['code', 'note']} onChange={change} />
    </div>
  )
}
