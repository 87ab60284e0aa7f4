/** The language of the interface: `?lang=` in the address, else what Obsidian too keeps in local storage, else `en`. */
export function getLanguage(): string {
  if (typeof window === 'undefined') return 'en';
  const asked = new URLSearchParams(window.location.search).get('lang');
  return asked ?? window.localStorage.getItem('language') ?? 'en';
}
