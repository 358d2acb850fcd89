// What stands where nothing stands: a sentence that says what to do, and its button.

import type { ComponentChildren } from 'preact';
import { Button } from './Button';

export interface BlankProps {
  readonly sentence: string;
  readonly children?: ComponentChildren;
}

/** Draws an empty state. */
export function Blank({ sentence, children }: BlankProps) {
  return (
    <div class="blank">
      <p>{sentence}</p>
      {children}
    </div>
  );
}

export interface FailureProps {
  readonly sentence: string;
  readonly retryLabel: string;
  readonly onRetry: () => void;
}

/** Draws a failed state, with the way to try again. */
export function Failure({ sentence, retryLabel, onRetry }: FailureProps) {
  return (
    <div class="blank failed" role="alert">
      <p>{sentence}</p>
      <Button class="secondary" onClick={onRetry}>
        {retryLabel}
      </Button>
    </div>
  );
}
