import type { ReactNode } from 'react'
import type { Paper } from '../../layout/pages/paper.ts'
import { SERIF } from './paper-css.ts'

/** A sheet as one drawing whose user unit is a millimetre of the paper. */
export function PaperSvg({
  paper,
  title,
  children,
}: {
  readonly paper: Paper
  readonly title: string
  readonly children: ReactNode
}) {
  const { widthMm, heightMm } = paper
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={`${widthMm}mm`}
      height={`${heightMm}mm`}
      viewBox={`0 0 ${widthMm} ${heightMm}`}
      fontFamily={SERIF}
    >
      <title>{title}</title>
      <rect width={widthMm} height={heightMm} fill="#fff" />
      {children}
    </svg>
  )
}
