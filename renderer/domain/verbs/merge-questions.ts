import { folded } from '../readings/find.ts'
import type { Post, PostId, UnitId } from '../records/records.ts'
import { get, headOf, postsOf, type Structure } from '../structure/structure.ts'

/**
 * What becomes of a post whose unit goes into another:
 * - `keep`: it moves along, as a post like others; a head post leads no more
 * - `lead`: it leads the unit that stays (only where nobody leads it)
 * - `join`: its seats, holders and cases go to the post of that title in the unit that stays
 * - `functional`: it becomes a functional post without eselon (penyetaraan jabatan)
 * - `abolish`: it goes; its holders wait in the tray
 */
export type MergeAnswer = 'keep' | 'lead' | 'join' | 'functional' | 'abolish'

/** A post about which a merger leaves a doubt. */
export interface MergeQuestion {
  readonly postId: PostId
  readonly why: 'head' | 'same-title'
  /** The post of the unit that stays with which it could be joined. */
  readonly otherId: PostId | null
  readonly answers: readonly MergeAnswer[]
  readonly usual: MergeAnswer
}

/** What may become of a head, the usual first; nobody leads a functional group, its officials are functional. */
const HEAD_ANSWERS: Readonly<Record<'group' | 'led' | 'free', readonly MergeAnswer[]>> = {
  group: ['functional', 'abolish', 'keep'],
  led: ['abolish', 'functional', 'keep'],
  free: ['lead', 'abolish', 'functional', 'keep'],
}

/** The posts a user should be asked about before units are merged: heads, and titles that are there already. */
export function mergeQuestions(
  structure: Structure,
  from: readonly UnitId[],
  into: UnitId,
): MergeQuestion[] {
  const questions: MergeQuestion[] = []
  const group = get(structure, into)?.type === 'kjf'
  let led = headOf(structure, into) !== undefined
  for (const unitId of from) {
    for (const postId of postsOf(structure, unitId)) {
      const post = get(structure, postId)
      const question = post && questionOf(structure, post, into, group ? 'group' : led)
      if (question) questions.push(question)
      if (question?.usual === 'lead') led = true
    }
  }
  return questions
}

function questionOf(
  structure: Structure,
  post: Post,
  into: UnitId,
  led: boolean | 'group',
): MergeQuestion | null {
  if (post.head) {
    const answers = HEAD_ANSWERS[led === 'group' ? 'group' : led ? 'led' : 'free']
    const usual = answers[0] ?? 'keep'
    return { postId: post.id, why: 'head', otherId: null, answers, usual }
  }
  const otherId = twinOf(structure, post, into)
  if (!otherId) return null
  return {
    postId: post.id,
    why: 'same-title',
    otherId,
    answers: ['join', 'keep', 'abolish'],
    usual: 'join',
  }
}

/** The post of that title and kind in the unit that stays. */
export function twinOf(structure: Structure, post: Post, into: UnitId): PostId | null {
  const title = folded(post.title)
  for (const id of postsOf(structure, into)) {
    const other = get(structure, id)
    const same = other && other.category === post.category && folded(other.title) === title
    if (same && !other.head && id !== post.id) return id
  }
  return null
}
