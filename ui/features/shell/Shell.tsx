// The sidebar as a whole: the search above, three tabs with words, and the quiet line below.

import type { ComponentChildren } from 'preact';
import { useReducer, useRef } from 'preact/hooks';
import type { SidebarBoot } from '../../../src/entry/rpc';
import { Tabs } from '../../components/Tabs';
import { toReadFailure } from '../../failure';
import { focusSoon } from '../../focus-soon';
import type { Server } from '../../server';
import { OnlyLooks } from '../../viewing';
import { AddLead } from '../add-lead/AddLead';
import { Card } from '../card/Card';
import { useDeeds } from '../deeds/use-deeds';
import { LanguageChoice } from '../language/LanguageChoice';
import type { Speech } from '../language/Speaking';
import { Search } from '../search/Search';
import { Today } from '../today/Today';
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
  const [state, dispatch] = useReducer(reduceShell, boot.view, openShell);
  const searchField = useRef<HTMLInputElement>(null);
  const changeTab = (tab: TabName, by: 'click' | 'key') => {
    dispatch({ type: 'tab', tab });
    if (tab === 'add' && by === 'click') focusSoon('lead-contact');
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
            onOpen={(customerId) => dispatch({ type: 'open', customerId })}
            onAdd={(prefill) => dispatch({ type: 'add', prefill })}
          />
        </header>
        <main>
          <div class="top">
            <Tabs
              label={t('tabs.label')}
              tabs={TABS.filter((tab) => viewing === '' || tab !== 'add').map((value) => ({
                value,
                label: t(`tab.${value}`),
              }))}
              value={state.tab}
              onChange={changeTab}
            />
            <LanguageChoice t={t} language={language} onSpeak={(wanted) => void changeLanguage(wanted)} />
          </div>
          {viewing !== '' && <p class="viewing">{t(`note.viewing.${viewing}`)}</p>}
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
  const { tab, stamp, wanted, prefill, note } = state;
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
  const { stages, lossReasons, sources, me, seen } = boot;
  return (
    <>
      <Panel name="today" shown={tab}>
        <Today {...shared} {...{ stages, lossReasons, me, seen }} isShown={tab === 'today'} onOpen={open} onAdd={add} />
      </Panel>
      <Panel name="add" shown={tab}>
        <AddLead
          {...{ t, server, today, sources, me, prefill }}
          isShown={tab === 'add'}
          onOpen={open}
          onSettled={changed}
        />
      </Panel>
      <Panel name="card" shown={tab}>
        <Card {...shared} boot={boot} wanted={wanted} isShown={tab === 'card'} onSearch={onSearch} />
      </Panel>
      <QuietLine t={t} note={note} onUndo={undo} onClose={() => dispatch({ type: 'note', note: null })} />
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
