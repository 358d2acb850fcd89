// Says that the contact is in the book already, and lets the person choose: this customer, or a new record.

import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import type { Translate } from '../../texts';
import type { DuplicateChoice } from './form';
import type { Decision } from './state';

export interface DuplicateWarningProps {
  readonly t: Translate;
  /** Where the keyboard enters. */
  readonly id: string;
  readonly sentence: string;
  readonly choice: DuplicateChoice;
  readonly onDecide: (choice: Decision) => void;
  /** Opens the customer who has the contact; absent while the page does not know who that is. */
  readonly onOpen: (() => void) | undefined;
}

/** Draws the warning with its two buttons; the chosen one stays pressed. */
export function DuplicateWarning({ t, id, sentence, choice, onDecide, onOpen }: DuplicateWarningProps) {
  const button = (decision: Decision, label: string, focusId?: string) => (
    <Button
      class="secondary"
      {...(focusId === undefined ? {} : { id: focusId })}
      aria-pressed={choice === decision}
      aria-describedby={`${id}-sentence`}
      onClick={() => onDecide(decision)}
    >
      {label}
    </Button>
  );
  const actions = (
    <>
      {button('join', t('btn.joinCustomer'), id)}
      {button('new', t('btn.newRecord'))}
    </>
  );
  return (
    <Notice tone="warning" id={`${id}-sentence`} actions={actions}>
      {sentence}
      {onOpen && (
        <>
          {' '}
          <Button class="link" onClick={onOpen}>
            {t('btn.openCard')}
          </Button>
        </>
      )}
    </Notice>
  );
}
