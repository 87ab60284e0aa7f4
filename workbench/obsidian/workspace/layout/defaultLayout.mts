import type { LayoutJson, LeafJson, SplitJson } from './layoutJson.mts';

const leaf = (type: string): LeafJson => ({ id: '', type: 'leaf', state: { type, state: {} } });

function dock(type: string, collapsed: boolean): SplitJson {
  const tabs = { id: '', type: 'tabs' as const, children: [leaf(type)] };
  return { id: '', type: 'split', direction: 'horizontal', width: 300, collapsed, children: [tabs] };
}

/** A vault that is opened for the first time: files on the left, an empty tab, backlinks on the right; docks closed on a phone. */
export function defaultLayout(isPhone: boolean): LayoutJson {
  return {
    main: {
      id: '',
      type: 'split',
      direction: 'vertical',
      children: [{ id: '', type: 'tabs', children: [leaf('empty')] }],
    },
    left: dock('file-explorer', isPhone),
    right: dock('backlink', isPhone),
  };
}
