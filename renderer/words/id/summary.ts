/** The summary a leader reads first. */
export const summary = {
  'summary.title': 'Ringkasan usulan',
  'summary.unchanged': '({{count}} unit di bawahnya tidak berubah)',
  'summary.with-below': 'dan {{count}} unit di bawahnya',
  'summary.of-tipe': 'untuk tipe {{tipe}}',
  'summary.not-yet': 'Belum ada',
  'summary.no-more': 'Tidak ada lagi',
  'summary.from': 'dari {{name}}',
  'summary.others': '{{count}} unit lain tidak berubah',
  'summary.others-below': '{{count}} unit lain tidak berubah ({{below}} unit di bawahnya)',
  'summary.what': 'Yang berubah.',
  'summary.what-acts': '{{count}} perubahan: {{parts}}.',
  'summary.what-counts': '{{count}} perubahan: {{parts}}. {{counts}}.',
  'summary.why': 'Untuk apa.',
  'summary.why-none': 'Alasan belum diisi pada {{count}} perubahan.',
  'summary.why-some': '{{told}}. Alasan belum diisi pada {{count}} perubahan.',
  'summary.who': 'Pejabat.',
  'summary.who-safe': 'Tidak ada yang kehilangan jabatan',
  'summary.who-none': 'Tidak ada pejabat yang kehilangan atau memperoleh jabatan.',
  'summary.vacant': 'Yang tetap kosong.',
  'summary.vacant-none': 'Tidak ada formasi kosong sesudahnya (semula {{before}}).',
  'summary.vacant-staff':
    '{{count}} formasi kosong sesudahnya (semula {{before}}), tidak ada jabatan pimpinan di antaranya.',
  'summary.vacant-some':
    '{{count}} formasi kosong sesudahnya (semula {{before}}); jabatan pimpinan: {{named}}.',
  'summary.limits': 'Batas tipe.',
  'summary.limits-kept': 'Tidak ada batas yang terlampaui, semula maupun menjadi{{of}}.',
  'summary.limits-met': 'Semua batas terpenuhi{{of}}; semula {{before}} terlampaui.',
  'summary.limits-passed': '{{after}} batas terlampaui{{of}} (semula {{before}}): {{named}}.',
  'summary.cost': 'Biaya setahun.',
  'summary.cost-none':
    'Tidak dihitung: tabel tunjangan per kelas dan dasar hukumnya belum diisi (Pengaturan).',
  'summary.cost-year':
    'Tunjangan menurut kelas dan kebutuhan: semula {{before}}, menjadi {{after}}, selisih {{change}} ({{source}}).',
  'summary.cost-whole': 'Seluruh perangkat daerah dalam usulan ini: selisih {{change}}.',
  'summary.cost-without':
    'Tidak terhitung: {{before}} formasi semula dan {{after}} sesudahnya tanpa kelas atau tanpa nilai tunjangan.',
  'summary.and-more': '{{shown}}, dan {{count}} lainnya',
} as const
