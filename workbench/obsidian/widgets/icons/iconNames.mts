/** Names that Obsidian had before it took over Lucide, and plugins still use. */
const olderNames: Readonly<Record<string, string>> = {
  checkmark: 'check',
  cross: 'x',
  dice: 'dices',
  document: 'file',
  gear: 'settings',
  help: 'help-circle',
  'left-arrow': 'arrow-left',
  'lines-of-text': 'align-left',
  'links-coming-in': 'links',
  'links-going-out': 'external-link',
  'magnifying-glass': 'search',
  'right-arrow': 'arrow-right',
  'three-horizontal-bars': 'menu',
  'up-and-down-arrows': 'chevrons-up-down',
  'vertical-three-dots': 'more-vertical',
};

/** The Lucide name behind an icon id: without its `lucide-` prefix, and today's word for an older name. */
export function lucideName(iconId: string): string {
  const name = iconId.replace(/^lucide-/, '');
  return olderNames[name] ?? name;
}

/** `arrow-down-0-1` → `ArrowDown01`: how the package spells its exports. */
export function exportName(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_match, first: string) => first.toUpperCase());
}

/** `AlarmClockPlus` → `alarm-clock-plus`, `Edit3` → `edit-3`: the name a plugin writes. */
export function dashedName(exported: string): string {
  return exported
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .replace(/([a-zA-Z])([0-9])/g, '$1-$2')
    .toLowerCase();
}
