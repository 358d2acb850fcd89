// A rule as people read it, and what is wrong with one before anything is sent.

import { createDictionary } from '../../../../src/entry/page-texts';
import { modules } from '../../../../src/modules/index';
import { needsConsent as needsConsentOnServer } from '../../../../src/modules/rules/rule';
import type { RuleShown } from '../../../../src/modules/rules/view';
import { groupsOf } from '../../../../ui/features/rules/foreseen';
import {
  choosingEvent,
  draftIssues,
  EVENTS,
  needsConsent,
  type RuleDraft,
  toDraft,
  toSend,
} from '../../../../ui/features/rules/form';
import { toRuleSentence } from '../../../../ui/features/rules/sentence';
import { createTexts } from '../../../../ui/texts';

const [uz, ru, en] = (['uz', 'ru', 'en'] as const).map((language) => createTexts(createDictionary(modules, language)));

const draft = (given: Partial<RuleDraft>): RuleDraft => ({ ...toDraft(null), name: 'X', detail: 'Y', ...given });

describe('a rule as a sentence', () => {
  it.each<[Partial<RuleDraft>, string, string]>([
    [
      { condition: 'manba = Instagram', wait: '1', detail: '{ism}ni chaqirish' },
      'Yangi lid tushganda, agar manba = Instagram, 1 kun oʻtgach: vazifa «ismni chaqirish»',
      'When a lead came in, if manba = Instagram, after 1 days: task “ismni chaqirish”',
    ],
    [
      { when: 'birthday', what: '3', condition: 'email !=', action: 'mailCustomer', detail: 'Tabrik' },
      'Mijozning tugʻilgan kuniga 3 kun qolganda, agar «email» toʻldirilgan boʻlsa: mijozga xat «Tabrik»',
      '3 days before a customer’s birthday, if “email” is filled: mail “Tabrik” to the customer',
    ],
    [
      { condition: '"Birinchi javob" =; izoh =', detail: 'Qoʻngʻiroq' },
      'Yangi lid tushganda, agar «Birinchi javob» boʻsh boʻlsa, «izoh» boʻsh boʻlsa: vazifa «Qoʻngʻiroq»',
      'When a lead came in, if “Birinchi javob” is blank, “izoh” is blank: task “Qoʻngʻiroq”',
    ],
    [
      { when: 'lastPurchase', what: '90 filtr', action: 'nextContact', detail: '2 ish kuni' },
      '«filtr» xarididan 90 kun oʻtganda: keyingi aloqa 2 ish kuni oʻtgach',
      '90 days after “filtr” was bought: next contact in 2 ish kuni',
    ],
  ])('%#', (given, inUzbek, inEnglish) => {
    const rule = draft(given);

    expect([uz && toRuleSentence(uz, rule), en && toRuleSentence(en, rule)]).toEqual([inUzbek, inEnglish]);
  });
});

describe('a draft', () => {
  it('is told what is not clear while it is typed, and what is missing when it is sent', () => {
    const t = ru ?? (() => '');
    const typed = draft({ name: '', when: 'noTouch', what: 'три', condition: 'сумма', wait: 'скоро', detail: '' });

    expect(Object.keys(draftIssues(t, typed, false))).toEqual(['what', 'condition', 'wait']);
    expect(Object.keys(draftIssues(t, typed, true))).toEqual(['what', 'condition', 'wait', 'detail', 'name']);
    expect(draftIssues(t, draft({ condition: 'имя содержит али; сумма >= 5 млн' }), true)).toEqual({});
  });
});

it('what is said of consent is what the server goes by', () => {
  expect(EVENTS.filter(needsConsent)).toEqual(EVENTS.filter((event) => needsConsentOnServer({ event })));
});

describe('another event', () => {
  it('takes along what stood beside the one before only where it asks for the same', () => {
    expect([
      choosingEvent('noTouch', 'paymentLate'),
      choosingEvent('noTouch', 'leadCreated'),
      choosingEvent('noTouch', 'stageEntered'),
    ]).toEqual([{ when: 'paymentLate' }, { when: 'leadCreated', what: '' }, { when: 'stageEntered', what: '' }]);
  });

  it('sends nothing of a field that is not shown', () => {
    const sent = [draft({ when: 'leadCreated', what: '14' }), draft({ when: 'noTouch', what: '14' })].map(toSend);

    expect(sent.map(({ what }) => what)).toEqual(['', '14']);
  });
});

it('rules that need tables of their own are counted apart, so that no call reads more than five', () => {
  const shown = (id: string, given: Partial<RuleShown>): RuleShown => ({
    ...{ ...draft({}), id, problem: '', since: null, firedAt: null, fires: null },
    ...given,
  });
  const rules = [
    shown('Q-1', {}),
    shown('Q-2', { when: 'lastPurchase', what: '90 filtr' }),
    shown('Q-3', { when: 'fieldChanged', what: 'Manba' }),
    shown('Q-4', { when: 'lastPurchase', what: '90' }),
  ];

  expect(groupsOf(rules).map((group) => group.map(({ id }) => id))).toEqual([['Q-1', 'Q-4'], ['Q-2'], ['Q-3']]);
});
