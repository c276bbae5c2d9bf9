import { EMPTY, type Structure, structureOf } from '../../domain/structure/structure.ts'
import { makeSheets, type OfferedSheets } from '../../papers/make-sheets.ts'
import type { SheetsDrawn } from '../../print/sheet/print-document.ts'
import { failAloud, noteInWorker } from '../unexpected/listen.ts'
import { withLostLetters } from './lost-letters.ts'
import type { SheetAnswer, SheetRequest } from './sheet-messages.ts'
import { shippedFonts } from './shipped-fonts.ts'

const TELL_MS = 200
/** The sheets are shown, and often saved, before anything else is looked for: two processors have no third one. */
const OFFERS_AFTER_MS = 400

/** Makes sheets beside the page, so that planning a whole city holds up nobody and can be broken off. */
const structures = new Map<number, Structure>()

/** The latest order of which is asked what else could be had. */
let offered = 0

type Order = SheetRequest & { readonly type: 'make' }

async function make(order: Order): Promise<void> {
  if (order.offers) offered = order.job
  const { answer, offers } = await answerTo(order)
  postMessage(answer)
  if (!order.offers) return
  await pause(OFFERS_AFTER_MS)
  if (offered !== order.job) return
  for (const offer of offers()) {
    postMessage({ job: order.job, offer } satisfies SheetAnswer)
    await pause(0)
    if (offered !== order.job) return
  }
}

/** An order that waits is begun meanwhile, before anything else is looked for. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

interface Answered extends Pick<OfferedSheets, 'offers'> {
  readonly answer: SheetAnswer
}

async function answerTo(request: Order): Promise<Answered> {
  const { job, structure, live, former, proposal, options, desk, order } = request
  const source = {
    structure: structures.get(structure) ?? EMPTY,
    live: structures.get(live) ?? EMPTY,
    former: former && {
      structure: structures.get(former.no) ?? EMPTY,
      until: former.until,
    },
    proposal,
    options,
    ...(desk ? { desk } : {}),
  }
  try {
    const sheets = makeSheets(source, order, tellerOf(job))
    if (!sheets) return { answer: { job, ok: true, made: null }, offers: NONE }
    const { offers, ...made } = await withLostLetters(sheets, shippedFonts)
    return { answer: { job, ok: true, made }, offers }
  } catch (error) {
    noteInWorker('sheets', error)
    return { answer: { job, ok: false, message: (error as Error).message }, offers: NONE }
  }
}

const NONE = () => []

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

failAloud()
addEventListener('message', ({ data }: MessageEvent<SheetRequest>) => {
  if (data.type === 'make') void make(data)
  else if (data.type === 'forget') structures.delete(data.no)
  else structures.set(data.no, structureOf(data.records))
})
