import { type RefObject, useRef, useState } from 'react'
import { beginAnew, officeFromServer } from '../../app/files/office-from-server.ts'
import { openExisting, type Program } from '../../app/files/program.ts'
import type { ServerLogin } from '../../app/server/city-server.ts'
import { NO_SERVER_NOW } from '../../app/server/server-now.ts'
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
      const now = () => session.server?.now.get() ?? NO_SERVER_NOW
      let told = now()
      const made = await beginAnew(program, session.open, words.current, {
        async close() {
          told = now()
          await close()
          return shown.current === null
        },
        now,
      })
      if (made.is === 'refused') {
        const text = serverTroubleText(words.current, made.trouble)
        showRefusal({ text, page: 'city-server' }, words.current, () => undefined)
      } else if (made.is === 'held') {
        if (shown.current === null) await show(openExisting(program, session.open.id))
      } else {
        const message = told.isReplaced
          ? words.current('sharing.server-replaced-done')
          : words.current('sharing.server-anew-done', {
              job: jobName(words.current, told.member?.job ?? ''),
            })
        notice.current = made.left ?? message
        await show(Promise.resolve(made.opened))
      }
      return made.is === 'done'
    } finally {
      isAnew.current = false
    }
  }

  return { fetching, setFetching, fetch, anew }
}
