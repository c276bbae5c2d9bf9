import { readFile } from 'node:fs/promises'
import { PAPER_FONTS } from '../../build/bundle/paper-fonts.mjs'
import { openPaperFonts } from '../../renderer/print/pdf/open-fonts.ts'
import type { PaperFonts } from '../../renderer/print/pdf/paper-fonts.ts'

let opened: Promise<PaperFonts> | null = null

/** The fonts of the paper as the program ships them. */
export function testFonts(): Promise<PaperFonts> {
  opened ??= freshFonts()
  return opened
}

/** The same, which nobody has asked anything yet. */
export function freshFonts(): Promise<PaperFonts> {
  return openPaperFonts(async (file) => new Uint8Array(await readFile(PAPER_FONTS[file] ?? '')))
}
