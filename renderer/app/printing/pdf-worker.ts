import { writePdf } from '../../print/pdf/write-pdf.ts'
import type { SheetsDrawn } from '../../print/sheet/print-document.ts'
import { failAloud, noteInWorker } from '../unexpected/listen.ts'
import type { PdfAnswer, PdfRequest } from './pdf-messages.ts'
import { shippedFonts } from './shipped-fonts.ts'

const TELL_MS = 200

/** Writes PDFs beside the page, which stays free meanwhile. */
async function answerTo(request: PdfRequest): Promise<PdfAnswer> {
  const { job, document, creator, createdAt } = request
  try {
    const fonts = await shippedFonts()
    const order = { document, fonts, creator, createdAt: new Date(createdAt) }
    return { job, ok: true, bytes: writePdf(order, tellerOf(job)) }
  } catch (error) {
    noteInWorker('pdf', error)
    return { job, ok: false, message: (error as Error).message }
  }
}

/** Tells the page how far the writing is, now and then. */
function tellerOf(job: number): SheetsDrawn {
  let told = performance.now()
  return (drawn, of) => {
    const now = performance.now()
    if (now - told < TELL_MS) return
    told = now
    postMessage({ job, drawn, of } satisfies PdfAnswer)
  }
}

// Open by the time the first paper comes; where a file is missing, that paper says so.
shippedFonts().catch(() => undefined)

failAloud()
addEventListener('message', ({ data }: MessageEvent<PdfRequest>) => {
  void answerTo(data).then((answer) => {
    if ('bytes' in answer) postMessage(answer, { transfer: [answer.bytes.buffer] })
    else postMessage(answer)
  })
})
