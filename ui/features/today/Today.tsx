// The Today view: what is overdue and due, each answered by a tap.

import { useRef, useState } from 'preact/hooks';
import type { SidebarBoot } from '../../../src/entry/rpc';
import { Blank, Failure } from '../../components/Blank';
import { Button } from '../../components/Button';
import { Section } from '../../components/Section';
import { Skeleton } from '../../components/Skeleton';
import { Switch } from '../../components/Switch';
import { useOnlyLooks } from '../../viewing';
import type { MoneyForm } from '../money/debt';
import { listsOf, type TodayRow, type TodayState } from './state';
import { TodayForm } from './TodayForm';
import { TodayItemRow } from './TodayItemRow';
import { focusOpenRow, type TodayActions, type TodayPorts, useToday } from './use-today';

export interface TodayProps extends TodayPorts {
  readonly today: () => string;
  /** Who writes a reminder; '' where the settings do not say. */
  readonly firm: string;
  readonly lossReasons: readonly string[];
  /** What Add takes first. */
  readonly first: SidebarBoot['first'];
  readonly onOpen: (customerId: string) => void;
  readonly onAdd: () => void;
  /** Opens the rows behind a number of the dashboard, or those that are to be put right. */
  readonly onNumbers: (view: 'rows' | 'quality') => void;
}

/** Draws the view with its one button, or the form about a debt that lies over it. */
export function Today(props: TodayProps) {
  const { t, first, onAdd } = props;
  const onlyLooks = useOnlyLooks();
  const [state, actions] = useToday(props);
  const [form, setForm] = useState<{ readonly kind: MoneyForm; readonly row: TodayRow } | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const open = (kind: MoneyForm, row: TodayRow) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setForm({ kind, row });
  };
  const close = () => {
    setForm(null);
    // The button that opened the form has the keyboard again, or the next row where this one was answered.
    requestAnimationFrame(() => (opener.current?.isConnected ? opener.current.focus() : focusOpenRow()));
  };
  return (
    <>
      <div class="view" hidden={form !== null}>
        <h1 class="unseen">{t('tab.today')}</h1>
        <Lists {...props} state={state} actions={actions} onForm={open} />
        {!onlyLooks && (
          <div class="foot">
            <Button class="primary" onClick={onAdd}>
              {t(first === 'sale' ? 'btn.logSale' : 'btn.addLead')}
            </Button>
          </div>
        )}
      </div>
      {form && <TodayForm {...props} form={form.kind} row={form.row} onAnswered={actions.answered} onBack={close} />}
    </>
  );
}

export interface ListProps extends TodayProps {
  readonly state: TodayState;
  readonly actions: TodayActions;
  readonly onForm: (kind: MoneyForm, row: TodayRow) => void;
}

function Lists(props: ListProps) {
  const { t, me, state, actions, onNumbers } = props;
  const { view, failure, whose, loading } = state;
  const lists = listsOf(state);
  return (
    <div class="body" aria-busy={loading}>
      {me !== '' && (
        <Switch
          label={t('today.whose')}
          options={[
            { value: 'mine', label: t('today.mine') },
            { value: 'all', label: t('today.all') },
          ]}
          value={whose}
          onChange={actions.show}
        />
      )}
      {failure !== null && <Failure sentence={failure} retryLabel={t('btn.retry')} onRetry={actions.retry} />}
      {view === null && failure === null && <Skeleton label={t('note.loading')} rows={5} />}
      {lists.map(([title, rows]) => (
        <Section key={title} title={t(title)} count={rows.length}>
          <ul class="rows">
            {rows.map((row) => (
              <TodayItemRow key={row.key} {...props} row={row} />
            ))}
          </ul>
        </Section>
      ))}
      {view !== null && lists.length === 0 && <Blank sentence={t('empty.today')} />}
      {view !== null && view.wrongCadences.length > 0 && (
        <p class="summary">{t('today.touchWrong', { parts: view.wrongCadences.join('; ') })}</p>
      )}
      {view !== null && (
        <p class="summary">
          <Button class="link" onClick={() => onNumbers('rows')}>
            {t('rows.show')}
          </Button>
          {' · '}
          <Button class="link" onClick={() => onNumbers('quality')}>
            {t('quality.sheet')}
          </Button>
        </p>
      )}
      {view !== null && view.openDeals > 0 && (
        <p class="summary">{t('today.summary', { open: String(view.openDeals), without: String(view.withoutNext) })}</p>
      )}
    </div>
  );
}
