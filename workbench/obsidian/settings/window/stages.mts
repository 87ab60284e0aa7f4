interface Stage {
  redraw(): void;
  refresh(): void;
}

const stages = new WeakMap<object, Stage>();

/** Notes what shows a tab, for as long as the tab is on the screen. */
export function putOnStage(tab: object, stage: Stage): void {
  stages.set(tab, stage);
}

export function takeOffStage(tab: object): void {
  stages.delete(tab);
}

/** What shows the tab now, if anything does. */
export function stageOf(tab: object): Stage | undefined {
  return stages.get(tab);
}
