// The Health dialog: who looks after the workbook, how the last run went, how full the sheets are, and its buttons.

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { HealthView } from '../../../src/modules/health/view';
import { Blank, Failure } from '../../components/Blank';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { Section } from '../../components/Section';
import { Skeleton } from '../../components/Skeleton';
import type { Server } from '../../server';
import type { TextKey } from '../../text-keys';
import type { Translate } from '../../texts';
import { Telegram } from './Telegram';
import { type Deed, type HealthPorts, type HealthState, useHealth } from './use-health';
import { factsOf, headOf, isGettingFull, lapseWords, mainButton, troubleWords } from './words';

export interface HealthProps extends HealthPorts {
  readonly server: HealthPorts['server'] & Pick<Server, 'openSetup'>;
}

/** Draws the dialog in all its states. */
export function Health(props: HealthProps) {
  const { t, server } = props;
  const { state, load, carryOut } = useHealth(props);
  const { view, unread } = state;
  if (view?.isSetUp) return <Known t={t} view={view} state={state} carryOut={carryOut} />;
  return (
    <>
      <h1 class="unseen">{t('health.title')}</h1>
      {view ? (
        <Blank sentence={t('health.empty')}>
          <Button class="primary" onClick={() => void server.openSetup()}>
            {t('health.setUp')}
          </Button>
        </Blank>
      ) : unread === null ? (
        <Skeleton label={t('health.loading')} rows={5} />
      ) : (
        <Failure sentence={unread} retryLabel={t('btn.retry')} onRetry={load} />
      )}
    </>
  );
}

interface KnownProps {
  readonly t: Translate;
  readonly view: HealthView;
  readonly state: HealthState;
  readonly carryOut: (deed: Deed, token?: string) => void;
}

function Known({ t, view, state, carryOut }: KnownProps) {
  const { tone, title, hint } = headOf(t, view);
  const { trouble, tables, tablesOfCode } = view;
  const words = trouble && troubleWords(t, trouble, view.now);
  const main = mainButton(view);
  const lapse = lapseWords(t, view);
  const [top, button] = [useRef<HTMLHeadingElement>(null), useRef<HTMLButtonElement>(null)];
  // The button that was pressed may be gone: the keyboard stands on what it brought.
  useLayoutEffect(() => (button.current ?? top.current)?.focus(), [main]);
  return (
    <div class="view health">
      <div class="body">
        <div class={`health-head ${tone}`}>
          <h1 ref={top} tabIndex={-1}>
            {title}
          </h1>
          <p>{hint}</p>
        </div>
        {tables < tablesOfCode && <Notice tone="warning">{t('health.outdated')}</Notice>}
        <dl class="health-facts">
          {factsOf(t, view).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <div>
            <dt>{t('health.trouble')}</dt>
            <dd>{words ? <span class="muted">{words.when}</span> : t('health.noTrouble')}</dd>
          </div>
        </dl>
        {words && (trouble?.isOver ? <p class="muted over">{words.what}</p> : <Notice tone="bad">{words.what}</Notice>)}
        {view.numbers &&
          (view.numbers.isWell ? (
            <p class="muted over">{view.numbers.sentence}</p>
          ) : (
            <Notice tone="bad">{view.numbers.sentence}</Notice>
          ))}
        {lapse !== null && <Notice tone="warning">{lapse}</Notice>}
        {view.bot !== null && (
          <Telegram t={t} bot={view.bot} busy={state.busy !== null} keep={(token) => carryOut('setBot', token)} />
        )}
        <Rows t={t} view={view} />
      </div>
      <Foot {...{ t, view, state, carryOut, main, button }} />
    </div>
  );
}

function Rows({ t, view: { rows, rowBudget } }: Pick<KnownProps, 't' | 'view'>) {
  const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return (
    <Section title={t('health.rows')}>
      {rows.length === 0 && <p class="muted">{t('health.rowsNone')}</p>}
      <ul class="health-rows">
        {rows.map(({ table, rows: count }) => {
          const isFull = isGettingFull(count, rowBudget);
          return (
            <li key={table} class={isFull ? 'full' : ''}>
              <span>{table}</span>
              <span class="count">{t('health.rowsOf', { rows: grouped(count), budget: grouped(rowBudget) })}</span>
              <meter min={0} max={rowBudget} high={rowBudget * 0.8} value={count} aria-label={table} />
              {isFull && <p>{t('health.rowsFull')}</p>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

interface FootProps extends KnownProps {
  readonly main: TextKey | null;
  readonly button: RefObject<HTMLButtonElement | null>;
}

function Foot({ t, view, state: { busy, said }, carryOut, main, button }: FootProps) {
  const isSwitching = busy === 'switchTickOn' || busy === 'switchTickOff';
  const canSwitchOff = view.isMine && (view.standing === 'on' || view.standing === 'dead');
  return (
    <div class="foot">
      <div role="status">{said?.tone === 'good' && <Notice tone="good">{said.sentence}</Notice>}</div>
      <div role="alert">{said?.tone === 'bad' && <Notice tone="bad">{said.sentence}</Notice>}</div>
      {main !== null && (
        <button
          ref={button}
          type="button"
          class="primary"
          disabled={busy !== null}
          onClick={() => carryOut('switchTickOn')}
        >
          {isSwitching ? t('health.running') : t(main)}
        </button>
      )}
      <div class="health-buttons">
        <Button class="secondary" disabled={busy !== null} onClick={() => carryOut('runTick')}>
          {busy === 'runTick' ? t('health.running') : t('health.runNow')}
        </Button>
        {canSwitchOff && (
          <Button class="secondary" disabled={busy !== null} onClick={() => carryOut('switchTickOff')}>
            {t('health.switchOff')}
          </Button>
        )}
      </div>
    </div>
  );
}
