/**
 * Work that may wait until nothing asked for it any more for so long: of many wishes in a row the last is done.
 * @param ms of quiet
 */
export function afterwards(ms: number, work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(work, ms)
    // A program that ends does not wait for it.
    timer.unref?.()
  }
}
