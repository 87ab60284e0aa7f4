import type { Plugin } from 'obsidian';

/** A soft bell, made of a few tones; there is no sound file. */
export interface Bell {
  /** Strikes so many times. Gives false when sound is not possible, or not allowed, here. */
  strike(times: number): Promise<boolean>;
}

/** The tones of one strike: their pitch in hertz and how loud each is, from 0 to 1. Low enough for a quiet room. */
const tones = [
  { pitch: 528, loudness: 0.06 },
  { pitch: 1056, loudness: 0.02 },
  { pitch: 1584, loudness: 0.008 },
] as const;

/** Seconds that a strike sounds, and seconds between two. */
const [sounds, between] = [1.8, 0.7];

/** How long to wait, in milliseconds, for the browser to let sound begin. */
const patience = 500;

/** A bell that takes no sound device until it is struck first, and lets it go with the plugin. */
export function createBell(plugin: Plugin): Bell {
  let device: AudioContext | null = null;
  plugin.register(() => void device?.close());
  return {
    strike: async (times) => {
      if (typeof AudioContext === 'undefined') return false;
      device ??= new AudioContext();
      if (!(await isAwake(device))) return false;
      for (let at = 0; at < times; at += 1) strikeAt(device, device.currentTime + at * between);
      return true;
    },
  };
}

/** A browser lets sound begin after a person has done something in the page; until then it may wait for ever. */
async function isAwake(device: AudioContext): Promise<boolean> {
  if (device.state === 'running') return true;
  const waited = new Promise((resolve) => window.setTimeout(resolve, patience));
  await Promise.race([device.resume().catch(() => undefined), waited]);
  return (device.state as AudioContextState) === 'running';
}

function strikeAt(device: AudioContext, start: number): void {
  for (const { pitch, loudness } of tones) {
    const tone = device.createOscillator();
    const volume = device.createGain();
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(loudness, start + 0.01);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + sounds);
    tone.connect(volume).connect(device.destination);
    tone.start(start);
    tone.stop(start + sounds);
  }
}
