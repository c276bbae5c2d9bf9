import type { Page } from '@playwright/test'

/** A picture packed small by the page's own engine: at the first of the qualities that stays below `most` bytes. */
export async function webpOf(
  page: Page,
  png: Buffer,
  qualities: readonly number[],
  most: number,
): Promise<Buffer> {
  const packed = await page.evaluate(
    async (ask) => {
      const bytes = Uint8Array.from(atob(ask.png), (sign) => sign.charCodeAt(0))
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = document.createElement('canvas')
      canvas.width = picture.width
      canvas.height = picture.height
      canvas.getContext('2d')?.drawImage(picture, 0, 0)
      const written = ask.qualities.map(
        (quality) => canvas.toDataURL('image/webp', quality).split(',')[1] ?? '',
      )
      return written.find((text) => text.length * 0.75 < ask.most) ?? written.at(-1) ?? ''
    },
    { png: png.toString('base64'), qualities, most },
  )
  return Buffer.from(packed, 'base64')
}
