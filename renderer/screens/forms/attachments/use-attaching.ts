import { notifications } from '@mantine/notifications'
import { useRef, useState } from 'react'
import { isoNow } from '../../../app/clock.ts'
import {
  attachFiles,
  type OfferedFile,
  type SmallerPicture,
} from '../../../app/files/attach-files.ts'
import type { Attached } from '../../../app/files/attachments.ts'
import { useNamed, useSession, useWords } from '../../../app/session.tsx'
import { hearUnexpected } from '../../../app/unexpected/unexpected.ts'
import type { AttachmentSort } from '../../../domain/records/records.ts'
import { clockTime } from '../../../words/figures/format.ts'
import { nothingRefused } from '../../hooks/refusal-notice.ts'
import { useFailure } from '../../hooks/use-act.ts'
import { redrawPicture } from './redraw-picture.ts'

/** What is being attached, and what of it waits for an answer or was refused. */
export interface AttachingNow {
  /** What the file is called that is read now, where it stands among how many. */
  readonly busy: { readonly name: string; readonly no: number; readonly of: number } | null
  /** Why files were not attached, a sentence each. */
  readonly refused: readonly string[]
  readonly smaller: readonly SmallerPicture[]
}

export interface AttachingActs {
  /** Asks for files in the system's dialog. */
  choose(): void
  take(files: readonly OfferedFile[], isPasted: boolean): void
  /** Attaches a picture that was made smaller, or lets it be. */
  answer(picture: SmallerPicture, keep: boolean): void
  /** Takes away what was told of refusals. */
  forget(): void
}

const NOTHING: AttachingNow = { busy: null, refused: [], smaller: [] }
/** The name every picture of the clipboard bears. */
const CLIPBOARD_NAME = /^image\.(png|jpe?g)$/i

/** Attaches files to a record: picked, dropped or pasted, one list after another. */
export function useAttaching(
  ofId: string,
  sort: AttachmentSort,
): readonly [AttachingNow, AttachingActs] {
  const words = useWords()
  const named = useNamed()
  const { desktop, open, newId, today } = useSession()
  const failed = useFailure()
  const [now, setNow] = useState(NOTHING)
  /** What is dropped while others are being attached waits for them. */
  const before = useRef(Promise.resolve())
  async function attach(files: readonly OfferedFile[]): Promise<void> {
    const done = await attachFiles(desktop, open, { ofId, sort }, files, {
      newId: () => newId('attachment'),
      today: today(),
      redraw: redrawPicture,
      onFile: (name, no, of) => setNow((was) => ({ ...was, busy: { name, no, of } })),
    })
    tellAttached(done.attached)
    setNow((was) => ({
      busy: null,
      refused: [...was.refused, ...done.refused.map((problem) => named.problem(problem))],
      smaller: [...was.smaller, ...done.smaller],
    }))
  }
  function tellAttached(all: readonly Attached[]): void {
    const tell = (message: string) => notifications.show({ message })
    const plain = all.filter(({ isLocked, isRenamed }) => !isLocked && !isRenamed)
    if (plain.length > 1) tell(words('attachments.kept-many', { count: plain.length }))
    for (const one of plain.length > 1 ? all.filter((it) => !plain.includes(it)) : all) {
      const key = one.isLocked ? 'kept-locked' : one.isRenamed ? 'kept-named' : 'kept'
      tell(words(`attachments.${key}`, { name: one.attachment.name }))
    }
  }
  async function choose(): Promise<void> {
    const chosen = await desktop.openFiles({
      title: words('attachments.choose'),
      filters: [
        { name: words('attachments.files'), extensions: ['pdf', 'jpg', 'jpeg', 'png', 'docx'] },
      ],
      many: true,
    })
    if (!chosen.ok) return failed(chosen)
    if (chosen.value.length === 0) return
    await attach(
      chosen.value.map(({ name, bytes }) => ({
        ...{ name, size: bytes.length },
        read: async () => bytes,
      })),
    )
  }
  /** A picture of the clipboard is called by the time it was pasted. */
  function called(file: OfferedFile): OfferedFile {
    const end = CLIPBOARD_NAME.exec(file.name)?.[1]
    if (end === undefined) return file
    const time = clockTime(isoNow(), words.language).replace(':', '.')
    return { ...file, name: `${words('attachments.pasted', { date: today(), time })}.${end}` }
  }
  function run(work: () => Promise<void>): void {
    nothingRefused()
    setNow((was) => (was.busy ? was : { ...was, refused: [] }))
    before.current = before.current
      .then(work)
      .catch((error: unknown) => hearUnexpected('attach', error, 'act'))
      .finally(() => setNow((was) => ({ ...was, busy: null })))
  }
  return [
    now,
    {
      choose() {
        if (now.busy === null) run(choose)
      },
      take(files, isPasted) {
        run(() => attach(isPasted ? files.map(called) : files))
      },
      answer(picture, keep) {
        setNow((was) => ({ ...was, smaller: was.smaller.filter((one) => one !== picture) }))
        const { name, bytes } = picture.file
        if (keep) run(() => attach([{ name, size: bytes.length, read: async () => bytes }]))
      },
      forget: () => setNow((was) => ({ ...was, refused: [] })),
    },
  ]
}
