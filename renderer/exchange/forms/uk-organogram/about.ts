/** The organogram of the United Kingdom, in words. */
export const UK_ORGANOGRAM = {
  preset: 'uk-organogram',
  name: { id: 'UK organogram (senior dan junior)', en: 'UK organogram (senior and junior)' },
  reason: {
    id: 'kolom Post Unique Reference / Reporting Senior Post ditemukan',
    en: 'columns Post Unique Reference / Reporting Senior Post found',
  },
} as const
