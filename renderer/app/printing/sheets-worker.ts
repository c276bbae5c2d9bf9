import { EMPTY, type Structure, structureOf } from '../../domain/structure/structure.ts'
import { makeSheets } from '../../papers/make-sheets.ts'
import type { SheetsDrawn } from '../../print/sheet/print-document.ts'
import { withLostLetters } from './lost-letters.ts'
import type { SheetAnswer, SheetRequest } from './sheet-messages.ts'
import { shippedFonts } from './shipped-fonts.ts'

const TELL_MS = 200

/** Makes sheets beside the page, so that planning a whole city holds up nobody and can be broken off. */
const structures = new Map<number, Structure>()

async function answerTo(request: SheetRequest & { readonly type: 'make' }): Promise<SheetAnswer> {
  const { job, structure, live, proposal, options, order } = request
  const source = {
    structure: structures.get(structure) ?? EMPTY,
    live: structures.get(live) ?? EMPTY,
    proposal,
    options,
  }
  try {
    const made = makeSheets(source, order, tellerOf(job))
    return { job, ok: true, made: made && (await withLostLetters(made, shippedFonts)) }
  } catch (error) {
    return { job, ok: false, message: (error as Error).message }
  }
}

/** Tells the page how far the drawing is, now and then. */
function tellerOf(job: number): SheetsDrawn {
  let told = Number.NEGATIVE_INFINITY
  return (drawn, of) => {
    const now = performance.now()
    if (now - told < TELL_MS) return
    told = now
    postMessage({ job, drawn, of } satisfies SheetAnswer)
  }
}

addEventListener('message', ({ data }: MessageEvent<SheetRequest>) => {
  if (data.type === 'make') void answerTo(data).then((answer) => postMessage(answer))
  else if (data.type === 'forget') structures.delete(data.no)
  else structures.set(data.no, structureOf(data.records))
})
