// npm run bench: measures, and prints tables; `npm run bench -- host --json` chooses benches and prints a row a line.

import { parseArgs } from 'node:util';
import { actionsBench } from './actions';
import { hostBench } from './host';
import { numbersBench } from './numbers';
import { reportsBench } from './reports';
import { type BenchRoom, chooseRooms, type Row, toLine } from './room';
import { storeBench } from './store';
import { storePeopleBench } from './store-people';
import { printTable } from './table';
import { tickBench } from './tick';
import { yearBench } from './year';

const ROOMS: readonly BenchRoom[] = [
  storeBench,
  storePeopleBench,
  actionsBench,
  numbersBench,
  tickBench,
  reportsBench,
  yearBench,
  hostBench,
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
for (const room of chosen()) await measure(room);

function chosen(): readonly BenchRoom[] {
  try {
    return chooseRooms(positionals, ROOMS);
  } catch (reason) {
    console.error(reason instanceof Error ? reason.message : reason);
    process.exit(2);
  }
}

async function measure(room: BenchRoom): Promise<void> {
  const rows: Row[] = [];
  for await (const row of room.run()) {
    if (values.json) console.log(toLine(room, row));
    else console.error(`  ${Object.values(row).join('  ')}`);
    rows.push(row);
  }
  if (!values.json) printTable(room, rows);
}
