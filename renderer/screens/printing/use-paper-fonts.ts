import { useEffect } from 'react'
import { FONT_FILES } from '../../print/sheet/paper-css.ts'

/** Letters of rare scripts: the file is large, and read when a sheet has such a letter. */
const RARE = 'DejaVu Bagan'

let added = false

/** The fonts of the paper, so that the preview is set as the print will be; once for the window. */
export function usePaperFonts(): void {
  useEffect(() => {
    if (added) return
    added = true
    for (const { family, weight, file } of FONT_FILES) {
      const face = new FontFace(family, `url(fonts/${file})`, { weight: String(weight) })
      document.fonts.add(face)
      if (family !== RARE) face.load().catch(() => undefined)
    }
  }, [])
}
