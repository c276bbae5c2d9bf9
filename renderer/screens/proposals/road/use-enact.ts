import { notifications } from '@mantine/notifications'
import { createElement, useCallback, useEffect, useState } from 'react'
import { isoNow } from '../../../app/clock.ts'
import { useSession, useWords } from '../../../app/session.tsx'
import type { Enacting } from '../../../domain/proposal/in-force/enact.ts'
import type { Proposal } from '../../../domain/proposal/proposal.ts'
import { lastSigner, withdraw } from '../../../domain/proposal/road/road.ts'
import type { Option } from '../../../domain/proposal/versions/options.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import { namedIn } from '../../../words/words.ts'
import { Told } from '../../hooks/told.tsx'
import { useRefusal } from '../../hooks/use-act.ts'
import { freshPastId } from '../state/fresh-ids.ts'
import type { ProposalTab } from '../state/proposal-view.ts'
import { useProposalView, useShelf } from '../state/use-proposals.ts'

/** Where it is settled what stands in the way. */
const SETTLED_ON: Readonly<Partial<Record<string, ProposalTab>>> = {
  'holders-undecided': 'people',
  'proposal-clashes': 'clashes',
}

/** Puts a proposal in force as of a day; a refusal is shown, and leads to where it is settled. */
export function useEnact(proposal: Proposal): {
  readonly busy: boolean
  /** `more`: why the day is backdated, why posts are left vacant; `closing`: other options of the matter, which are withdrawn once this one is in force. */
  enact(
    on: CalendarDate,
    signer: { readonly by: string; readonly note: string },
    more?: Pick<Enacting, 'reason' | 'vacantFor'>,
    closing?: readonly Option[],
  ): Promise<void>
} {
  const { today, newId, view: screens } = useSession()
  const words = useWords()
  const refused = useRefusal()
  const { shelf } = useShelf()
  const { view } = useProposalView()
  const [busy, setBusy] = useState(false)
  const { id, name } = proposal
  // What must stand before it comes in force is made while she reads what it will do.
  useEffect(() => void shelf.prepare(), [shelf])
  const close = useCallback(
    async (other: Proposal) => {
      const label = { code: 'proposal-withdraw', params: { name: other.name } } as const
      const signed = {
        by: lastSigner(other),
        at: isoNow(),
        note: words('in-force.closed-by', { name }),
      }
      const result = await shelf.change(other.id, label, (proposal) => withdraw(proposal, signed))
      if (!result.ok) refused(result.problem)
    },
    [shelf, words, name, refused],
  )
  const enact = useCallback(
    async (
      on: CalendarDate,
      signer: { readonly by: string; readonly note: string },
      more: Pick<Enacting, 'reason' | 'vacantFor'> = {},
      closing: readonly Option[] = [],
    ) => {
      setBusy(true)
      const signed = { ...signer, at: isoNow() }
      const input = { on, today: today(), pastId: freshPastId(newId), newId, ...more }
      const result = await shelf.enact(id, input, signed)
      if (result.ok) for (const { proposal } of closing) await close(proposal)
      setBusy(false)
      if (result.ok) {
        const date = longDate(on, words.language)
        const text = namedIn(words.language)('in-force.done', { name, date })
        notifications.show({ message: createElement(Told, { text }), color: 'green' })
        return
      }
      refused(result.problem)
      const tab = SETTLED_ON[result.problem.code] ?? 'road'
      view.set({ page: { kind: 'proposal', id }, tab })
      screens.set({ screen: 'usulan' })
    },
    [id, name, close, today, newId, screens, view, shelf, words, refused],
  )
  return { busy, enact }
}
