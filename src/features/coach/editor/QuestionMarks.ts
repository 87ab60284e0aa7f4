import { Transaction } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';
import { effect } from '@preact/signals';

import type { Context } from '@/context';
import { nudgeHere, type AskingHere, type NudgeKind } from '@/domain/questions/askingHere';
import { correctionsOn } from '@/ui/coach/corrections';
import { coachIsOn, judgeLine } from '@/ui/coach/judgeLine';
import { pauseTimer } from '@/ui/pauseTimer';
import type { CoachField, CoachNote } from './coachField';
import { changedWith, linesShown, linesTypedIn, withWords, type Range } from './changedLines';
import { look, whatIsAsked, type Looking } from './looking';
import { phaseRules } from './phaseRules';
import { questionAt, type PlacedQuestion } from './questionsIn';
import { QuestionSign, type OnSign } from './questionSign';
import { readiness, type GetReady, type Readiness } from './readiness';

/** What the marks of an editor are made with. */
export interface MarkTools {
  readonly context: Context;
  readonly field: CoachField;
  /** The editors that are open; each comes and goes by itself. */
  readonly views: Set<EditorView>;
  readonly onSign: OnSign;
  readonly getReady: GetReady;
}

/** How long nothing is typed before changed lines are looked at, in milliseconds. */
const rest = 400;
const mostKept = 2000;

/**
 * The signs in one editor. What is typed only moves them along, and takes the sign of its own line away: a line with more
 * than words on it costs the browser a third more to lay out anew with each key. Once the writer pauses, it is looked at.
 * There are no signs before the coach is ready, so that opening a note waits for nothing.
 */
export class QuestionMarks {
  decorations: DecorationSet = Decoration.none;
  private facts: CoachNote['facts'] = null;
  private reads = 0;
  private phases: readonly AskingHere[] = [];
  private isOn = false;
  private changed: Range | null = null;
  private readonly ready: Readiness;
  private readonly pause = pauseTimer(rest, () => this.askFor('changed'));
  private readonly kept = new Map<string, NudgeKind | null>();
  private stopFollowing: (() => void) | null = null;

  constructor(
    private readonly view: EditorView,
    private readonly tools: MarkTools,
  ) {
    tools.views.add(view);
    const isWanted = (): boolean => this.facts !== null && this.isOn;
    this.ready = readiness(tools.getReady, isWanted, () => this.askFor('all'));
    this.takeFacts();
  }

  update(update: ViewUpdate): void {
    if (this.note.facts !== this.facts) {
      this.takeFacts();
      return;
    }
    if (this.facts === null) return;
    if (update.docChanged) this.follow(update);
    const asked = whatIsAsked(update);
    const isReadAnew = this.note.reads !== this.reads;
    if (isReadAnew || asked === 'all') this.lookAtAll();
    else if (asked === 'changed') this.lookAtChanged();
    else if (update.viewportChanged && !update.docChanged) this.lookAtAll();
  }

  destroy(): void {
    this.stopFollowing?.();
    this.pause.stop();
    this.tools.views.delete(this.view);
    this.facts = null;
  }

  private get note(): CoachNote {
    return this.view.state.field(this.tools.field);
  }

  /** The properties say something else now: another method, another question, or a note that is not ours. */
  private takeFacts(): void {
    this.facts = this.note.facts;
    this.stopFollowing?.();
    this.stopFollowing = this.facts && this.followRules(this.facts);
    this.lookAtAll();
  }

  /** Follows what is not in the note: the settings, the method, and what the writer said of questions. */
  private followRules(facts: NonNullable<CoachNote['facts']>): () => void {
    const { context } = this.tools;
    let isFirst = true;
    return effect(() => {
      this.isOn = coachIsOn(context);
      if (this.isOn) this.ready.begin();
      this.phases = facts.is === 'session' ? phaseRules(context, facts) : [];
      void context.store.settings.value.whyQuestions;
      void correctionsOn(context.app).value;
      if (!isFirst) this.forgetAndLook();
      isFirst = false;
    });
  }

  private get looks(): boolean {
    return this.isOn && this.ready.isReady();
  }

  private forgetAndLook(): void {
    this.kept.clear();
    this.askFor('all');
  }

  /** An editor that is being changed can't be changed again, so it is asked right after. */
  private askFor(what: Looking): void {
    void Promise.resolve().then(() => {
      if (this.facts) this.view.dispatch({ effects: look.of(what) });
    });
  }

  private follow(update: ViewUpdate): void {
    const typedIn = linesTypedIn(update);
    this.decorations = this.decorations.map(update.changes);
    this.changed = changedWith(this.changed, update);
    if (!typedIn) {
      this.lookAtChanged();
      return;
    }
    typedIn.forEach((line) => this.takeAway(line));
    this.pause.wentOn(update.transactions.at(-1)?.annotation(Transaction.time) ?? Date.now());
  }

  private takeAway({ from, to }: Range): void {
    let hasSign = false;
    this.decorations.between(from, to, () => {
      hasSign = true;
      return false;
    });
    if (hasSign) this.put({ from, to }, []);
  }

  private lookAtChanged(): void {
    this.pause.stop();
    if (this.changed) this.lookAt(withWords(this.view.state.doc, this.changed));
    this.changed = null;
  }

  private lookAtAll(): void {
    this.pause.stop();
    this.changed = null;
    this.reads = this.note.reads;
    this.decorations = Decoration.none;
    if (this.facts && this.looks) this.lookAt({ from: 0, to: this.view.state.doc.length });
  }

  /** Looks at the lines of a range that are on the screen. */
  private lookAt(range: Range): void {
    for (const lines of linesShown(this.view, range)) this.put(lines, this.signsIn(lines));
  }

  /** Puts signs on whole lines in place of those that were there. */
  private put({ from, to }: Range, add: readonly ReturnType<Decoration['range']>[]): void {
    this.decorations = this.decorations.update({ filterFrom: from, filterTo: to, filter: () => false, add });
  }

  private signsIn({ from, to }: Range): ReturnType<Decoration['range']>[] {
    const { doc } = this.view.state;
    const signs: ReturnType<Decoration['range']>[] = [];
    for (let at = from; at <= to && this.looks; at = doc.lineAt(at).to + 1) {
      const question = questionAt(doc, this.note, at, this.phases);
      const kind = question && this.nudgeFor(question);
      if (question && kind) signs.push(this.sign(kind).range(question.at));
    }
    return signs;
  }

  private sign(kind: NudgeKind): Decoration {
    const { context, onSign } = this.tools;
    const widget = new QuestionSign(context.texts().coach.nudges[kind], onSign);
    return Decoration.widget({ widget, side: 1 });
  }

  private nudgeFor({ text, asking }: PlacedQuestion): NudgeKind | null {
    if (!asking.asks) return null;
    const key = `${String(asking.adviceWaits)} ${String(asking.mayBeHypothesis)} ${text}`;
    const before = this.kept.get(key);
    if (before !== undefined) return before;
    if (this.kept.size > mostKept) this.kept.clear();
    const kind = nudgeHere(judgeLine(this.tools.context, text, asking), asking);
    this.kept.set(key, kind);
    return kind;
  }
}
