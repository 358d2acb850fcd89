// What the script shows, for those who look.

import type { Shown } from '../host';

export interface ShownThings {
  readonly show: (shown: Shown) => void;
  readonly take: () => readonly Shown[];
  readonly listen: (heard: (shown: Shown) => void) => void;
}

export function createShownThings(): ShownThings {
  const waiting: Shown[] = [];
  const listeners: ((shown: Shown) => void)[] = [];
  return {
    show: (shown) => {
      waiting.push(shown);
      for (const heard of listeners) heard(shown);
    },
    take: () => waiting.splice(0),
    listen: (heard) => {
      listeners.push(heard);
    },
  };
}
