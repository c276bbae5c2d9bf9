import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useSession, useShownDate, useStructure, useWords } from '../../app/session.tsx'
import { staffingWord, unitStaffing } from '../../domain/readings/staffing.ts'
import type { PostId, Unit } from '../../domain/records/records.ts'
import { dutiesOf, pathUp, postsOf } from '../../domain/structure/structure.ts'
import { OF_NAMES } from '../../domain/values/language.ts'
import { addTitledPost } from '../../domain/verbs/post-edits.ts'
import { difference, wholeNumber } from '../../words/figures/whole-number.ts'
import { UnitFindings } from '../findings/unit-findings.tsx'
import { useAct } from '../hooks/use-act.ts'
import { useExpected } from '../hooks/use-expected.ts'
import { UnitDutiesView } from '../naskah/duties/unit-duties-view.tsx'
import { OpenNote } from './open-note.tsx'
import styles from './panel.module.css'
import { PostCard } from './post-card.tsx'
import { Section } from './section.tsx'
import { UnitFields } from './unit-fields.tsx'
import { UnitHistory } from './unit-history.tsx'

/** Of more posts the unit itself would be out of sight below. */
const FEW_POSTS = 9

/** A unit with its posts and their holders, all of it editable where it stands; of many posts the unit comes first. */
export function UnitPanel({ unit }: { readonly unit: Unit }) {
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  const posts = postsOf(structure, unit.id)
  const { k, b, diff } = unitStaffing(useExpected(), unit.id, date)
  const number = (value: number) => wholeNumber(value, words.language)
  const path = pathUp(structure, unit.id)
    .slice(1)
    .map(({ shortName, name }) => shortName ?? name)
    .reverse()
  const dutyCount = dutiesOf(structure, unit.id).length
  const isMany = posts.length > FEW_POSTS
  const itself = (
    <Section key="unit" title={words('panel.unit')}>
      <UnitFields unit={unit} />
    </Section>
  )
  const itsPosts = (
    <Section
      key="posts"
      title={words('panel.posts', { count: posts.length })}
      note={`K ${number(k)} · B ${number(b)} · ${difference(diff, words.language)} ${words(`ringkasan.word-${staffingWord(diff)}`)}`}
    >
      <PostList unit={unit} posts={posts} />
    </Section>
  )
  return (
    <>
      <div className={styles.head}>
        {path.length > 0 && <div className={styles.path}>{path.join(' › ')}</div>}
        <h2 lang={OF_NAMES}>{unit.name}</h2>
        {unit.unplaced && <div className={styles.vacant}>{unit.unplaced}</div>}
        <OpenNote unitId={unit.id} />
      </div>
      {isMany ? [itself, itsPosts] : [itsPosts, itself]}
      <Section
        title={words('naskah.tab-duties')}
        note={dutyCount > 0 ? wholeNumber(dutyCount, words.language) : ''}
        open={false}
      >
        <UnitDutiesView unit={unit} />
      </Section>
      <Section title={words('panel.findings')}>
        <UnitFindings unitId={unit.id} />
      </Section>
      <Section title={words('panel.history')} open={false}>
        <UnitHistory unitId={unit.id} />
      </Section>
    </>
  )
}

function PostList({ unit, posts }: { readonly unit: Unit; readonly posts: readonly PostId[] }) {
  const { newId } = useSession()
  const words = useWords()
  const act = useAct()
  const [fresh, setFresh] = useState<PostId | null>(null)
  async function add() {
    const id = newId('post')
    const title = words('panel.new-post')
    // Known before it is drawn: it opens at its name, which is typed next.
    setFresh(id)
    const done = await act(
      { code: 'add-post', params: { name: title } },
      addTitledPost(id, unit.id, title),
    )
    if (!done) setFresh(null)
  }
  return (
    <>
      {posts.length === 0 && <p className={styles.path}>{words('panel.posts-empty')}</p>}
      {posts.map((id, index) => (
        <PostCard
          key={id}
          postId={id}
          open={(index === 0 && posts.length <= FEW_POSTS) || id === fresh}
          fresh={id === fresh}
        />
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => void add()}
      >
        {words('panel.add-post')}
      </Button>
    </>
  )
}
