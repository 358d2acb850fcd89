// The Health dialog: how things are, and its buttons.

import { showDialog } from '../google/dialog';
import { CrmError } from '../kernel/errors';
import { parseLanguage } from '../kernel/i18n/language';
import type { HealthView, Problem } from '../modules/health/index';
import { modules } from '../modules/index';
import { personLanguage, personTexts } from './app';
import { viewHealth } from './health-view';
import { createDictionary } from './page-texts';
import { answering, sentenceOfProblem, showingErrors } from './report-error';
import type { Answer, HealthBoot } from './rpc';
import { switchOff, switchOn } from './switch-tick';
import { keepBotToken } from './telegram';
import { runForPerson } from './tick';

const SIZE = { width: 480, height: 600 };

/** Opens the dialog, which asks for the rest itself. One blocking call. */
export function openHealth(): void {
  showingErrors(() => {
    const language = personLanguage();
    const boot: HealthBoot = { language, texts: createDictionary(modules, language) };
    showDialog('health', { title: personTexts()('health.title'), ...SIZE, boot });
  });
}

/** Returns how things are, in a language; see `Rpc.health`. */
export function health(language: unknown): HealthView {
  return answering(() => viewHealth(parseLanguage(language) ?? personLanguage()));
}

/** Has the hourly work run as the acting person: switches it on, takes it over, or confirms it in a copy. */
export function switchTickOn(): Answer<HealthView> {
  return answering(() => toAnswer(switchOn()));
}

/** Switches the hourly work off. */
export function switchTickOff(): Answer<HealthView> {
  return answering(() => toAnswer(switchOff()));
}

/** Does the hourly work now, whoever's trigger it is. */
export function runTick(): Answer<HealthView> {
  return answering(() => toAnswer(runForPerson() ? null : { text: 'health.err.running', params: {} }));
}

/** Has messages go by the Telegram bot of this token as well; '' for no bot. */
export function setBot(token: unknown): Answer<HealthView> {
  return answering(() => {
    if (typeof token !== 'string') throw new CrmError('INPUT_INVALID', { problem: 'The token is no text.' });
    return toAnswer(__TELEGRAM__ ? keepBotToken(token.trim()) : { text: 'health.err.noTelegram', params: {} });
  });
}

function toAnswer(problem: Problem | null): Answer<HealthView> {
  if (!problem) return { ok: true, value: viewHealth(personLanguage()) };
  const message = sentenceOfProblem(problem, personTexts(), personLanguage());
  return { ok: false, issues: [{ field: '', message }] };
}
