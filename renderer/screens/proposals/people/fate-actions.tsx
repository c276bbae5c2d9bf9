import { Button, Group, Select, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useShownDate, useWords } from '../../../app/session.tsx'
import type { Fate, Opening } from '../../../domain/proposal/people/fates.ts'
import { openPlacings } from '../../../domain/proposal/people/open-placings.ts'
import { type Suitability, suitablePosts } from '../../../domain/proposal/people/place-person.ts'
import { placingHints } from '../../../domain/proposal/people/placing-hints.ts'
import type { Post, PostId } from '../../../domain/records/records.ts'
import { all, get } from '../../../domain/structure/structure.ts'
import { HintList } from '../../forms/fields/hint-list.tsx'
import { namedOption } from '../../hooks/named-texts.tsx'
import { useLacks } from '../../hooks/use-lacks.ts'
import styles from '../state/proposals.module.css'
import type { Sides } from '../state/use-proposals.ts'
import { placeOf } from './place-of.ts'
import { usePlacing } from './use-placing.ts'

const MANY = 200

/** What can be decided about one person: another post, with what speaks against it, or none for now. */
export function FateActions(props: {
  readonly fate: Fate
  readonly sides: Sides
  readonly openings: readonly Opening[]
}) {
  const { fate, sides, openings } = props
  const { proposal } = sides
  const words = useWords()
  const placing = usePlacing(proposal)
  const left = proposal.leftWithout[fate.person.id]
  if (fate.kind === 'reinstalled') return <>{words('people.reinstalled')}</>
  if (left) {
    return (
      <Group gap="xs">
        <span>{words('people.left', { reason: left.reason })}</span>
        {placing.possible && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => placing.leave(fate.person, null)}
          >
            {words('people.undecide')}
          </Button>
        )}
      </Group>
    )
  }
  if (fate.kind !== 'loses') return <Placed fate={fate} sides={sides} />
  return placing.possible ? (
    <Deciding fate={fate} sides={sides} openings={openings} />
  ) : (
    <span className={styles.warningText}>{words('people.open-decision')}</span>
  )
}

/** Placed, with what speaks against it; after the decision it is open until a supplementary sheet is decided. */
function Placed({ fate, sides }: { readonly fate: Fate; readonly sides: Sides }) {
  const { proposal, base, next, change } = sides
  const { person, from, to } = fate
  const words = useWords()
  const placing = usePlacing(proposal)
  const on = useShownDate()
  const open = openPlacings(proposal, change).some(({ personId }) => personId === person.id)
  const hints = to
    .filter((id) => !from.includes(id))
    .flatMap((postId) =>
      placingHints(base, next, { personId: person.id, postId }, proposal.inForceFrom ?? on),
    )
  return (
    <>
      <Group gap="xs">
        <span className={open ? styles.warningText : undefined}>
          {words(open ? 'placing.undecided' : 'people.placed')}
        </span>
        {open && (
          <Button size="compact-xs" variant="default" onClick={() => placing.takeBack(person)}>
            {words('placing.take-back')}
          </Button>
        )}
      </Group>
      <HintList hints={hints} />
    </>
  )
}

function Deciding(props: {
  readonly fate: Fate
  readonly sides: Sides
  readonly openings: readonly Opening[]
}) {
  const { fate, sides, openings } = props
  const words = useWords()
  const placing = usePlacing(sides.proposal)
  const [reason, setReason] = useState('')
  const lacking = useLacks(reason.trim() === '' && words('people.leave-lacks'))
  const leave = () => lacking.send(() => void placing.leave(fate.person, reason.trim()))
  const choices = useMemo(() => {
    const opened = openings.map(({ post }) => post)
    const known = new Set<string>(opened.map(({ id }) => id))
    const others = all(sides.next, 'post').filter(({ id, seats }) => seats > 0 && !known.has(id))
    const posts = others.length > 20 * MANY ? opened : [...opened, ...others]
    const [left] = fate.from
    const former = (left && get(sides.base, left)) ?? null
    const list = suitablePosts(sides.next, fate.person, posts, former).slice(0, MANY)
    const group = (fits: boolean) => ({
      group: words(fits ? 'people.suitable' : 'people.unsuitable'),
      items: list
        .filter((one) => one.fits === fits)
        .map(({ post, why }) => ({
          value: post.id as string,
          label: labelOf(post, why),
        })),
    })
    return [group(true), group(false)].filter(({ items }) => items.length > 0)

    function labelOf(post: Post, why: Suitability['why']): string {
      const { title, eselon, kelas } = post
      const unit = placeOf(sides.next, post)
      const where = title.includes(unit) ? title : `${title} (${unit})`
      const rank = eselon ?? (kelas === null ? null : words('people.kelas', { kelas }))
      const told = [where, rank].filter(Boolean).join(' · ')
      return why === 'ok' ? told : `${told}: ${words(`suits.${why}`)}`
    }
  }, [openings, sides, fate, words])
  return (
    <div className={styles.deciding}>
      <Select
        aria-label={words('people.place-on', { name: fate.person.name })}
        placeholder={words('people.place')}
        data={choices}
        value={null}
        searchable
        renderOption={namedOption}
        limit={60}
        comboboxProps={{ width: 420, position: 'bottom-start' }}
        maxDropdownHeight={300}
        nothingFoundMessage={words('people.no-free-post')}
        onChange={(id) => id && placing.place(fate.person, id as PostId)}
      />
      <TextInput
        aria-label={words('people.leave-reason', { name: fate.person.name })}
        placeholder={words('people.leave')}
        value={reason}
        ref={lacking.field}
        error={lacking.error}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave()
        }}
      />
      <Button variant="default" {...lacking.button} onClick={leave}>
        {words('people.leave-do')}
      </Button>
    </div>
  )
}
