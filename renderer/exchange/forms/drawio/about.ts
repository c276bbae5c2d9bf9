/** Diagrams of draw.io, in words. */
export const DRAWIO = {
  paper: { id: 'draw.io', en: 'draw.io' },
  lead: {
    id: 'Bagan sebagai kotak berwarna menurut jenis unit, dengan halaman dan tautan untuk tiap cabang; dapat diteruskan di draw.io.',
    en: 'The chart as boxes coloured by kind of unit, with a page and a link for each branch, to go on with in draw.io.',
  },
} as const
