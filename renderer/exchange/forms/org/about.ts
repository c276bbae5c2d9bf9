/** The Organization Ontology of the W3C (www.w3.org/TR/vocab-org), in words. */
export const ORG = {
  preset: 'org',
  name: { id: 'W3C ORG dari Bagan SOTK (JSON-LD)', en: 'W3C ORG of Bagan SOTK (JSON-LD)' },
  reason: {
    id: 'data bertaut (JSON-LD) dari Bagan SOTK',
    en: 'linked data (JSON-LD) of Bagan SOTK',
  },
  paper: { id: 'W3C ORG', en: 'W3C ORG' },
  lead: {
    id: 'Unit, jabatan, penugasan dan asal-usul sebagai data tertaut (JSON-LD, Turtle).',
    en: 'Units, posts, memberships and successions as linked data (JSON-LD, Turtle).',
  },
} as const
