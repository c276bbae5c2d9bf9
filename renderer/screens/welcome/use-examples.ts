import { useEffect, useState } from 'react'
import {
  type ExampleFiles,
  type OfficeExample,
  officeExamples,
  readExample,
} from '../../app/files/office-example.ts'
import type { Program } from '../../app/files/program.ts'
import { useWords } from '../../app/session.tsx'

/** The one that was chosen: read, being read (null), or why it cannot be begun from. */
export type ReadExample = OfficeExample | { readonly wrong: string } | null

/** Examples an administrator has laid out for new offices, and the one that is chosen among them. */
export function useExamples(program: Pick<Program, 'desktop' | 'policy'>): {
  /** None where no folder was named, or none was found yet. */
  readonly files: readonly string[]
  /** What is not offered and why, in sentences; the folder itself among them. */
  readonly left: readonly string[]
  readonly chosen: { readonly file: string; readonly read: ReadExample } | null
  /** Reads one; null: none is chosen any more. */
  choose(file: string | null): void
} {
  const { desktop } = program
  const isSet = program.policy?.policy.templat !== undefined
  const words = useWords()
  const [found, setFound] = useState<ExampleFiles>(NONE)
  const [file, setFile] = useState<string | null>(null)
  const [read, setRead] = useState<ReadExample>(null)
  useEffect(() => {
    if (!isSet) return
    return asLongAsShown(
      officeExamples({ desktop }),
      (all) => setFound(all ?? NONE),
      (message) => setFound({ files: [], left: [{ name: '', message }] }),
    )
  }, [desktop, isSet])
  useEffect(() => {
    setRead(null)
    if (file === null) return
    return asLongAsShown(readExample({ desktop }, file, words), setRead, (wrong) =>
      setRead({ wrong }),
    )
  }, [desktop, file, words])
  return {
    files: found.files,
    left: found.left.map(({ message }) => message),
    chosen: file === null ? null : { file, read },
    choose: setFile,
  }
}

const NONE = { files: [], left: [] } as const

/** Tells what came of it, unless nobody waits for it any more. */
function asLongAsShown<T>(
  work: Promise<T>,
  done: (value: T) => void,
  failed: (message: string) => void,
): () => void {
  let isShown = true
  work.then(
    (value) => isShown && done(value),
    (error: unknown) => isShown && failed(error instanceof Error ? error.message : String(error)),
  )
  return () => {
    isShown = false
  }
}
