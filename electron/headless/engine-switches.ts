/**
 * Switches of Electron and Chromium a start may carry: from root (no sandbox), from whoever drives the program in a
 * test, and from people whose screen or keyboard needs one. Every other word with a dash is a mistake.
 */
const ENGINE_SWITCH =
  /^--(no-sandbox|inspect(-brk)?|remote-debugging-(port|pipe|address)|(dis|en)able-[a-z0-9-]+|force-[a-z-]+|use-[a-z-]+|ozone-platform(-hint)?|in-process-gpu|gtk-version|password-store|log-level|log-file|v|vmodule|js-flags|user-data-dir|high-dpi-support)(=.*)?$/

/** Whether a word is for the engine below the program. */
export function isEngineSwitch(word: string): boolean {
  return ENGINE_SWITCH.test(word)
}
