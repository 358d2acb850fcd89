// The probe that a person can run at Google, run here: the host answers as we believe Google does, or is known not to.

import { createHost } from '../../host/create-host';
import { PROBE_CASES } from '../../tools/probe/cases';
import { PROBE_MANIFEST, probeCode } from '../../tools/probe/code';
import { GRIDS } from '../support/grids';

describe.each(GRIDS)('the probe on $name', ({ name, create }) => {
  it('finds every fact as believed, except the known differences of this grid', () => {
    const grid = create();
    const host = createHost({ code: probeCode(), manifest: PROBE_MANIFEST, grid });
    host.open();

    const outcome = host.click('Probe', 'Run');

    if (!outcome.ok) throw outcome.error;
    const sheet = grid.sheets().find((one) => one.name === 'Probe');
    const report = grid.read(sheet?.id ?? -1, { row: 2, column: 2, rows: PROBE_CASES.length, columns: 5 });
    const otherwise = report.filter((row) => row[2]?.value !== 'as believed').map((row) => row[0]?.value);
    const known = PROBE_CASES.filter((one) => one.differsOn?.some((grid) => grid === name)).map(({ fact }) => fact);
    expect(otherwise).toEqual(known);
  });
});

it('asks about forty facts, each once', () => {
  const facts = PROBE_CASES.map(({ fact }) => fact);

  expect(facts.length).toBeGreaterThanOrEqual(40);
  expect(new Set(facts).size).toBe(facts.length);
});
