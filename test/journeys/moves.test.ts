// A deal moves through its stages: from the sidebar, the board and the grid, with the same history.

import type { Answer, Moved } from '../../src/entry/rpc';
import { aLead } from '../support/builders';
import { type Daftar, mustEndWell, setUpDaftar } from '../support/daftar';

const HOURS = 3_600_000;

/** A workbook with one lead, B-1, three days old. */
function withLead(lead: Parameters<typeof aLead>[0] = {}): Daftar {
  const daftar = setUpDaftar();
  mustEndWell(daftar.call('addLead', [aLead({ requestId: 'lead', name: 'Aziz', ...lead })]));
  daftar.clock.advance(75 * HOURS);
  return daftar;
}

/** As the pages do it: once the answer is there, they ask for what it had left to do. */
function move(daftar: Daftar, wish: { readonly to: string; readonly [more: string]: unknown }): Answer<Moved> {
  const request = { requestId: `move-${wish.to}`, dealId: 'B-1', ...wish };
  const answer = mustEndWell(daftar.call<Answer<Moved>>('moveStage', [request]));
  mustEndWell(daftar.call('settle'));
  return answer;
}

describe('moving a deal', () => {
  it('stamps it, writes a line of the stage log, and proposes the next contact', () => {
    const daftar = withLead({ need: 'Eshik', amount: '3 mln' });

    const answer = move(daftar, { to: 'offer' });

    expect(answer).toEqual({
      ok: true,
      value: { dealId: 'B-1', from: 'Yangi lid', to: 'Taklif', nextContact: '2026-03-07', sale: false, missing: [] },
    });
    expect(daftar.records('Bitimlar')).toMatchObject([{ Bosqich: 'Taklif', 'Yetgan bosqichi': 2 }]);
    expect(daftar.records('Bosqichlar tarixi')).toMatchObject([
      { 'Bitim raqami': 'B-1', 'Qaysi bosqichdan': 'new', 'Qaysi bosqichga': 'offer', 'Necha kun turgan': 3 },
    ]);
  });

  it('says which required fields are blank, and moves all the same where the stage only warns', () => {
    const daftar = withLead();

    expect(move(daftar, { to: 'offer' })).toMatchObject({ ok: true, value: { missing: ['Nima kerak', 'Summa'] } });
    expect(move(daftar, { to: 'agreement', values: { amount: '2 mln' } })).toMatchObject({ value: { missing: [] } });
    expect(daftar.records('Bitimlar')).toMatchObject([{ Bosqich: 'Kelishuv', Summa: 2_000_000 }]);
  });
});
