import { drawPdf } from '../../exchange/pdf/draw-pdf.ts'
import { failAloud } from '../unexpected/listen.ts'
import type { ScanAnswer, ScanPage, ScanQuestion } from './scan-messages.ts'

/** The longer side of A4 at 200 dots to the inch: what a scanner of an office makes. */
const LONGEST = 2339
const QUALITY = 0.8

failAloud()

/** Draws scans as pictures for sheets, beside the page. */
addEventListener('message', async ({ data }: MessageEvent<ScanQuestion>) => {
  const pages: ScanPage[] = []
  const undrawn: { scan: number; why: NonNullable<Awaited<ReturnType<typeof drawPdf>>> }[] = []
  let cut = 0
  for (const [scan, { media, bytes }] of data.scans.entries()) {
    const room = Math.max(0, data.most - pages.length)
    const before = pages.length
    let pagesOf = 1
    const why =
      media === 'pdf'
        ? await drawPdf(bytes, LONGEST, Math.max(1, room), async (canvas, no, of) => {
            pagesOf = of
            if (room > 0) pages.push({ scan, no, of, ...(await jpegOf(canvas)) })
          })
        : room > 0
          ? await pictureOf(bytes, media).then(
              (picture) => {
                pages.push({ scan, no: 1, of: 1, ...picture })
                return null
              },
              () => 'broken' as const,
            )
          : null
    if (why) {
      pages.length = before
      undrawn.push({ scan, why })
    } else cut += pagesOf - (pages.length - before)
  }
  postMessage({ pages, undrawn, cut } satisfies ScanAnswer)
})

async function pictureOf(bytes: Uint8Array, media: 'jpg' | 'png') {
  const type = media === 'png' ? 'image/png' : 'image/jpeg'
  const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type }))
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height))
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  )
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return jpegOf(canvas)
}

async function jpegOf(
  canvas: OffscreenCanvas,
): Promise<Pick<ScanPage, 'href' | 'width' | 'height'>> {
  const drawn = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })
  const { width, height } = canvas
  return { href: await addressOf(drawn), width, height }
}

/** Its `data:` address. */
function addressOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('Cannot be read'))
    reader.readAsDataURL(blob)
  })
}
