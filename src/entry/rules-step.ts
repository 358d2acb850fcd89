// The hourly step of the rules.

import type { Problem } from '../modules/health/index';
import { runRules } from '../modules/rules/index';
import { UNHURRIED, writing } from './app';
import { botToken } from './telegram';

/** Has the rules suggest and act; the owner hears of those that were switched off. */
export function runRulesStep(): Problem | null {
  const { stopped } = writing('', (ports) => runRules(ports, { bot: __TELEGRAM__ && botToken() !== '' }), UNHURRIED);
  return stopped.length === 0 ? null : { text: 'rules.stopped', params: { rules: stopped.join(', ') } };
}
