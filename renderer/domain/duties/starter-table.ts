import type { UnitType } from '../records/records.ts'

/** The words a starter text is filled in with. */
export interface StarterSlots {
  /** The name without what kind of unit it is, in small letters: "statistik sektoral". */
  readonly topic: string
  /** "Dinas", "Badan", "Sekretariat Daerah": what the office calls itself in its text. */
  readonly office: string
  /** Who leads the region: "Wali Kota". */
  readonly head: string
  /** The urusan of the office, else its topic. */
  readonly urusan: string
}

/** A tugas and its fungsi, without the last that every unit has. */
export interface StarterText {
  readonly tugas: string
  readonly fungsi: readonly string[]
}

type Starter = (slots: StarterSlots) => StarterText

const POLICY: Starter = ({ topic, office }) => ({
  tugas: `melaksanakan sebagian tugas ${office} di bidang ${topic}`,
  fungsi: [
    `perumusan kebijakan teknis di bidang ${topic}`,
    `pelaksanaan kebijakan di bidang ${topic}`,
    `pembinaan dan fasilitasi di bidang ${topic}`,
    `pemantauan, evaluasi, dan pelaporan di bidang ${topic}`,
  ],
})

const SECTION: Starter = ({ topic }) => ({
  tugas: `menyiapkan bahan dan melaksanakan kegiatan ${topic}`,
  fungsi: [
    `penyiapan bahan kebijakan ${topic}`,
    `pelaksanaan layanan ${topic}`,
    `pengolahan data ${topic}`,
    `penyiapan laporan ${topic}`,
  ],
})

const SECRETARIAT: Starter = ({ office }) => ({
  tugas: `mengoordinasikan pelaksanaan tugas dan memberikan dukungan administrasi kepada seluruh unit ${office}`,
  fungsi: [
    'pengoordinasian rencana dan program',
    'pengelolaan keuangan',
    'pengelolaan kepegawaian, umum, dan barang milik daerah',
    'penataan organisasi dan tata laksana',
  ],
})

