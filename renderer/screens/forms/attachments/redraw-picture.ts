import type { ScanTools } from '../../../app/files/attach-files.ts'

/** Draws a picture anew as the camera held it, on white: a JPEG has no glass. */
export const redrawPicture: ScanTools['redraw'] = async (bytes, type, longest, quality) => {
  const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type }))
  try {
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
    const [width, height] = [picture.width, picture.height].map((side) =>
      Math.max(1, Math.round(side * scale)),
    ) as [number, number]
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('No canvas')
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, height)
    context.imageSmoothingQuality = 'high'
    context.drawImage(picture, 0, 0, width, height)
    const drawn = await canvas.convertToBlob({ type: 'image/jpeg', quality })
    return new Uint8Array(await drawn.arrayBuffer())
  } finally {
    picture.close()
  }
}
