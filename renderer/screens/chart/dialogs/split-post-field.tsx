import { Checkbox, Group, Stack } from '@mantine/core'
import { useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { fullName } from '../../../domain/records/full-name.ts'
import type { Post } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import { holdersOn } from '../../../domain/verbs/post-cells.ts'
import { CountField } from '../../../parts/count-field.tsx'
import styles from '../state/chart.module.css'

/** How much of a post goes to the new unit. */
export interface Portion {
  readonly seats: number
  readonly unnamed: number
}

/**
 * One post of a unit that is split: whether it goes along and, where it has several seats, how many of them and who.
 * It lies in a checkbox group whose values are the posts and the appointments that go.
 */
export function SplitPostField(props: {
  readonly post: Post
  readonly going: readonly string[]
  readonly portion: Portion
  onPortion(portion: Portion): void
}) {
  const { post, going, portion, onPortion } = props
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  const { seats, unnamed } = portion
  const holders = holdersOn(structure, post.id, on)
  const named = holders.filter(({ id }) => going.includes(id)).length
  return (
    <div>
      <Checkbox value={post.id} label={post.title} />
      {going.includes(post.id) && post.seats > 1 && (
        <Stack
          gap="var(--space-snug)"
          className={styles.portion}
          role="group"
          aria-label={post.title}
        >
          <Group gap="sm">
            <CountField
              label={words('chart.split-seats', { count: post.seats })}
              value={seats}
              max={post.seats}
              onCommit={(value) => {
                const next = Math.max(1, value ?? 1)
                onPortion({ seats: next, unnamed: Math.min(post.unnamed, next) })
              }}
            />
            {seats < post.seats && post.unnamed > 0 && (
              <CountField
                label={words('chart.split-unnamed', { count: post.unnamed })}
                value={unnamed}
                max={post.unnamed}
                onCommit={(value) => onPortion({ seats, unnamed: value ?? 0 })}
              />
            )}
          </Group>
          {seats < post.seats && holders.length > 0 && <div>{words('chart.split-who')}</div>}
          {seats < post.seats &&
            holders.map(({ id, personId }) => {
              const person = get(structure, personId)
              return person && <Checkbox key={id} value={id} label={fullName(person)} />
            })}
          {seats < post.seats && (
            <div className={styles.hint}>
              {words('chart.split-shares', {
                k: seats,
                b: named + unnamed,
                restK: post.seats - seats,
                restB: holders.length - named + post.unnamed - unnamed,
              })}
            </div>
          )}
        </Stack>
      )}
    </div>
  )
}
