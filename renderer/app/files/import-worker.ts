import { z } from 'zod'
import {
  FIRST_WISH,
  type ImportLook,
  type LoadedFiles,
  loadFiles,
  lookAt,
  wishWithMappings,
} from '../../exchange/presets/look.ts'
import type { ImportAnswer, ImportRequest } from './import-messages.ts'

// The security policy forbids code made from text here as well.
z.config({ jitless: true })

/** Reads files beside the page, so that a city's table holds up nobody and can be broken off. */
let loaded: LoadedFiles | null = null

async function answerTo(request: ImportRequest): Promise<ImportLook> {
  if (request.type === 'load') {
    loaded = loadFiles(request.files, request.language)
    postMessage({ job: request.job, stage: 'understand' } satisfies ImportAnswer)
    return lookAt(loaded, wishWithMappings(loaded, FIRST_WISH, request.mappings))
  }
  if (!loaded) throw new Error('No files are open')
  return lookAt(loaded, request.wish)
}

addEventListener('message', async ({ data }: MessageEvent<ImportRequest>) => {
  const { job } = data
  try {
    postMessage({ job, ok: true, look: await answerTo(data) } satisfies ImportAnswer)
  } catch (error) {
    postMessage({ job, ok: false, message: (error as Error).message } satisfies ImportAnswer)
  }
})
