/** The Organigramm-Tool of Berlin, in words. */
export const ORGANIGRAMM = {
  preset: 'organigramm',
  name: { id: 'Organigramm-Tool (JSON)', en: 'Organigramm-Tool (JSON)' },
  reason: { id: 'berkas Organigramm-Tool', en: 'a file of the Organigramm-Tool' },
} as const
