// npm run bench: measures, and prints tables; `npm run bench -- host --json` chooses benches and prints a row a line.

import { parseArgs } from 'node:util';
import { hostBench } from './host';
import type { BenchRoom, Row } from './room';
import { storeBench } from './store';
import { printTable } from './table';

const ROOMS: readonly BenchRoom[] = [storeBench, hostBench];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => ROOMS.every((room) => room.name !== name));
if (unknown.length > 0) {
  const names = ROOMS.map(({ name }) => name).join(', ');
  console.error(`There is no bench "${unknown.join('", "')}". There are: ${names}.`);
  process.exit(2);
}
for (const room of ROOMS) {
  if (positionals.length === 0 || positionals.includes(room.name)) await measure(room);
}

async function measure(room: BenchRoom): Promise<void> {
  const rows: Row[] = [];
  for await (const row of room.run()) {
    if (values.json) console.log(JSON.stringify({ bench: room.name, ...row }));
    else console.error(`  ${Object.values(row).join('  ')}`);
    rows.push(row);
  }
  if (!values.json) printTable(room.name, rows);
}
