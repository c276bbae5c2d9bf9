import { useEffect } from 'react'
import { hearUnexpected } from '../../../app/unexpected/unexpected.ts'
import { FONT_FILES } from '../../../print/sheet/paper-css.ts'

/** Letters of rare scripts: the file is large, and read when a sheet has such a letter. */
const RARE = 'DejaVu Bagan'

/** The preview is set in another face; the paper says itself what it lacks. */
const noted = (error: unknown) => hearUnexpected('query:font', error, null)

let added = false

/** The fonts of the paper, so that the preview is set as the print will be; once for the window. */
export function usePaperFonts(): void {
  useEffect(() => {
    if (added) return
    added = true
    for (const { family, weight, file } of FONT_FILES) {
      const face = new FontFace(family, `url(fonts/${file})`, { weight: String(weight) })
      document.fonts.add(face)
      if (family !== RARE) face.load().catch(noted)
    }
  }, [])
}
