/** Salinan di disk lain. */
export const secondCopy = {
  'second.title': 'Salinan kedua',
  'second.lead':
    'Salinan semua kantor di disk lain, dibuat sendiri setiap kali disk itu terpasang. Bila laptop ini rusak atau hilang, salinan itu tidak ikut hilang.',
  'second.choose': 'Pilih folder di disk lain…',
  'second.choose-other': 'Ganti folder…',
  'second.choose-title': 'Folder salinan kedua (flashdisk atau folder jaringan)',
  'second.now': 'Salin sekarang',
  'second.leave': 'Berhenti menyalin',
  'second.last': 'Salinan kedua: terakhir {{when}}.',
  'second.none': 'Salinan kedua: belum pernah dibuat.',
  'second.away': 'Disknya tidak terpasang sekarang; disalin sendiri begitu terpasang lagi.',
  'second.offices': '{{done}} dari {{count}} kantor tersalin.',
  'second.scans': '{{count}} lampiran ({{size}}) ikut tersalin.',
  'second.scans-damaged':
    '{{count}} lampiran rusak di sini dan tidak ada salinan utuhnya; lihat {{where}}.',
  'second.scans-back':
    '{{count}} lampiran yang hilang atau rusak di sini dikembalikan dari salinan kedua.',
  'second.same-disk':
    'Folder ini ada di disk yang sama dengan kantornya: bila disknya rusak, keduanya hilang. Lebih aman di flashdisk atau folder jaringan.',
  'second.late-offices':
    'Salinan kedua: {{count}} kantor sudah lebih dari seminggu belum tersalin lagi ke {{folder}}.',
  'second.late-short': 'Salinan kedua terlambat',
} as const
