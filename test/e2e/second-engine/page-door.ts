type Call = (input: unknown) => Promise<unknown>

/**
 * Stands for preload and bridge: gives the page `window.desktop`, whose calls go to the main process by HTTP. Runs in
 * the page by itself, before anything of it, and so knows nothing from outside.
 * @param names of the calls
 */
export function openDoor(names: readonly string[]): void {
  const ownFetch = window.fetch.bind(window)
  const listeners = new Set<(command: string) => void>()

  async function call(name: string, input: unknown): Promise<unknown> {
    const parts: Uint8Array<ArrayBuffer>[] = []
    let at = 0
    const json = JSON.stringify(input, (_key, part: unknown) => {
      if (!(part instanceof Uint8Array)) return part
      parts.push(part as Uint8Array<ArrayBuffer>)
      at += part.length
      return { $bytes: [at - part.length, part.length] }
    })
    const text = new TextEncoder().encode(json)
    const head = new Uint8Array(4)
    new DataView(head.buffer).setUint32(0, text.length, true)
    const body = new Blob([head, text, ...parts])
    const answer = await ownFetch(`/call/${name}`, { method: 'POST', body })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const end = 4 + new DataView(bytes.buffer).getUint32(0, true)
    const told = new TextDecoder().decode(bytes.subarray(4, end))
    return JSON.parse(told, (_key, part: { readonly $bytes?: [number, number] } | null) => {
      const [from, length] = part?.$bytes ?? [0, -1]
      return length < 0 ? part : bytes.slice(end + from, end + from + length)
    })
  }

  const calls: Record<string, Call> = {}
  for (const name of names) calls[name] = (input) => call(name, input)
  const onCommand = (listener: (command: string) => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  Object.defineProperty(window, 'desktop', { value: Object.freeze({ ...calls, onCommand }) })
  Object.defineProperty(window, 'hearCommand', {
    value: (command: string) => {
      for (const listener of listeners) listener(command)
    },
  })
  // A page may close its own window in Electron, in a browser it may not.
  window.close = () => void ownFetch('/close', { method: 'POST' })
}
