import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import {
  type PrintChoice,
  printChoiceOf,
  type SheetOrder,
} from '../../../app/printing/print-choice.ts'
import { scansOfPaper, withScans } from '../../../app/printing/print-scans.ts'
import { asPrinted } from '../../../app/printing/printed-choice.ts'
import { printedShelfOf } from '../../../app/printing/printed-shelf.ts'
import {
  createSheetMaker,
  MakingStopped,
  type MakingTold,
  type SheetMaker,
} from '../../../app/printing/sheet-maker.ts'
import { formerAtEve } from '../../../app/proposals/structure-on.ts'
import {
  useSession,
  useShownDate,
  useStore,
  useStructure,
  useToday,
  useWords,
} from '../../../app/session.tsx'
import type { Store } from '../../../app/view/store.ts'
import { type Option, optionsBeside } from '../../../domain/proposal/versions/options.ts'
import type { FormerStructure } from '../../../domain/reports/movements.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import type { MadeSheets, PaperSource } from '../../../papers/make-sheets.ts'
import { eveOfSpan } from '../../../papers/order/span.ts'
import { paperKind } from '../../../papers/paper-table.ts'
import type { PlanOffer } from '../../../print/plan/plan-facts.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import { useLive } from '../../hooks/use-live.ts'
import { useQuery } from '../../hooks/use-query.ts'
import { useShelf } from '../../proposals/state/use-proposals.ts'
import { useOpenFields } from '../../sharing/use-sharing-look.ts'
import { useDesk } from './use-desk.ts'

/** Ids of the fields a problem may lead to. */
export const FORM_FIELDS = { type: 'print-min-type', paper: 'print-paper' } as const

const NO_OPTIONS: readonly Option[] = []
const NO_OFFERS: readonly PlanOffer[] = []

/** Typing in the form settles before sheets are made anew. */
const SETTLE_MS = 120

/** One for the window: its worker keeps what it knows, whichever screen is shown. */
const maker = createSheetMaker()

/** Starts its worker. */
export const warmMaker = () => maker.warm()

export interface DrawnSheets {
  readonly done: number
  readonly of: number
}

export type Making =
  /** How many sheets are drawn, where that is known. */
  | { readonly state: 'making'; readonly drawn: DrawnSheets | null }
  | { readonly state: 'ready' }
  | { readonly state: 'stopped' }
  /** The sheets are about a proposal, and there is none. */
  | { readonly state: 'no-proposal' }
  | { readonly state: 'failed'; readonly reason: string }

export interface Sheets {
  readonly choice: PrintChoice
  readonly choices: Store<PrintChoice>
  readonly source: PaperSource
  readonly order: SheetOrder
  /** The latest that were made; while others are being made, those before. */
  readonly made: MadeSheets | null
  /** What else could be had than `made`; they come after it, one after another. */
  readonly offers: readonly PlanOffer[]
  readonly making: Making
  readonly maker: SheetMaker
  stop(): void
  again(): void
}

