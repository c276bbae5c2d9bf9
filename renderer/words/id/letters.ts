/** Letters of staff: orders, statements of duty, requests, and the pelantikan of many. */
export const letters = {
  'letter.number': 'NOMOR {{number}}',
  'letter.name': 'Nama',
  'letter.rank': 'Pangkat/golongan',
  'letter.post': 'Jabatan',
  'letter.post-at': '{{post}} pada {{office}}',
  'letter.order-plt': 'Surat Perintah Pelaksana Tugas',
  'letter.order-plh': 'Surat Perintah Pelaksana Harian',
  'letter.as-plt': 'Pelaksana Tugas (Plt.)',
  'letter.as-plh': 'Pelaksana Harian (Plh.)',
  'letter.order-none':
    'Tidak ada penugasan Plt. atau Plh. yang berlaku atau akan berlaku pada tanggal ini.',
  'letter.basis': 'Dasar',
  'letter.basis-law':
    'Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan, Pasal 14;',
  'letter.basis-se-1-2021':
    'Surat Edaran Kepala Badan Kepegawaian Negara Nomor 1/SE/I/2021 tentang Kewenangan Pelaksana Harian dan Pelaksana Tugas dalam Aspek Kepegawaian;',
  'letter.basis-se-2-2019':
    'Surat Edaran Kepala Badan Kepegawaian Negara Nomor 2/SE/VII/2019 tentang Kewenangan Pelaksana Harian dan Pelaksana Tugas dalam Aspek Kepegawaian;',
  'letter.basis-k-26-2016':
    'Surat Kepala Badan Kepegawaian Negara Nomor K.26-30/V.20-3/99 tentang Kewenangan Pelaksana Harian dan Pelaksana Tugas dalam Aspek Kepegawaian;',
  'letter.vacant': 'bahwa jabatan {{post}} kosong karena pejabat definitifnya berhalangan tetap.',
  'letter.vacant-new': 'bahwa jabatan {{post}} belum memiliki pejabat definitif sejak dibentuk.',
  'letter.away': 'bahwa pejabat {{post}}, {{person}}, berhalangan sementara.',
  'letter.orders': 'MEMERINTAHKAN kepada',
  'letter.to-do': 'Untuk',
  'letter.own-post': 'pejabat definitif',
  'letter.period': 'terhitung mulai tanggal {{from}} sampai dengan {{until}}',
  'letter.period-open':
    'terhitung mulai tanggal {{from}} sampai pejabat definitif bertugas kembali',
  'letter.order-task':
    '{{period}}, di samping jabatannya sebagai {{own}}, bertugas sebagai {{role}} {{post}};',
  'letter.order-authority':
    'melaksanakan tugas rutin jabatan itu, termasuk penilaian kinerja, kenaikan gaji berkala, cuti selain cuti di luar tanggungan negara dan cuti ke luar negeri, surat tugas, hukuman disiplin ringan, dan usul mutasi selain antarinstansi;',
  'letter.order-limits':
    'tidak mengambil keputusan atau tindakan strategis yang berdampak pada perubahan status hukum organisasi, kepegawaian, dan alokasi anggaran;',
  'letter.order-keeps':
    'tetap menduduki jabatan definitifnya, tanpa pelantikan, sumpah, dan tunjangan jabatan yang dirangkap;',
  'letter.order-report': 'melaporkan pelaksanaan tugas kepada yang memberi perintah.',
  'letter.spmt': 'Surat Pernyataan Melaksanakan Tugas',
  'letter.spmt-none': 'Belum ada pejabat yang dilantik pada tanggal ini.',
  'letter.spmt-signer': 'Yang bertanda tangan di bawah ini:',
  'letter.spmt-states': 'dengan ini menyatakan dengan sesungguhnya bahwa:',
  'letter.spmt-text':
    'berdasarkan Surat Keputusan Nomor {{decree}} tanggal {{decreed}} dan telah dilantik pada tanggal {{sworn}}, terhitung mulai tanggal {{from}} telah nyata melaksanakan tugas sebagai {{post}}.',
  'letter.spmt-end':
    'Demikian pernyataan ini dibuat dengan sesungguhnya, dengan mengingat sumpah jabatan. Apabila di kemudian hari tidak benar dan menimbulkan kerugian negara, yang bertanda tangan bersedia menanggungnya.',
  'letter.petikan': 'Petikan Keputusan {{head}}',
  'letter.petikan-about': 'tentang pemberhentian dari dan pengangkatan dalam jabatan',
  'letter.considering': 'Menimbang',
  'letter.recalling': 'Mengingat',
  'letter.and-so-on': 'dan seterusnya;',
  'letter.decides': 'MEMUTUSKAN',
  'letter.petikan-moves':
    'Terhitung mulai tanggal {{from}} memberhentikan dengan hormat dari jabatan lama dan mengangkat dalam jabatan baru:',
  'letter.petikan-appoints': 'Terhitung mulai tanggal {{from}} mengangkat dalam jabatan:',
  'letter.petikan-allowance':
    'Kepada yang bersangkutan diberikan tunjangan jabatan menurut ketentuan peraturan perundang-undangan.',
  'letter.petikan-force': 'Keputusan ini berlaku terhitung mulai tanggal {{from}}.',
  'letter.petikan-end':
    'Petikan ini diberikan kepada yang bersangkutan untuk dipergunakan sebagaimana mestinya.',
  'letter.first': 'KESATU',
  'letter.second': 'KEDUA',
  'letter.third': 'KETIGA',
  'letter.petikan-true': 'Untuk petikan yang sah',
  'letter.staff-head': 'Kepala perangkat daerah bidang kepegawaian',
  'letter.oath': 'Berita Acara Pengambilan Sumpah/Janji Jabatan',
  'letter.oath-day':
    'Pada hari ini, {{weekday}}, tanggal {{date}}, bertempat di {{place}}, {{head}} telah mengambil sumpah/janji jabatan, berdasarkan Keputusan Nomor {{decree}} tanggal {{decreed}}, dari:',
  'letter.oath-with':
    'Pengambilan sumpah/janji itu didampingi seorang rohaniwan dan disaksikan oleh dua orang:',
  'letter.clergy': 'Rohaniwan',
  'letter.witness': 'Saksi {{no}}',
  'letter.oath-words': 'Sumpah/janji yang diucapkan: “{{blank}} saya bersumpah/berjanji:',
  'letter.oath-1':
    'bahwa saya akan setia dan taat kepada Undang-Undang Dasar Negara Republik Indonesia Tahun 1945 serta akan menjalankan segala peraturan perundang-undangan dengan selurus-lurusnya, demi darma bakti saya kepada bangsa dan negara;',
  'letter.oath-2':
    'bahwa saya dalam menjalankan tugas jabatan akan menjunjung etika jabatan, bekerja dengan sebaik-baiknya, dan dengan penuh rasa tanggung jawab;',
  'letter.oath-3':
    'bahwa saya akan menjaga integritas, tidak menyalahgunakan kewenangan, serta menghindarkan diri dari perbuatan tercela.”',
  'letter.oath-end':
    'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
  'letter.oath-takes': 'Yang mengangkat sumpah/janji',
  'letter.request': 'Usul persetujuan pengangkatan dan pelantikan pejabat',
  'letter.request-none': 'Tidak ada jabatan kosong yang tertahan masa larangan per {{date}}.',
  'letter.no': 'Nomor',
  'letter.about': 'Hal',
  'letter.to': 'Kepada Yth.',
  'letter.minister': 'Menteri Dalam Negeri, melalui Gubernur selaku wakil Pemerintah Pusat',
  'letter.date': 'Tanggal',
  'letter.nature': 'Sifat',
  'letter.nature-value': 'Penting',
  'letter.attachment': 'Lampiran',
  'letter.attachment-head': 'Lampiran: {{list}}',
  'letter.attachment-value': 'Daftar nominatif, {{count}} jabatan',
  'letter.request-text':
    'Bersama ini {{government}} mengusulkan persetujuan tertulis untuk pengangkatan dan pelantikan pejabat pada {{count}} jabatan kosong sebagaimana daftar nominatif terlampir, karena berada dalam masa larangan berikut:',
  'letter.request-basis': '{{basis}} ({{name}}), {{from}} sampai {{until}}',
  'letter.request-basis-open': '{{basis}} ({{name}}), sejak {{from}}, belum diketahui akhirnya',
  'letter.request-end':
    'Pengisian jabatan diperlukan agar pelayanan publik dan tugas pemerintahan tetap berjalan. Atas persetujuan Bapak/Ibu Menteri disampaikan terima kasih.',
  'letter.nominative': 'Daftar nominatif',
  'letter.name-nip': 'Nama dan NIP',
  'letter.old-post': 'Jabatan lama',
  'letter.new-post': 'Jabatan yang diusulkan',
  'letter.vacant-since': 'Kosong sejak, sebab',
  'letter.no-candidate': 'Calon belum ditetapkan',
  'letter.subject': 'Tentang penugasan',
  'letter.print-order': 'Surat perintah',
  'letter.print-request': 'Usul persetujuan',
  'letter.print-spmt': 'Cetak SPMT',
  'inauguration.open': 'Pelantikan bersama',
  'inauguration.title': 'Pelantikan bersama',
  'inauguration.submit': 'Isi {{count}} jabatan',
  'inauguration.left-by': 'ditinggalkan {{person}} dalam pelantikan ini',
  'inauguration.place': 'Tempat dan pukul',
  'inauguration.place-hint': 'Aula Balai Kota, pukul 09.00',
  'inauguration.none': 'Tidak ada jabatan kosong yang dilantik dalam saringan ini.',
  'inauguration.then-list': 'Sesudah disimpan, buka daftar yang dilantik untuk dicetak',
  'letter.reinstated-list': 'Daftar pejabat yang dikukuhkan',
  'letter.reinstated-about':
    'Pengukuhan karena “{{name}}” (versi {{version}}): jabatan {{count}} pejabat berganti nama, tempat atau tingkat, atau disetarakan menjadi jabatan fungsional.',
  'letter.reinstated-none':
    '“{{name}}” (versi {{version}}) tidak mengukuhkan siapa pun: tidak ada pejabat yang jabatannya berganti nama, tempat atau tingkat.',
  'letter.sk-date': 'Tanggal SK',
  'letter.regulation': 'Peraturan',
  'letter.reinstated-open':
    'BELUM DIPUTUS: perubahan nomor {{no}}. Daftar ini belum dapat dipakai sebelum diputus.',
  'letter.awaiting-oath': 'Sudah ada SK, hari pelantikan belum dicatat ({{count}})',
  'letter.sworn-list': 'Daftar pejabat yang dilantik',
  'letter.sworn-post': 'Jabatan baru',
  'letter.invitation': 'Undangan pelantikan',
  'letter.invited': 'Saudara sebagaimana daftar terlampir',
  'letter.invited-attached': 'Daftar undangan, {{count}} orang',
  'letter.invited-list': 'Yang diundang',
  'letter.invitation-text':
    'Mengharap kehadiran Saudara pada pelantikan dan pengambilan sumpah jabatan:',
  'letter.invitation-end':
    'Demikian undangan ini disampaikan. Atas kehadiran Saudara diucapkan terima kasih.',
  'letter.event-day': 'Hari, tanggal',
  'letter.event-place': 'Tempat, pukul',
  'letter.event-what': 'Acara',
  'letter.event-oath': 'Pelantikan dan pengambilan sumpah/janji jabatan',
} as const
