import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cleanScanName,
  isNamedRightly,
  scanForm,
} from '../../../renderer/domain/values/scan-form.ts'
import { DOCM, DOCX, JPG, LOCKED_PDF, PDF, PNG, XLSX } from '../attachments/scans.ts'

const CLEAN = /^[^/\\\p{Cc}\p{Cf}]+\.(png|PNG)$/u
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('the form of a scan', () => {
  it.each([
    ['pdf', PDF],
    ['jpg', JPG],
    ['png', PNG],
    ['docx', DOCX],
  ] as const)('%s is known by its bytes', (media, bytes) => {
    expect(scanForm(bytes)).toEqual({ media, isLocked: false })
  })

  it('a PDF that asks for a passphrase is kept, and told', () => {
    expect(scanForm(LOCKED_PDF)).toEqual({ media: 'pdf', isLocked: true })
  })

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a script in an SVG', bytesOf('<svg xmlns="x"><script>alert(1)</script></svg>'), 'unknown'],
    ['a web page', bytesOf('<!doctype html><script>1</script>'), 'unknown'],
    ['a program', bytesOf('MZ\u0090 This program cannot be run'), 'unknown'],
    ['a workbook', XLSX, 'unknown'],
    ['a document with macros', DOCM, 'macros'],
  ] as const)('%s is refused', (_, bytes, fault) => {
    expect(scanForm(bytes)).toBe(fault)
  })

  it.each([
    ['pdf', PDF],
    ['jpg', JPG],
    ['png', PNG],
    ['docx', DOCX],
  ] as const)('a %s that was cut off anywhere is never taken for whole', (_, bytes) => {
    // The last line ends of a PDF are no part of what a reader needs.
    const needed = bytes === PDF ? bytes.length - 1 : bytes.length
    for (let length = 1; length < needed; length++)
      expect(['unknown', 'broken']).toContain(scanForm(bytes.subarray(0, length)))
  })

  it('any bytes have an answer', () => {
    const head = fc.constantFrom(PDF, JPG, PNG, DOCX)
    const cut = fc.tuple(head, fc.nat(60), fc.uint8Array({ maxLength: 200 }))
    fc.assert(
      fc.property(cut, ([begin, length, rest]) => {
        const form = scanForm(new Uint8Array([...begin.subarray(0, length), ...rest]))
        expect(typeof form === 'string' || form.media.length > 2).toBe(true)
      }),
    )
  })
})

describe('the name of a scan', () => {
  it.each([
    ['SK 821.pdf', 'SK 821.pdf'],
    ['C:\\Users\\sari\\SK.pdf', 'SK.pdf'],
    ['../../etc/SK.PDF', 'SK.PDF'],
    ['SK\u0000\u202e 1\n.pdf', 'SK 1.pdf'],
    ['', 'lampiran.pdf'],
    ['SK', 'SK.pdf'],
    ['x'.repeat(300), `${'x'.repeat(120)}.pdf`],
  ])('%j is called %j', (given, name) => {
    expect(cleanScanName(given, 'pdf')).toBe(name)
  })

  it('says what it is, or nothing', () => {
    expect(isNamedRightly('SK.jpeg', 'jpg')).toBe(true)
    expect(isNamedRightly('SK', 'jpg')).toBe(true)
    expect(isNamedRightly('SK.pdf', 'jpg')).toBe(false)
    expect(isNamedRightly('SK.pdf.exe', 'pdf')).toBe(false)
  })

  it('is clean once and for all, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const once = cleanScanName(name, 'png')
        expect(cleanScanName(once, 'png')).toBe(once)
        expect(CLEAN.test(once)).toBe(true)
      }),
    )
  })
})
