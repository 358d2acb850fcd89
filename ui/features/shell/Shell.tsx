// The sidebar as a whole: the search above, three tabs with words, and the quiet line below.

import type { ComponentChildren } from 'preact';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { SidebarBoot } from '../../../src/entry/rpc';
import { Late } from '../../components/Late';
import { Tabs } from '../../components/Tabs';
import { toReadFailure } from '../../failure';
import { focusSoon } from '../../focus-soon';
import { fetchAhead } from '../../part';
import type { Server } from '../../server';
import { OnlyLooks } from '../../viewing';
import { useDeeds } from '../deeds/use-deeds';
import { LanguageChoice } from '../language/LanguageChoice';
import type { Speech } from '../language/Speaking';
import type { Buyer } from '../sale/buyer';
import { Search } from '../search/Search';
import { Today } from '../today/Today';
import { AddPanel } from './AddPanel';
import { CARD, DEBTS, partsFor, QUALITY, ROWS } from './parts';
import { QuietLine } from './QuietLine';
import { openShell, reduceShell, type ShellAction, type ShellState, TABS, type TabName } from './state';

export interface ShellProps extends Speech {
  readonly server: Server;
  readonly today: () => string;
  readonly boot: SidebarBoot;
}

/** Draws the sidebar; hidden views stay as they are, so that nothing typed is lost. */
export function Shell(props: ShellProps) {
  const { t, language, speak, server, today, boot } = props;
  const { viewing } = boot;
  const [state, dispatch] = useReducer(reduceShell, boot, openShell);
  const searchField = useRef<HTMLInputElement>(null);
  useEffect(() => fetchAhead(partsFor(boot), whenIdle), []);
  useEffect(() => {
    if (state.isPaying) searchField.current?.focus();
  }, []);
  const changeTab = (tab: TabName, by: 'click' | 'key') => {
    dispatch({ type: 'tab', tab, by });
    if (tab === 'add' && state.kind === 'lead' && by === 'click') focusSoon('lead-contact');
  };
  const changeLanguage = async (wanted: Speech['language']) => {
    try {
      await speak(wanted);
    } catch (error) {
      dispatch({ type: 'note', note: { kind: 'failed', sentence: toReadFailure(error, t) } });
    }
  };
  return (
    <OnlyLooks.Provider value={viewing !== ''}>
      <div class="shell">
        <header>
          <Search
            t={t}
            server={{ search: (text) => server.search(text, boot.stages) }}
            today={today}
            input={searchField}
            onOpen={(customerId) => dispatch({ type: 'found', customerId })}
            onAdd={(prefill) => dispatch({ type: 'add', prefill })}
          />
        </header>
        <main>
          <div class="top">
            <Tabs
              label={t('tabs.label')}
              tabs={tabsFor(state, viewing !== '').map((value) => ({ value, label: t(`tab.${value}`) }))}
              value={state.tab}
              onChange={changeTab}
            />
            <LanguageChoice t={t} language={language} onSpeak={(wanted) => void changeLanguage(wanted)} />
          </div>
          {viewing !== '' && <p class="viewing">{t(`note.viewing.${viewing}`)}</p>}
          {state.isPaying && <p class="viewing">{t('note.whoPays')}</p>}
          <Views {...props} state={state} dispatch={dispatch} onSearch={() => searchField.current?.focus()} />
        </main>
      </div>
    </OnlyLooks.Provider>
  );
}

interface ViewsProps extends ShellProps {
  readonly state: ShellState;
  readonly dispatch: (action: ShellAction) => void;
  readonly onSearch: () => void;
}

function Views({ t, server, today, boot, state, dispatch, onSearch }: ViewsProps) {
  const { tab, stamp, wanted, note } = state;
  const changed = () => dispatch({ type: 'changed' });
  const { perform, undo } = useDeeds({
    server,
    t,
    note: (each) => dispatch({ type: 'note', note: each }),
    onChanged: changed,
  });
  const open = (customerId: string) => dispatch({ type: 'open', customerId });
  const add = () => dispatch({ type: 'add', prefill: { contact: '', name: '' } });
  const shared = { t, server, today, stamp, perform };
  const { stages, lossReasons, me, seen, first, firm, currency, touchDays, ratingDays } = boot;
  const sell = (buyer: Buyer | null) => dispatch({ type: 'sell', buyer });
  return (
    <>
      <Panel name="today" shown={tab}>
        <Today
          {...shared}
          {...{ stages, lossReasons, me, seen, first, firm, currency, touchDays, ratingDays }}
          isShown={tab === 'today'}
          onOpen={open}
          onAdd={first === 'sale' ? () => sell(null) : add}
          onNumbers={(tab) => dispatch({ type: 'tab', tab, by: 'click' })}
        />
      </Panel>
      <Panel name="add" shown={tab}>
        <AddPanel {...{ t, server, today, boot, state, dispatch, perform }} />
      </Panel>
      <Panel name="card" shown={tab}>
        <Late t={t} part={CARD} title={t('tab.card')} isShown={tab === 'card'}>
          {({ Card }) => (
            <Card {...shared} boot={boot} wanted={wanted} isShown={tab === 'card'} onSearch={onSearch} onSell={sell} />
          )}
        </Late>
      </Panel>
      <Panel name="debts" shown={tab}>
        <Late t={t} part={DEBTS} title={t('tab.debts')} isShown={tab === 'debts'}>
          {({ Debts }) => (
            <Debts
              {...shared}
              firm={firm}
              currency={currency}
              isShown={tab === 'debts'}
              onOpen={open}
              onSell={() => sell(null)}
              onGoOn={() => dispatch({ type: 'wentOn' })}
            />
          )}
        </Late>
      </Panel>
      <Panel name="rows" shown={tab}>
        <Late t={t} part={ROWS} title={t('tab.rows')} isShown={tab === 'rows'}>
          {({ Rows }) => <Rows {...{ t, server, today, stamp, stages }} isShown={tab === 'rows'} onOpen={open} />}
        </Late>
      </Panel>
      <Panel name="quality" shown={tab}>
        <Late t={t} part={QUALITY} title={t('tab.quality')} isShown={tab === 'quality'}>
          {({ Quality }) => <Quality {...{ t, server, stamp, stages }} isShown={tab === 'quality'} onOpen={open} />}
        </Late>
      </Panel>
      <QuietLine
        {...{ t, note }}
        onUndo={undo}
        onSplit={(debt) => dispatch({ type: 'split', debt })}
        onClose={() => dispatch({ type: 'note', note: null })}
      />
    </>
  );
}

function Panel({ name, shown, children }: { name: TabName; shown: TabName; children: ComponentChildren }) {
  return (
    <div class="panel" role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`} hidden={name !== shown}>
      {children}
    </div>
  );
}

/** Whoever only looks adds nothing; who owes is asked where a shop sells, and wherever its view was opened from the menu. */
function tabsFor({ hasDebts, beside }: ShellState, onlyLooks: boolean): readonly TabName[] {
  const isThere = { today: true, add: !onlyLooks, card: true, debts: hasDebts };
  return TABS.filter((tab) => (tab === 'rows' || tab === 'quality' ? tab === beside : isThere[tab]));
}

/** What is needed soon does not wait for ever; Safari has no idle callback, where a moment after the first view will do. */
function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(then, { timeout: 2_000 });
  else setTimeout(then, 500);
}