/** The sheets of the present choice, made anew in a worker whenever anything they depend on changes. */
export function useSheets(): Sheets {
  const { open, preferences } = useSession()
  const addScans = useScansBehind()
  const choices = printChoiceOf(open, preferences)
  const choice = useStore(choices)
  const { source, order, barred } = useOrder(choice)
  const [made, setMade] = useState<MadeSheets | null>(null)
  const [offers, setOffers] = useState(NO_OFFERS)
  const [making, setMaking] = useState<Making>({ state: 'making', drawn: null })
  const [round, setRound] = useState(0)
  const settled = useRef(false)
  const needsProposal = paperKind(choice.kind).about === 'proposal' && source.proposal === null
  const { first, told, hear } = useFirstMaking(source, order, !needsProposal && !barred)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is the wish to make them again
  useEffect(() => {
    if (needsProposal) {
      setMade(null)
      return setMaking({ state: 'no-proposal' })
    }
    if (barred) return setMaking(barred)
    let current = true
    setMaking({ state: 'making', drawn: null })
    const follow = (begun: Promise<MadeSheets | null>) => {
      hear({
        drawn: (done, of) => {
          if (current) setMaking({ state: 'making', drawn: { done, of } })
        },
        offered: (offer) => {
          if (current) setOffers((before) => [...before, offer])
        },
      })
      begun
        .then((sheets) => addScans(sheets, source, order))
        .then(
          (sheets) => {
            if (!current) return
            setMade(sheets)
            setOffers(NO_OFFERS)
            setMaking({ state: 'ready' })
          },
          (error: Error) => {
            if (!current) return
            const after = stateAfter(error)
            if (after.state === 'failed') setMade(null)
            setMaking(after)
          },
        )
    }
    const begun = settled.current ? null : first
    settled.current = true
    if (begun) follow(begun)
    const make = () => follow(maker.make(source, order, told))
    const timer = begun ? undefined : setTimeout(make, SETTLE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [source, order, needsProposal, barred, round, addScans])

  useEffect(() => () => maker.stop(told), [told])
  const stop = useCallback(() => maker.stop(), [])
  const again = useCallback(() => setRound((before) => before + 1), [])
  return { choice, choices, source, order, made, offers, making, maker, stop, again }
}

/** Puts the scans of what the sheets are about behind them, where they are wanted; without, nothing is waited for. */
function useScansBehind() {
  const { desktop, open } = useSession()
  const words = useWords()
  return useCallback(
    async (made: MadeSheets | null, source: PaperSource, order: SheetOrder) => {
      const scans = made && order.choice.scans ? scansOfPaper(source, order) : []
      if (!made || scans.length === 0) return made
      return { ...made, document: await withScans(desktop, open.id, made.document, scans, words) }
    },
    [desktop, open.id, words],
  )
}

/** The first sheets are begun while the screen itself is still being built, which takes as long as they do. */
function useFirstMaking(source: PaperSource, order: SheetOrder, wanted: boolean) {
  const [begun] = useState(() => {
    let heard: MakingTold = {}
    const told: MakingTold = {
      drawn: (done, of) => heard.drawn?.(done, of),
      offered: (offer) => heard.offered?.(offer),
    }
    const first = wanted ? maker.make(source, order, told) : null
    return { first, told, hear: (by: MakingTold) => (heard = by) }
  })
  return begun
}

function stateAfter(error: Error): Making {
  return error instanceof MakingStopped
    ? { state: 'stopped' }
    : { state: 'failed', reason: error.message }
}

interface Ordered {
  readonly source: PaperSource
  readonly order: SheetOrder
  /** Why nothing is made yet: a structure once in force is still being read, or cannot be. */
  readonly barred: Making | null
}

function useOrder(choice: PrintChoice): Ordered {
  const structure = useStructure()
  const live = useLive()
  const { state } = useShelf()
  const today = useToday()
  const on = useShownDate()
  const { language } = useWords()
  const { proposals } = state
  const proposal =
    paperKind(choice.kind).about === 'proposal'
      ? (proposals.find(({ id }) => id === choice.proposalId) ?? proposals[0] ?? null)
      : null
  const { sets } = useStore(printedShelfOf(useSession().open))
  const { grey: _, scans, ...rest } = asPrinted(choice, sets, proposal)
  const wanted = JSON.stringify(rest)
  const options = useMemo(
    () =>
      proposal && paperKind(choice.kind).beside ? optionsBeside(proposals, proposal) : NO_OPTIONS,
    [proposals, proposal, choice.kind],
  )
  const { former, barred } = useFormerAtEve(choice, on)
  const { desk, waits } = useDesk(choice.kind)
  const source = useMemo(
    () => ({ structure, live, proposal, options, former, ...(desk ? { desk } : {}) }),
    [structure, live, proposal, options, former, desk],
  )
  const { part } = useSession().open
  const waiting = JSON.stringify([...useOpenFields().keys()])
  const order = useMemo(
    (): SheetOrder => ({
      choice: { ...(JSON.parse(wanted) as typeof rest), grey: false, scans },
      language,
      on,
      today,
      open: JSON.parse(waiting) as readonly string[],
      part,
    }),
    [wanted, scans, language, on, today, waiting, part],
  )
  return { source, order, barred: waits ? STILL_READ : barred }
}

interface Former {
  readonly former: FormerStructure | null
  readonly barred: Making | null
}

const STILL_READ: Making = { state: 'making', drawn: null }
const NONE: Former = { former: null, barred: null }

/** The structure of the eve of the span, where another stood then; none for papers of one day. */
function useFormerAtEve(choice: PrintChoice, on: CalendarDate): Former {
  const { shelf, state } = useShelf()
  const today = useToday()
  const live = useLive()
  const words = useWords()
  const eve = paperKind(choice.kind).bothEnds ? eveOfSpan({ choice, on }) : null
  const { pasts, proposals } = state
  const ask = useMemo(() => {
    const standing = { live, pasts, proposals, past: shelf.past }
    return eve && (() => formerAtEve(standing, eve, on, today))
  }, [live, pasts, proposals, shelf, eve, on, today])
  const query = useQuery('former', ask)
  return useMemo((): Former => {
    if (!eve) return NONE
    if (query.state === 'asked') return { former: null, barred: STILL_READ }
    const former = query.state === 'read' ? query.value : 'unreadable'
    if (former !== 'unreadable') return { former, barred: null }
    const reason = words('report.no-past', { on: longDate(eve, words.language) })
    return { former: null, barred: { state: 'failed', reason } }
  }, [eve, query, words])
}
