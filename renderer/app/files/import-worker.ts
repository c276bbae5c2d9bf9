import { z } from 'zod'
import {
  FIRST_WISH,
  type ImportWish,
  type LoadedFiles,
  loadFiles,
  lookAt,
  wishWithMappings,
} from '../../exchange/look/look.ts'
import { lookAtPasted, type PastedPlace } from '../../exchange/look/pasted-look.ts'
import { type ShownLook, shownLook } from '../../exchange/look/preview.ts'
import type { ImportOutcome } from '../../exchange/read/import-report.ts'
import { practiceTable } from '../../exchange/sheets/practice-table.ts'
import { failAloud, noteInWorker } from '../unexpected/listen.ts'
import { type ImportAnswer, type ImportRequest, PIECE, packed } from './import-messages.ts'

// The security policy forbids code made from text here as well.
z.config({ jitless: true })

/** Reads files beside the page, so that a city's table holds up nobody and can be broken off. */
let loaded: LoadedFiles | null = null
/** What the files would bring: it stays here until it is taken. */
let outcome: ImportOutcome | null = null

async function answerTo(request: ImportRequest): Promise<unknown> {
  const { job } = request
  if (request.type === 'take') return taken(job)
  if (request.type === 'practise') return practise()
  if (request.type === 'load') {
    loaded = await loadFiles(request.files, request.language)
    say({ job, stage: 'understand' })
    const wish = wishWithMappings(loaded, FIRST_WISH, request.mappings)
    return request.place ? pasted(loaded, wish, request.place) : shown(loaded, wish)
  }
  if (!loaded) throw new Error('No files are open')
  return shown(loaded, request.wish)
}

/** Goes the whole way of a file once: the first time takes a tenth longer and more. */
async function practise(): Promise<null> {
  const own = await loadFiles([practiceTable()], 'id')
  packed(shownLook(await lookAt(own, FIRST_WISH)))
  return null
}

async function pasted(files: LoadedFiles, wish: ImportWish, place: PastedPlace) {
  outcome = null
  const found = await lookAtPasted(files, wish, place)
  loaded = found.loaded
  outcome = found.look.outcome
  return shownLook(found.look)
}

async function shown(files: LoadedFiles, wish: ImportWish): Promise<ShownLook> {
  outcome = null
  const look = await lookAt(files, wish)
  outcome = look.outcome
  return shownLook(look)
}

/** Sends the records, and answers with the rest of the outcome. */
function taken(job: number): Omit<ImportOutcome, 'records'> {
  if (!outcome) throw new Error('No files are open')
  const { records, ...rest } = outcome
  for (let at = 0; at < records.length; at += PIECE) {
    say({ job, records: packed(records.slice(at, at + PIECE)) })
  }
  return rest
}

function say(answer: ImportAnswer): void {
  const bytes = 'records' in answer ? answer.records : 'value' in answer ? answer.value : null
  postMessage(answer, bytes ? { transfer: [bytes.buffer] } : {})
}

failAloud()
addEventListener('message', async ({ data }: MessageEvent<ImportRequest>) => {
  const { job } = data
  try {
    say({ job, ok: true, value: packed(await answerTo(data)) })
  } catch (error) {
    noteInWorker('import', error)
    say({ job, ok: false, message: (error as Error).message })
  }
})
