/** Popolo (popoloproject.com/specs), in words. */
export const POPOLO = {
  preset: 'popolo',
  name: { id: 'Popolo (JSON)', en: 'Popolo (JSON)' },
  reason: { id: 'berkas Popolo', en: 'a Popolo file' },
  paper: { id: 'Popolo JSON', en: 'Popolo JSON' },
  lead: {
    id: 'Organisasi, jabatan, orang dan penugasan untuk aplikasi lain.',
    en: 'Organisations, posts, persons and memberships for other programs.',
  },
} as const
