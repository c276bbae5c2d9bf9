import { useEffect } from 'react'
import { FONT_FILES } from '../../print/sheet/paper-css.ts'

/** The fonts of the paper, so that the preview is set as the print will be. */
export function usePaperFonts(): void {
  useEffect(() => {
    const faces = FONT_FILES.map(
      ({ family, weight, file }) =>
        new FontFace(family, `url(fonts/${file})`, { weight: String(weight) }),
    )
    for (const face of faces) {
      document.fonts.add(face)
      face.load().catch(() => document.fonts.delete(face))
    }
    return () => {
      for (const face of faces) document.fonts.delete(face)
    }
  }, [])
}
