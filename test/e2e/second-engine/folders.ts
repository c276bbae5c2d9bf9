import { fileURLToPath } from 'node:url'

/** The built page, as Electron gets it. */
export const PAGE_FOLDER = fileURLToPath(new URL('../../../out/app/renderer', import.meta.url))

/** The main process without Electron, built by `build/e2e.mjs`. */
export const MAIN_PROCESS = fileURLToPath(
  new URL('../../../out/second-engine/main-process.mjs', import.meta.url),
)
