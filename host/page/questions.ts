// Asks the person what a script asks, and sends the answers along until the script has come to its end.

import type { AlertButton, Question } from '../host';
import type { Answer, GivenAnswer } from '../server/protocol';
import { askChoice } from './dialogs';
import { element } from './element';
import type { Words } from './words';

/** Sends something that makes a script run, again with each answer; returns how the script ended. */
export async function askAlong(
  send: (answers: readonly GivenAnswer[]) => Promise<Answer>,
  words: Words,
): Promise<Answer> {
  const answers: GivenAnswer[] = [];
  for (;;) {
    const answer = await send(answers);
    if (answer.ok || !answer.question) return answer;
    answers.push({ question: answer.question, button: await askQuestion(answer.question, words) });
  }
}

/** Shows the alert; closing it otherwise than by a button is an answer too. */
async function askQuestion({ title, message, buttons }: Question, words: Words): Promise<AlertButton> {
  const captions = captionsOf(words);
  const choices = buttons.map((button, index) => ({ caption: captions[button], isMain: index === 0 }));
  const chosen = await askChoice(title, [element('p', {}, message)], choices);
  return buttons.find((button) => captions[button] === chosen) ?? 'CLOSE';
}

function captionsOf({ ok, cancel, yes, no, close }: Words): Readonly<Record<AlertButton, string>> {
  return { OK: ok, CANCEL: cancel, YES: yes, NO: no, CLOSE: close };
}
