import { categoryOfEselon } from '../ranks/eselon.ts'
import { readCount, readEselon } from '../records/cell-values.ts'
import { POST_CATEGORIES } from '../records/form/choices.ts'
import type { POST } from '../records/kinds/post.ts'
import type { PostId } from '../records/records.ts'
import type { Edit } from '../structure/edit.ts'
import { appointmentsOfPost, get, type Structure } from '../structure/structure.ts'
import { type CalendarDate, within } from '../values/calendar-date.ts'
import { refuse } from '../values/result.ts'
import { changePost } from './post-edits.ts'
import { oneOf, plainEdit } from './unit-cells.ts'

/** What can be typed into a row of a post: its fields, of which some go by a verb of their own. */
export type PostField = 'name' | 'kind' | 'filled' | (string & keyof typeof POST.fields)

/** Sets one field of a post from its text. Refused: a number or eselon that is none, B below its named holders. */
export function setPostField(
  postId: PostId,
  field: PostField,
  text: string,
  on: CalendarDate,
): Edit {
  switch (field) {
    case 'name':
      return changePost(postId, { title: text })
    case 'kind':
      return oneOf(POST_CATEGORIES, text, (category) => changePost(postId, { category }))
    case 'eselon':
      return setEselon(postId, text)
    case 'kelas':
      return text === ''
        ? changePost(postId, { kelas: null })
        : withCount(text, (kelas) => changePost(postId, { kelas }))
    case 'seats':
      return withCount(text, (seats) => changePost(postId, { seats }))
    case 'filled':
      return withCount(text, (filled) => setFilled(postId, filled, on))
    default:
      return plainEdit('post', field, text, (fields) => changePost(postId, fields))
  }
}

/** The kind of a post follows its eselon. */
function setEselon(postId: PostId, text: string): Edit {
  if (text === '') return changePost(postId, { eselon: null })
  const eselon = readEselon(text)
  if (!eselon) return () => refuse('cell-not-an-eselon')
  return changePost(postId, { eselon, category: categoryOfEselon(eselon) })
}

function withCount(text: string, edit: (count: number) => Edit): Edit {
  const count = readCount(text)
  return count === null ? () => refuse('cell-not-a-count') : edit(count)
}

/** B is the named holders and those known only as a number; the latter are what a number changes. */
function setFilled(postId: PostId, filled: number, on: CalendarDate): Edit {
  return (structure) => {
    const named = holdersOn(structure, postId, on).length
    if (filled < named) return refuse('filled-below-named', { named })
    return changePost(postId, { unnamed: filled - named })(structure)
  }
}

/** The definitive appointments of a post that run on a day. */
export function holdersOn(structure: Structure, postId: PostId, on: CalendarDate) {
  return appointmentsOfPost(structure, postId).flatMap((id) => {
    const one = get(structure, id)
    return one?.role === 'definitif' && within(on, one.from, one.until) ? [one] : []
  })
}
