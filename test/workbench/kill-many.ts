// Kills the workbench many times: run it as `node tools/run.mjs test/workbench/kill-many.ts --kills 200`.

import { parseArgs } from 'node:util';
import { killRepeatedly } from './kill/kill-rounds';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '200' } } });
const started = Date.now();
const { kills, acknowledged, lost } = await killRepeatedly(Number(values.kills), Math.random);
for (const sentence of lost) console.log(sentence);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`${kills} kills, ${acknowledged} acknowledged changes, ${lost.length} lost, ${seconds} s`);
process.exitCode = lost.length === 0 ? 0 : 1;
