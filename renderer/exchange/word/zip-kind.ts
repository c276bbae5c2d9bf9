import { strFromU8, unzipSync } from 'fflate'

/** Where the text of a Word document lies in it. */
export const DOCUMENT = /^word\/document\d*\.xml$/

/** What a zipped file is by the parts it holds, without unpacking any. Throws where the bytes are no zip. */
export function zipKind(bytes: Uint8Array): 'word' | 'text-document' | 'other' {
  let kind: 'word' | 'text-document' | 'other' = 'other'
  const small = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (DOCUMENT.test(name)) kind = 'word'
      return name === 'mimetype' && originalSize < 200
    },
  })
  if (!small.mimetype) return kind
  return /opendocument\.text/.test(strFromU8(small.mimetype)) ? 'text-document' : kind
}
