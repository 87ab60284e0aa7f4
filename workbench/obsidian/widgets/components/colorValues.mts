import type { HSL, RGB } from 'obsidian';

/** `#rrggbb` → red, green and blue from 0 to 255; black for what is not such a text. */
export function hexToRgb(hex: string): RGB {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  const [r = 0, g = 0, b = 0] = match ? match.slice(1).map((part) => Number.parseInt(part, 16)) : [];
  return { r, g, b };
}

export function rgbToHex({ r, g, b }: RGB): string {
  return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Hue in degrees from 0 to 360, saturation and lightness in percent. */
export function rgbToHsl(rgb: RGB): HSL {
  const [r, g, b] = [rgb.r / 255, rgb.g / 255, rgb.b / 255];
  const max = Math.max(r, g, b);
  const chroma = max - Math.min(r, g, b);
  const lightness = max - chroma / 2;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const percent = (part: number): number => Math.round(part * 100);
  return { h: Math.round(hue(r, g, b)), s: percent(saturation), l: percent(lightness) };
}

function hue(r: number, g: number, b: number): number {
  const max = Math.max(r, g, b);
  const chroma = max - Math.min(r, g, b);
  if (chroma === 0) return 0;
  if (max === r) return 60 * (((g - b) / chroma + 6) % 6);
  return max === g ? 60 * ((b - r) / chroma + 2) : 60 * ((r - g) / chroma + 4);
}

export function hslToRgb({ h, s, l }: HSL): RGB {
  const lightness = l / 100;
  const reach = (s / 100) * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): number => {
    const place = (offset + h / 30) % 12;
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1))));
  };
  return { r: channel(0), g: channel(8), b: channel(4) };
}
