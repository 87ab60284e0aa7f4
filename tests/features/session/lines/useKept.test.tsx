import { render } from '@testing-library/preact';
import type { JSX } from 'preact';
import { describe, expect, test } from 'vitest';

import { linesOfPhase } from '@/domain/session/phaseLines';
import { shownOfLine, useKept } from '@/features/session/lines/useKept';
import { methodOf, textUnderWay } from '../../../support/underWay';
import { liveStore } from '../time/liveStore';

test('what shows the same is not drawn again', () => {
  const drawn: string[] = [];
  const Word = ({ word }: { word: string }): JSX.Element => {
    drawn.push(word);
    return <p>{word}</p>;
  };
  const Kept = ({ word }: { word: string }): JSX.Element => useKept(word, () => <Word word={word} />);
  const { rerender, container } = render(<Kept word="een" />);
  rerender(<Kept word="een" />);
  expect(drawn).toEqual(['een']);
  rerender(<Kept word="twee" />);
  expect(drawn).toEqual(['een', 'twee']);
  expect(container.textContent).toBe('twee');
});

describe('what the row of a line shows', () => {
  const method = methodOf([['Vragen', 'captures:: question', 'marks:: yes'], ['Slot']]);
  const text = textUnderWay(method).replace(
    '## 1. Vragen\n',
    '## 1. Vragen\n\n- **AK** Eerste ^iv-qaaaaa\n    - **MB** Ja ^iv-abbbbb\n- **JV** Tweede ^iv-qccccc\n',
  );
  const shown = async (from: string, to: string): Promise<(string | undefined)[]> => {
    const session = (await liveStore(method, text.replace(from, to))).session();
    return linesOfPhase(session.note, 0).map((line) => shownOfLine(session, line));
  };

  test.each([
    ['other words', 'Eerste', 'Anders'],
    ['another speaker', '**AK** Eerste', '**JV** Eerste'],
    ['a mark', 'Eerste', 'Eerste 🔥'],
    ['a star', 'Eerste', 'Eerste ⭐'],
    ['an answer', 'Ja', 'Nee'],
  ])('is different after %s, and only there', async (_what, from, to) => {
    const [before, after] = [await shown('', ''), await shown(from, to)];
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });

  test.each([
    ['another presenter', 'inbrenger: MB', 'inbrenger: JV'],
    ['another phase', 'fase: 1', 'fase: 2'],
  ])('is different everywhere after %s', async (_what, from, to) => {
    const [before, after] = [await shown('', ''), await shown(from, to)];
    expect(after.some((one, index) => one === before[index])).toBe(false);
  });
});
