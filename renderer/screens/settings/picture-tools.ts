import type { PictureTools } from '../../app/files/choose-logo.ts'

/** Pictures drawn by the page itself, on a canvas nobody sees. */
export const pictureTools: PictureTools = {
  async redraw(href, longest) {
    const picture = new Image()
    picture.src = href
    await picture.decode()
    const { naturalWidth: width, naturalHeight: height } = picture
    const vector = href.startsWith('data:image/svg')
    const fit = longest / Math.max(width, height)
    const scale = vector ? fit : Math.min(1, fit)
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(width * scale))
    canvas.height = Math.max(1, Math.round(height * scale))
    const context = canvas.getContext('2d')
    if (!context) throw new Error('No canvas')
    context.imageSmoothingQuality = 'high'
    context.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (!blob) throw new Error('No picture')
    return new Uint8Array(await blob.arrayBuffer())
  },
}
