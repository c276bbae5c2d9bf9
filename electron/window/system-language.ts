import { isLanguage, LANGUAGES, type Language } from '../../renderer/domain/values/language.ts'

/**
 * The language the program begins in where none was chosen: the first of the system's, where the program speaks it, else
 * Indonesian, also for a system that speaks another language of the archipelago.
 * @param env `BAGAN_LOCALE` stands for the system's, where an office installs it for many or a test needs one
 * @param preferred the system's, the most wanted first: `en-GB`, `id`, `jv-ID`
 */
export function systemLanguage(
  env: Readonly<Record<string, string | undefined>>,
  preferred: () => readonly string[],
): Language {
  const locale = env.BAGAN_LOCALE || preferred()[0]
  const code = locale?.split(/[-_.]/)[0]?.toLowerCase()
  return isLanguage(code) ? code : LANGUAGES[0]
}
