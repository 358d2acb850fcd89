// Joins the Rules dialog with the server: reads the rules, counts what they would do, saves and switches them.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../../src/entry/rpc';
import type { RulesBoot } from '../../../src/entry/rules-rpc';
import type { RuleMode } from '../../../src/modules/rules/options';
import type { Foreseen, PresetShown, RuleChoices, RuleShown, RulesView } from '../../../src/modules/rules/view';
import { toFailureSentence, toReadFailure } from '../../failure';
import { type Outcome, toOutcome, toSentence } from '../../outcome';
import { newRequestId } from '../../request-id';
import type { Server } from '../../server';
import type { TextKey } from '../../text-keys';
import type { Translate } from '../../texts';
import { createTurns } from '../../turns';
import { foreseeAll } from './foreseen';
import type { RuleDraft } from './form';

export interface RulesState {
  /** Null before the first answer. */
  readonly view: RulesView | null;
  /** Why it could not be read. */
  readonly unread: string | null;
  /** What each rule would do now; null while it is counted. */
  readonly foreseen: ReadonlyMap<string, Foreseen> | null;
  /** Why that is not known. */
  readonly uncounted: boolean;
  /** Whether something is being carried out. */
  readonly busy: boolean;
  readonly said: { readonly tone: 'good' | 'bad'; readonly sentence: string } | null;
}

export interface RulesPorts {
  readonly t: Translate;
  readonly language: RulesBoot['language'];
  readonly server: Pick<
    Server,
    'rules' | 'ruleChoices' | 'foreseeRules' | 'saveRule' | 'setRuleMode' | 'removeRule' | 'addRule'
  >;
}

const CLOSED: RulesState = { view: null, unread: null, foreseen: null, uncounted: false, busy: false, said: null };

/** What is shown after an answer, of what is shown then. */
type After<T> = (now: RulesView, value: T) => RulesView;

/** Returns what to draw, and what a person may do to it. */
export function useRules({ t, language, server }: RulesPorts) {
  const [state, setState] = useState<RulesState>(CLOSED);
  // Beside the state, which is drawn a moment later: a second click in that moment must find the door closed, and what was
  // saved meanwhile must know what the answer before it brought.
  const turns = useRef(createTurns()).current;
  const shown = useRef<RulesView | null>(null);
  // Only the last count is shown.
  const counts = useRef(0);
  const change = (next: Partial<RulesState>) => setState((before) => ({ ...before, ...next }));
  const count = async (view: RulesView) => {
    counts.current += 1;
    const mine = counts.current;
    change({ foreseen: null, uncounted: false });
    try {
      const foreseen = await foreseeAll(server, view);
      if (mine === counts.current) change({ foreseen });
    } catch (error) {
      console.warn(`Not counted: ${String(error)}`);
      if (mine === counts.current) change({ uncounted: true });
    }
  };
  const show = (view: RulesView) => {
    shown.current = view;
    change({ view });
    void count(view);
  };
  const load = async () => {
    change({ unread: null });
    try {
      show(await server.rules(language));
    } catch (error) {
      change({ unread: toReadFailure(error, t) });
    }
  };
  /** Waits for what is being carried out: who has typed a rule must not be told nothing. */
  async function carryOut<T>(call: () => Promise<Answer<T>>, done: TextKey, after: After<T>): Promise<Outcome<T>> {
    change({ busy: true, said: null });
    const outcome: Outcome<T> = await turns.inTurn(() => toOutcome(call, (error) => toFailureSentence(error, t)));
    const isDone = outcome.kind === 'done';
    const sentence = isDone ? t(done) : toSentence(outcome);
    change({ busy: turns.isBusy(), said: { tone: isDone ? 'good' : 'bad', sentence } });
    if (isDone && shown.current) show(after(shown.current, outcome.value));
    return outcome;
  }
  /** What a second click would do a second time waits for nothing. */
  function carryOutOnce<T>(...asked: Parameters<typeof carryOut<T>>): void {
    if (!turns.isBusy()) void carryOut(...asked);
  }
  const { view } = state;
  const known = { stages: view?.stages };
  useEffect(() => void load(), []);
  return {
    state,
    load: () => void load(),
    recount: () => view && void count(view),
    save: ({ id, ...draft }: RuleDraft, requestId: string, choices: Partial<RuleChoices>) => {
      const input = { ...draft, ...(id !== '' && { id }), requestId, known: { ...known, ...choices } };
      const { templates } = choices;
      return carryOut(
        () => server.saveRule(input),
        'rules.saved',
        (now, rule: RuleShown) => putRule({ ...now, ...(templates && { templates }) }, rule),
      );
    },
    setMode: (id: string, mode: RuleMode) =>
      void carryOut(() => server.setRuleMode({ requestId: newRequestId(), id, mode, known }), 'rules.saved', putRule),
    remove: (id: string) =>
      carryOutOnce(
        () => server.removeRule({ requestId: newRequestId(), id }),
        'rules.removed',
        (now) => ({ ...now, rules: now.rules.filter((rule) => rule.id !== id) }),
      ),
    add: ({ key }: PresetShown) =>
      carryOutOnce(
        () => server.addRule({ requestId: newRequestId(), key, trade: view?.trade ?? '', known }),
        'rules.added',
        (now, rule: RuleShown) => putRule({ ...now, presets: now.presets.filter((each) => each.key !== key) }, rule),
      ),
  };
}

/** Returns the view with the rule in its place, or behind the others. */
export function putRule(view: RulesView, rule: RuleShown): RulesView {
  const isKnown = view.rules.some(({ id }) => id === rule.id);
  const rules = isKnown ? view.rules.map((each) => (each.id === rule.id ? rule : each)) : [...view.rules, rule];
  return { ...view, rules };
}
