// The setup dialog: the language on top, four questions, and one button that carries the answers out.

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Chips } from '../../components/Chips';
import { ChoiceCards } from '../../components/ChoiceCards';
import { Notice } from '../../components/Notice';
import { PrimaryButton } from '../../components/PrimaryButton';
import type { Translate } from '../../texts';
import type { SetupForm, Start } from './form';
import { SetupEnd } from './SetupEnd';
import { Staff } from './Staff';
import type { SetupDialog } from './state';
import { summaryOf, tradesIn } from './summary';
import { type SetupActions, type SetupPorts, useSetup } from './use-setup';

export interface SetupPartProps {
  readonly t: Translate;
  readonly state: SetupDialog;
  readonly actions: SetupActions;
}

/** Draws the dialog, whatever state it is in. */
export function Setup(props: SetupPorts) {
  const [state, actions] = useSetup(props);
  const t = props.textsIn(state.form.language);
  useEffect(() => {
    document.documentElement.lang = state.form.language;
    document.title = t('setup.title');
  }, [state.form.language]);
  if (state.phase === 'loading') return <Loading t={t} state={state} actions={actions} />;
  if (state.done)
    return <SetupEnd t={t} done={state.done} failure={state.failure} onBegin={actions.begin} onClose={props.close} />;
  return <Questions t={t} state={state} actions={actions} />;
}

function Loading({ t, state, actions }: SetupPartProps) {
  return (
    <main class="setup-loading">
      <h1>{t('setup.title')}</h1>
      {state.failure === null ? (
        <p role="status">{t('setup.loading')}</p>
      ) : (
        <div role="alert">
          <Notice
            tone="bad"
            actions={
              <button type="button" class="secondary" onClick={actions.load}>
                {t('btn.retry')}
              </button>
            }
          >
            {state.failure}
          </Notice>
        </div>
      )}
    </main>
  );
}

function Questions({ t, state, actions }: SetupPartProps) {
  const { form, phase, failure } = state;
  const element = useRef<HTMLFormElement>(null);
  const isBusy = phase === 'running';
  useLayoutEffect(() => goToWrong(element.current), [state.issues]);
  const submit = (event: Event) => {
    event.preventDefault();
    actions.run();
  };
  return (
    <form ref={element} class="setup" noValidate onSubmit={submit}>
      <main>
        <h1 class="unseen">{t('setup.title')}</h1>
        <p class="lead">{t('setup.lead')}</p>
        <fieldset class="questions" disabled={isBusy}>
          <LanguageChoice t={t} state={state} actions={actions} />
          <StartChoice t={t} state={state} actions={actions} />
          <TradeChoice t={t} state={state} actions={actions} />
          <Staff t={t} state={state} actions={actions} />
          {state.known?.isSetUp !== true && <RulesChoice t={t} state={state} actions={actions} />}
        </fieldset>
      </main>
      <footer>
        <div role="alert">{failure !== null && <Notice tone="bad">{failure}</Notice>}</div>
        <p class="summary" role="status">
          {isBusy ? t('setup.running') : summaryOf(t, state)}
        </p>
        {isBusy && <div class="progress" aria-hidden="true" />}
        <PrimaryButton
          label={t(state.known?.isSetUp ? 'setup.save' : 'setup.run')}
          busyLabel={t('setup.runningShort')}
          busy={isBusy}
        />
        <p class="hint">
          {t('setup.later')} {form.start === 'sample' ? t('setup.sampleGoes') : ''}
        </p>
      </footer>
    </form>
  );
}

function LanguageChoice({ t, state: { known, form }, actions }: SetupPartProps) {
  return (
    <Chips
      id="setup-language"
      label={t('setup.language')}
      chips={(known?.languages ?? []).map(({ key, label }) => ({ value: key, label }))}
      value={form.language}
      onChange={(language) => actions.edit({ language })}
    />
  );
}

function StartChoice({ t, state: { known, form }, actions }: SetupPartProps) {
  const isSetUp = known?.isSetUp ?? false;
  const hasSample = known?.hasSample ?? false;
  return (
    <>
      <ChoiceCards<Start>
        id="setup-start"
        label={t('setup.start')}
        value={form.start}
        onChange={(start) => actions.edit({ start })}
        cards={[
          { value: 'connect', label: t('setup.start.connect'), hint: t('setup.start.connectHint') },
          {
            value: 'sample',
            label: t('setup.start.sample'),
            hint: t(hasSample ? 'setup.start.sampleThere' : 'setup.start.sampleHint'),
            disabled: hasSample,
          },
          {
            value: 'empty',
            label: t(isSetUp ? 'setup.start.keep' : 'setup.start.empty'),
            hint: t(isSetUp ? 'setup.start.keepHint' : 'setup.start.emptyHint'),
          },
        ]}
      />
      <div aria-live="polite">
        {form.start === 'connect' && <Notice tone="warning">{t('setup.start.connectSoon')}</Notice>}
      </div>
    </>
  );
}

function TradeChoice({ t, state, actions }: SetupPartProps) {
  return (
    <ChoiceCards
      id="setup-trade"
      label={t('setup.trade')}
      value={state.form.trade}
      issue={state.issues.trade}
      onChange={(trade) => actions.edit({ trade })}
      cards={tradesIn(t, state)}
    />
  );
}

/** Asked once: later the dialog of the rules is the place. */
function RulesChoice({ t, state, actions }: SetupPartProps) {
  return (
    <ChoiceCards<SetupForm['rules']>
      id="setup-rules"
      label={t('setup.rules')}
      value={state.form.rules}
      onChange={(rules) => actions.edit({ rules })}
      cards={[
        { value: 'suggest', label: t('setup.rules.suggest'), hint: t('setup.rules.suggestHint') },
        { value: 'off', label: t('setup.rules.off'), hint: t('setup.rules.offHint') },
      ]}
    />
  );
}

/** The keyboard goes to the first answer that is wrong. */
function goToWrong(form: HTMLElement | null): void {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid], fieldset[aria-describedby] input:checked');
  wrong?.focus();
  wrong?.scrollIntoView({ block: 'center' });
}
