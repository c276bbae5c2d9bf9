interface Props {
  /** A `data:` address. */
  readonly href: string
  /** Millimetres of the sheet. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A picture on a sheet, addressed as every program that reads SVG knows it. */
export function Picture({ href, ...place }: Props) {
  return <image xmlnsXlink="http://www.w3.org/1999/xlink" xlinkHref={href} {...place} />
}
