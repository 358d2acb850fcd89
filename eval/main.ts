// npm run eval -- NAME: holds what Daftar reckons against public data; the last line is one JSON object, with --json the only one.

import { parseArgs } from 'node:util';
import { dedupeQuestion } from './dedupe';
import { forecastQuestion } from './forecast';
import { headingsQuestion } from './headings';
import { phonesQuestion } from './phones';
import { type Question, questionNamed } from './question';

const QUESTIONS: readonly Question[] = [forecastQuestion, headingsQuestion, phonesQuestion, dedupeQuestion];

try {
  const [name, ...args] = process.argv.slice(2);
  const question = questionNamed(name, QUESTIONS);
  const options = { ...question.options, json: { type: 'boolean', default: false } } as const;
  const { values } = parseArgs({ args, options });
  const answer = question.ask(values, values.json ? () => undefined : (line) => console.log(line));
  console.log(JSON.stringify({ eval: question.name, ...answer }));
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 2;
}
