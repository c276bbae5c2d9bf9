import { notifications } from '@mantine/notifications'
import { useEffect, useRef } from 'react'
import { announce } from '../../app/announced.ts'
import type { CityServer } from '../../app/server/city-server.ts'
import { useSession, useStore, useWords } from '../../app/session.tsx'

/** How the main process says that something came to the server of an office. */
const HEARD = 'server:'
/** The notice of what the server did not take. */
const REFUSED = 'refused-by-server'

/** What can be done with the city's server beside sending and taking. */
export function useServerActs(server: CityServer) {
  const words = useWords()
  return {
    async leave() {
      await server.leave()
      notifications.show({ message: words('sharing.server-left'), autoClose: 8000 })
    },
  }
}

/** Says what came over the server and what it refused, and asks again when it calls or somebody comes back. */
export function useKeptServer(server: CityServer): void {
  const { desktop, open } = useSession()
  const words = useWords()
  const { came, refused } = useStore(server.now)
  const told = useRef({ turn: came.turn, refused: refused.length })
  useEffect(() => {
    const { turn, batches: count } = came
    if (turn > told.current.turn) {
      const message = words('sharing.server-came', { count })
      notifications.show({ id: 'from-server', message, autoClose: 8000 })
      announce(message)
    }
    const more = refused.length - told.current.refused
    if (more > 0) {
      const message = words('sharing.server-refused-told', { count: more })
      notifications.show({ id: REFUSED, message, color: 'orange', autoClose: false })
      announce(message)
    }
    told.current = { turn, refused: refused.length }
  }, [came, refused, words])
  useEffect(() => {
    const look = () => server.look()
    window.addEventListener('focus', look)
    const stop = desktop.onCommand((command) => {
      if (command === `${HEARD}${open.id}`) server.heard()
    })
    return () => {
      window.removeEventListener('focus', look)
      stop()
      // Where its reasons can be read no more it says nothing.
      notifications.hide(REFUSED)
    }
  }, [desktop, open, server])
}
