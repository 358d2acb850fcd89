// Covers a page with a screen that says what the platform wants and what to do; what lies below stays as it was typed.

import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { Button } from '../../components/Button';
import type { Hearing } from '../../server';
import type { Translate } from '../../texts';
import { type Cover, noTrouble, reduceTrouble } from './state';

export interface TroubleGateProps {
  readonly t: Translate;
  /** Where the answers and failures of all calls are heard. */
  readonly hearing: Hearing;
  /** Opens this page anew, as its menu item does. */
  readonly reopen: () => Promise<unknown>;
  /** Asks for something that fails while the trouble lasts. */
  readonly probe: () => Promise<unknown>;
  readonly children: ComponentChildren;
}

/** Draws the page, or the screen over it. */
export function TroubleGate({ t, hearing, reopen, probe, children }: TroubleGateProps) {
  const [{ cover, isAside }, dispatch] = useReducer(reduceTrouble, undefined, noTrouble);
  useEffect(() => hearing.listen((error) => dispatch(error ? { type: 'failed', error } : { type: 'answered' })), []);
  const ask = (what: () => Promise<unknown>) => {
    // A failure has been heard, as all are: the screen stays.
    what().then(
      () => dispatch({ type: 'over' }),
      () => undefined,
    );
  };
  const isCovered = cover !== null && !isAside;
  return (
    <>
      {isCovered && (
        <TroubleScreen
          t={t}
          cover={cover}
          onReopen={() => ask(reopen)}
          onRetry={() => ask(probe)}
          onAside={() => dispatch({ type: 'aside' })}
        />
      )}
      <div class="under-trouble" hidden={isCovered}>
        {children}
      </div>
    </>
  );
}

interface TroubleScreenProps {
  readonly t: Translate;
  readonly cover: Cover;
  readonly onReopen: () => void;
  readonly onRetry: () => void;
  readonly onAside: () => void;
}

function TroubleScreen({ t, cover, onReopen, onRetry, onAside }: TroubleScreenProps) {
  const button = useRef<HTMLButtonElement>(null);
  // What had the keyboard is hidden.
  useLayoutEffect(() => button.current?.focus(), []);
  const isOld = cover === 'updated';
  return (
    <main>
      <div class="trouble" role="alert">
        <h1>{t(`trouble.${cover}`)}</h1>
        <p>{t(`err.${cover}`)}</p>
        <button ref={button} type="button" class="primary" onClick={isOld ? onReopen : onRetry}>
          {isOld ? t('btn.openAgain') : t('btn.retry')}
        </button>
        {isOld && (
          <Button class="link" onClick={onAside}>
            {t('btn.showTyped')}
          </Button>
        )}
      </div>
    </main>
  );
}
