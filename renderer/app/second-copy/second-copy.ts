import type { CallResult, CallValue, Desktop } from '../../../electron/contract/ipc-contract.ts'
import { namedScans } from '../../domain/attachments/attachments.ts'
import { createStore, type Store } from '../view/store.ts'
import { createRounds, type Pace } from '../workspace/exchange-rounds.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'

/** What the main process tells of them. */
export type SecondCopies = NonNullable<CallValue<'secondCopies'>>

/** What the screens tell of the second copies. */
export interface SecondCopyNow {
  /** Null where no folder was named. */
  readonly copies: SecondCopies | null
  /** Why a folder was not taken, in a sentence; null where none was refused. */
  readonly refused: string | null
  readonly isBusy: boolean
  /** Something was done since what was copied last. */
  readonly isBehind: boolean
  /** So many scans were gone or damaged here and came back out of the copy, as far as nobody was told. */
  readonly back: number
}

/** The second copies, as far as the office that is open takes part: it gives what is copied. */
export interface SecondCopy {
  readonly now: Store<SecondCopyNow>
  /** Asks for the folder, and copies for the first time. */
  choose(title: string): Promise<void>
  /** Copies what is there now. */
  copyNow(): Promise<void>
  leave(): Promise<void>
  /** What came back was told. */
  toldBack(): void
  /** Gives what is new, unless that takes too long. */
  close(): Promise<void>
}

export interface SecondCopyParts {
  readonly office: Pick<OpenWorkspace, 'id' | 'workspace' | 'backups'>
  readonly desktop: Pick<
    Desktop,
    'chooseSecondCopy' | 'secondCopies' | 'copySecondNow' | 'leaveSecondCopy' | 'mendScans'
  >
  /** Milliseconds; the usual ones where none are given. */
  readonly pace?: Partial<Pace>
}

const PACE: Pace = { restMs: 120_000, lookMs: 60_000, endMs: 3000 }

/** Without a word on a copy for so long somebody is to know. */
export const LATE_DAYS = 7
const DAY_MS = 24 * 60 * 60 * 1000

/** Whether the last copy of an office is so old, or there is none, and that matters by now. */
export function isLate(copies: SecondCopies, id: string, now: string): boolean {
  const at = copies.offices.find((one) => one.id === id)?.at ?? null
  if (at === null) return copies.trouble !== null
  return copies.trouble !== null && Date.parse(now) - Date.parse(at) > LATE_DAYS * DAY_MS
}

/**
 * The offices whose last copy is so old, or is missing, though they were worked on since or the last try brought nothing:
 * what is told where none of them is open.
 */
export function lateOffices(
  { offices, trouble }: SecondCopies,
  /** When each was worked on last; ISO moments. */
  worked: ReadonlyMap<string, string | null>,
  now: string,
): readonly string[] {
  const isOld = (at: string) => Date.parse(now) - Date.parse(at) > LATE_DAYS * DAY_MS
  return offices.flatMap(({ id, at }) => {
    const last = worked.get(id)
    if (!last) return []
    const isBehind = trouble !== null || at === null || Date.parse(last) > Date.parse(at)
    return isBehind && isOld(at ?? last) ? id : []
  })
}

/**
 * Makes a snapshot of the office that is open when hands rest and at its end, where a folder for second copies was
 * named: the main process copies the newest one of every office there. Without such a folder nothing is done.
 */
export function createSecondCopy({ office, desktop, pace }: SecondCopyParts): SecondCopy {
  const { id, workspace, backups } = office
  const now = createStore<SecondCopyNow>({
    ...{ copies: null, refused: null, isBusy: false, isBehind: false, back: 0 },
  })
  /** The copy with which the scans records name were held together last. */
  let lookedAt: string | null | undefined
  /** Until the first snapshot of this session nothing is known to be behind but what was done since. */
  const seqAtOpening = workspace.getState().lastSeq

  const tell = (answer: CallResult<SecondCopies | null>) =>
    now.set(
      answer.ok
        ? { copies: answer.value, refused: null }
        : // What this computer notes of them cannot be read: nothing is copied, and that is told.
          { refused: answer.message },
    )

  /** What records name and the folder has not comes back out of the copy: looked for at first, and after each copy. */
  async function mend(): Promise<void> {
    const { copies } = now.get()
    if (copies === null) return
    const at = copies.offices.find((one) => one.id === id)?.at ?? null
    const isDue = at !== lookedAt
    lookedAt = at
    const { structure } = workspace.getState()
    const named = isDue
      ? namedScans(structure).map(({ content, media }) => ({ content, media }))
      : []
    const mended = await desktop.mendScans({ id, named, reads: false })
    const came = mended.ok ? mended.value.back.length : 0
    if (came > 0) now.set({ back: now.get().back + came })
  }

  async function round(isAtRest: boolean): Promise<void> {
    tell(await desktop.secondCopies({}))
    await mend()
    const { last } = backups.get()
    const isUsed = now.get().copies !== null
    const isBehind = isUsed && (last?.seq ?? seqAtOpening) !== workspace.getState().lastSeq
    now.set({ isBehind })
    if (!isBehind || !isAtRest) return
    if (await backups.ensure()) now.set({ isBehind: false })
  }

  const rounds = createRounds({
    workspace,
    pace: { ...PACE, ...pace },
    over: 'copies',
    // Why a copy could not be made is told by the main process, which makes it.
    now: {
      set({ hasNews }) {
        if (hasNews && now.get().copies !== null) now.set({ isBehind: true })
      },
    },
    round,
  })
  rounds.look()

  async function busy(work: () => Promise<CallResult<SecondCopies | null>>): Promise<void> {
    now.set({ isBusy: true })
    const answer = await work()
    // A dialog that was closed changes nothing.
    if (!answer.ok || answer.value !== null) tell(answer)
    now.set({ isBusy: false })
  }

  return {
    now,
    choose: (title) =>
      busy(async () => {
        await backups.ensure()
        return desktop.chooseSecondCopy({ title })
      }),
    copyNow: () =>
      busy(async () => {
        await backups.ensure()
        return desktop.copySecondNow({})
      }),
    async leave() {
      await desktop.leaveSecondCopy({})
      now.set({ copies: null, refused: null, isBehind: false })
    },
    toldBack: () => now.set({ back: 0 }),
    close: () => rounds.close(now.get().copies !== null && now.get().isBehind),
  }
}
