/** A method note with these phases; its properties can be replaced as a whole. */
export const methodText = (phases: string, properties = 'id: mine\ntitle: Mine\nmode: group'): string =>
  `---\ntype: intervisie/method\n${properties}\n---\n\nWhat it is for.\n\n${phases}`;

/** A phase that has what it needs. */
export const rightPhase = '## 1. Story\n\nminutes:: 5\nactive:: presenter\n';
