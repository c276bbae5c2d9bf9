import { EMPTY, type Structure, structureOf } from '../../domain/structure.ts'
import { makeSheets } from './make-sheets.ts'
import type { SheetAnswer, SheetRequest } from './sheet-messages.ts'

/** Makes sheets beside the page, so that planning a whole city holds up nobody and can be broken off. */
const structures = new Map<number, Structure>()

function answerTo(request: SheetRequest & { readonly type: 'make' }): SheetAnswer {
  const { job, structure, live, proposal, order } = request
  const source = {
    structure: structures.get(structure) ?? EMPTY,
    live: structures.get(live) ?? EMPTY,
    proposal,
  }
  try {
    return { job, ok: true, made: makeSheets(source, order) }
  } catch (error) {
    return { job, ok: false, message: (error as Error).message }
  }
}

addEventListener('message', ({ data }: MessageEvent<SheetRequest>) => {
  if (data.type === 'make') postMessage(answerTo(data))
  else structures.set(data.no, structureOf(data.records))
})
