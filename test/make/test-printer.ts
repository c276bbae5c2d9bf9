import type { HeadlessContext } from '../../renderer/app/headless/command.ts'
import { writePdf } from '../../renderer/print/pdf/write-pdf.ts'
import type { PrintDocument } from '../../renderer/print/sheet/print-document.ts'
import { testFonts } from './test-fonts.ts'

export interface TestPrinter extends Pick<HeadlessContext, 'desktop' | 'pdf' | 'fonts'> {
  /** What became PDF, in order. */
  readonly printed: readonly PrintDocument[]
}

/** Writes true PDFs on the spot; a picture is one byte. */
export function testPrinter(): TestPrinter {
  const printed: PrintDocument[] = []
  return {
    printed,
    fonts: testFonts,
    desktop: {
      printToPng: async () => ({ ok: true, value: new Uint8Array([137]) }),
      programInfo: async () => ({ ok: false, code: 'none', message: 'no window here' }),
      runServerSql: async () => ({ ok: false, code: 'none', message: 'no server here' }),
      readStartFile: async () => ({ ok: false, code: 'none', message: 'no file here' }),
      checkSignature: async () => ({ ok: false, code: 'none', message: 'no signature here' }),
      signBytes: async () => ({ ok: false, code: 'none', message: 'no signature here' }),
      makeKey: async () => ({ ok: false, code: 'none', message: 'no signature here' }),
      checkUpdate: async () => ({ ok: false, code: 'none', message: 'no release here' }),
    },
    pdf: {
      write: async ({ document, creator, createdAt }) => {
        printed.push(document)
        const fonts = await testFonts()
        const order = { document, fonts, creator, createdAt: new Date(createdAt) }
        return { ok: true, value: writePdf(order) }
      },
      stop: () => undefined,
    },
  }
}
