/** What whoever looks after the computers types on Linux. The same in both languages; the page in `build` has them too. */
export const EVERY_OFFICE = [
  'for office in "Documents/Bagan SOTK"/*/; do bagan-sotk verify "$office" >/dev/null 2>&1 || echo "$office"; done',
]
export const INSTALL_DEB = ['sudo apt-get install --yes ./bagan-sotk_*.deb']
export const TAKE_ALONG = [
  'bagan-sotk restore "Documents/Bagan SOTK/Dinas" --out Salinan/pindah.bagan',
]
export const HAND_OUT = [
  'bagan-sotk person Salinan/pindah.bagan --person 198008052005011007 --out Salinan/yang-tercatat.pdf',
  'bagan-sotk forget Salinan/pindah.bagan --person 198008052005011007 --out Salinan/tanpa-orang-itu.bagan',
]
