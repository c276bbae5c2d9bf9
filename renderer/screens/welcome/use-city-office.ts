import { type RefObject, useRef, useState } from 'react'
import { eraseReplaced, officeAnew, officeFromServer } from '../../app/files/office-from-server.ts'
import { openExisting, type Program } from '../../app/files/program.ts'

import type { ServerLogin } from '../../app/server/city-server.ts'
import type { Session } from '../../app/session.tsx'
import type { Trouble } from '../../app/workspace/exchange-trouble.ts'
import type { OpenWorkspace } from '../../app/workspace/open-workspace.ts'
import type { Words } from '../../words/words.ts'
import { showRefusal } from '../hooks/refusal-notice.ts'
import { jobName, serverTroubleText } from '../sharing/server-text.ts'

interface CityOfficeParts {
  readonly program: Program
  readonly shown: RefObject<Session | null>
  readonly words: RefObject<Words>
  /** What is to be said of an office as soon as it is open. */
  readonly notice: RefObject<string | null>
  close(): Promise<void>
  show(opening: Promise<OpenWorkspace>): Promise<void>
}

/** Offices that begin with what lies on a city's server. */
export function useCityOffice() {
  const [fetching, setFetching] = useState(false)
  const isAnew = useRef(false)

  async function fetch(
    { program, words, show }: CityOfficeParts,
    login: ServerLogin,
  ): Promise<Trouble | null> {
    const made = await officeFromServer(program, login, words.current)
    if (!made.ok) return made.trouble
    setFetching(false)
    void show(Promise.resolve(made.opened))
    return null
  }

  /** In the place of the one that is open, whose officer sees something else by now; that one goes for good. */
  async function anew(parts: CityOfficeParts): Promise<boolean> {
    const { program, shown, words, notice, close, show } = parts
    const session = shown.current
    if (!session || isAnew.current) return false
    isAnew.current = true
    try {
      const { id, workspace } = session.open
      const { lastSeq } = workspace.getState()
      const isTold = (session.server?.now.get().unsentBeforeAnew ?? 0) > 0
      const made = await officeAnew(program, id, words.current)
      if (!made.ok) {
        const text = serverTroubleText(words.current, made.trouble)
        showRefusal({ text, page: 'city-server' }, words.current, () => undefined)
        return false
      }
      const told = session.server?.now.get()
      const job = told?.member?.job ?? ''
      await close()
      // What a disk refused is decided on first, and what was done meanwhile is sent or told first. So is what was done
      // before and did not go with the end, unless it was told that it goes.
      const isUnsent = !isTold && (session.server?.now.get().hasNews ?? false)
      if (shown.current !== null || isUnsent || workspace.getState().lastSeq !== lastSeq) {
        await made.opened.close()
        await eraseReplaced(program, made.opened)
        if (shown.current === null) await show(openExisting(program, id))
        return false
      }
      const message = told?.isReplaced
        ? words.current('sharing.server-replaced-done')
        : words.current('sharing.server-anew-done', { job: jobName(words.current, job) })
      notice.current = (await eraseReplaced(program, session.open)) ?? message
      await show(Promise.resolve(made.opened))
      return true
    } finally {
      isAnew.current = false
    }
  }

  return { fetching, setFetching, fetch, anew }
}
