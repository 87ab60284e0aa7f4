/** Where a finding counts: it has the kind and shares at least one unit with what was marked. */
const meets = (finding, marked) => finding.from < marked.end && marked.start < finding.to;

/**
 * Totals of a set of passages ({text, findings: [{start, end, kind}]}): of each kind how many are marked and found, how
 * many findings stand on nothing that is marked, and the words of all passages.
 */
export function measure(passages, find) {
  const kinds = {};
  const misses = [];
  const alarms = [];
  let words = 0;
  for (const { text, findings } of passages) {
    words += text.split(/\s+/).filter(Boolean).length;
    const found = find(text);
    for (const marked of findings) {
      const total = (kinds[marked.kind] ??= { marked: 0, found: 0, exact: 0 });
      total.marked += 1;
      const hit = found.find((one) => meets(one, marked) && one.kind === marked.kind);
      if (hit) total.found += 1;
      else misses.push(`${marked.kind}: ${text.slice(marked.start, marked.end)} | ${text}`);
      if (hit && hit.from === marked.start && hit.to === marked.end) total.exact += 1;
      else if (hit) misses.push(`not whole: ${hit.text} for ${text.slice(marked.start, marked.end)}`);
    }
    for (const one of found) {
      if (one.kind === 'combination' || findings.some((marked) => meets(one, marked))) continue;
      alarms.push(`${one.kind} (${one.why}): ${one.text} | ${text}`);
    }
  }
  return { kinds, words, misses, alarms };
}
