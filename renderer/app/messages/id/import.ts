/** Kata-kata saat berkas dibaca dan diperiksa. */
export const importWords = {
  'import.reason-bagan': 'berkas .bagan',
} as const
