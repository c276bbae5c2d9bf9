import { escaped } from '../marks/svg.ts'
import type { PdfFile } from './pdf-file.ts'
import { date, dict, text } from './pdf-values.ts'

export interface Facts {
  readonly title: string
  readonly author: string
  readonly subject: string
  /** The program and its version. */
  readonly creator: string
  readonly createdAt: Date
  readonly language: string
}

/** What the file says of itself, for programs of before. @returns the number of its object */
export function writeInfo(file: PdfFile, facts: Facts): number {
  const { title, author, subject, creator, createdAt } = facts
  return file.open(
    dict({
      Title: text(title),
      Author: author === '' ? undefined : text(author),
      Subject: subject === '' ? undefined : text(subject),
      Creator: text(creator),
      Producer: text(creator),
      CreationDate: date(createdAt),
    }),
  )
}

/** The same for programs of today, and that it keeps to PDF/UA-1. @returns the number of its object */
export function writeMetadata(file: PdfFile, facts: Facts): number {
  const { author, subject, language } = facts
  const [title, by, about, creator] = [facts.title, author, subject, facts.creator].map(escaped)
  const made = `${facts.createdAt.toISOString().slice(0, 19)}Z`
  const parts = [
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>`,
    ...(by ? [`<dc:creator><rdf:Seq><rdf:li>${by}</rdf:li></rdf:Seq></dc:creator>`] : []),
    ...(about
      ? [
          `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${about}</rdf:li></rdf:Alt></dc:description>`,
        ]
      : []),
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${creator}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${made}</xmp:CreateDate>`,
    `<pdf:Producer>${creator}</pdf:Producer>`,
    '<pdfuaid:part>1</pdfuaid:part>',
  ]
  const names = [
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
    'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
  ]
  const xml = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${names.join(' ')}>
${parts.join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
  const entries = { Type: '/Metadata', Subtype: '/XML' }
  return file.stream(entries, new TextEncoder().encode(xml), { plain: true })
}