/** What a unit of that kind usually is there for; a proposal to begin with, which nobody has looked at. */
export const STARTERS: Readonly<Partial<Record<UnitType, Starter>>> = {
  dinas: ({ urusan, office, head }) => ({
    tugas: `membantu ${head} melaksanakan urusan pemerintahan di bidang ${urusan} yang menjadi kewenangan Daerah dan tugas pembantuan yang diberikan kepada Daerah`,
    fungsi: [
      `perumusan kebijakan di bidang ${urusan}`,
      `pelaksanaan kebijakan di bidang ${urusan}`,
      `pelaksanaan evaluasi dan pelaporan di bidang ${urusan}`,
      `pelaksanaan administrasi ${office}`,
    ],
  }),
  badan: ({ urusan, head }) => ({
    tugas: `membantu ${head} melaksanakan fungsi penunjang urusan pemerintahan di bidang ${urusan} yang menjadi kewenangan Daerah`,
    fungsi: [
      `penyusunan kebijakan teknis di bidang ${urusan}`,
      `pelaksanaan tugas dukungan teknis di bidang ${urusan}`,
      `pemantauan, evaluasi, dan pelaporan tugas dukungan teknis di bidang ${urusan}`,
      'pembinaan teknis penyelenggaraan fungsi penunjang urusan pemerintahan daerah',
    ],
  }),
  setda: ({ head }) => ({
    tugas: `membantu ${head} dalam penyusunan kebijakan dan pengoordinasian administratif terhadap pelaksanaan tugas Perangkat Daerah serta pelayanan administratif`,
    fungsi: [
      'pengoordinasian penyusunan kebijakan Daerah',
      'pengoordinasian pelaksanaan tugas Perangkat Daerah',
      'pemantauan dan evaluasi pelaksanaan kebijakan Daerah',
      'pelayanan administratif dan pembinaan aparatur sipil negara pada Perangkat Daerah',
    ],
  }),
  asisten: ({ topic }) => ({
    tugas: `membantu Sekretaris Daerah dalam penyusunan kebijakan dan pengoordinasian Perangkat Daerah di bidang ${topic}`,
    fungsi: [
      `pengoordinasian penyusunan kebijakan di bidang ${topic}`,
      `pengoordinasian pelaksanaan tugas Perangkat Daerah di bidang ${topic}`,
      `pemantauan dan evaluasi pelaksanaan kebijakan di bidang ${topic}`,
    ],
  }),
  'staf-ahli': ({ topic, head }) => ({
    tugas: `memberikan rekomendasi terhadap isu strategis di bidang ${topic} kepada ${head}`,
    fungsi: [
      `penelaahan isu strategis di bidang ${topic}`,
      `penyiapan rekomendasi kebijakan di bidang ${topic}`,
    ],
  }),
  bagian: ({ topic }) => ({
    tugas: `melaksanakan penyiapan perumusan kebijakan, pengoordinasian, pemantauan, dan evaluasi di bidang ${topic}`,
    fungsi: [
      `penyiapan bahan perumusan kebijakan di bidang ${topic}`,
      `penyiapan bahan pengoordinasian pelaksanaan tugas Perangkat Daerah di bidang ${topic}`,
      `penyiapan bahan pemantauan dan evaluasi di bidang ${topic}`,
    ],
  }),
  setwan: () => ({
    tugas:
      'menyelenggarakan administrasi kesekretariatan dan keuangan, mendukung pelaksanaan tugas dan fungsi DPRD, serta menyediakan dan mengoordinasikan tenaga ahli yang diperlukan DPRD',
    fungsi: [
      'penyelenggaraan administrasi kesekretariatan DPRD',
      'penyelenggaraan administrasi keuangan DPRD',
      'fasilitasi penyelenggaraan rapat DPRD',
      'penyediaan dan pengoordinasian tenaga ahli yang diperlukan DPRD',
    ],
  }),
  inspektorat: ({ head }) => ({
    tugas: `membantu ${head} membina dan mengawasi pelaksanaan urusan pemerintahan yang menjadi kewenangan Daerah dan tugas pembantuan oleh Perangkat Daerah`,
    fungsi: [
      'perumusan kebijakan teknis bidang pengawasan dan fasilitasi pengawasan',
      'pelaksanaan pengawasan internal terhadap kinerja dan keuangan',
      `pelaksanaan pengawasan untuk tujuan tertentu atas penugasan dari ${head}`,
      'penyusunan laporan hasil pengawasan',
      'pelaksanaan administrasi Inspektorat',
    ],
  }),
  irban: () => ({
    tugas:
      'melaksanakan pembinaan dan pengawasan terhadap Perangkat Daerah dalam wilayah atau bidang kerjanya',
    fungsi: [
      'penyiapan program pengawasan',
      'pelaksanaan pemeriksaan, reviu, evaluasi, dan pemantauan',
      'penyiapan laporan hasil pengawasan',
      'pemantauan tindak lanjut hasil pengawasan',
    ],
  }),
  'satpol-pp': ({ head }) => ({
    tugas: `membantu ${head} menegakkan peraturan daerah dan peraturan kepala daerah, menyelenggarakan ketertiban umum dan ketenteraman, serta menyelenggarakan pelindungan masyarakat`,
    fungsi: [
      'penyusunan program penegakan peraturan daerah, ketertiban umum, dan pelindungan masyarakat',
      'pelaksanaan penegakan peraturan daerah dan peraturan kepala daerah',
      'pelaksanaan ketertiban umum dan ketenteraman masyarakat',
      'pelaksanaan pelindungan masyarakat',
    ],
  }),
  rsud: () => ({
    tugas:
      'memberikan pelayanan kesehatan perorangan secara paripurna melalui pelayanan rawat inap, rawat jalan, dan gawat darurat',
    fungsi: [
      'penyelenggaraan pelayanan pengobatan dan pemulihan kesehatan',
      'penyelenggaraan pelayanan penunjang medis dan nonmedis',
      'penyelenggaraan pendidikan dan pelatihan tenaga kesehatan',
      'pengelolaan administrasi dan keuangan rumah sakit',
    ],
  }),
  kecamatan: ({ head }) => ({
    tugas: `membantu ${head} mengoordinasikan penyelenggaraan pemerintahan, pelayanan publik, dan pemberdayaan masyarakat di wilayah kerjanya`,
    fungsi: [
      'penyelenggaraan urusan pemerintahan umum',
      'pengoordinasian kegiatan pemberdayaan masyarakat',
      'pengoordinasian upaya penyelenggaraan ketenteraman dan ketertiban umum',
      'pengoordinasian pemeliharaan prasarana dan sarana pelayanan umum',
      'pembinaan dan pengawasan penyelenggaraan pemerintahan kelurahan',
    ],
  }),
  kelurahan: () => ({
    tugas:
      'membantu Camat melaksanakan kegiatan pemerintahan, pemberdayaan masyarakat, dan pelayanan masyarakat di wilayah kerjanya',
    fungsi: [
      'pelaksanaan kegiatan pemerintahan kelurahan',
      'pemberdayaan masyarakat',
      'pelayanan masyarakat',
      'pemeliharaan ketenteraman dan ketertiban umum',
    ],
  }),
  sekretariat: SECRETARIAT,
  bidang: POLICY,
  seksi: SECTION,
  subbidang: SECTION,
  subbagian: SECTION,
  generic: SECTION,
  uptd: ({ topic }) => ({
    tugas: `melaksanakan kegiatan teknis operasional dan/atau penunjang tertentu ${topic} pada wilayah kerjanya`,
    fungsi: [
      'penyusunan rencana UPTD',
      `pelaksanaan layanan ${topic}`,
      'pelaksanaan ketatausahaan UPTD',
      'pelaporan pelaksanaan tugas UPTD',
    ],
  }),
  kjf: () => ({
    tugas: 'memberikan pelayanan fungsional sesuai keahlian dan keterampilan',
    fungsi: [],
  }),
}

/** What a subbagian does that carries out the same in every office, by its name; several where its name says several. */
export const SUBBAGIAN_STARTERS: readonly (readonly [RegExp, StarterText])[] = [
  [
    /umum|kepegawaian|tata usaha|rumah tangga|perlengkapan/i,
    {
      tugas: 'urusan persuratan, rumah tangga, barang, dan kepegawaian',
      fungsi: [
        'pengelolaan surat dan arsip',
        'pengurusan barang',
        'pengelolaan data dan disiplin pegawai',
      ],
    },
  ],
  [
    /keuangan|aset/i,
    {
      tugas: 'penatausahaan dan pelaporan keuangan',
      fungsi: [
        'penyiapan dokumen anggaran',
        'pelaksanaan perbendaharaan dan verifikasi',
        'penyusunan laporan keuangan',
      ],
    },
  ],
  [
    /program|perencanaan|evaluasi|pelaporan/i,
    {
      tugas: 'penyusunan rencana, pengendalian, dan pelaporan kinerja',
      fungsi: [
        'penyusunan renstra, renja, dan rencana anggaran',
        'pemantauan program',
        'penyusunan laporan kinerja',
      ],
    },
  ],
]
