/** The whole of a poster: the drawing with header, title, legend and signature around it, in millimetres. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** Where the drawing stands in it. */
  readonly x: number
  readonly y: number
  /** What is no box but must not be cut either, in the picture's millimetres. */
  readonly blocks: readonly Rectangle[]
}

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
