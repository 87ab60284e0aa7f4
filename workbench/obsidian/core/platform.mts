const switchKey = 'EmulateMobile';
/** CSS pixels: below this a screen is a phone's. */
const phoneWidth = 600;

function address(): URLSearchParams {
  return new URLSearchParams(typeof window === 'undefined' ? '' : window.location.search);
}

function isNarrow(): boolean {
  return typeof window !== 'undefined' && window.innerWidth < phoneWidth;
}

/** `?mobile` or `?mobile=0` decides, else `app.emulateMobile(…)`, else the width of the page. */
function isMobile(): boolean {
  const asked = address().get('mobile');
  if (asked !== null) return asked !== '0' && asked !== 'false';
  const chosen = typeof window === 'undefined' ? null : window.localStorage.getItem(switchKey);
  return chosen === null ? isNarrow() : chosen === 'true';
}

/** Remembers the choice and loads the page again, as in Obsidian's console; null leaves it to the width. */
export function emulateMobile(on: boolean | null): void {
  if (on === null) window.localStorage.removeItem(switchKey);
  else window.localStorage.setItem(switchKey, String(on));
  window.location.reload();
}

function agentSays(pattern: RegExp): boolean {
  return typeof navigator !== 'undefined' && pattern.test(navigator.userAgent);
}

/** What the app runs on; read anew each time, as the page may be made narrower. */
export const Platform = {
  get isDesktop(): boolean {
    return !isMobile();
  },
  get isMobile(): boolean {
    return isMobile();
  },
  get isDesktopApp(): boolean {
    return !isMobile();
  },
  get isMobileApp(): boolean {
    return isMobile();
  },
  get isPhone(): boolean {
    return isMobile() && isNarrow();
  },
  get isTablet(): boolean {
    return isMobile() && !isNarrow();
  },
  get isAndroidApp(): boolean {
    return isMobile();
  },
  isIosApp: false,
  isSafari: false,
  get isMacOS(): boolean {
    return agentSays(/macintosh/i);
  },
  get isWin(): boolean {
    return agentSays(/windows/i);
  },
  get isLinux(): boolean {
    return agentSays(/linux/i);
  },
  resourcePathPrefix: '/api/file?path=',
};
