// An update of an older workbook that dies, or whose time runs out, goes on when the workbook is opened again.

import { SCHEMA_VERSION } from '../../src/modules/settings/index';
import { finalState, RU, update } from '../support/old-workbook';
import { openStoredInMemory } from '../support/stored-workbook';

const GOES_ON = 'Kitob hali toʻliq yangilanmadi: vaqt tugadi. Davom etish uchun yana oching.';

describe('an update that dies', () => {
  it('is finished by the next opening, as if it had not', () => {
    const [name, words, version] = ['v3-ru-open-intent', RU, 3] as const;
    const undisturbed = openStoredInMemory(name);
    const calls = undisturbed.run('openSidebar').record.calls.length;
    const expected = finalState(undisturbed, words, version);

    const states = range(0, calls, Math.ceil(calls / 4)).map((index) => {
      const daftar = openStoredInMemory(name);
      daftar.onCall((_, at) => {
        if (at === index) throw new Error('The machine died.');
      });
      daftar.run('openSidebar');
      daftar.onCall(null);
      update(daftar);
      return finalState(daftar, words, version);
    });

    expect(calls).toBeGreaterThan(300);
    expect(states).toEqual(states.map(() => expected));
  });

  it('or runs out of time goes on with the next opening', () => {
    const daftar = openStoredInMemory('v2-uz');
    // Each call at many times its price. At a hundred milliseconds the dashboard alone, drawn in one go, would take all of a run.
    daftar.onCall(() => daftar.clock.advance(80));

    const said = Array.from({ length: 8 }, () => update(daftar));
    daftar.onCall(null);

    const goesOn = said.filter((each) => each.includes(GOES_ON)).length;
    expect(goesOn).toBeGreaterThan(0);
    expect(said.slice(0, goesOn)).toEqual(said.slice(0, goesOn).map(() => [GOES_ON]));
    expect(said[goesOn]).toEqual([expect.stringMatching(`→ ${SCHEMA_VERSION}`)]);
    expect(said.slice(goesOn + 1).flat()).toEqual([]);
  });
});

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);
}
