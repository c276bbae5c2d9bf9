import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logoFrom, logoSize, logoText } from '../../../renderer/domain/paper/letterhead-logo.ts'
import { base64Of, bytesOfBase64 } from '../../../renderer/domain/values/base64.ts'
import { MOST_LOGO_BYTES, readLogo } from '../../../renderer/exchange/pictures/logo-file.ts'
import { safeSvg } from '../../../renderer/exchange/pictures/safe-svg.ts'
import { jpegOf, pngOf } from '../../make/pictures.ts'
import { workTime } from '../../make/work-time.ts'

const svg = (inside: string, head = 'viewBox="0 0 30 40"') =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${head}>${inside}</svg>`)
const textOf = (href: string) =>
  new TextDecoder().decode(bytesOfBase64(href.slice(href.indexOf(',') + 1)))
const code = (bytes: Uint8Array) => {
  const read = readLogo(bytes)
  return read.ok ? 'ok' : read.problem.code
}

describe('a picture file as a logo', () => {
  it('is a PNG or JPEG with the size it says', () => {
    const png = readLogo(pngOf(300, 400))
    expect(png.ok && [png.value.width, png.value.height, png.value.raster]).toEqual([
      300,
      400,
      null,
    ])
    expect(png.ok && png.value.href.startsWith('data:image/png;base64,iVBOR')).toBe(true)
    const jpeg = readLogo(jpegOf(120, 80))
    expect(jpeg.ok && [jpeg.value.width, jpeg.value.height]).toEqual([120, 80])
    expect(jpeg.ok && jpeg.value.href.startsWith('data:image/jpeg;base64,')).toBe(true)
  })

  it('is the safe part of an SVG', () => {
    const read = readLogo(
      svg(`<title>Lambang</title><script>alert(1)</script><style>@import url(//x); .a{fill:#f00;
      background:url(http://x)} svg{display:block}</style><g onload="x()" class="a" style="fill:#0f0;
      filter:url(http://x)"><path d="M0 0h30v40z" fill="url(#g)" onclick="y()"/><foreignObject><p>x</p></foreignObject>
      <image href="http://x/y.png"/><use href="#a"/><use href="http://x/z.svg#a"/><a href="javascript:x"><rect/></a>
      <animate attributeName="x"/></g>`),
    )
    if (!read.ok) throw new Error(read.problem.code)
    const text = textOf(read.value.href)
    expect(text).not.toMatch(
      /script|onload|onclick|http:\/\/x|foreignObject|<image|<a |animate|import|background/,
    )
    expect(text).toContain('<style>.a{fill:#f00}svg{display:block}</style>')
    expect(text).toContain('style="fill:#0f0"')
    expect(text).toContain('fill="url(#g)"')
    expect(text).toContain('<use href="#a"/>')
    expect(text.match(/<use/g)).toHaveLength(2)
    expect([read.value.width, read.value.height]).toEqual([30, 40])
  })

  it('is taken with what drawing programs put around it', () => {
    const source = `\ufeff<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://w3" [
      <!ENTITY ns "http://ns"> ]><!-- made --><svg:svg xmlns:svg="http://www.w3.org/2000/svg" width="12.5mm"
      height="25mm" xmlns:x="&ns;"><svg:rect width="5" height="5"/><sodipodi:namedview a="1"><x:y/></sodipodi:namedview>
      <svg:text>A &ns; B</svg:text></svg:svg>`
    const made = safeSvg(source)
    expect(made?.text).toContain('viewBox="0 0 12.5 25"')
    expect(made?.text).toContain('A &amp;ns; B')
    expect(made?.text).not.toMatch(/sodipodi|ENTITY|made/)
    const read = readLogo(new TextEncoder().encode(source))
    expect(read.ok && read.value.height / read.value.width).toBeCloseTo(2, 2)
  })

  it('is refused with a reason', () => {
    expect(code(new Uint8Array())).toBe('logo-no-picture')
    expect(code(new TextEncoder().encode('%PDF-1.7'))).toBe('logo-no-picture')
    expect(code(new Uint8Array([0xff, 0xfe, 0, 1]))).toBe('logo-no-picture')
    expect(code(pngOf(300, 400).subarray(0, 60))).toBe('logo-broken')
    expect(code(jpegOf(300, 400).subarray(0, 8))).toBe('logo-broken')
    expect(code(svg('<rect/>', ''))).toBe('logo-broken')
    expect(code(svg('<g><rect/>'))).toBe('logo-broken')
    expect(code(svg('<script>x</script>'))).toBe('logo-broken')
    expect(code(pngOf(8, 8))).toBe('logo-too-small')
    expect(code(pngOf(900, 30))).toBe('logo-too-long')
    expect(code(pngOf(300, 300, MOST_LOGO_BYTES))).toBe('logo-too-large')
    expect(code(jpegOf(30_000, 30_000))).toBe('logo-too-many-pixels')
    const ten = (no: number) => `<g id="l${no}">${`<use href="#l${no - 1}"/>`.repeat(10)}</g>`
    const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(ten).join('')
    const nested = svg(`<g id="l0"><rect/></g>${levels}<use href="#l9"/>`)
    expect(nested.length).toBeLessThan(2_000)
    expect(code(nested)).toBe('logo-too-complex')
  })

  it('is never more than the safe part, whatever the file says', () => {
    const pieces = [
      '<g>',
      '</g>',
      '<rect width="1"/>',
      '<script>',
      '</script>',
      '<style>',
      '</style>',
      '@import "x";',
      ' onload="x"',
      '<svg>',
      '</svg>',
      '"',
      "'",
      '<',
      '>',
      '&',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      'url(http://a)',
      '<use href="http://a"/>',
      '<path d="M0 0" style="fill:url(http://a)"/>',
      '.a{fill:red}',
      'text',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const made = safeSvg(`<svg viewBox="0 0 1 1"><rect/>${parts.join('')}</svg>`)
        const bare = (made?.text ?? '')
          .replace(/>[^<]*</g, '><')
          .replace(/xmlns(:xlink)?="[^"]*"/g, '')
        expect(bare).not.toMatch(/<script|onload|http:|@import/)
      }),
      { numRuns: 400, seed: 7 },
    )
  })

  it('is not slow on a file made to be', async () => {
    const took = await workTime(() => {
      safeSvg(`<svg ${'a'.repeat(200_000)}`)
      safeSvg(`<svg>${'<'.repeat(100_000)}`)
    })
    expect(took).toBeLessThan(2000)
  })
})

describe('the text a logo is kept as', () => {
  it('is read again as it was, and nothing else is a logo', () => {
    const read = readLogo(pngOf(300, 400))
    if (!read.ok) throw new Error(read.problem.code)
    const logo = { ...read.value, raster: read.value.href }
    expect(logoFrom(logoText(logo))).toEqual(logo)
    expect(logoFrom(logoText(read.value))).toEqual(read.value)
    for (const text of [
      '',
      'x',
      'https://x/y.png',
      '3x4 https://x/y.png',
      '0x4 data:image/png;base64,AA==',
      '3x4 data:text/html;base64,AA==',
      '3x4 data:image/png;base64,AA"onload=x',
    ]) {
      expect(logoFrom(text)).toBeNull()
    }
  })

  it('is as large as its room allows', () => {
    const logo = { width: 30, height: 40, href: '', raster: null }
    expect(logoSize(logo, { width: 30, height: 20 })).toEqual({ width: 15, height: 20 })
    expect(logoSize(logo, { width: 3, height: 20 })).toEqual({ width: 3, height: 4 })
  })

  it('holds bytes as base64 both ways', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'))
        expect(bytesOfBase64(base64Of(bytes))).toEqual(bytes)
      }),
      { seed: 3 },
    )
  })
})
