/** What the built-in rules rest on, piece by piece, as their table tells it in Indonesian; citations stay as they are. */
export const RULE_SOURCES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Abstrak Perda Kota Bekasi 7/2016': 'Abstract of Perda Kota Bekasi 7/2016',
    'nomor pasal belum diverifikasi': 'article number not verified',
    'hari kerja': 'working days',
    'BUP pejabatnya sendiri': 'retirement age of the official',
    'Belum diverifikasi': 'Not verified',
    '1: dikukuhkan pula bila hanya perangkat daerahnya berganti, 0: tidak':
      '1: confirmed anew also where only the office changes, 0: not',
    'dipilih program': 'chosen by the program',
    'Kepmendagri 159/2004 menyebut paling banyak 4': 'Kepmendagri 159/2004 says at most 4',
    'Ps 40 dikutip Surat Mendagri 800/2603/OTDA':
      'article 40 cited by Surat Mendagri 800/2603/OTDA',
    'SPMT sesudah pelantikan': 'SPMT after the swearing-in',
    'cocok dengan bagan Denpasar, Pati dan Singkawang':
      'agrees with the charts of Denpasar, Pati and Singkawang',
    'data UPT Provinsi Riau 2018': 'data on UPT of Riau province, 2018',
    'irban khusus (PP 72/2019) tidak dihitung': 'the special irban (PP 72/2019) is not counted',
    'skor di atas angka ini': 'score above this number',
    'bobot 20/80 terbaca': 'weights 20/80 as read',
    'tiap daerah menetapkan sendiri': 'each region sets its own',
    'turun eselon di luar hukuman disiplin dan perubahan SOTK':
      'a lower eselon outside of discipline and restructuring',
    'Berlaku juga bagi JPT madya dan utama': 'Holds for JPT madya and utama too',
    'Bulan jeda': 'Months between',
    '0: masa Plt. dihitung bersama': '0: acting terms are counted together',
    'Bulan sebelum pensiun': 'Months before retirement',
    'Butir masa Plt., dalam bulan': 'The clause on the acting term, in months',
    'Eselon tiap unit: baris di bawahnya': 'Eselon of each unit: the lines below',
    'Golongan tiap eselon: baris di bawahnya': 'Golongan of each eselon: the lines below',
    'Guru setiap jenjang sampai Ahli Madya': 'Teachers of each level up to Ahli Madya',
    'Hari sebelum masa habis': 'Days before the term ends',
    'hari kerja sebelum pelantikan': 'working days before the swearing-in',
    'hari kerja sesudah SK': 'working days after the decree',
    'Inspektorat Kota Madiun, 23 April 2021': 'Inspectorate of Kota Madiun, 23 April 2021',
    'berlaku setelah 30 Juni 2021': 'in force after 30 June 2021',
    'Izin tertulis mendahului TMT dan pelantikan':
      'Written approval comes before TMT and swearing-in',
    'Izin untuk formasi yang sudah ada pejabatnya': 'Approval for a seat that is held already',
    'Jendelanya diisi pada Kekosongan › Masa larangan':
      'Its window is filled in at Vacancies › Freezes',
    'Kompas, 7 Juni 2022': 'Kompas, 7 June 2022',
    'Kompas, 7 Juni 2022: struktur organisasi kecamatan':
      'Kompas, 7 June 2022: structure of a kecamatan',
    'Peta jabatan: −/+ = B − K': 'Peta jabatan (map of posts): −/+ = B − K',
    'Peta jabatan: B = jumlah pemangku yang tercantum':
      'Peta jabatan: B = the holders listed there',
    'Plt. bila pejabatnya berhalangan tetap': 'Plt. where the official cannot serve any more',
    'Ringkasan kaidah dalam KMK 527/2022': 'Digest of the drafting rules in KMK 527/2022',
    'Sering keliru dalam perkada SOTK': 'Often wrong in SOTK regulations',
    'Pola data SIMPEG': 'The pattern of SIMPEG data',
    'yang tidak bertugas lagi tidak merangkap': 'who serves no longer holds no second post',
    'angka JF tertentu: tabel BUP pada Kekosongan':
      'ages of certain JF: the table of ages at Vacancies',
    'SIASN, daftar referensi eselon': 'SIASN, reference list of eselon',
    'Satu jabatan, satu Plt.': 'One post, one Plt.',
    'Satu masa dan satu perpanjangan': 'One term and one extension',
    'Simpeg BPN Aceh, tabel pangkat per eselon': 'Simpeg BPN Aceh, table of ranks by eselon',
    'TMT: tanggal 1 bulan berikutnya': 'TMT: the first of the month after',
    'Tabel nilai faktor dan kelas jabatan': 'Table of factor values and job classes',
  }),
)
