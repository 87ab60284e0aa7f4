export const path = 'Intervisie/Casussen/Stil bij Fatima.md';

/** A casus with a name in it, and something to keep back in each place. */
export const casus = `---
type: intervisie/casus
vraag: Hoe blijf ik in gesprek?
---

## Situatie

Toen riep Fatima mij. %% geheim %%

- geheim #prive

## Mijn aandeel

Ik zweeg.

> [!afloop]- Afloop
> geheim
`;
