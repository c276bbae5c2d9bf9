/** The table of the Organization Chart Wizard of Visio, in words. It comes back as any table with ids does. */
export const VISIO = {
  paper: { id: 'Tabel Visio', en: 'Visio table' },
  lead: {
    id: 'Satu baris per unit dengan kolom yang dikenal Organization Chart Wizard dari Visio.',
    en: 'A row for each unit with the columns the Organization Chart Wizard of Visio knows.',
  },
} as const
