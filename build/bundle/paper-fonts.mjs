import { join } from 'node:path'
import { ROOT } from '../folders.mjs'

const OWN = join(ROOT, 'renderer', 'print', 'fonts')
const PACKAGES = join(ROOT, 'node_modules')

/**
 * Where the fonts of the paper come from, whole, as a PDF needs them, each beside its licence; by the name they have in
 * the program.
 * @type {Readonly<Record<string, string>>}
 */
export const PAPER_FONTS = {
  'bonum-400.ttf': join(OWN, 'bonum-400.ttf'),
  'bonum-700.ttf': join(OWN, 'bonum-700.ttf'),
  'bonum-LICENSE.txt': join(OWN, 'bonum-LICENSE.txt'),
  'bonum-README.txt': join(OWN, 'bonum-README.txt'),
  'arimo-400.ttf': join(PACKAGES, '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
  'arimo-700.ttf': join(PACKAGES, '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'),
  'arimo-LICENSE.txt': join(PACKAGES, '@expo-google-fonts/arimo/LICENSE_FONT'),
  'dejavu-400.ttf': join(PACKAGES, 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  'dejavu-700.ttf': join(PACKAGES, 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  'dejavu-LICENSE.txt': join(PACKAGES, 'dejavu-fonts-ttf/LICENSE'),
}
