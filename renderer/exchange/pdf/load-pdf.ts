import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
// @ts-expect-error: the package tells no types of its engine; it is only handed on.
import * as engine from 'pdfjs-dist/legacy/build/pdf.worker.mjs'

type Wishes = Exclude<Parameters<typeof getDocument>[0], undefined | string | URL | ArrayBuffer>

/**
 * Begins to read a PDF in this very thread: whoever calls it is a worker already. No script in it is run, and nothing
 * is fetched for it.
 * @param wishes what else the reader wants of it
 */
export function loadPdf(bytes: Uint8Array, wishes: Wishes): ReturnType<typeof getDocument> {
  ;(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = engine
  return getDocument({
    ...wishes,
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
  })
}
