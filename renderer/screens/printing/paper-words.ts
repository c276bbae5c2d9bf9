import { type Paper, paperName } from '../../layout/pages/paper.ts'
import type { PaperLanguage } from '../../words/figures/long-date.ts'

/** `F4 (215 × 330 mm)`, or the size alone where it has no name: as a print dialog calls it, short side first. */
export function paperWords(paper: Paper, language: PaperLanguage): string {
  const mm = (side: number) => String(side).replace('.', language === 'id' ? ',' : '.')
  const { widthMm, heightMm } = paper
  const size = `${mm(Math.min(widthMm, heightMm))} × ${mm(Math.max(widthMm, heightMm))} mm`
  const name = paperName(paper)
  return name.endsWith('mm') ? size : `${name} (${size})`
}
