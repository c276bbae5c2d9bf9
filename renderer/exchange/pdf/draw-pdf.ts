import { type getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { loadPdf } from './load-pdf.ts'

/** Why a PDF is not drawn: it asks for a passphrase, lacks a letter or picture this program could draw, or is damaged. */
export type UndrawnPdf = 'locked' | 'lacking' | 'broken'

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

/** Canvases of a worker: there is no document to make them of. */
class WorkerCanvases {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height)
    return { canvas, context: canvas.getContext('2d') }
  }
  reset({ canvas }: { canvas: OffscreenCanvas }, width: number, height: number): void {
    canvas.width = width
    canvas.height = height
  }
  destroy(held: { canvas: OffscreenCanvas | null; context: unknown }): void {
    held.canvas = null
    held.context = null
  }
}

/** Filters need a document, so a page that asks for one is drawn without. */
class NoFilters {
  addFilter = () => 'none'
  addHCMFilter = () => 'none'
  addAlphaFilter = () => 'none'
  addLuminosityFilter = () => 'none'
  addKnockoutFilter = () => 'none'
  addHighlightHCMFilter = () => 'none'
  destroy = () => undefined
}

/**
 * Draws the pages of a PDF, the first ones, in a worker; scripts in it are not run. A page that would lack a letter or
 * a picture is not drawn half: the whole is refused.
 * @param longest pixels of the longer side @param most pages
 */
export async function drawPdf(
  bytes: Uint8Array,
  longest: number,
  most: number,
  onPage: (page: OffscreenCanvas, no: number, of: number) => Promise<void>,
): Promise<UndrawnPdf | null> {
  const task = loadPdf(bytes, {
    isOffscreenCanvasSupported: false,
    CanvasFactory: WorkerCanvases,
    FilterFactory: NoFilters,
  })
  try {
    const document = await task.promise
    const count = Math.min(document.numPages, most)
    for (let no = 1; no <= count; no++) {
      const page = await document.getPage(no)
      const drawn = await drawPage(page, longest)
      if (!drawn) return 'lacking'
      await onPage(drawn, no, document.numPages)
      page.cleanup()
    }
    return null
  } catch (error) {
    return (error as Error).name === 'PasswordException' ? 'locked' : 'broken'
  } finally {
    await task.destroy()
  }
}

async function drawPage(page: Page, longest: number): Promise<OffscreenCanvas | null> {
  const { width, height } = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: longest / Math.max(width, height) })
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(viewport.width)),
    Math.max(1, Math.round(viewport.height)),
  )
  const canvasContext = canvas.getContext('2d', { alpha: false })
  if (!canvasContext) return null
  // The package knows no canvas of a worker by its types.
  const context = canvasContext as unknown as CanvasRenderingContext2D
  await page.render({ canvas: null, canvasContext: context, viewport, intent: 'print' }).promise
  return (await isWhole(page)) ? canvas : null
}

const PICTURES: ReadonlySet<number> = new Set([OPS.paintImageXObject, OPS.paintImageXObjectRepeat])

/** Whether every letter had a font and every picture could be read. */
async function isWhole(page: Page): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList({ intent: 'print' })
  return fnArray.every((fn, at) => {
    const [name] = (argsArray[at] ?? []) as unknown[]
    if (typeof name !== 'string') return true
    const held = name.startsWith('g_') ? page.commonObjs : page.objs
    if (PICTURES.has(fn)) return !held.has(name) || held.get(name) !== null
    if (fn !== OPS.setFont) return true
    return !page.commonObjs.has(name) || page.commonObjs.get(name)?.missingFile !== true
  })
}
