const SIGNS: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
}

/** A shortcut as it stands on the keys: `mod+shift+c` → `Ctrl+Shift+C`, `alt+arrowup` → `Alt+↑`; '' for none. */
export function shortcutText(shortcut: string | null | undefined): string {
  if (!shortcut) return ''
  const parts = shortcut.toLowerCase().replace(/\+\+$/, '+plus').split('+')
  return parts
    .map((part) =>
      part === 'plus' ? '+' : (SIGNS[part] ?? part[0]?.toUpperCase() + part.slice(1)),
    )
    .join('+')
}
