import { useCallback } from 'react'
import { useSession } from '../../../app/session.tsx'
import { carryOver } from '../../../domain/proposal/carry/carry.ts'
import { placePerson } from '../../../domain/proposal/people/place-person.ts'
import type { Proposal } from '../../../domain/proposal/proposal.ts'
import { takePlacingBack } from '../../../domain/proposal/supplement/supplement.ts'
import type { Person, PostId } from '../../../domain/records/records.ts'
import { squash } from '../../../domain/structure/change.ts'
import { ok } from '../../../domain/values/result.ts'
import { useRefusal } from '../../hooks/use-act.ts'
import { useDraft } from '../state/use-draft.ts'
import { useStep } from '../state/use-proposals.ts'

/**
 * What is decided about people: a post, or none for now. In a draft a placing is an edit like any other; later, when
 * the acts stand, it is added beside them and open until a supplementary sheet is decided (`openPlacings`).
 */
export function usePlacing(proposal: Proposal): {
  readonly possible: boolean
  place(person: Person, postId: PostId): void
  leave(person: Person, reason: string | null): void
  /** Takes back a placing made after the decision. */
  takeBack(person: Person): void
} {
  const { newId } = useSession()
  const refused = useRefusal()
  const step = useStep(proposal.id)
  const { id, status } = proposal
  const draftOf = useDraft(id)
  const place = useCallback(
    async (person: Person, postId: PostId) => {
      const label = { code: 'proposal-place', params: { name: person.name } } as const
      const edit = placePerson(person.id, postId, newId('appointment'))
      if (status !== 'draf') {
        return step(label, (one, live) => {
          const carried = carryOver(one.change, live)
          const placed = edit(carried.next)
          if (!placed.ok) return placed
          return ok({ ...one, change: squash(carried.change, placed.value) })
        })
      }
      const draft = await draftOf()
      const result = draft.ok ? await draft.value.run(label, edit) : draft
      if (!result.ok) refused(result.problem)
    },
    [draftOf, status, newId, step, refused],
  )
  const leave = useCallback(
    (person: Person, reason: string | null) => {
      const label = { code: 'proposal-leave', params: { name: person.name } } as const
      void step(label, (one) => {
        const { [person.id]: _, ...others } = one.leftWithout
        const leftWithout = reason === null ? others : { ...others, [person.id]: { reason } }
        return ok({ ...one, leftWithout })
      })
    },
    [step],
  )
  const takeBack = useCallback(
    (person: Person) => {
      const label = { code: 'proposal-take-back', params: { name: person.name } } as const
      void step(label, (one, live, { at }) => takePlacingBack(one, live, person.id, at))
    },
    [step],
  )
  return {
    possible:
      status !== 'berlaku' &&
      status !== 'ditarik' &&
      status !== 'diajukan' &&
      status !== 'ditelaah',
    place: (person, postId) => void place(person, postId),
    leave,
    takeBack,
  }
}
