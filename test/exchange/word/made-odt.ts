import { strToU8, zipSync } from 'fflate'

const SPACES = [
  'office',
  'style',
  'text',
  'table',
  'draw',
  'svg-compatible:svg',
  'xsl-fo-compatible:fo',
]
  .map((one) => {
    const [name = '', prefix = name] = one.split(':')
    return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`
  })
  .join(' ')

interface OdtParts {
  /** What stands in `office:text`. */
  readonly body: string
  /** Automatic styles beside it. */
  readonly styles?: string
  /** What stands in the head of its pages. */
  readonly header?: string
  readonly manifest?: string
}

/** An OpenDocument text as LibreOffice would pack it. */
export function odtOf({ body, styles = '', header = '', manifest = '' }: OdtParts): Uint8Array {
  const content = `<?xml version="1.0"?><office:document-content ${SPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
  const pages = `<office:document-styles ${SPACES}><office:master-styles><style:master-page style:name="Standard"><style:header>${header}</style:header></style:master-page></office:master-styles></office:document-styles>`
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
    'styles.xml': strToU8(pages),
    'META-INF/manifest.xml': strToU8(`<manifest>${manifest}</manifest>`),
  })
}

export const p = (text: string, style = '') =>
  `<text:p${style && ` text:style-name="${style}"`}>${text}</text:p>`

/** A cell, with the attributes of its own. */
export const cell = (text: string, more = '') =>
  `<table:table-cell ${more}>${text}</table:table-cell>`
export const row = (...cells: readonly string[]) =>
  `<table:table-row>${cells.join('')}</table:table-row>`
export const table = (...rows: readonly string[]) => `<table:table>${rows.join('')}</table:table>`

/** A list of that style; each item is its text, or what stands in it. */
export const list = (style: string, items: readonly string[], more = '') =>
  `<text:list text:style-name="${style}" ${more}>${items
    .map((one) => `<text:list-item>${one.startsWith('<') ? one : p(one)}</text:list-item>`)
    .join('')}</text:list>`

/** What a regulation is numbered by: "Pasal 1", "(1)", "a.", "1.". */
export const NUMBERED = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="Pasal "/><text:list-level-style-number text:level="2" style:num-format="1" style:num-prefix="(" style:num-suffix=")"/><text:list-level-style-number text:level="3" style:num-format="a" style:num-suffix="."/><text:list-level-style-number text:level="4" style:num-format="1" style:num-suffix="."/></text:list-style>`
