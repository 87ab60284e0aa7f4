import { expect, test } from 'vitest';
import { Component } from '../../../obsidian/core/component.mts';
import { Events } from '../../../obsidian/core/events.mts';

class Noted extends Component {
  constructor(
    readonly name: string,
    readonly notes: string[],
  ) {
    super();
  }
  override onload(): void {
    this.notes.push(`load ${this.name}`);
  }
  override onunload(): void {
    this.notes.push(`unload ${this.name}`);
  }
}

function family(): { parent: Noted; notes: string[] } {
  const notes: string[] = [];
  const parent = new Noted('parent', notes);
  for (const name of ['a', 'b']) parent.addChild(new Noted(name, notes));
  parent.register(() => notes.push('undo 1'));
  parent.register(() => notes.push('undo 2'));
  return { parent, notes };
}

test('a parent loads before its children', () => {
  const { parent, notes } = family();
  parent.load();
  expect(notes).toEqual(['load parent', 'load a', 'load b']);
});

test('unloading goes backwards: children, what was registered, the component itself', () => {
  const { parent, notes } = family();
  parent.load();
  notes.length = 0;
  parent.unload();
  expect(notes).toEqual(['unload b', 'unload a', 'undo 2', 'undo 1', 'unload parent']);
});

test('loading and unloading twice is once', () => {
  const { parent, notes } = family();
  parent.load();
  parent.load();
  parent.unload();
  parent.unload();
  expect(notes.filter((note) => note.endsWith('parent'))).toEqual(['load parent', 'unload parent']);
});

test('a child of a loaded parent loads at once and unloads when it is removed', () => {
  const notes: string[] = [];
  const parent = new Noted('parent', notes);
  parent.load();
  parent.removeChild(parent.addChild(new Noted('late', notes)));
  expect(notes).toEqual(['load parent', 'load late', 'unload late']);
});

test('registered events and DOM events end with the component', () => {
  const events = new Events();
  const target = new EventTarget();
  let calls = 0;
  const component = new Component();
  component.load();
  component.registerEvent(events.on('x', () => ++calls));
  component.registerDomEvent(target as unknown as Window, 'resize', () => ++calls);
  component.unload();
  events.trigger('x');
  target.dispatchEvent(new Event('resize'));
  expect(calls).toBe(0);
});
