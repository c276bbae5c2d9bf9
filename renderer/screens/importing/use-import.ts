import { notifications } from '@mantine/notifications'
import { useCallback, useMemo, useRef, useState } from 'react'
import { CannotRead } from '../../app/files/cannot-read.ts'
import { IMPORT_STAGES } from '../../app/files/import-messages.ts'
import { createImportReader, ReadingStopped } from '../../app/files/import-reader.ts'
import {
  asWished,
  type ImportLook,
  type ImportOutcome,
  type ImportWish,
  isSure,
} from '../../app/files/import-terms.ts'
import { keepMapping, keptMappings } from '../../app/files/kept-mappings.ts'
import { chooseFiles, type FromFiles, openBackup, reasonOf } from '../../app/files/open-file.ts'
import type { Program } from '../../app/files/program.ts'
import { openOutcome } from '../../app/files/take-in.ts'
import { isPackFile, offerPack } from '../../app/rule-packs/offered-pack.ts'
import { useWords } from '../../app/session.tsx'
import { useDroppedFiles } from './use-dropped-files.ts'

interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export type ImportStep = 'table' | 'hierarchy' | 'preview' | 'regulation' | 'receipt' | 'update'

export interface Importing {
  /** How the files are understood; null where none wait for the user's word. */
  readonly look: ImportLook | null
  /** The step the window opens with: where something has to be asked, that one. */
  readonly firstStep: ImportStep
  /** True while files are read. */
  readonly reading: boolean
  /** How far the first reading of files is, counted from 0. */
  readonly stage: number
  /** Shows how files are understood; a `.bagan` among them opens at once, a rule pack is shown as one. */
  ask(files: readonly ChosenFile[]): Promise<FromFiles | null>
  /** The system's dialog, then the window; a `.bagan` file opens at once. */
  choose(): void
  /** Reads the same files again with what the user has settled. */
  change(wish: ImportWish): void
  /** All that would be brought: it stays with the reader until it is asked for. */
  outcome(): Promise<ImportOutcome>
  /** Opens what was read as a new file. */
  accept(): void
  /** Closes the window; what was read was taken otherwise. */
  done(): void
  cancel(): void
}

/**
 * Asks what is to become of files that were opened before: their office is open now and is brought up to date by the
 * window of the import, or has been (`taken`); they are opened as ever; or nothing.
 */
type AskAgain = (files: readonly ChosenFile[]) => Promise<'update' | 'taken' | 'apart' | 'cancel'>

/** One for the window: what it has practised serves whichever screen asks for a file. */
const reader = createImportReader()

/** Starts the reader where a file is likely to be asked for. */
export const warmReader = () => reader.warm()

/**
 * The way of files into the program: chosen or dropped, read beside the page, shown with all that was understood,
 * and only then taken. `show` opens a workspace, tells what went wrong, and leaves all as it is where it is given
 * null.
 */
export function useImport(
  program: Program,
  show: (opening: Promise<FromFiles | null>) => void,
  again: AskAgain,
): Importing {
  const words = useWords()
  const now = useRef(words)
  now.current = words
  const [answered, setLook] = useState<ImportLook | null>(null)
  const [pending, setPending] = useState<ImportWish | null>(null)
  const look = useMemo(
    () => (answered && pending ? asWished(answered, pending) : answered),
    [answered, pending],
  )
  const [reading, setReading] = useState(false)
  const [stage, setStage] = useState(0)
  const [toUpdate, setToUpdate] = useState(false)

  const shown = useCallback(
    async (files: readonly ChosenFile[]): Promise<FromFiles | null> => {
      if (files.length === 0) return null
      const pack = files.find(isPackFile)
      if (pack) {
        if (files.length > 1)
          notifications.show({ message: now.current('packs.alone', { file: pack.name }) })
        await offerPack(program.desktop, pack)
        return null
      }
      const choice = await again(files)
      if (choice === 'cancel' || choice === 'taken') return null
      setToUpdate(choice === 'update')
      const backup = await openBackup(program, files, now.current)
      if (backup) return backup
      setReading(true)
      setStage(0)
      try {
        const kept = keptMappings(localStorage)
        const found = await reader.load(files, now.current.language, kept, (one) =>
          setStage(IMPORT_STAGES.indexOf(one)),
        )
        const nothing = found.sheets.every(({ reading: one }) => one === null)
        if (!found.outcome.readable && nothing) throw new CannotRead(reasonOf(found.outcome), true)
        setLook(found)
      } catch (error) {
        if (!(error instanceof ReadingStopped)) throw error
      } finally {
        setReading(false)
      }
      return null
    },
    [program, again],
  )
  useDroppedFiles((files) => show(files.then(shown)))
  const close = useCallback(() => {
    reader.close()
    setLook(null)
    setPending(null)
    setReading(false)
  }, [])
  const cancel = useCallback(() => {
    if (!answered) notifications.show({ message: now.current('import.stopped') })
    close()
  }, [answered, close])
  // Of another look it is another one: the reader answers for the look it has given last.
  const outcome = useCallback(
    () => (answered ? reader.take() : Promise.reject(new ReadingStopped())),
    [answered],
  )
  const actions = useMemo(
    () => ({
      choose: () => show(chooseFiles(program, now.current).then(shown)),
      change: (wish: ImportWish) => {
        setReading(true)
        setPending(wish)
        reader.read(wish).then(
          (found) => {
            setLook(found)
            setPending(null)
            setReading(false)
          },
          (error: Error) => {
            if (error instanceof ReadingStopped) return
            setPending(null)
            setReading(false)
            show(Promise.reject(error))
          },
        )
      },
      accept: () => {
        if (!look) return
        remember(look)
        setReading(true)
        const opened = reader.take().then((outcome) => {
          close()
          return openOutcome(program, outcome, now.current)
        })
        show(opened.catch(nullWhereStopped))
      },
      done: () => {
        if (look) remember(look)
        close()
      },
      cancel,
    }),
    [program, show, shown, look, close, cancel],
  )
  const sure: ImportStep = toUpdate ? 'update' : 'preview'
  const firstStep: ImportStep = look && !isSure(look) ? 'table' : sure
  return useMemo(
    () => ({ look, firstStep, reading, stage, outcome, ask: shown, ...actions }),
    [look, firstStep, reading, stage, outcome, shown, actions],
  )
}

function nullWhereStopped(error: unknown): null {
  if (error instanceof ReadingStopped) return null
  throw error
}

/** What the user has settled is known again with the next table of these headings. */
function remember({ sheets }: ImportLook): void {
  for (const { settled, mapping } of sheets) {
    if (settled && mapping) keepMapping(localStorage, mapping)
  }
}
