import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { recordsOf } from '../../../renderer/domain/structure/structure.ts'
import type { MadeSheets, PaperSource, SheetWish } from '../../../renderer/papers/make-sheets.ts'

const ASSETS = new URL('../../../out/app/renderer/assets/', import.meta.url)

/** What the window's own workers make of an order, without its screen. */
export interface WindowPaper {
  readonly document: MadeSheets['document']
  readonly pdf: Uint8Array
}

/** The address of a built worker in the window. */
function workerPath(name: string): string {
  const file = readdirSync(ASSETS).find((one) => one.startsWith(`${name}-`) && one.endsWith('.js'))
  if (!file) throw new Error(`no ${name} in the built program`)
  return `/assets/${file}`
}

/** The sheets and the PDF of each order as the two workers of the window make them, one after another. */
export async function windowPapers(
  page: Page,
  source: PaperSource,
  wishes: readonly SheetWish[],
  pdf: { readonly creator: string; readonly createdAt: number },
): Promise<readonly WindowPaper[]> {
  const { structure, proposal } = source
  const made = await page.evaluate(
    async ({ paths, records, proposal, wishes, pdf }) => {
      const [sheets, writer] = paths.map((path) => new Worker(path, { type: 'module' }))
      if (!sheets || !writer) throw new Error('no workers')
      const answered = (worker: Worker, request: { readonly job: number }) =>
        new Promise<Record<string, unknown>>((resolve, reject) => {
          worker.onerror = ({ message }) => reject(new Error(message))
          worker.onmessage = ({ data }) => {
            if (data.job === request.job && data.ok === true) resolve(data)
            else if (data.ok === false) reject(new Error(data.message))
          }
          worker.postMessage(request)
        })
      sheets.postMessage({ type: 'structure', no: 1, records })
      const papers: { document: unknown; pdf: string }[] = []
      for (const [at, order] of wishes.entries()) {
        const asked = { type: 'make', job: at + 1, offers: false, structure: 1, live: 1 }
        const answer = await answered(sheets, { ...asked, proposal, options: [], order } as never)
        const { document } = answer.made as { document: { svg: unknown } }
        const { svg: _, ...drawn } = document
        const written = await answered(writer, { job: at + 1, document: drawn, ...pdf } as never)
        const bytes = written.bytes as Uint8Array
        let text = ''
        for (const byte of bytes) text += String.fromCharCode(byte)
        papers.push({ document, pdf: btoa(text) })
      }
      sheets.terminate()
      writer.terminate()
      return papers
    },
    {
      paths: ['sheets-worker', 'pdf-worker'].map(workerPath),
      records: recordsOf(structure),
      proposal,
      wishes,
      pdf,
    },
  )
  return made.map(({ document, pdf: bytes }) => ({
    document: document as MadeSheets['document'],
    pdf: new Uint8Array(Buffer.from(bytes, 'base64')),
  }))
}
