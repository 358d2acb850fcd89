// What the script shows, for those who look, and what it asks them.

import type { AlertButton, Answerer, Question, Shown } from '../host';

export interface Questions {
  readonly ask: (...asked: Parameters<Answerer>) => AlertButton;
  readonly setAnswerer: (answerer: Answerer | null) => void;
}

/** Passes questions on to whoever answers them. */
export function createQuestions(): Questions {
  let answerer: Answerer | null = null;
  return {
    ask: (question, soFar) => {
      if (answerer) return checked(answerer(question, soFar), question);
      throw new Error(
        `Nobody answers "${question.title || question.message}". Say who does: host.onQuestion(() => 'YES').`,
      );
    },
    setAnswerer: (next) => {
      answerer = next;
    },
  };
}

function checked(button: AlertButton, { buttons }: Question): AlertButton {
  if (button === 'CLOSE' || buttons.includes(button)) return button;
  throw new Error(`The alert has no button ${button}, only ${buttons.join(', ')}.`);
}

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
