import type { PaperFonts } from '../../print/pdf/paper-fonts.ts'

let opened: Promise<PaperFonts> | null = null

/** The paper's fonts as the program ships them, read once. Rejects where a file of the program is missing. */
export function shippedFonts(): Promise<PaperFonts> {
  opened ??= open()
  return opened
}

/** What reads fonts is loaded with the first paper, not with the page. */
async function open(): Promise<PaperFonts> {
  const { openPaperFonts } = await import('../../print/pdf/open-fonts.ts')
  return openPaperFonts(readFont)
}

async function readFont(file: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(`/fonts/${file}`, location.href))
  if (!answer.ok) throw new Error(`fonts/${file}`)
  return new Uint8Array(await answer.arrayBuffer())
}
