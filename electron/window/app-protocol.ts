import { type Protocol, protocol } from 'electron'
import { answerPage, SCHEME } from './page-answers.ts'

/** Has to run before the program is ready: the page gets an origin of its own, with storage and modules. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Serves the built page at `app://bagan/`. */
export function servePage(target: Protocol, root: string): void {
  target.handle(SCHEME, ({ url }) => answerPage(root, url))
}
