import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { chooseFiles, type FromFiles, openContent, readChosen } from '../../app/files/open-file.ts'
import type { Program } from '../../app/files/program.ts'
import type { InputContent, InputPreset } from '../../app/files/read-input.ts'
import { useWords } from '../../app/session.tsx'

interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Files that were read and wait for the user's word, with what they would bring. */
export interface Preview {
  readonly files: readonly ChosenFile[]
  readonly content: InputContent
}

export interface ImportActions {
  /** The system's dialog, then the preview; a `.bagan` file opens at once. */
  choose(): void
  /** Reads the previewed files again as another form. */
  readAs(preset: InputPreset): void
  accept(): void
  cancel(): void
}

/**
 * The way of files into the program: chosen or dropped, read, shown with their problems, and only then opened.
 * `show` opens a workspace, tells what went wrong, and leaves everything as it is where it is given null.
 */
export function useImport(
  program: Program,
  show: (opening: Promise<FromFiles | null>) => void,
): { readonly preview: Preview | null } & ImportActions {
  const words = useWords()
  const now = useRef(words)
  now.current = words
  const [preview, setPreview] = useState<Preview | null>(null)

  const look = useCallback(
    async (files: readonly ChosenFile[], preset: InputPreset): Promise<FromFiles | null> => {
      const [first] = files
      if (!first) return null
      const content = await readChosen(files, preset, now.current)
      if (content.report.preset === 'bagan') {
        return openContent(program, first.name, content, now.current)
      }
      setPreview({ files, content })
      return null
    },
    [program],
  )
  useDroppedFiles((files) => show(look(files, 'auto')))
  const actions = useMemo<ImportActions>(
    () => ({
      choose: () => show(chooseFiles(program, now.current).then((files) => look(files, 'auto'))),
      readAs: (preset) => preview && show(look(preview.files, preset)),
      cancel: () => setPreview(null),
      accept: () => {
        if (!preview) return
        setPreview(null)
        const name = preview.files[0]?.name ?? ''
        show(openContent(program, name, preview.content, now.current))
      },
    }),
    [program, show, look, preview],
  )
  return useMemo(() => ({ preview, ...actions }), [preview, actions])
}

/** Files dropped anywhere on the window; what is dragged inside the program is left to it. */
function useDroppedFiles(take: (files: readonly ChosenFile[]) => void): void {
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const list = [...(event.dataTransfer?.files ?? [])]
      if (list.length === 0) return
      event.preventDefault()
      const reading = list.map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      }))
      void Promise.all(reading).then((files) => latest.current(files))
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [])
}
