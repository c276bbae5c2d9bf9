/** One end of a line between two processes. */
export interface LineEnd {
  send?(message: unknown, done: (error: Error | null) => void): unknown
  on(event: 'message', listener: (message: unknown) => void): unknown
}

interface Message {
  readonly no: number
  readonly ask?: string
  readonly input?: unknown
  readonly value?: unknown
  readonly error?: string
}

/** Asks the other side, and answers what it asks. */
export interface Wire {
  /** Rejects with what went wrong there, and where the other side is gone. */
  ask<T>(what: string, input?: unknown): Promise<T>
}

/** @param answers what this side does when it is asked, by name */
export function createWire(
  line: LineEnd,
  answers: Readonly<Record<string, (input: never) => unknown>>,
): Wire {
  const waiting = new Map<
    number,
    { resolve: (value: never) => void; reject: (error: Error) => void }
  >()
  let count = 0
  /** Rejects where the other side is gone. */
  const send = (message: Message) =>
    new Promise<void>((resolve, reject) => {
      line.send?.(message, (error) => (error ? reject(error) : resolve()))
    })

  async function answer({ no, ask = '', input }: Message): Promise<void> {
    try {
      const run = answers[ask]
      if (!run) throw new Error(`nobody answers ${ask}`)
      await send({ no, value: await run(input as never) })
    } catch (error) {
      const told = error instanceof Error ? error.message : String(error)
      await send({ no, error: told }).catch(() => undefined)
    }
  }

  line.on('message', (given) => {
    const message = given as Message
    if (message.ask !== undefined) return void answer(message)
    const asked = waiting.get(message.no)
    waiting.delete(message.no)
    if (message.error === undefined) asked?.resolve(message.value as never)
    else asked?.reject(new Error(message.error))
  })

  return {
    ask: (what, input) =>
      new Promise((resolve, reject) => {
        count += 1
        waiting.set(count, { resolve, reject })
        send({ no: count, ask: what, input }).catch(reject)
      }),
  }
}
