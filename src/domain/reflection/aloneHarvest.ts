import { contributionsIn, type PlacedContribution } from '../contributions/contributionsIn';
import { isHeadingOf } from '../notes/noteWords';
import { outlineOf } from '../text/outline';
import { secondLevelSections } from '../text/sections';
import type { ReflectionPart } from './reflectionHeadings';

/**
 * What somebody who went through a session alone said of its yield already: the insight with a star, else the last one,
 * and what they take along.
 */
export function aloneHarvest(text: string): Partial<Record<ReflectionPart, string>> {
  const outline = outlineOf(text);
  const closing = secondLevelSections(text, outline).find(({ heading }) =>
    isHeadingOf('takeAways', heading.title),
  );
  const isClosing = ({ from }: PlacedContribution): boolean =>
    closing !== undefined && from >= closing.bodyFrom && from < closing.to;
  const insights = contributionsIn(text, outline).filter(({ kind }) => kind === 'insight');
  const onTheWay = insights.filter((line) => !isClosing(line));
  const insight = onTheWay.findLast(({ chosen }) => chosen) ?? onTheWay.at(-1);
  const takeAlong = insights.filter(isClosing).map((line) => line.text);
  return {
    ...(insight ? { insight: insight.text } : {}),
    ...(takeAlong.length > 0 ? { takeAlong: takeAlong.join('\n') } : {}),
  };
}
