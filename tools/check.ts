// npm run check: the types and walls of the house, its form, and its rules; says what to do about each.

import { compile } from './check/compile';
import { lint } from './check/lint';
import { checkRules } from './check/rules';

const STEPS = { 'types and walls': compile, form: lint, rules: checkRules };

const failed = Object.entries(STEPS).filter(([name, check]) => {
  const { ok, output } = check('.');
  console.log(ok ? `ok      ${name}` : `\n${output}\n\nFAILED  ${name}`);
  return !ok;
});
process.exitCode = failed.length === 0 ? 0 : 1;
