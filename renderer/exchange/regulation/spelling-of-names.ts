/** A name as it is compared: "Sub Bagian Umum & Kepegawaian" and "Subbagian Umum dan Kepegawaian" are one. */
export function inOneSpelling(name: string): string {
  return name
    .toLowerCase()
    .replace(/\bsub[\s-]*(bagian|bidang|koordinator)\b/g, 'sub$1')
    .replace(/\bsub ?bag\b\.?/g, 'subbagian')
    .replace(/\s*&\s*/g, ' dan ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
