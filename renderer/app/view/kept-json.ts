/** What was kept under a key of the browser's storage; an empty object where there is nothing that can be read. */
export function keptJson(storage: Pick<Storage, 'getItem'>, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? '{}') ?? {}
  } catch {
    return {}
  }
}
