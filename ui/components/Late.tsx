// Draws a part that is fetched when it is first shown: grey shapes meanwhile, and a way to try again where it did not come.

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { toReadFailure } from '../failure';
import { type Part, usePart } from '../part';
import type { Translate } from '../texts';
import { Failure } from './Blank';
import { Button } from './Button';
import { Skeleton } from './Skeleton';

export interface LateProps<Module> {
  readonly t: Translate;
  readonly part: Part<Module>;
  /** What it will be, for those who listen. */
  readonly title: string;
  /** Whether it is to be shown; default: yes. What was drawn once stays. */
  readonly isShown?: boolean;
  /** The way back from a form that lies over its view, while it has not come. */
  readonly onBack?: () => void;
  readonly children: (module: Module) => ComponentChildren;
}

/** Draws the part with what it exports. */
export function Late<Module>({ t, part, title, isShown = true, onBack, children }: LateProps<Module>) {
  const { module, failure, retry } = usePart(part, isShown);
  const wasShown = useRef(false);
  wasShown.current ||= isShown;
  if (!wasShown.current) return null;
  if (module) return <>{children(module)}</>;
  return (
    <div class="view">
      <h1 class="unseen">{title}</h1>
      <div class="body">
        {failure ? (
          <Failure sentence={toReadFailure(failure, t)} retryLabel={t('btn.retry')} onRetry={retry} />
        ) : (
          <Skeleton label={t('note.loading')} rows={6} />
        )}
        {onBack && (
          <Button class="secondary" onClick={onBack}>
            {t('btn.back')}
          </Button>
        )}
      </div>
    </div>
  );
}
