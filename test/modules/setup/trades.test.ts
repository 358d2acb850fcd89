// The trades: each is whole, in every language, and keeps to what the rest of Daftar relies on.

import { LANGUAGES } from '../../../src/kernel/i18n/language';
import { dealsTable } from '../../../src/modules/deals/index';
import { SOURCE_COUNT } from '../../../src/modules/settings/index';
import { TRADES } from '../../../src/modules/setup/index';
import { sourceRowsOf, stageRowsOf } from '../../../src/modules/setup/trades';
import { STAGES } from '../../../src/modules/stages/index';

describe.each(TRADES)('the trade $key', (trade) => {
  it('keeps the keys of the standard stages, in their order', () => {
    expect(trade.stages.map(({ key }) => key)).toEqual(STAGES.map(({ key }) => key));
  });

  it('stops a move for a blank field only in agreement and paid of firms, beside the two exits', () => {
    const blocking = trade.stages.filter(({ strictness }) => strictness === 'block').map(({ key }) => key);

    expect(blocking).toEqual(trade.segment === 'b2b' ? ['agreement', 'paid', 'lost', 'later'] : ['lost', 'later']);
  });

  it('requires only fields that deals have', () => {
    const required = trade.stages.flatMap((stage) => stage.required);

    expect(required.filter((field) => !(field in dealsTable.fields))).toEqual([]);
  });

  it('comes nearer to a sale with each stage', () => {
    const open = trade.stages.slice(0, 4).map(({ probability }) => probability);

    expect([...open].sort((a, b) => a - b)).toEqual(open);
  });

  it('says something in every language, in each stage that is on the way', () => {
    const said = trade.stages.slice(0, 4).flatMap(({ label, playbook }) => [label, playbook]);
    const named = [...trade.needs, ...trade.items].map(({ name }) => name);

    const blank = [trade.label, trade.hint, ...said, ...named].filter(({ uz, ru, en }) => !uz || !ru || !en);

    expect(blank).toEqual([]);
  });

  it.each(LANGUAGES)(
    'has labels in %s that tell its stages and sources apart, and no more sources than are shown',
    (language) => {
      const stages = stageRowsOf(trade, language).map(([, label]) => label);
      const sources = sourceRowsOf(trade, language).map(([, label]) => label);

      expect([new Set(stages).size, new Set(sources).size]).toEqual([stages.length, sources.length]);
      expect(sources.length).toBeLessThanOrEqual(SOURCE_COUNT);
    },
  );
});
